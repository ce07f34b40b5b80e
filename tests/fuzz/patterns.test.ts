import { describe, expect, it } from 'vitest';
import { tamed } from '../../lib/model/text.ts';
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
    [/[$€£]?\d[\d.,]* to [$€£]?\d/, '1'],
  ])('would be found out: %s', (regex, pump) => {
    expect(stuckAt({ where: 'here', regex }, false)?.pump).toContain(pump);
  });

  it('would be found out in language rules, too, though taming shortens the word', () => {
    expect(stuckAt({ where: 'lib/nlp/here.ts', regex: /\w[\w.,-]*\w[\w.,-]* to \w/ }, false)?.pump).toMatch(/^a+ $/);
  });

  it('are asked of no figure of more than 40 signs in language rules', () => {
    for (const unit of ['1', '1,', '12.', '1.,']) expect(tamed(`in ${unit.repeat(2_000)}x`)).not.toMatch(/[\d.,]{41}/);
    expect(tamed('+49 (0)30 1234567890, 1.234.567.890,00 €')).toBe('+49 (0)30 1234567890, 1.234.567.890,00 €');
  });
});
