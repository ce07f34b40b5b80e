import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, MAX_CHARS } from '../../../lib/nlp/message/clean.ts';
import { quoteOf, readMessage } from '../../../lib/nlp/message/document.ts';

describe('clean', () => {
  it('takes away what hides words and keeps the way back', () => {
    const raw = 'Your pass\u200bw\u00adord, &amp; 𝗰𝗼𝗱𝗲\u202e <b>now</b> for 50&nbsp;&euro;';
    const c = clean(raw);
    expect(c.text.replace(/ +/g, ' ')).toBe('Your password, & code now for 50 ¤');
    const at = c.folded.indexOf('password');
    expect(raw.slice(c.at(at), c.at(at + 'password'.length))).toBe('pass\u200bw\u00adord');
  });

  it('reads look-alike letters of other scripts inside Latin words', () => {
    expect(clean('p\u0430ssw\u043erd').folded).toBe('password');
    expect(clean('привет').text).toBe('привет');
  });

  it('keeps what is no markup', () => {
    expect(clean('I <3 this & 5 < 6').text).toBe('I <3 this & 5 < 6');
  });

  it('folds without moving a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (s) => {
        const c = clean(s);
        expect(c.folded).toHaveLength(c.text.length);
        expect(c.at(c.text.length)).toBeLessThanOrEqual(s.length);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('quotes what was written', () => {
    const doc = readMessage('Rate: &#8364;90 per ho\u200bur');
    const start = doc.text.indexOf('per');
    expect(quoteOf(doc, { start, end: start + 'per hour'.length }).text).toBe('per ho\u200bur');
  });

  it('analyses a bounded part of endless texts', () => {
    const c = clean('word '.repeat(100_000));
    expect(c.text.length).toBe(MAX_CHARS);
    expect(c.truncated).toBe(true);
  });
});

describe('endless words and gaps', () => {
  it.each([
    ['a word', 'x'.repeat(5_000)],
    ['a gap', ' '.repeat(5_000)],
    ['empty lines', '\n'.repeat(5_000)],
    ['spaces in disguise', '&nbsp;'.repeat(3_000)],
    ['what hides in nothing', 'a\u200b'.repeat(5_000)],
  ])('of %s are broken up, and what stands behind keeps its place', (_, run) => {
    const original = `Hello ${run} contract`;
    const { text, folded, at } = clean(original);
    expect(Math.max(...text.split(/\s+/).map((w) => w.length))).toBeLessThanOrEqual(400);
    expect(Math.max(...(text.match(/\s+/g) ?? []).map((g) => g.length))).toBeLessThanOrEqual(41);
    expect(folded).toHaveLength(text.length);
    const where = text.lastIndexOf('contract');
    expect(original.slice(at(where), at(where + 8))).toBe('contract');
  });

  it('leave the longest word that somebody writes alone', () => {
    const address = `https://example.org/${'a'.repeat(370)}`;
    expect(clean(`See ${address} soon`).text).toContain(address);
  });
});
