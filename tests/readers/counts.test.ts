import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount } from '../../lib/readers/counts.ts';

describe('counts', () => {
  it.each([
    ['500+ connections', 500, true],
    ['2,606,334 followers', 2606334, false],
    ['2.606.334', 2606334, false],
    ['1 234\u00a0567 abonnés', 1234567, false],
    ['1.2K', 1200, false],
    ['12 mil seguidores', 12000, false],
    ['1,5 Mio. Follower', 1500000, false],
    ['1,23,456', 123456, false],
    ['7', 7, false],
    ['12 minutes', 12, false],
    ['1’234 Follower', 1234, false],
    ['27 – Profile views', 27, false],
    ['12人', 12, false],
  ])('%s', (text, value, atLeast) => {
    expect(parseCount(text)).toEqual({ value, atLeast });
  });

  it.each([
    '1.5',
    '12,34',
    'about 12',
    '',
    '+',
    'K',
    '10–20 profile views',
    '1.2K - 1.5K',
    '1/2',
    '12:30',
    '3 Mrd. Follower',
    '2 lakh followers',
    '1万',
    '1.2 millones de seguidores',
  ])('says nothing of "%s"', (text) => {
    expect(parseCount(text)).toBeNull();
  });

  it('reads what Intl writes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('en', 'de', 'fr', 'es', 'pt-BR', 'nl', 'de-CH', 'en-IN'),
        fc.nat(50_000_000),
        (lang, n) => {
          expect(parseCount(`${new Intl.NumberFormat(lang).format(n)} people`)).toEqual({ value: n, atLeast: false });
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });
});
