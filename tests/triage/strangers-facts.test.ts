import { describe, expect, it } from 'vitest';
import { tallyFacts } from '../../tools/eval/facts.ts';
import { fixture, judge } from './labelled.ts';

/*
 * Facts of strangers' messages. The ninth set at its first look: pay .966/.966 (precision/recall), unit .932/.917, hours
 * .938/.789, months .938/.938, remote .931/.818, skills .850/.548. Its misses have led to rules since, so that it is no longer
 * a first look, and floors only catch a change that makes the facts worse. The tenth at its first look: pay 1.0/.965,
 * unit .965/.932, hours 1.0/.909, months 1.0/.905, remote .968/.857, skills F1 .698; single rows of it have been tried against rules since.
 * The thirteenth at its: unit .985/.942, hours .923/.857, months 1.0/.968, remote .953/.788, skills .779; the fifteenth, after the rules that the
 * fourteenth (remote .692/.720) had led to: unit .989/.966, hours .906/.935, months .967/.853, remote .839/.797, skills .865. Both have led to
 * rules. The sixteenth has led to none: pay .958/.958 (its upper end .919/.932), unit .960/.960, hours .963/.963, months 1.0/1.0, remote .875/.831, skills .783.
 * Nor has the seventeenth: pay .958/.919 (.947/.910), unit .960/.923, hours .966/.933, months .960/.923, remote .891/.759, skills .831.
 * The twentieth and the twenty-first, of writers who went on with a set that they had read, have led to none either.
 * The first set of facts holds a trap beside most of them: at its first look pay .918/.957 (.934/.971), unit .924/.951, hours .938/.924,
 * months .800/.873, remote .822/.796, skills .861.
 * The fourth set of facts was written to mislead, in seven languages: at its first look pay .932/.796 (.921/.774), unit .954/.822, hours
 * 1.0/.811, months .977/.875, remote .684/.675, skills .781, with a dozen labels that were put right by the policy after that look (remote
 * .658/.641 before). A tenth of its work is not taken for an offer at all. Its misses have led to rules: floors, and no first look.
 * The fifth set of facts tells work in elliptic words: at its first look pay .972/.959, hours .959/.816, months .985/.870, remote .785/.743.
 * The twenty-sixth, plain offers by the policy of the development corpus, at its: pay .991/.991, unit .992/.992, hours .978/.978, months
 * 1.0/.960, remote .906/.951, skills .936. Its remote has been read since and led to rules (no clinic is a workplace because it hires);
 * the words that outweigh a find (workplace-doubt.ts) are learnt from none of the kept-back sets.
 */
const FIELDS = [
  'rate_min',
  'rate_max',
  'rate_currency',
  'rate_unit',
  'hours_per_week_min',
  'hours_per_week_max',
  'duration_months',
  'remote',
] as const;

/** Least precision of any field, its least recall, and the least F1 of skills. */
const LEAST = {
  'eighth-look': [0.97, 0.97, 0.87],
  'ninth-look': [0.98, 0.92, 0.94],
  'tenth-look': [0.96, 0.85, 0.69],
  'thirteenth-look': [0.9, 0.9, 0.9],
  'fourteenth-look': [0.9, 0.9, 0.9],
  'fifteenth-look': [0.9, 0.9, 0.9],
  'sixteenth-look': [0.92, 0.91, 0.83],
  'seventeenth-look': [0.93, 0.89, 0.86],
  'twentieth-look': [0.92, 0.82, 0.86],
  'twenty-first-look': [0.92, 0.87, 0.91],
  'twenty-fifth-look': [0.92, 0.84, 0.82],
  'twenty-sixth-look': [0.96, 0.95, 0.92],
  'facts-first': [0.88, 0.82, 0.88],
  'facts-fourth': [0.9, 0.8, 0.78],
  'facts-fifth': [0.94, 0.75, 0.8],
} as const;

describe.each(Object.keys(LEAST) as (keyof typeof LEAST)[])('facts of a stranger’s messages: %s', (set) => {
  const tallies = tallyFacts(
    fixture(set).map((row) => ({
      id: row.id,
      want: (row as unknown as { readonly facts: Record<string, unknown> }).facts,
      got: judge(row).result.offer,
    })),
  );
  const [precision, recall, skills] = LEAST[set];

  it.each(FIELDS)('reads %s', (field) => {
    const tally = tallies.get(field);
    expect(tally?.precision, tally?.wrong.join('\n')).toBeGreaterThanOrEqual(precision);
    expect(tally?.recall, tally?.wrong.join('\n')).toBeGreaterThanOrEqual(recall);
  });

  it('reads skills', () => {
    const tally = tallies.get('skills');
    expect(tally?.f1, tally?.wrong.join('\n')).toBeGreaterThanOrEqual(skills);
  });
});
