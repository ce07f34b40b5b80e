import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Span, WEEK } from '../../lib/model/time.ts';
import { type CountedApproach, datable, isGap, monthSeries, weekSeries } from '../../lib/visibility/series.ts';
import { dayOf, isoDay, mondayOf, startOfDay } from '../../lib/visibility/zone.ts';
import { powerOf } from '../growth.ts';

const BERLIN = 'Europe/Berlin';
const at = (iso: string): number => Date.parse(iso);
const approach = (iso: string, rest: Partial<CountedApproach> = {}): CountedApproach => ({
  key: iso,
  at: at(iso),
  label: 'contract_offer',
  isOffer: true,
  ...rest,
});

describe('zone', () => {
  it('begins days at local midnight, across changes of the clock', () => {
    for (const [day, start] of [
      ['2026-03-28', '2026-03-28T00:00+01:00'],
      ['2026-03-30', '2026-03-30T00:00+02:00'],
      ['2026-10-26', '2026-10-26T00:00+01:00'],
    ] as const) {
      expect(startOfDay(at(day) / DAY, BERLIN)).toBe(at(start));
    }
  });

  it('begins the day at its first instant where midnight is skipped', () => {
    // Santiago, 6 September 2026: clocks jump from 24:00 to 01:00.
    const start = startOfDay(at('2026-09-06') / DAY, 'America/Santiago');
    expect(isoDay(dayOf(start, 'America/Santiago'))).toBe('2026-09-06');
    expect(isoDay(dayOf(start - 1000, 'America/Santiago'))).toBe('2026-09-05');
  });

  it.each([
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Asia/Kathmandu',
    'America/St_Johns',
    'Africa/Casablanca',
    'UTC',
  ])('gives every day of two years a start that is its first instant in %s', (zone) => {
    for (let day = at('2025-12-01') / DAY; day < at('2027-01-01') / DAY; day++) {
      const start = startOfDay(day, zone);
      expect([dayOf(start, zone), dayOf(start - 1000, zone)]).toEqual([day, day - 1]);
    }
  });

  it('knows Mondays, before 1970 too', () => {
    expect(isoDay(mondayOf(at('2026-11-29') / DAY))).toBe('2026-11-23');
    expect(isoDay(mondayOf(at('2026-11-23') / DAY))).toBe('2026-11-23');
    expect(isoDay(mondayOf(at('1969-12-31') / DAY))).toBe('1969-12-29');
  });
});

