import { beforeEach, describe, expect, it } from 'vitest';
import { switchLocale } from '../../lib/ui/i18n/index.ts';
import { factLines } from '../../lib/ui/parts/fact-text.ts';
import { rowAt } from './fixture/inbox.ts';

const pay = (
  min: number | null,
  max: number | null,
  currency: string | null,
  unit: 'hour' | null,
): string | undefined => {
  const { facts } = rowAt(0);
  if (facts === null) throw new Error('no facts in the fixture');
  return factLines({ ...facts, pay: { min, max, currency, unit } }).find((l) => l.fact === 'pay')?.text;
};

describe('pay in words', () => {
  beforeEach(() => switchLocale('en'));

  it('says exactly what was stated: range, one end, unit only where named', () => {
    expect(pay(90, 110, 'USD', 'hour')).toMatch(/^\$90\s?–\s?\$?110 an hour$/);
    expect(pay(90, null, 'EUR', null)).toBe('from €90');
    expect(pay(null, 110, 'EUR', 'hour')).toBe('up to €110 an hour');
    expect(pay(95, 95, null, 'hour')).toBe('95 an hour');
    expect(pay(null, null, 'EUR', 'hour')).toBeUndefined();
  });

  it('writes it as the language does', async () => {
    await switchLocale('de');
    expect(pay(1200, 1500.5, 'EUR', 'hour')).toMatch(/^1\.200,00\s?–\s?1\.500,50\s€ pro Stunde$/);
  });

  it('never invents a line for what was not stated', () => {
    const { facts } = rowAt(0);
    if (facts === null) throw new Error('no facts in the fixture');
    const lines = factLines({ ...facts, pay: null, hoursPerWeek: null, remote: null, skills: [] });
    expect(lines.map((l) => l.fact)).not.toContain('pay');
    expect(lines.map((l) => l.fact)).not.toContain('skills');
  });
});
