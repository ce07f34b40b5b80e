import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, type Span, WEEK } from '../../lib/model/time.ts';
import { dispersion, weeklyCounts } from '../../lib/visibility/dispersion.ts';
import { editEffect } from '../../lib/visibility/effect.ts';
import { logEvidence } from '../../lib/visibility/evidence.ts';
import { best } from '../growth.ts';
import { EDIT, even, steady } from './sample.ts';

const QUIET_END = EDIT + 7 * DAY;

describe('verdict', () => {
  it('says up, down and no clear change where the data do', () => {
    expect(editEffect(steady(2, 6, 16)).verdict).toBe('up');
    expect(editEffect(steady(6, 2, 16)).verdict).toBe('down');
    expect(editEffect(steady(2, 2, 16)).verdict).toBe('no-clear-change');
  });

  it('gives the published form of the evidence and its parts', () => {
    const e = editEffect(steady(2, 6, 16));
    expect(e.before).toEqual({ count: 52, days: 182 });
    expect(e.after).toEqual({ count: 96, days: 112 });
    expect(e.dispersion).toBe(1);
    expect(e.rateRatio).toBeCloseTo(3, 9);
    expect(Math.log(e.eValue)).toBeCloseTo(logEvidence({ n0: 52, t0: 26, n1: 96, t1: 16 }), 9);
    expect(e.interval[0]).toBeGreaterThan(1);
    expect(e.interval[1]).toBeLessThan(6);
  });

  it('is not given before a doubling could show, and says when it could', () => {
    const e = editEffect(steady(2, 2, 3));
    expect([e.verdict, e.notes]).toEqual(['not-enough-data', ['too-early']]);
    expect(e.weeksToDecide).toBeGreaterThan(3);
    expect(e.weeksToDecide).toBeLessThan(16);
  });

  it('is not given where even a doubling would not show within a year', () => {
    const e = editEffect(steady(0.2, 0.2, 26));
    expect(e.verdict).toBe('not-enough-data');
    expect(e.notes).toContain('low-volume');
    expect(e.weeksToDecide).toBeNull();
  });

  it('is not given for a change that markets alone can make, however sure it is', () => {
    const e = editEffect(steady(40, 52, 26));
    expect(e.eValue).toBeGreaterThan(20);
    expect(e.verdict).toBe('no-clear-change');
    expect(e.notes).toContain('within-drift');
  });

  it('is not given to an edit that nobody can date within 28 days', () => {
    const since = (days: number) => editEffect(steady(2, 6, 16, { editFrom: EDIT - days * DAY }));
    expect(since(28).verdict).toBe('up');
    expect([since(29).verdict, since(29).notes]).toEqual(['not-enough-data', ['edit-date-unsure']]);
  });

  it('needs observed time on both sides', () => {
    const input = steady(2, 6, 16);
    const without = (exposure: Span[]) => editEffect({ ...input, exposure });
    expect(without([[EDIT, input.asOf]]).notes).toEqual(['nothing-observed-before']);
    expect(without([[0, EDIT]]).notes).toEqual(['nothing-observed-after']);
    expect(without([])).toMatchObject({ verdict: 'not-enough-data', rateRatio: null, interval: [0, null], eValue: 1 });
  });

  it('can be up from nothing, without a ratio that nobody can compute', () => {
    const e = editEffect(steady(0.001, 2, 8));
    expect(e).toMatchObject({ verdict: 'up', rateRatio: null, weeksToDecide: null });
    expect(e.before.count).toBe(0);
    expect(e.interval[1]).toBeNull();
  });
});

