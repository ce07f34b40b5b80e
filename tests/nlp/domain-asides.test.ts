import { describe, expect, it } from 'vitest';
import { domainTerms } from '../../lib/nlp/domains.ts';
import { type Example, read } from './domain-example.ts';

const HANDLED: readonly Example[] = [
  ['Loss adjuster, storm and property', '', 'insurance'],
  ['Property manager, storm-proof', '', 'housing'],
  ['Hull underwriter | cargo, fleet', '', 'insurance'],
  ['Cargo planner', '', 'logistics'],
  ['Actuary', 'Reserving, and long calls with auditors.', 'insurance'],
  ['Product manager, card payments', 'Merchants, checkout, refunds.', 'finance'],
  ['Product manager', 'We run a chain of shops: merchants, checkout, refunds.', 'retail'],
  ['Supply chain director, consumer goods', '', 'logistics'],
  ['Brand director, consumer goods', '', 'retail'],
  ['SCADA engineer, wind farms', '', 'energy'],
  ['SCADA engineer, bottling line', '', 'manufacturing'],
  ['Buyer of ladies’ hats, department store', 'Factories in Porto and Izmir.', 'retail'],
  ['Practice manager, dental clinic', 'Rotas, drills, insurers that pay late.', 'healthcare'],
  [
    'Analyst, hospital group',
    'I work for insurers and hospitals on shared claims. Our health plan is new.',
    'healthcare insurance',
  ],
  ['Barrister’s clerk and paralegal', 'Tribunal dates, courts, biscuits.', ''],
  ['Usher, employment tribunal', '', 'public-sector'],
  ['HR adviser | payroll and holidays', '', ''],
  ['Payroll specialist', '', 'finance'],
  ['API tester | Postman, k6', '', ''],
  ['Postman, rural round', '', 'logistics'],
  ['Assistante RH | paie, climat social', '', ''],
  ['Joiner with a CNC router', '', ''],
  ['CNC miller', '', 'manufacturing'],
  ['Plombier chauffagiste, pompes à chaleur', '', ''],
];

