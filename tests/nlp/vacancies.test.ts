import { describe, expect, it } from 'vitest';
import { contactPaths, openToWork } from '../../lib/nlp/intent.ts';
import { SEEKING_APPEALS } from '../../lib/nlp/lexicon/seeking-appeals.ts';
import { VACANCIES } from '../../lib/nlp/lexicon/vacancies.ts';
import { CONTACT_EXAMPLES, FREE_EXAMPLES, NOT_FREE } from './vacancy-examples.ts';

describe('free for work in other words', () => {
  it('every rule has examples', () => {
    expect(Object.keys(FREE_EXAMPLES).sort()).toEqual([...VACANCIES, ...SEEKING_APPEALS].map((r) => r.id).sort());
  });
  it.each(Object.values(FREE_EXAMPLES).flat())('is free: %s', (text) => {
    expect(openToWork(text).length).toBeGreaterThan(0);
  });
  it.each(NOT_FREE)('is not said to be free: %s', (text) => {
    expect(openToWork(text)).toEqual([]);
  });
});

describe('invitations that name what to send or where to go', () => {
  it.each(CONTACT_EXAMPLES.fires)('invites: %s', (text) => {
    expect(contactPaths(text).length).toBeGreaterThan(0);
  });
  it.each(CONTACT_EXAMPLES.silent)('invites nobody: %s', (text) => {
    expect(contactPaths(text)).toEqual([]);
  });
});
