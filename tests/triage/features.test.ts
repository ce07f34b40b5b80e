import { expect, it } from 'vitest';
import { findConcepts } from '../../lib/nlp/message/concepts.ts';
import { readMessage } from '../../lib/nlp/message/document.ts';
import { type Feature, featuresOf } from '../../lib/triage/features.ts';

function read(text: string): Feature[] {
  const doc = readMessage(text);
  return featuresOf(doc, findConcepts(doc.tokens, doc.language));
}

const LETTERS = 'abcdefghij';
/** A word that nobody writes, another for each number. */
const made = (n: number): string => `zz${[...String(n)].map((digit) => LETTERS.charAt(Number(digit))).join('')}word`;

it('tells the same of a message whatever was read before it', () => {
  // Of two words with one stem one is met again and again while all others are forgotten.
  const both = 'We contract and pay contractors.';
  const first = read(both);
  for (let n = 0; n < 40_000; n += 20)
    read(`We contract ${Array.from({ length: 20 }, (_, k) => made(n + k)).join(' ')}.`);
  expect(read(both)).toEqual(first);
});
