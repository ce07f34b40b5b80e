import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../lib/nlp/message/document.ts';
import { Within } from '../../../lib/nlp/message/here.ts';
import { sumsOf } from '../../../lib/nlp/message/money.ts';
import { numberStarts } from '../../../lib/nlp/message/numbers.ts';
import { quantitiesOf } from '../../../lib/nlp/message/quantities.ts';

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

describe('a number or range', () => {
  it.each([
    ['2.5+ hours', [[2.5, null, 'least']]],
    ['10ish hours', [[10, null, null]]],
    ['two and a half days', [[2.5, null, null]]],
    ['3½-4 days', [[3.5, 4, null]]],
    ['20–30 h', [[20, 30, null]]],
    [
      'two to three, maybe four',
      [
        [2, 3, null],
        [4, null, null],
      ],
    ],
    ['two tothree', [[2, 3, null]]],
    ['2 ofour', [[2, 4, null]]],
    ['between two and four', [[2, 4, null]]],
    [
      'two and four',
      [
        [2, null, null],
        [4, null, null],
      ],
    ],
    ['von drei bis maximal vier', [[3, 4, null]]],
    [
      '2 alle 3 ore, 15 a 20 ore',
      [
        [2, 3, null],
        [15, 20, null],
      ],
    ],
    ['at least twenty-five', [[25, null, 'least']]],
    ['bis zu zwölf', [[12, null, 'most']]],
    ['a 2-hour lab', [[2, null, null]]],
  ] as const)('%s', (text, want) => {
    expect(quantitiesOf(readMessage(text)).map((q) => [q.low, q.high, q.limit])).toEqual(want);
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
