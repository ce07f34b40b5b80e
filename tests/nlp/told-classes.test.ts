import { describe, expect, it } from 'vitest';
import { TOLD_SEARCH } from '../../lib/nlp/lexicon/told-search.ts';
import { TOLD_WORK } from '../../lib/nlp/lexicon/told-work.ts';
import { fold } from '../../lib/nlp/message/fold.ts';
import { classSigns } from '../../lib/nlp/told-classes.ts';

const signs = (text: string, inHeadline = false): string[] => [...classSigns(fold(text), inHeadline)];

describe('classes of words in a clause', () => {
  it.each([
    ['invoices per page', 'per>piece'],
    ['Honorar pro Seite', 'per>piece'],
    ['tarif par page', 'per>piece'],
    ['tarifa por página', 'per>piece'],
    ['prezzo per pagina', 'per>piece'],
    ['tarief per pagina', 'per>piece'],
    ['looking for my next role', 'next>job'],
    ['suche eine neue Stelle', 'next>job'],
  ])('says the same in every language: %s', (text, sign) => {
    expect(signs(text)).toContain(sign);
  });

  it('tells apart what stands close, what stands in the same clause, and what stands in a headline', () => {
    const found = signs('Clients in four towns have one free month');
    expect(found).toEqual(expect.arrayContaining(['+client', 'client&free', 'free>time']));
    expect(found).not.toContain('client>free');
    expect(found.some((s) => s.startsWith('^'))).toBe(false);
    expect(signs('Translator', true)).toEqual(['+trade', '^+trade']);
  });

  it('takes figures, currencies and curly apostrophes for what they are, and knows nothing of other words', () => {
    expect(signs('€ 90')).toEqual(expect.arrayContaining(['+currency', '+digits', 'currency>digits']));
    expect(signs('I’m')).toEqual(['+i']);
    expect(signs('granite and fog')).toEqual([]);
  });

  it('holds folded words, none twice in a class', () => {
    for (const lines of [...Object.values(TOLD_WORK), ...Object.values(TOLD_SEARCH)]) {
      const words = lines.flatMap((l) => l.split(' '));
      expect(words.map(fold)).toEqual(words);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});
