import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/nlp/message/fold.ts';
import { TALLIES } from '../../lib/nlp/outcome-tallies.ts';
import { findOutcomes } from '../../lib/nlp/outcomes.ts';

/** Tallies by the shape that reads them; written for this test. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'do-it-with': ['3,200 teachers plan their week with it', '180 families have moved house with us'],
  'stay-on-average': ['The average client keeps me 4.5 years', 'Kunden bleiben im Schnitt sieben Jahre'],
  'sum-came': [
    '£2m has been raised on my drafts',
    '300 000 € de créances recouvrées et récupérées',
    '2 Mio. € Forderungen eingetrieben',
  ],
  granted: ['Doce becas conseguidas', 'Vierzehn Anträge bewilligt'],
  'counted-in-use': ['Fifteen dashboards in daily use'],
  'bare-count': ['11 turnarounds', '40 Bücher', '900 episodes and counting'],
  'count-in-span': ['58 closings in 2023', '1 200 apprenants depuis 2019', '31 Gutachten in den letzten vier Jahren'],
  'at-first-go': ['Neun Prüfungen auf Anhieb bestanden', '40 inspections, all passed at the first attempt'],
  output: ['2,400 parcels an hour through one gate', '6 Millionen Abrufe im Monat'],
  'use-it': ['280 surgeries use us', 'Hoy la usan 300 bares', '90 Praxen nutzen uns'],
  'of-so-many': ['Ghostwriter of 23 books', '1,200 customers'],
};

/** How busy one is, where one works, what is paid beforehand, how high one stands. */
const MERE_TERMS: readonly string[] = [
  'Aktuelle Auslastung: 70 %',
  'Currently 60% booked',
  'Taux d’occupation actuel : 80 %',
  'Remote 90%, on site 10%',
  'Travel up to 30%',
  '80 %-Pensum',
  '30% deposit, rest on delivery',
  'Acompte de 30 %',
  'I stand 60 metres up before breakfast',
  'There won’t be a third time',
  'Eight client accounts, two time zones',
  'We are 212 people in four offices',
  '€4,500 a month',
  '3,000 words a day',
];

describe('tallies', () => {
  it('every shape has an example that it answers for', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(TALLIES.map((s) => s.id).sort());
    for (const { id, pattern } of TALLIES)
      for (const text of EXAMPLES[id] ?? []) expect(pattern.test(fold(text)), text).toBe(true);
  });
  it.each(Object.values(EXAMPLES).flat())('tells a result: %s', (text) => {
    expect(findOutcomes(text).length).toBeGreaterThan(0);
  });
  it.each(MERE_TERMS)('is no result: %s', (text) => {
    expect(findOutcomes(text)).toEqual([]);
  });
});
