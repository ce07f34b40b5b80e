import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../lib/model/hash.ts';

describe('the hash of a text', () => {
  it('is the first half of its SHA-256, whatever was hashed before it', () => {
    const lengths = [...Array(200).keys(), 2_730, 2_731, 8_192, 20_000, 3, 0, 64];
    const texts = lengths.map((n) => 'aé👍'.repeat(n).slice(0, n));
    const expected = texts.map((t) => createHash('sha256').update(t).digest('hex').slice(0, 32));
    expect(texts.map(hashText)).toEqual(expected);
  });
});
