import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../lib/nlp/clauses.ts';
import { HIRED, hiredIn } from '../../lib/nlp/hired.ts';
import { contractIntent } from '../../lib/nlp/intent.ts';
import { HIRED_CUES_EXAMPLES, HIRED_EXAMPLES } from './hired-examples.ts';

const said = (text: string): boolean => hiredIn(clausesOf(text)).length > 0;
const taken = (text: string): boolean => contractIntent(text).length > 0;

describe('work for others, said without a word for freelancing', () => {
  it('every rule has examples', () => {
    expect(Object.keys(HIRED_EXAMPLES).sort()).toEqual(HIRED.flatMap((h) => h.said.map((r) => r.id)).sort());
    for (const e of Object.values(HIRED_EXAMPLES)) expect(Math.min(e.fires.length, e.silent.length)).toBeGreaterThan(0);
  });
  it.each(Object.entries(HIRED_EXAMPLES).flatMap(([id, e]) => e.fires.map((t) => [id, t])))(
    '%s says it: %s',
    (_, t) => {
      expect(said(t as string)).toBe(true);
    },
  );
  it.each(Object.entries(HIRED_EXAMPLES).flatMap(([id, e]) => e.silent.map((t) => [id, t])))(
    '%s says nothing of it: %s',
    (_, t) => {
      expect(said(t as string)).toBe(false);
    },
  );
  it.each(HIRED_CUES_EXAMPLES.fires)('two hints say it together: %s', (t) => {
    expect(taken(t)).toBe(true);
  });
  it.each(HIRED_CUES_EXAMPLES.silent)('one hint, or one beside a post: %s', (t) => {
    expect(taken(t)).toBe(false);
  });
});
