import { describe, expect, it } from 'vitest';
import { DAY } from '../../lib/model/time.ts';
import { apartBy, NATURAL_LIMIT, processChart, RANGE_LIMIT } from '../../lib/visibility/xmr.ts';

const points = (values: readonly number[]) => values.map((value, i) => ({ at: i * 7 * DAY, value }));
/** NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 "Individuals Control Charts", the flow-rate example. */
const NIST = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

describe('process behaviour chart', () => {
  it('gives the published limits for the handbook example', () => {
    const chart = processChart(points(NIST));
    expect(chart.line).toBeCloseTo(50.81, 2);
    expect(chart.averageRange).toBeCloseTo(1.8778, 4);
    // The handbook divides by d2 = 1.128 instead of multiplying by the rounded 2.66.
    expect(chart.upper).toBeCloseTo(55.8041, 1);
    expect(chart.lower).toBeCloseTo(45.8159, 1);
    expect(chart.points.flatMap((p) => p.signals)).toEqual([]);
  });

  it("uses Wheeler's constants: 3/d2 and D4 for ranges of two", () => {
    expect(NATURAL_LIMIT).toBeCloseTo(3 / 1.128, 2);
    expect(RANGE_LIMIT).toBeCloseTo(1 + (3 * 0.8525) / 1.128, 2);
  });

  it('calls a value beyond a limit', () => {
    const chart = processChart(points([10, 12, 11, 10, 12, 11, 40, 11, 10, 12]));
    expect(chart.points[6]?.signals).toContain('beyond-limit');
    expect(chart.points[6]?.signals).toContain('range-beyond-limit');
    expect(chart.points[3]?.signals).toEqual([]);
  });

  it('calls eight in a row on one side, not seven', () => {
    const low = [10, 12, 10, 12, 10, 12, 10, 12];
    const chart = processChart(points([...low, 12.4, 12.8, 12.2, 13, 12.6, 12.4, 12.9, 12.5]));
    const runs = chart.points.map((p) => p.signals.includes('run-of-eight'));
    expect(runs.slice(8)).toEqual(new Array(8).fill(true));
    const seven = processChart(points([...low, 12.4, 12.8, 12.2, 13, 12.6, 12.4, 10.9]));
    expect(seven.points.some((p) => p.signals.includes('run-of-eight'))).toBe(false);
  });

  it('calls three of four nearer to a limit than to the line', () => {
    const chart = processChart(points([10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 15.5, 15.5, 11, 15.5]));
    expect(chart.points.map((p) => p.signals.join()).slice(11)).toEqual([
      '',
      'three-of-four',
      'three-of-four',
      '',
      'three-of-four',
    ]);
  });

  it('calls nothing from too few values, and no limit below zero', () => {
    const few = processChart(points([1, 1, 1, 90]));
    expect(few.tooFew).toBe(true);
    expect(few.points.flatMap((p) => p.signals)).toEqual([]);
    expect(processChart(points([1, 9, 1, 9, 1, 9])).lower).toBe(0);
  });

  it('calls nothing where no value ever moved, whatever rounding makes of their mean', () => {
    for (const value of [0.1, 5])
      expect(processChart(points(new Array(9).fill(value))).points.flatMap((p) => p.signals)).toEqual([]);
  });

  it('keeps only rolling sums that share no day, the newest first of all', () => {
    const daily = Array.from({ length: 30 }, (_, i) => ({ at: i * DAY, value: i }));
    expect(apartBy(daily, 7).map((p) => p.value)).toEqual([1, 8, 15, 22, 29]);
    expect(apartBy(daily, 90)).toHaveLength(1);
  });
});
