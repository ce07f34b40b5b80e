import { describe, expect, it } from 'vitest';
import { contactInvitation, contractIntent, openToWork } from '../../lib/nlp/intent.ts';
import { OFFERED_WORK } from '../../lib/nlp/lexicon/offered-work.ts';
import { SEEKING_GRAMMAR } from '../../lib/nlp/lexicon/seeking-grammar.ts';
import {
  CONTACT_EXAMPLES,
  NO_CONTRACT_EXAMPLES,
  OFFERED_WORK_EXAMPLES,
  SEEKING_GRAMMAR_EXAMPLES,
} from './wording-examples-offers.ts';

const both = (e: typeof CONTACT_EXAMPLES): [string, boolean][] => [
  ...e.fires.map((t): [string, boolean] => [t, true]),
  ...e.silent.map((t): [string, boolean] => [t, false]),
];
const examples = (all: typeof OFFERED_WORK_EXAMPLES): [string, string, boolean][] =>
  Object.entries(all).flatMap(([id, e]) => both(e).map(([t, w]): [string, string, boolean] => [id, t, w]));

describe('the grammars of seeking and offering keep their examples', () => {
  it.each([
    [SEEKING_GRAMMAR, SEEKING_GRAMMAR_EXAMPLES],
    [OFFERED_WORK, OFFERED_WORK_EXAMPLES],
  ])('every rule has some of both kinds', (rules, all) => {
    expect(Object.keys(all).sort()).toEqual(rules.map((r) => r.id).sort());
    for (const e of Object.values(all)) expect(Math.min(e.fires.length, e.silent.length)).toBeGreaterThan(0);
  });
  it.each(examples(SEEKING_GRAMMAR_EXAMPLES))('looks for work, %s: %s → %s', (_, text, wanted) => {
    expect(openToWork(text).length > 0).toBe(wanted);
  });
  it.each(examples(OFFERED_WORK_EXAMPLES))('takes contracts, %s: %s → %s', (_, text, wanted) => {
    expect(contractIntent(text).length > 0).toBe(wanted);
  });
  it.each(both(NO_CONTRACT_EXAMPLES))('a contract or somebody else’s: %s → %s', (text, wanted) => {
    expect(contractIntent(text).length > 0).toBe(wanted);
  });
  it.each(both(CONTACT_EXAMPLES))('an invitation to write: %s → %s', (text, wanted) => {
    expect(contactInvitation(text).length > 0).toBe(wanted);
  });
});
