import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../../../lib/nlp/lexicon/msg-concepts.ts';
import { findConcepts } from '../../../lib/nlp/message/concepts.ts';
import { readMessage } from '../../../lib/nlp/message/document.ts';
import { compilePhrases } from '../../../lib/nlp/message/phrases.ts';
import { tokenize } from '../../../lib/nlp/message/tokens.ts';

const ideas = (text: string): string[] => findConcepts(readMessage(text, 'en').tokens, 'en').map((h) => h.id);

describe('ideas', () => {
  it.each(CONCEPTS.map((c) => [c.id, c] as const))('%s fires and stays silent as its example says', (id, c) => {
    expect(ideas(c.fires)).toContain(id);
    expect(ideas(c.silent)).not.toContain(id);
    expect(c.why.length).toBeGreaterThan(10);
  });

  it('understands the grammar of phrases', () => {
    const set = compilePhrases([
      ['send .. (code|pin)', 'a'],
      ['develop* team?', 'b'],
    ]);
    const find = (s: string): [string, number, number][] => {
      const hits: [string, number, number][] = [];
      set.find(tokenize(s), (...hit) => hits.push(hit));
      return hits;
    };
    expect(find('send us the pin')).toEqual([['a', 0, 4]]);
    expect(find('send. the pin')).toEqual([]);
    expect(find('developers team')).toContainEqual(['b', 0, 2]);
  });
});
