import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, MAX_CHARS } from '../../../lib/nlp/message/clean.ts';
import { quoteOf, readMessage } from '../../../lib/nlp/message/document.ts';

describe('clean', () => {
  it('takes away what hides words and keeps the way back', () => {
    const raw = 'Your pass\u200bw\u00adord, &amp; 𝗰𝗼𝗱𝗲\u202e <b>now</b> for 50&nbsp;&euro;';
    const c = clean(raw);
    expect(c.text.replace(/ +/g, ' ')).toBe('Your password, & code now for 50 €');
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
