import { describe, expect, it } from 'vitest';
import { contactPaths, openToWork } from '../../lib/nlp/intent.ts';
import { SEEKING_FREE } from '../../lib/nlp/lexicon/seeking-free.ts';
import { SEEKING_VAGUE } from '../../lib/nlp/lexicon/seeking-vague.ts';
import { FREE_AGAIN_EXAMPLES, NO_WISH, SHORT_INVITATIONS } from './free-again-examples.ts';

const each = (kind: 'fires' | 'silent'): [string, string][] =>
  Object.entries(FREE_AGAIN_EXAMPLES).flatMap(([id, e]) => e[kind].map((text): [string, string] => [id, text]));

describe('free again, or ready to move on', () => {
  it('every rule has examples of both kinds', () => {
    const rules = [...SEEKING_FREE, ...SEEKING_VAGUE];
    expect(Object.keys(FREE_AGAIN_EXAMPLES).sort()).toEqual(rules.map((r) => r.id).sort());
    for (const e of Object.values(FREE_AGAIN_EXAMPLES))
      expect(Math.min(e.fires.length, e.silent.length)).toBeGreaterThan(0);
  });
  it.each(each('fires'))('%s: %s', (_, text) => {
    expect(openToWork(text).length).toBeGreaterThan(0);
  });
  it.each([...each('silent'), ...NO_WISH.map((text): [string, string] => ['no wish', text])])(
    'not %s: %s',
    (_, text) => {
      expect(openToWork(text)).toEqual([]);
    },
  );
});

describe('short invitations', () => {
  it.each(SHORT_INVITATIONS.fires)('invites: %s', (text) => {
    expect(contactPaths(text).filter((h) => !h.quote.startsWith('http')).length).toBeGreaterThan(0);
  });
  it.each(SHORT_INVITATIONS.silent)('invites nobody: %s', (text) => {
    expect(contactPaths(text)).toEqual([]);
  });
});
