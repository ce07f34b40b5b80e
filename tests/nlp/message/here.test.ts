import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../lib/nlp/message/document.ts';
import { Within } from '../../../lib/nlp/message/here.ts';
import { sumsOf } from '../../../lib/nlp/message/money.ts';
import { numberStarts } from '../../../lib/nlp/message/numbers.ts';

const BITS = ['we', ' ', 'need', 'seek', 'ing', ' a ', 'n', 'é', '\n', '.', '’', '9', '-', 'or', 'x'];
const texts = fc.array(fc.constantFrom(...BITS), { maxLength: 24 }).map((bits) => bits.join(''));

describe('a pattern looked for in a short text', () => {
  it.each([
    /(?<![a-z])(?:we need|seek\w*|.x) ?(?<what>[a-z]+)?$/,
    /(?<![a-z0-9])(?:an?|.r need)(?![a-z])/,
    // These may begin inside a word, or with anything: they are tried as they are.
    /ek(?:ing)?/,
    /(?<![a-z])[a-z]{2,4} [^\n]{0,9}$/,
  ])('is found where the pattern finds it: %s', (pattern) => {
    const within = new Within(pattern);
    fc.assert(
      fc.property(texts, (text) => {
        const [found, alone] = [within.exec(text), pattern.exec(text)];
        expect(found?.index).toBe(alone?.index);
        expect(found === null ? null : [...found]).toEqual(alone === null ? null : [...alone]);
        expect(within.test(text)).toBe(pattern.test(text));
      }),
      { numRuns: 1_500 },
    );
  });
});

describe('a sum of money', () => {
  it('is found with its currency in front, however far it stands from other figures', () => {
    const words = 'and so it goes on '.repeat(12);
    const text = `${words}euros  90 ${words}us$ 1,200.50 ${words}12${words}€7${words}`;
    const found = sumsOf(readMessage(text)).map(({ low, currency }) => [low, currency]);
    expect(found).toEqual([
      [90, 'EUR'],
      [1200.5, 'USD'],
      [12, null],
      [7, 'EUR'],
    ]);
  });
});

describe('beginnings of numbers', () => {
  it('are words for numbers, figures and an article, no words that begin alike', () => {
    const text = 'on a fine day seven tigers, 12.5 of them, met sevenfold un tiger or up to umpteen, eightish';
    expect(numberStarts(text).map((at) => text.slice(at, at + 6))).toEqual([
      'a fine',
      'seven ',
      '12.5 o',
      'un tig',
      'eighti',
    ]);
  });
});