const ASIDES: readonly Example[] = [
  // titles of books, films and series
  ['Philosopher', 'Manufacturing Consent is my favourite book.', ''],
  ['Reader', 'Currently reading: The Logistics of Perception.', ''],
  ['Reader', 'My favourite books: The Insurance Man, Hospital Sketches.', ''],
  ['Leserin', 'Lieblingsbuch: Das Krankenhaus.', ''],
  ['Lectrice', 'Livre préféré : La banque du sang.', ''],
  ['Lectora', 'Libro favorito: La escuela.', ''],
  ['Leitora', 'Livro favorito: O banco.', ''],
  ['Lettrice', 'Libro preferito: La scuola cattolica.', ''],
  ['Lezer', 'Lievelingsboek: De school.', ''],
  ['Nurse', 'My favourite job is the night shift at the hospital.', 'healthcare'],
  // what holds machines, what tests are compared with
  ['IT technician', 'Housing for servers, racks and cabling.', ''],
  ['Mechanic', 'Pump housings, bearing housing.', ''],
  ['Planner', 'Housing policy for the city.', 'housing'],
  ['Programmer', 'Backups are my life insurance.', ''],
  ['Entwicklerin', 'Tests sind meine Lebensversicherung.', ''],
  ['Insurance broker', 'Life insurance, pensions.', 'insurance'],
  ['DBA', 'Database health and hospital-grade backups.', ''],
  ['Tester', 'I have broken everything from tills to trams.', ''],
  ['Investor', 'Two dozen firms, from heat pumps to kelp.', ''],
  ['Heat pump designer', 'From compressor to radiator.', 'energy'],
  ['Economist', 'Views on nuclear are mine.', ''],
  ['Reactor operator', 'Ask me about nuclear power.', 'energy'],
  ['Developer advocate | previously: maps, insurance', '', ''],
  ['Developer advocate | insurance', '', 'insurance'],
  ['Retired. Was: buyer at a shipyard.', '', ''],
  ['Buyer at a shipyard', '', 'manufacturing'],
  ['Designer', 'Before this I spent five years at an online grocer.', ''],
  ['Designer', 'I work for an online grocer.', 'retail'],
  ['Muralist: walls, vans, one bank', '', ''],
  ['Agile coach', 'Banks, insurers, an airline, a zoo.', ''],
  ['Agile coach', 'Two insurers, a zoo, a ferry line.', 'insurance'],
  ['Instructional designer', 'Courses for nurses, bus drivers, bank clerks.', 'education'],
  ['Marketing manager at Energy Fitness Clubs', '', ''],
  ['Marketing manager at an energy supplier', '', 'energy'],
  ['Designer | volunteer ambulance driver', '', ''],
  ['Ambulance driver', '', 'healthcare'],
  ['Statistician', 'MSc thesis: finding cracks in turbine blades.', ''],
  ['Career coach', 'Nurses, mostly, and one banker.', ''],
  ['Accessibility auditor', 'A bank asked first.', ''],
  ['Gardener', 'Hedges, lawns, ponds.', ''],
  ['Anthropologist, writing a book about care homes', '', ''],
  ['Consultant', 'Clients so far: a bank, an army, a vineyard.', ''],
  ['Architect', 'Schools, clinics, one bus station.', ''],
  ['Architect, primary schools', '', 'education'],
  ['Data architect, hospitals', 'Hospitals and clinics.', 'healthcare'],
  [
    'Bid writer, public tenders',
    'I work for councils, NHS trusts, housing associations.',
    'healthcare housing public-sector',
  ],
  ['Singer', 'Last year our choir sang at the town hall.', ''],
  ['Clerk at the town hall', '', 'public-sector'],
  ['Student', 'Dissertation about route planning on foot.', ''],
  ['Dispatcher', 'Route planning on foot and by van.', 'logistics'],
  ['Grafik, Plakate, manchmal eine Bank', '', ''],
  ['Radio repairer? No, poet', '', ''],
  ['Warehouse sorter by night, student by day', '', ''],
];

/** What stands far down a story, is over, or is refused. */
const STORY =
  'I like small teams, long walks and short meetings. On Mondays I plan, on Fridays I tidy up what the week has left behind, and nobody calls. ';
const PASSING: readonly Example[] = [
  ['Developer', `${STORY}The radiologist next door laughs at my chairs.`, ''],
  ['Developer', `${STORY}Clients: breweries.`, 'manufacturing'],
  ['Developer', `${STORY}Mostly for reinsurers.`, 'insurance'],
  ['Developer', `${STORY}Now at a reinsurer.`, 'insurance'],
  ['Developer', 'Reinsurers and their ledgers.', 'insurance'],
  ['Data engineer', '2015-2018: reinsurance. Pipelines.', ''],
  ['Data engineer', '2019-now: reinsurance. Pipelines.', 'insurance'],
  ['Tester', 'Happy anywhere with a window. Not happy in reinsurance.', ''],
  ['Tester', 'PS no casinos, no reinsurance please', ''],
  ['Tester', 'No reinsurance treaty leaves without my tests.', 'insurance'],
  ['Analyst, carbon accounting', '', 'climate'],
  ['Cost accountant', '', 'finance'],
  ['Account manager, home insurance', '', 'insurance'],
  ['Web designer for choirs, orchestras, a bank', '', ''],
  ['Web designer for banks', '', 'finance'],
  ['Site manager, primary schools', '', ''],
  ['Caretaker, primary schools', '', 'education'],
  ['Locksmith, shops and flats', '', ''],
  ['Cashier, shops', '', 'retail'],
  ['Former baker', 'Ten years on ambulances, then code.', 'healthcare'],
  ['Former baker', 'At night ambulances passed my shop.', ''],
  ['Copywriter', 'I work in a ministry.', 'public-sector'],
  ['Copywriter', 'A ministry once liked my poster.', ''],
  ['Porter at a university', '', 'education'],
  ['Pharmacies and surgeries, software for them', '', 'healthcare'],
  ['Policy officer, a charity for renters', '', 'housing'],
  ['Policy officer, county council', '', 'public-sector'],
  ['Frontend | date pickers', '', ''],
  ['Order pickers, night shift lead', '', 'logistics'],
  ['Battery recycling', '', 'climate'],
  ['Illustrator: maps and plants', '', ''],
  ['Buchhalter', 'Mandate vom Imker bis zur Kita.', 'finance'],
  ['Planner, anaerobic digestion', '', 'energy'],
];

