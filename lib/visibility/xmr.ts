import { mean, pairs } from 'd3-array';
import { DAY, type EpochMs } from '../model/time.ts';

/** Wheeler's scaling: 3/d2 for subgroups of two, from the average moving range to the natural process limits. */
export const NATURAL_LIMIT = 2.66;
/** D4 for subgroups of two: from the average moving range to the upper range limit. */
export const RANGE_LIMIT = 3.268;
/** Limits from fewer values move too much to call anything. */
export const FEWEST_VALUES = 6;

export interface ProcessPoint {
  readonly at: EpochMs;
  readonly value: number;
}

/** Wheeler's run rules: beyond a limit, a run on one side of the line, a run closer to a limit than to the line. */
export type Signal = 'beyond-limit' | 'run-of-eight' | 'three-of-four' | 'range-beyond-limit';

export interface ProcessChart {
  readonly points: readonly (ProcessPoint & { readonly range: number | null; readonly signals: readonly Signal[] })[];
  readonly line: number;
  readonly averageRange: number;
  readonly lower: number;
  readonly upper: number;
  readonly rangeUpper: number;
  /** True below {@link FEWEST_VALUES}: limits are not drawn and nothing is called. */
  readonly tooFew: boolean;
}

const RUN = 8;

/** Indices of all members of windows of `length` in which at least `needed` satisfy `test`, the satisfying ones only. */
function inWindows(count: number, length: number, needed: number, test: (i: number) => boolean): Set<number> {
  const out = new Set<number>();
  for (let start = 0; start + length <= count; start++) {
    const hits = Array.from({ length }, (_, k) => start + k).filter(test);
    if (hits.length >= needed) for (const i of hits) out.add(i);
  }
  return out;
}

/**
 * Individuals and moving range chart (D. J. Wheeler, "Understanding Variation", 1993): limits at mean ± 2.66 × average
 * moving range, upper range limit 3.268 × average moving range; a change is called only by the run rules. The lower
 * limit is 0 for counts that can't be negative.
 */
export function processChart(values: readonly ProcessPoint[], floor = 0): ProcessChart {
  const points = [...values].sort((a, b) => a.at - b.at);
  const ranges = pairs(points, (a, b) => Math.abs(b.value - a.value));
  const line = mean(points, (p) => p.value) ?? 0;
  const averageRange = mean(ranges) ?? 0;
  const reach = NATURAL_LIMIT * averageRange;
  const [lower, upper] = [Math.max(floor, line - reach), line + reach];
  const rangeUpper = RANGE_LIMIT * averageRange;
  const tooFew = points.length < FEWEST_VALUES;
  // Values that never moved differ from their mean by rounding alone.
  const silent = tooFew || averageRange === 0;
  const off = points.map((p) => p.value - line);
  const test = (needed: number, length: number, far: (side: number) => boolean): Set<number> =>
    silent
      ? new Set()
      : new Set(
          [1, -1].flatMap((sign) => [...inWindows(points.length, length, needed, (i) => far(sign * (off[i] ?? 0)))]),
        );
  const runs = test(RUN, RUN, (d) => d > 0);
  const near = test(3, 4, (d) => d > reach / 2);
  const signalsAt = (i: number, value: number): Signal[] => [
    ...(!silent && (value > upper || value < lower) ? ['beyond-limit' as const] : []),
    ...(runs.has(i) ? ['run-of-eight' as const] : []),
    ...(near.has(i) ? ['three-of-four' as const] : []),
    ...(!tooFew && (ranges[i - 1] ?? 0) > rangeUpper ? ['range-beyond-limit' as const] : []),
  ];
  return {
    points: points.map((p, i) => ({ ...p, range: ranges[i - 1] ?? null, signals: signalsAt(i, p.value) })),
    line,
    averageRange,
    lower,
    upper,
    rangeUpper,
    tooFew,
  };
}

/**
 * Values whose windows don't overlap, newest kept: the site reports rolling sums, and two sums over shared days move
 * together, which no control chart survives.
 */
export function apartBy(values: readonly ProcessPoint[], windowDays: number): ProcessPoint[] {
  const out: ProcessPoint[] = [];
  for (const p of [...values].sort((a, b) => b.at - a.at)) {
    const last = out.at(-1);
    // Half a day of slack: people look at about the same time of day, not to the minute.
    if (last === undefined || last.at - p.at >= (windowDays - 0.5) * DAY) out.push(p);
  }
  return out.reverse();
}