describe('windows', () => {
  it('look at no more than 26 observed weeks on either side, and freeze', () => {
    const start = EDIT - 60 * WEEK;
    const asOf = EDIT + 60 * WEEK;
    const input = { events: even(2, start, asOf), exposure: [[start, asOf] as const], editAt: EDIT, asOf };
    const e = editEffect(input);
    expect([e.before, e.after]).toEqual([
      { count: 52, days: 182 },
      { count: 52, days: 182 },
    ]);
    expect(e.notes).toContain('frozen');
    const later = { ...input, events: [...input.events, ...even(90, EDIT + 28 * WEEK, asOf)] };
    expect(editEffect(later)).toEqual(e);
  });

  it('leave the quiet period out on both sides', () => {
    const input = steady(2, 2, 16, { editFrom: EDIT - 10 * DAY });
    const noise = even(200, EDIT - 10 * DAY, QUIET_END);
    const e = editEffect({ ...input, events: [...input.events, ...noise] });
    expect(e.after.count).toBe(editEffect(input).after.count);
    expect(e.before).toEqual({ count: editEffect(input).before.count, days: 172 });
    expect(editEffect({ ...input, washInDays: 21 }).after.days).toBe(98);
  });

  it('ignore what happened while nobody looked', () => {
    const input = steady(2, 2, 16);
    const hole: Span = [EDIT + 30 * DAY, EDIT + 44 * DAY];
    const exposure: Span[] = [
      [EDIT - 26 * WEEK, hole[0]],
      [hole[1], input.asOf],
    ];
    const e = editEffect({ ...input, exposure, events: [...input.events, ...even(99, ...hole)] });
    expect(e.after).toEqual({ count: 28, days: 98 });
    expect(e.eValue).toBeLessThan(20);
  });

  it('begin after the previous edit and its quiet period, and end at the next', () => {
    const otherEdits = [EDIT - 50 * DAY, EDIT - 90 * DAY, EDIT + 60 * DAY, EDIT + 90 * DAY];
    const e = editEffect(steady(2, 2, 16, { otherEdits }));
    expect(e.before.days).toBe(43);
    expect(e.after.days).toBe(53);
    expect(e.notes).toContain('frozen');
  });

  it('take edits less than 7 days away as one with it', () => {
    const e = editEffect(steady(2, 2, 16, { otherEdits: [EDIT + 6 * DAY, EDIT - 3 * DAY, EDIT - 9 * DAY, EDIT] }));
    expect(e.notes).toContain('merged-edits');
    expect(e.before.days).toBe(182 - 9);
    expect(e.after.days).toBe(112 - 6);
    expect(editEffect(steady(2, 2, 16, { otherEdits: [EDIT + 7 * DAY] })).after.days).toBe(0);
  });

  it('compare nothing around a row of edits that takes longer than an edit may be undated', () => {
    const row = (days: number) => Array.from({ length: days / 6 }, (_, i) => EDIT - (i + 1) * 6 * DAY);
    expect(editEffect(steady(2, 6, 16, { otherEdits: row(24) })).verdict).toBe('up');
    const long = editEffect(steady(2, 6, 16, { otherEdits: row(30) }));
    expect([long.verdict, long.notes[0]]).toEqual(['not-enough-data', 'edit-date-unsure']);
  });

  it('end at the date of the question', () => {
    const input = steady(2, 9, 20);
    const asOf = EDIT + 5 * WEEK;
    const known = { ...input, asOf, events: input.events.filter((t) => t < asOf), exposure: [[0, asOf] as const] };
    expect(editEffect({ ...input, exposure: [[0, input.asOf]], asOf })).toEqual(editEffect(known));
  });
});

describe('clusters', () => {
  const pairs = (events: readonly number[], size: number): number[] =>
    events.filter((_, i) => i % size === 0).flatMap((t) => Array.from({ length: size }, (_, k) => t + k * 1000));

  it('weigh less: counts are divided by the variance over the mean of the weeks', () => {
    const plain = steady(4, 8, 10);
    const clustered = editEffect({ ...plain, events: pairs(plain.events, 16) });
    expect(clustered.dispersion).toBeGreaterThan(5);
    expect(clustered.notes).toContain('clustered');
    expect(clustered.verdict).not.toBe('up');
    expect(editEffect(plain).verdict).toBe('up');
    const { dispersion: phi, before, after, eValue } = clustered;
    const sides = { n0: before.count / phi, t0: 26, n1: after.count / phi, t1: 10 };
    expect(Math.log(eValue)).toBeCloseTo(logEvidence(sides), 9);
  });

  it("are measured by Pearson's χ² over its degrees of freedom, each side around its own mean", () => {
    expect(
      dispersion([
        [0, 6],
        [1, 3],
      ]),
    ).toBeCloseTo((18 / 3 + 2 / 2) / 2, 9);
    expect(dispersion([[3, 3, 3], [9]])).toBe(1);
    expect(dispersion([[], [0, 0]])).toBe(1);
  });

  it('are counted in full weeks, next to the edit', () => {
    const times = [0, 3, 8, 9, 15].map((d) => d * DAY);
    expect(weeklyCounts(times, 16 * DAY, false)).toEqual([2, 2]);
    expect(weeklyCounts(times, 16 * DAY, true)).toEqual([2, 2]);
    expect(weeklyCounts(times, 20 * DAY, true)).toEqual([2, 1]);
  });

  it('need twelve weeks of history to be told from a change', () => {
    const input = steady(4, 16, 10);
    const events = pairs(input.events, 8);
    const since = (weeks: number) => editEffect({ ...input, events, exposure: [[EDIT - weeks * WEEK, input.asOf]] });
    expect(since(8)).toMatchObject({ verdict: 'not-enough-data' });
    expect(since(8).notes).toContain('clusters-in-short-history');
    expect(since(12).notes).not.toContain('clusters-in-short-history');
  });
});