describe('weeks', () => {
  const asOf = at('2026-11-04T12:00Z');
  const options = { timeZone: BERLIN, asOf };

  it('hold what a clock a little ahead dated into the week or month to come', () => {
    const end = { timeZone: 'UTC', asOf: at('2026-05-31T20:00Z') };
    const rows = [approach('2026-05-20T10:00Z'), approach('2026-06-01T09:00Z')];
    for (const series of [weekSeries(rows, [], end), monthSeries(rows, [], end)]) {
      expect(series.reduce((sum, b) => sum + b.offers, 0)).toBe(2);
    }
    expect(weekSeries(rows.slice(1), [], end).map((b) => [b.week, b.offers])).toEqual([['2026-05-25', 1]]);
  });

  it('begin on Monday in the zone and count by label', () => {
    const rows = [
      approach('2026-10-18T21:59Z'),
      approach('2026-10-18T22:01Z', { label: 'scam', isOffer: false }),
      approach('2026-10-25T22:59Z'),
    ];
    const weeks = weekSeries(rows, [[at('2026-10-11T22:00Z'), asOf]], options);
    expect(weeks.map((w) => [w.week, w.offers, w.counts])).toEqual([
      ['2026-10-12', 1, { contract_offer: 1 }],
      ['2026-10-19', 1, { scam: 1, contract_offer: 1 }],
      ['2026-10-26', 0, {}],
      ['2026-11-02', 0, {}],
    ]);
    // The week in which the clock goes back has an hour more, and is still seven days.
    expect((weeks[1]?.to ?? 0) - (weeks[1]?.from ?? 0)).toBe(WEEK + HOUR);
    expect(weeks[1]?.observedDays).toBe(7);
  });

  it('tell gaps from zeros and lower bounds from counts', () => {
    const exposure: Span[] = [
      [at('2026-10-12T00:00+02:00'), at('2026-10-15T00:00+02:00')],
      [at('2026-10-26T00:00+01:00'), at('2026-11-02T00:00+01:00')],
    ];
    const weeks = weekSeries([approach('2026-11-03T10:00Z')], exposure, options);
    expect(weeks.map((w) => [isGap(w), w.lowerBound, w.observedDays])).toEqual([
      [false, true, 3],
      [true, false, 0],
      [false, false, 7],
      [false, true, 0],
    ]);
  });

  it('do not call the running week a lower bound for what has not come yet', () => {
    const [week] = weekSeries([], [[at('2026-11-01T23:00Z'), asOf]], options);
    expect(week).toMatchObject({ lowerBound: false, week: '2026-11-02' });
    expect(week?.observedDays).toBeCloseTo(2.54, 2);
  });

  it('leave out dates that nobody can mean, and say how many', () => {
    const rows = [
      approach('1970-01-01T00:00Z'),
      approach('1826-01-01T00:00Z'),
      approach('2031-01-01T00:00Z'),
      { key: 'none', label: 'promo', isOffer: false } as const,
      approach('2026-11-03T00:00Z'),
      approach('2026-11-03T00:00Z'),
    ];
    expect(datable(rows, asOf)).toMatchObject({ dated: [rows[4]], undated: 4 });
    expect(weekSeries(rows, [], options).map((w) => w.week)).toEqual(['2026-11-02']);
    expect(weekSeries([], [], options)).toEqual([]);
  });

  it('are the same whatever the order, overlap and repetition of what was read', () => {
    const start = at('2026-06-01');
    const rows = fc.array(fc.record({ day: fc.integer({ min: 0, max: 150 }), offer: fc.boolean() }), { maxLength: 40 });
    const cuts = fc.array(fc.integer({ min: 0, max: 155 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(rows, cuts, fc.array(fc.nat(), { maxLength: 60 }), (days, edges, order) => {
        const all = days.map((d, i) =>
          approach(new Date(start + d.day * DAY).toISOString(), {
            key: `${i}`,
            isOffer: d.offer,
            label: d.offer ? 'contract_offer' : 'promo',
          }),
        );
        const [first, last] = [Math.min(...edges), Math.max(...edges)];
        const whole: Span[] = [[start + first * DAY, start + last * DAY]];
        // The same time read as several exports, each from some day to some later one, in any order.
        const sorted = [...edges].sort((a, b) => a - b);
        const parts = sorted
          .slice(1)
          .map(
            (to, i): Span => [
              start + ((order[i] ?? 0) % 2 === 0 ? (sorted[i] as number) : first) * DAY,
              start + to * DAY,
            ],
          );
        const shuffled = all
          .map((a, i) => ({ a, at: order[i] ?? i }))
          .sort((x, y) => x.at - y.at)
          .map((x) => x.a);
        expect(weekSeries([...shuffled, ...all], [...parts, ...whole].reverse(), options)).toEqual(
          weekSeries(all, whole, options),
        );
        const total = weekSeries(all, whole, options).reduce((sum, w) => sum + w.offers, 0);
        expect(total).toBe(all.filter((a) => a.isOffer).length);
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it('take time that grows with the approaches of ten years, and no faster', () => {
    const rows = Array.from({ length: 80_000 }, (_, i) =>
      approach(new Date(asOf - ((i * 7_919) % 3_600) * DAY).toISOString(), { key: `${i}` }),
    );
    const series = (n: number) => weekSeries(rows.slice(0, n), [[asOf - 3600 * DAY, asOf]], options);
    expect(series(10_000).length).toBeGreaterThan(500);
    expect(powerOf(series, 2_000, 80_000)).toBeLessThan(1.6);
  });
});

describe('months', () => {
  it('are calendar months in the zone', () => {
    const asOf = at('2026-03-10T00:00Z');
    const rows = [approach('2026-01-31T22:59Z'), approach('2026-01-31T23:01Z')];
    const months = monthSeries(rows, [[at('2025-12-31T23:00Z'), asOf]], { timeZone: BERLIN, asOf });
    expect(months.map((m) => [m.month, m.offers, m.observedDays])).toEqual([
      ['2026-01', 1, 31],
      ['2026-02', 1, 28],
      ['2026-03', 0, expect.closeTo(9.05, 1)],
    ]);
  });
});
