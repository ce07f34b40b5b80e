import { describe, expect, it } from 'vitest';
import { contractIntent, openToWork } from '../../lib/nlp/intent.ts';
import { FOR_HIRE } from '../../lib/nlp/lexicon/for-hire.ts';
import { SEEKING } from '../../lib/nlp/lexicon/seeking.ts';
import { fold } from '../../lib/nlp/message/fold.ts';
import { THEN_AND_NOW } from '../../lib/nlp/outcome-then-now.ts';
import { findOutcomes } from '../../lib/nlp/outcomes.ts';
import {
  CONTRACT_HINTS,
  CONTRAST_EXAMPLES,
  FOR_HIRE_EXAMPLES,
  SEEKING_EXAMPLES,
  SEEKING_HINTS,
  THEN_AND_NOW_EXAMPLES,
} from './wording-examples.ts';

const examples = (all: typeof SEEKING_EXAMPLES): [string, string, boolean][] =>
  Object.entries(all).flatMap(([id, e]) => [
    ...e.fires.map((t): [string, string, boolean] => [id, t, true]),
    ...e.silent.map((t): [string, string, boolean] => [id, t, false]),
  ]);

describe('rules of wording keep their examples', () => {
  it.each([
    [SEEKING, SEEKING_EXAMPLES],
    [FOR_HIRE, FOR_HIRE_EXAMPLES],
    [THEN_AND_NOW, THEN_AND_NOW_EXAMPLES],
  ])('every rule has some of both kinds', (rules, all) => {
    expect(Object.keys(all).sort()).toEqual(rules.map((r) => r.id).sort());
    for (const e of Object.values(all)) expect(Math.min(e.fires.length, e.silent.length)).toBeGreaterThan(0);
  });
  it.each(examples(SEEKING_EXAMPLES))('looks for work, %s: %s → %s', (_, text, wanted) => {
    expect(openToWork(text).length > 0).toBe(wanted);
  });
  it.each(examples(FOR_HIRE_EXAMPLES))('takes contracts, %s: %s → %s', (_, text, wanted) => {
    expect(contractIntent(text).length > 0).toBe(wanted);
  });
  it.each(examples(THEN_AND_NOW_EXAMPLES))('tells a result, %s: %s → %s', (_, text, wanted) => {
    expect(findOutcomes(text).length > 0).toBe(wanted);
  });
  it.each(THEN_AND_NOW.map((r) => [r.id, r.pattern] as const))('%s: each shape answers for itself', (id, pattern) => {
    const e = THEN_AND_NOW_EXAMPLES[id];
    for (const text of e?.fires ?? []) expect(pattern.test(fold(text)), text).toBe(true);
    for (const text of e?.silent ?? []) expect(pattern.test(fold(text)), text).toBe(false);
  });

  const both = (e: typeof CONTRAST_EXAMPLES): [string, boolean][] => [
    ...e.fires.map((t): [string, boolean] => [t, true]),
    ...e.silent.map((t): [string, boolean] => [t, false]),
  ];
  it.each(both(CONTRAST_EXAMPLES))('then and now: %s → %s', (text, wanted) => {
    expect(findOutcomes(text).length > 0).toBe(wanted);
  });
  it.each(both(CONTRACT_HINTS))('hints at contracts: %s → %s', (text, wanted) => {
    expect(contractIntent(text).length > 0).toBe(wanted);
  });
  it.each(both(SEEKING_HINTS))('hints at a search: %s → %s', (text, wanted) => {
    expect(openToWork(text).length > 0).toBe(wanted);
  });
});
