import { describe, expect, it } from 'vitest';
import { DAY, HOUR, WEEK } from '../../lib/model/time.ts';
import { monthSeries, weekSeries } from '../../lib/visibility/series.ts';
import { type TermsRow, termSeries, termSummaries } from '../../lib/visibility/term-series.ts';

const MONDAY = Date.UTC(2026, 0, 5);
let keys = 0;
const row = (at: number, rest: Partial<TermsRow> = {}): TermsRow => ({
  key: `${keys++}`,
  at,
  label: 'contract_offer',
  isOffer: true,
  pay: null,
  engagement: 'contract',
  contractFit: true,
  ...rest,
});
const paid = { min: 100, max: null, currency: 'EUR', unit: 'hour' } as const;

describe('what offers state, bar by bar', () => {
  const rows = [
    row(MONDAY, { pay: paid, answeredAt: MONDAY + 3 * HOUR }),
    row(MONDAY + DAY, { contractFit: false }),
    row(MONDAY + DAY, { isOffer: false, label: 'promo', pay: paid, contractFit: false }),
    row(MONDAY + 40 * DAY, { contractFit: false }),
  ];
  const asOf = MONDAY + 50 * DAY;
  const options = { timeZone: 'UTC', asOf };

  it('stands in the bars of the series, week by week and month by month', () => {
    const weeks = termSeries(weekSeries(rows, [[MONDAY, asOf]], options), rows, asOf);
    expect(weeks[0]).toEqual({
      from: MONDAY,
      offers: 2,
      contractFit: 1,
      namedPay: 1,
      answered: 1,
      medians: [],
      responseTime: 3 * HOUR,
    });
    expect(weeks[1]).toMatchObject({ offers: 0, contractFit: 0, responseTime: null });
    const months = termSeries(monthSeries(rows, [[MONDAY, asOf]], options), rows, asOf);
    expect(months.map((m) => m.offers)).toEqual([2, 1]);
  });

  it('has a median of pay where five offers of a month name it alike', () => {
    const five = Array.from({ length: 5 }, (_, i) => row(MONDAY + i * DAY, { pay: { ...paid, min: 90 + 10 * i } }));
    const bars = monthSeries(five, [[MONDAY, asOf]], options);
    expect(termSeries(bars, five, asOf).map((p) => p.medians)).toEqual([
      [{ currency: 'EUR', unit: 'hour', engagement: 'contract', count: 5, median: 110 }],
      [],
    ]);
  });

  it('knows no fit without a goal', () => {
    const blind = rows.map((r) => ({ ...r, contractFit: null }));
    const bars = weekSeries(blind, [[MONDAY, asOf]], options);
    expect(termSeries(bars, blind, asOf)[0]?.contractFit).toBeNull();
  });

  it('is summed up for each length of time', () => {
    const old = row(asOf - 60 * WEEK);
    const sums = termSummaries([...rows, old], asOf);
    expect(sums.map((s) => [s.weeks, s.pay.offers])).toEqual([
      [26, 3],
      [52, 3],
      [104, 4],
      [null, 4],
    ]);
  });
});
