import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../lib/nlp/message/document.ts';
import { Gated } from '../../../lib/nlp/message/gate.ts';
import { capital, type Finder } from '../../../lib/nlp/message/starts.ts';
import { tokenize } from '../../../lib/nlp/message/tokens.ts';

/** Texts put together from pieces that come near one another's borders. */
const textOf = (pieces: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', '', '-', '\n', ', ', '.')), { maxLength: 14 })
    .map((parts) => parts.flat().join(''));

const found = (finder: Finder, text: string) =>
  [...finder.all(readMessage(text))].map((m) => [m.index, m[0], { ...m.groups }]);
const plainly = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map((m) => [m.index, m[0], { ...m.groups }]);

describe('patterns that begin with a word or a capital', () => {
  const pieces = ['at', 'in', 'à', 'the', 'Kite', 'Élan', 'AG', 'iPhone', '3M', 'ça', 'chat', 'nat', '𐐀bc', 'x'];

  it('match as if they were looked for everywhere', () => {
    const word = '(?<![\\p{L}])(?:at|in|à) (?:the )?(?<c>\\p{Lu}\\p{L}+)';
    const name = "\\p{Lu}[\\p{L}']+|\\b3M\\b";
    const [one, two] = [new Gated(new RegExp(word, 'gu'), 'text'), capital(name)];
    fc.assert(
      fc.property(textOf(pieces), (t) => {
        expect(found(one, t)).toEqual(plainly(new RegExp(word, 'gu'), t));
        expect(found(two, t)).toEqual(plainly(new RegExp(name, 'gu'), t));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('tokens', () => {
  it('are cut alike in a text with and without an address', () => {
    const pieces = [
      'ten',
      '10',
      "1'000.5",
      'c3',
      'c33',
      'müsli',
      'пример',
      'don',
      '€',
      '?',
      '!',
      ':',
      ';',
      '…',
      '📌',
      '—',
    ];
    fc.assert(
      fc.property(
        textOf(pieces).map((t) => t.replaceAll('.', ' ')),
        (t) => {
          const apart = tokenize(`${t} `);
          expect(tokenize(`${t} a@b.example`).slice(0, apart.length)).toEqual(apart);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
