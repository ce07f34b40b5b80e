import { describe, expect, it } from 'vitest';
import { findDomains } from '../../lib/nlp/domains.ts';

/** Fields of a headline and an About, as a profile has them. */
const fieldsOf = (headline: string, about = ''): string[] =>
  findDomains(`${headline}\n\n${about}`, { running: headline.length + 2 })
    .map((d) => d.domain)
    .sort();

/** Field, headline, About: the field's own name isn't said. */
const TOLD: readonly (readonly [string, string, string?])[] = [
  ['retail', 'Gondola ends and price tickets', 'Six aisles before opening time, every Tuesday.'],
  ['retail', 'Knitwear buyer', 'Forty sheep-coloured jumpers a season.'],
  ['retail', 'Fishmonger, third generation', 'Ice at four, doors at eight.'],
  ['retail', 'I sell umbrellas', 'Our lamp shop is next; the till float is mine to count.'],
  ['retail', 'Teppichladen in zweiter Generation'],
  ['retail', 'Rayon jouets, cheffe', 'Noël commence en août.'],
  ['retail', 'Vendo quesos en el mercadillo'],
  ['energy', 'Pelton wheels and penstocks', 'One valley, two machines, no holidays in spring.'],
  ['energy', 'Cable jointer, nights', 'Mud, resin, then somebody has light again.'],
  ['energy', 'Battery trader', 'Four cycles on a good day.'],
  ['energy', 'U-values for old walls', 'EPC certificates and honest advice.'],
  ['energy', 'Schaltmeister im Umspannwerk'],
  ['energy', 'Cheffe de quart, centrale nucléaire'],
  ['energy', 'Leiturista e eletricista de linha viva'],
  ['public-sector', 'Driver to the deputy minister', 'Black car, grey mornings.'],
  ['public-sector', 'County vet', 'Anthrax once, ringworm daily.'],
  ['public-sector', 'Street sweeper with a view', 'The council depot opens at five.'],
  ['public-sector', 'Prison electrician'],
  ['public-sector', 'Zöllnerin an der grünen Grenze'],
  ['public-sector', 'Inspectrice du travail'],
  ['public-sector', 'Ufficiale di stato civile'],
  ['education', 'University plumber', 'Labs leak at night.'],
  ['education', 'Form tutor and keeper of lost property', 'Parents’ evening is my marathon.'],
  ['education', 'Childminder', 'Five pairs of wellies by my door.'],
  ['education', 'End-point assessor for bakers'],
  ['education', 'Krabbelgruppe und Elternabend'],
  ['education', 'Preparadora de oposiciones'],
  ['education', 'Juf groep 5'],
];

/** What only sounds like one of these fields. */
const SILENT: readonly (readonly [string, string?])[] = [
  ['Machine learning engineer', 'Feature stores, load tests, free energies of small molecules.'],
  ['Shop steward on the works council', 'Bearings, three shifts.'],
  ['Notariat', 'Grundschulden und Vollmachten.'],
  ['Rückenschule und Massagen'],
  ['Toastmaster', 'Mayoral balls and silver weddings.'],
  ['Power user of spreadsheets', 'Learning curve included.'],
  ['Yoga teacher', 'Old school breath work, second wind.'],
  ['Periodista de tribunales'],
  ['Deputy head of communications, brewery'],
];

describe('fields told by what their people handle', () => {
  for (const [field, headline, about] of TOLD)
    it(`${field}: ${headline}`, () => {
      expect(fieldsOf(headline, about)).toContain(field);
    });
  for (const [headline, about] of SILENT)
    it(`none of the four: ${headline}`, () => {
      for (const field of ['retail', 'energy', 'public-sector', 'education'])
        expect(fieldsOf(headline, about)).not.toContain(field);
    });
});

describe('words of everybody’s life', () => {
  it('state a field in a headline, not in passing in a story', () => {
    expect(fieldsOf('Flea market trader, weekends and weekdays')).toContain('retail');
    expect(fieldsOf('Oboist', 'Reeds, rain, flea markets.')).toEqual([]);
    expect(fieldsOf('Carpenter', 'Power cuts, a cash register once, one council estate.')).toEqual([]);
  });
  it('are the same with a hyphen', () => {
    expect(fieldsOf('Levy analyst', 'Postcodes and council-tax bands.')).toEqual([]);
  });
});

describe('a second field at the very beginning of a story', () => {
  it('is whom the work is for', () => {
    expect(fieldsOf('Payroll nerd', 'Nursery chains, mostly term-time contracts.')).toContain('finance');
    expect(fieldsOf('Damp and mould, landlords’ friend', 'Council employees call me first.')).toContain(
      'public-sector',
    );
  });
});
