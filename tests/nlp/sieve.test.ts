import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/nlp/message/fold.ts';
import { COMPARED } from '../../lib/nlp/outcome-compared.ts';
import { MOVES } from '../../lib/nlp/outcome-moves.ts';
import { REACH } from '../../lib/nlp/outcome-reach.ts';
import { RECORDS } from '../../lib/nlp/outcome-records.ts';
import { TALLIES } from '../../lib/nlp/outcome-tallies.ts';
import { THEN_AND_NOW } from '../../lib/nlp/outcome-then-now.ts';
import { Sieve } from '../../lib/nlp/sieve.ts';

/** Sentences of profiles. */
const sentences = ['oblique', 'fortieth', 'thirtieth'].flatMap((set) =>
  readFileSync(new URL(`../fixtures/profiles/${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => ((JSON.parse(line) as { about?: string | null }).about ?? '').split(/(?<=[.!?])\s|\n/)),
);

describe('a sieve', () => {
  it('says of any text what its patterns say', () => {
    const patterns = [/ab(?:ca|cb)/, /(?:aa|bb)c?a/, /^c|a$/, /(?<!b)ac/, /(a|b)\1c/, /b[ac]{2}b/];
    const sieve = new Sieve(patterns);
    fc.assert(
      fc.property(fc.stringMatching(/^[abc]{0,9}$/), (text) => {
        expect(sieve.test(text)).toBe(patterns.some((p) => p.test(text)));
        for (const pattern of patterns) expect(new Sieve([pattern]).test(text)).toBe(pattern.test(text));
      }),
      { seed: 11 },
    );
  });

  it('without patterns finds nothing', () => {
    expect(new Sieve([]).test('abc')).toBe(false);
  });

  it('hides no result in any of the shapes', () => {
    const lists = { COMPARED, MOVES, REACH, RECORDS, TALLIES, THEN_AND_NOW };
    const texts = sentences.map(fold);
    expect(texts.length).toBeGreaterThan(500);
    for (const [name, shapes] of Object.entries(lists)) {
      const patterns = shapes.map((s) => s.pattern);
      const sieve = new Sieve(patterns);
      const said = texts.filter((t) => patterns.some((p) => p.test(t)));
      expect(said.length, name).toBeGreaterThan(0);
      expect(
        texts.filter((t) => sieve.test(t)),
        name,
      ).toEqual(said);
    }
  });
});