describe('robustness', () => {
  it('gives the same answer for events and spans in any order', () => {
    const input = steady(2, 5, 12, { otherEdits: [EDIT - 100 * DAY, EDIT + 70 * DAY] });
    const cut = EDIT - 40 * DAY;
    const shuffled = {
      ...input,
      events: [...input.events].reverse(),
      exposure: [
        [cut - DAY, input.asOf],
        [EDIT - 26 * WEEK, cut],
      ] as Span[],
      otherEdits: [...(input.otherEdits ?? [])].reverse(),
    };
    expect(editEffect(shuffled)).toEqual(editEffect(input));
  });

  it('leaves out events without a date, wherever they stand', () => {
    const input = steady(2, 2, 16);
    const half = input.events.length / 2;
    const damaged = [Number.NaN, ...input.events.slice(0, half), Number.NaN, ...input.events.slice(half), Number.NaN];
    expect(editEffect({ ...input, events: damaged })).toEqual(editEffect(input));
  });

  it('depends on differences of time only, ignores what it may not see, and stays within its bounds', () => {
    const days = fc.array(fc.integer({ min: -200, max: 220 }), { maxLength: 120 });
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 27 }),
        fc.array(fc.integer({ min: -150, max: 150 }), { maxLength: 3 }),
        (list, wide, others) => {
          const at = (day: number): number => EDIT + day * DAY + 1;
          const input = {
            events: list.map(at),
            exposure: [
              [at(-190), at(-90)],
              [at(-80), at(160)],
            ] as Span[],
            editAt: EDIT,
            editFrom: EDIT - wide * DAY,
            asOf: at(150),
            otherEdits: others.map(at),
          };
          const e = editEffect(input);
          const moved = (t: number): number => t + 1000 * DAY;
          expect(
            editEffect({
              events: input.events.map(moved),
              exposure: input.exposure.map(([a, b]): Span => [moved(a), moved(b)]),
              editAt: moved(input.editAt),
              editFrom: moved(input.editFrom),
              asOf: moved(input.asOf),
              otherEdits: input.otherEdits.map(moved),
            }),
          ).toEqual(e);
          const unseen = [at(-300), at(-85), at(-wide), at(3), at(155), at(400)];
          expect(editEffect({ ...input, events: [...input.events, ...unseen] })).toEqual(e);
          expect(e.before.days).toBeLessThanOrEqual(182);
          expect(e.after.days).toBeLessThanOrEqual(182);
          expect(e.interval[0]).toBeGreaterThanOrEqual(0);
          if (e.rateRatio !== null && e.rateRatio > 0) {
            expect(e.interval[0]).toBeLessThanOrEqual(e.rateRatio);
            expect(e.interval[1] ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(e.rateRatio);
          }
          if (e.after.days === 0 || e.before.days === 0) expect(e.verdict).toBe('not-enough-data');
          else expect(['up', 'down'].includes(e.verdict) && e.eValue < 20).toBe(false);
        },
      ),
      { seed: 6, numRuns: 150 },
    );
  });

  it('takes time that grows with the events, and no faster', () => {
    const inputs = new Map([20, 320].map((perWeek) => [perWeek, steady(perWeek, perWeek, 26)] as const));
    expect(inputs.get(20)?.events.length).toBeGreaterThan(1_000);
    const ask = (perWeek: number) => editEffect(inputs.get(perWeek) ?? steady(perWeek, perWeek, 26));
    expect(best(() => ask(320)) / best(() => ask(20))).toBeLessThan(85);
  });
});
