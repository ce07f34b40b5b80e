import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSES } from '../../lib/triage/model.ts';
import { namesIn, pairsIn } from '../../lib/triage/packed.ts';
import { WEIGHTS } from '../../lib/triage/weights.ts';
import { pack } from '../../tools/train/pack.ts';

const word = fc.oneof(
  fc.stringMatching(/^[a-z0$€]{1,9}$/),
  fc.constantFrom('URL', 'EMAIL', 'url', '🎁', '🎂', '🎁🎂', 'a-c'),
);

describe('the weights as text', () => {
  it('give back all names in the order of the digits', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word),
        fc.uniqueArray(fc.tuple(word, word).map((p) => p.join(' '))),
        (words, pairs) => {
          const names = [...words.flatMap((w) => [`w:${w}`, `s:${w}`, `c:${w}`]), ...pairs];
          const text = pack(names.map((name, i) => [name, String(i % 10)]));
          const back = [
            ...namesIn(text.words).map((w) => `w:${w}`),
            ...namesIn(text.stems).map((w) => `s:${w}`),
            ...namesIn(text.named),
            ...pairsIn(text.pairs).map((p) => p.join(' ')),
          ];
          expect(new Set(back)).toEqual(new Set(names));
          expect(text.digits).toBe(back.map((name) => names.indexOf(name) % 10).join(''));
        },
      ),
    );
  });

  it('say aloud when a name would be lost', () => {
    expect(() => pack([['c:^url', '0']])).toThrow('lost');
  });

  it('hold as many rows of digits as names', () => {
    const names = [WEIGHTS.words, WEIGHTS.stems, WEIGHTS.named].flatMap(namesIn).length + pairsIn(WEIGHTS.pairs).length;
    expect(WEIGHTS.digits.length).toBe(names * CLASSES.length);
    expect(names).toBeGreaterThan(10_000);
  });
});
