import { describe, expect, it } from 'vitest';
import { contractIntent, openToWork } from '../../lib/nlp/intent.ts';
import { FOR_HIRE } from '../../lib/nlp/lexicon/for-hire.ts';
import { SEEKING } from '../../lib/nlp/lexicon/seeking.ts';
import { fold } from '../../lib/nlp/message/fold.ts';
import { THEN_AND_NOW } from '../../lib/nlp/outcome-then-now.ts';
import { findOutcomes } from '../../lib/nlp/outcomes.ts';

const examples = (
  rules: readonly { why: string; fires: readonly string[]; silent: readonly string[] }[],
): [string, string, boolean][] =>
  rules.flatMap((r) => [
    ...r.fires.map((t): [string, string, boolean] => [r.why, t, true]),
    ...r.silent.map((t): [string, string, boolean] => [r.why, t, false]),
  ]);

describe('rules of wording keep their own examples', () => {
  it.each(examples(SEEKING))('looks for work, %s: %s → %s', (_, text, wanted) => {
    expect(openToWork(text).length > 0).toBe(wanted);
  });
  it.each(examples(FOR_HIRE))('takes contracts, %s: %s → %s', (_, text, wanted) => {
    expect(contractIntent(text).length > 0).toBe(wanted);
  });
  it.each(examples(THEN_AND_NOW))('tells a result, %s: %s → %s', (_, text, wanted) => {
    expect(findOutcomes(text).length > 0).toBe(wanted);
  });
  it.each(THEN_AND_NOW.map((r) => [r.why, r] as const))('%s: each shape answers for itself', (_, r) => {
    for (const text of r.fires) expect(r.pattern.test(fold(text)), text).toBe(true);
    for (const text of r.silent) expect(r.pattern.test(fold(text)), text).toBe(false);
  });
});
