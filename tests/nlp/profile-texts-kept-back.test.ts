import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evalProfiles, type LabelledProfile } from '../../tools/eval/profiles.ts';

const rowsOf = (name: string): LabelledProfile[] =>
  readFileSync(new URL(`../fixtures/profiles/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledProfile);

/*
 * The seventeenth set is by a writer who never saw the rules: at first look level .938, domains .830, links .897,
 * contract .813, contact .983, quantified .800, open .667; then it was read for the families of its errors. The
 * eighteenth holds other wordings of these families in six languages, written beside the rules. The nineteenth is by
 * such a writer, too: at first look level .988, domains .871, links .982, contract .897, contact .981, quantified .833,
 * open .870; the twentieth holds other wordings of its families. The twenty-first was first looked at,
 * then read for its families: level .975, domains .838, links 1.0, contract .963, contact .936, quantified .821, open .846;
 * so was the twenty-second: level .989, domains .836, links .982, contract .850, contact 1.0, quantified .873, open .933.
 * The twenty-third is plainer: before this release's rules level 1.0, domains .885, links 1.0, contract .952, contact .971,
 * quantified .833, open .952; with all but two of them (sizes of teams, contracts that end) domains .920, quantified .880.
 * The twenty-fourth and the twenty-fifth were first looked at, then read for their families (fields and levels): level
 * .988 and .938, domains .919 and .899, links 1.0 and 1.0, contract .848 and .938, contact 1.0 and .981, quantified .905
 * and .884, open .769 and .800. So were the twenty-sixth (level .973,
 * domains .815, links .982, contract .868, contact .957, quantified .877, open .947) and the twenty-seventh. The twenty-eighth at its first look:
 * level .973 (within one rung .982), domains .905, links 1.0, contract .905, contact .904, quantified .929, open .829; words of asking for a
 * message have been learnt from it since. The twenty-ninth has led to no rule: level .955 (.982), domains .855, links 1.0, contract .909,
 * contact .988, quantified .903, open .878; nor has the thirtieth: level .980, domains .890, links .992, contract .876, contact .947,
 * quantified .943, open .898. Both have since been among the sets from which tools/train-fields.ts learns which finds of fields are chance.
 * The thirty-fifth has led to no rule and no weight: level .977, domains .897, links 1.0, contract .900, contact .979, quantified .986,
 * open .909. The thirty-sixth has many that only sound as if contract work were taken: it has led to no rule and no weight: level .969,
 * domains .792, links .962, contract .937 (by rules alone .883), contact .938, quantified .905, open .780. The forty-first was written like the next page of
 * the development corpus, and has led to nothing: domains .913, contract .947, quantified .900, open .905 at its first look. Floors lie just below.
 */
describe.each([
  ['seventeenth', 0.95, 0.95],
  ['eighteenth', 0.98, 0.95],
  ['nineteenth', 0.98, 0.92],
  ['twentieth', 0.98, 0.97],
  ['twenty-first', 0.98, 0.9],
  ['twenty-second', 0.98, 0.94],
  ['twenty-third', 0.98, 0.91],
  ['twenty-fourth', 0.98, 0.76],
  ['twenty-fifth', 0.98, 0.79],
  ['twenty-sixth', 0.98, 0.95],
  ['twenty-seventh', 0.98, 0.95],
  ['twenty-eighth', 0.97, 0.82],
  ['twenty-ninth', 0.95, 0.85],
  ['thirtieth', 0.97, 0.87],
  ['thirty-fifth', 0.97, 0.89],
  ['thirty-sixth', 0.96, 0.83],
  ['forty-first', 0.97, 0.88],
])('labelled profile texts, %s set', (name, levels, fields) => {
  const result = evalProfiles(rowsOf(name));
  const why = JSON.stringify(result.misses, null, 1);

  it('reads the level as a careful reader does', () => {
    expect(result.levelExact, why).toBeGreaterThanOrEqual(levels);
  });

  it.each(['domains', 'portfolioLinks', 'contractAvailable', 'contactPath', 'quantified', 'openToWork'])(
    '%s',
    (field) => {
      expect(result.fields[field]?.f1 ?? 0, why).toBeGreaterThanOrEqual(fields);
    },
  );
});

describe("contract work on strangers' profiles, told by rules and words", () => {
  it.each([
    ['thirty-fifth', 0.91],
    ['thirty-sixth', 0.92],
    ['forty-first', 0.95],
  ])('%s set', (name, least) => {
    expect(evalProfiles(rowsOf(name)).fields.contractAvailable?.f1).toBeGreaterThanOrEqual(least);
  });
});
