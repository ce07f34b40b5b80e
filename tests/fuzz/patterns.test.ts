import { describe, expect, it } from 'vitest';
import { patterns, stuckAt } from './patterns.ts';

describe('the regular expressions', () => {
  it('take time that grows with the text and no faster, whatever is repeated', async () => {
    const all = await patterns();
    expect(all.length).toBeGreaterThan(900);
    const stuck = all.flatMap((p) => {
      const found = stuckAt(p, false);
      return found === null ? [] : [`${p.where} ${p.regex} on ${JSON.stringify(found.pump)} × ${found.length}`];
    });
    expect(stuck).toEqual([]);
  });

  it('tell capitals apart in expressions of their own: V8 misreads (?-i:…) once it compiles without optimising', async () => {
    const all = await patterns();
    expect(all.filter(({ regex }) => /\(\?[ims]*-?[ims]+:/.test(regex.source)).map((p) => p.where)).toEqual([]);
  });

  it.each([
    [/\s+$/, ' '],
    [/^(?:a+)+$/, 'a'],
    [/\S+@\S+/, '.'],
    [/\s*,\s*/, ' '],
    [/;(?:[^\S\n]|[\p{Cf}"])*=/u, ';\ufeff'],
  ])('would be found out: %s', (regex, pump) => {
    expect(stuckAt({ where: 'here', regex }, false)?.pump).toContain(pump);
  });
});