const ITALIAN: readonly Example[] = [
  ['Progettista di stampi e presse', '', 'manufacturing'],
  ['Chargée des relations presse', '', 'media'],
  ['Ostetrica in un consultorio', '', 'healthcare'],
  ['Ragioniera', '', 'finance'],
  ['Liquidatrice sinistri', '', 'insurance'],
  ['Liquidator of estates', '', ''],
  ['Amministratrice di condomini', '', 'housing'],
  ['Vigile del fuoco', '', 'public-sector'],
  ['Professoressa di fisica', '', 'education'],
  ['Macchinista', '', 'logistics'],
  ['Guardaparco', '', 'climate'],
  ['Parchi eolici, manutenzione', '', 'energy'],
  ['Cassiera', '', 'retail'],
  ['Sceneggiatrice', '', 'media'],
  ['Sviluppatore, mi assicuro che tutto giri', '', ''],
];

const WORDS: readonly Example[] = [
  ['Economist, Ministry of Finance', '', 'public-sector'],
  ['Economist, finance', '', 'finance'],
  ['Juriste au ministère des Transports', '', 'public-sector'],
  ['Family and newborn photographer', '', ''],
  ['Photo editor, news agency', '', 'media'],
  ['Illustratrice indépendante', '', ''],
  ['Comic artist', '', 'media'],
  ['Stage manager, opera', '', ''],
  ['I do the books for bakers', '', 'finance'],
  ['I sell books to bakers', '', ''],
  ['Monteurin in einer Lampenfabrik', '', 'manufacturing'],
  ['Software for care homes', '', 'healthcare housing'],
  ['Welt der Kisten und Kissen', '', ''],
  ['Schweißer im Schiffbau', '', 'manufacturing'],
  ['Radiographer, bank shifts', '', 'healthcare'],
  ['Night auditor, seaside hotel', '', ''],
  ['Internal auditor', '', 'finance'],
  ['Registrar', 'Museum loans, out and home.', ''],
  ['Founder', 'We press film and trays from straw packaging.', ''],
  ['Técnico de datos', 'El cierre diario dura una hora y media.', ''],
  ['Giornalista, clima', '', 'climate media'],
  ['Consultora de clima laboral', '', ''],
  ['Property manager, 90 units in two cities', '', 'housing'],
];

describe('fields named by the way', () => {
  it.each(HANDLED)('what a field handles is no second one: %s, %s → %s', (headline, about, fields) => {
    expect(read(headline, about)).toBe(fields);
  });
  it.each(ASIDES)('ranges, topics, past and lists: %s, %s → %s', (headline, about, fields) => {
    expect(read(headline, about)).toBe(fields);
  });
  it.each(PASSING)('a word in passing, past or refused: %s, %s → %s', (headline, about, fields) => {
    expect(read(headline, about)).toBe(fields);
  });
  it.each(ITALIAN)('Italian: %s, %s → %s', (headline, about, fields) => {
    expect(read(headline, about)).toBe(fields);
  });
  it.each(WORDS)('words of several meanings: %s, %s → %s', (headline, about, fields) => {
    expect(read(headline, about)).toBe(fields);
  });
  it('wants more than two words of the story for a second field', () => {
    expect(read('Actuary', 'The store sold shoes.')).toBe('insurance');
    expect(read('Baker', 'Customers in store, shoes off.')).toBe('retail');
  });
  it('takes no compound for its first syllable', () => {
    expect(domainTerms('davon, Kissen, Huddle')).toEqual([]);
    expect(domainTerms('KIS-Einführung').map((t) => t.domain)).toEqual(['healthcare']);
  });
});
