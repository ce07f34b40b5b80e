import { describe, expect, it } from 'vitest';
import { DOMAIN_IDS, domainTerms, findDomains } from '../../lib/nlp/domains.ts';

const ids = (text: string): string[] =>
  findDomains(text)
    .map((d) => d.domain)
    .sort();

describe('findDomains', () => {
  it('has a pack for each field that the product names', () => {
    for (const id of 'healthcare housing finance insurance retail energy public-sector education manufacturing media logistics climate'.split(
      ' ',
    )) {
      expect(DOMAIN_IDS).toContain(id);
    }
  });

  it.each([
    ['Risk models on EHR extracts and FHIR feeds', ['healthcare']],
    ['Pricing for mortgages', ['finance', 'housing']],
    ['Analytics for health plans', ['healthcare', 'insurance']],
    ['Activity sensors for assisted living', ['healthcare', 'housing']],
    ['Actuary in motor lines', ['insurance']],
    ['Demand planning for a grocery chain', ['retail']],
    ['Wind farms and grid operators', ['energy']],
    ['Open data for a ministry', ['public-sector']],
    ['Vice dean of a school of nursing', ['education', 'healthcare']],
    ['Scheduling on the factory floor', ['manufacturing']],
    ['Paywall analytics for a newspaper', ['media']],
    ['Freight forwarding and customs clearance', ['logistics']],
    ['Flood risk maps', ['climate']],
    ['Head of energy', ['energy']],
    ['Education consultant', ['education']],
    ['Datenprodukte für Krankenhäuser und Versicherungen', ['healthcare', 'insurance']],
    ['Analyste dans l’immobilier', ['housing']],
    ['Analista en el sector energético', ['energy']],
    ['Analista de dados no varejo', ['retail']],
    ['Data-analist bij een woningcorporatie', ['housing']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it.each([
    'I bring high energy and care about clean code',
    'Multi-tenant platforms, data warehouse, event publishers',
    'Social media fan, ships code, upstream contributions',
    'Degrees from two universities and a business school',
    'Interested in moving to health care one day',
    'In my free time I restore old radio sets',
    'State of the art models, Department of Statistics',
    'Test environment, feature store, CSS grid',
  ])('none in: %s', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it('needs two different likely terms, not the same one twice', () => {
    expect(ids('Claims and claims again')).toEqual([]);
    expect(ids('Claims and premiums')).toEqual(['insurance']);
  });

  const told = (headline: string, about: string): string[] =>
    findDomains(`${headline}\n\n${about}`, { running: headline.length + 2 })
      .map((d) => d.domain)
      .sort();
  it.each([
    ['Web developer', 'We build tools for banks.', ['finance']],
    ['CEO', 'We sell tractors.', ['manufacturing']],
    ['Accountant', 'Five years with a chain of garden centres.', ['finance', 'retail']],
    ['Compositor', 'Rents, tenants, arrears.', ['housing']],
    ['Data engineer | ex-bank', 'Ledgers, mostly: reconciliation in the morning.', ['finance']],
    ['Data engineer', 'Quiet pipelines. I work for insurers.', ['insurance']],
    ['Trainer', 'Since 2015 I train teachers.', ['education']],
    ['Consultant', 'Quietly, I advise utilities on tariffs.', ['energy']],
    ['Analyst', 'Carbon reporting for listed firms.', ['climate']],
    ['Intern, city transport office', 'Bikes and a camera.', ['public-sector']],
    ['Epidemiologist', 'State health department by day.', ['healthcare', 'public-sector']],
    [
      'Contractor',
      'I have worked for the NHS, a rail regulator and three proptechs.',
      ['healthcare', 'housing', 'public-sector'],
    ],
    ['Loan underwriter', 'Small firms, mostly.', ['finance']],
    [
      'Software engineer',
      'At the moment I write booking systems for ferries and trains. I draw maps, too.',
      ['logistics'],
    ],
    ['Lecturer', 'I teach nurses to count.', ['education', 'healthcare']],
    ['Planner', 'I run the night desk of an ambulance service.', ['healthcare']],
    ['Planner', 'We schedule surgeons and rooms for a hospital group.', ['healthcare']],
  ])('an everyday word in running text counts where it is stated: %s, %s', (headline, about, expected) => {
    expect(told(headline, about)).toEqual(expected);
  });
  it.each([
    ['Actuary', 'Pricing of flood cover.', ['insurance']],
    ['Staff Accountant', 'Five years in accounts for a chain of garden centres.', ['finance', 'retail']],
    ['Staff Accountant', 'Five years in accounts. I met my wife at a garden centre.', ['finance']],
    ['Loan officer', 'Before that: signage for a railway museum.', ['finance']],
    ['Loan officer', 'I work for small railways.', ['finance', 'logistics']],
  ])(
    'beside a sure field, one word in running text counts where the work is for it: %s, %s',
    (headline, about, expected) => {
      expect(told(headline, about)).toEqual(expected);
    },
  );
  it.each([
    ['Web developer', 'My bank still sends me letters. So does the tax office.'],
    ['Broker', 'Bananas, gearboxes, once a carousel.'],
    ['Web developer', 'Outside the office I sit on the parents’ council of a primary school.'],
    ['Choir director', 'Board member of a hospital, unpaid.'],
    ['Developer', 'One model for a chain of supermarkets; nightly job down to 14 minutes.'],
    ['Product manager | ex-teacher', 'Three tools live.'],
    ['Baker | volunteer firefighter', 'Bread.'],
    ['Mobile developer | 23 apps in the stores', 'Kotlin.'],
    ['Plumber and heating engineer', 'Heat pumps, boilers, gas.'],
    ['Security analyst with a home lab', 'Packets.'],
    ['Sculptor', 'My studio stands next to a hospital. I was a banker once.'],
    ['Carpenter', 'Doors for banks and prisons.'],
    ['Engineer', 'Insurance against bad deploys: small ones.'],
    ['Engineer', 'Père de deux enfants, fils d’infirmière. Side project: bus routes as posters.'],
    ['Copywriter', 'Slogans for yoghurt and one brave insurer.'],
    ['Interim manager', 'Rescues: a chain of opticians, a bookmaker, a zoo, a water company.'],
    ['Game developer', 'Unity, one puzzle at a time.'],
    ['Postdoc', 'I am happy to talk to reporters.'],
    ['Backend', 'Payments? No, message queues.'],
    ['Planner', 'I once fixed the printer of a hospital.'],
    ['Programador', 'Mi madre es enfermera; yo escribo pruebas.'],
  ])('and says nothing in passing: %s, %s', (headline, about) => {
    expect(told(headline, about)).toEqual([]);
  });

  it('quotes what it read', () => {
    const text = 'Models for hospitals';
    expect(domainTerms(text).map((t) => text.slice(t.start, t.end))).toEqual(['hospitals']);
  });
});
