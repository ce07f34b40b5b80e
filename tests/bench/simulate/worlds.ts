import { DAY, WEEK } from '../../../lib/model/time.ts';
import type { Random } from './random.ts';

const YEAR = 365.25 * DAY;

/** How offers arrive: a rate over time and the size of clusters. Time 0 is the edit. */
export interface World {
  readonly name: string;
  /** Factor on the base rate at a time; `phase` is drawn once per run. */
  factor(at: number, phase: number): number;
  readonly maxFactor: number;
  readonly clusterSize: number;
}

const steady = (): number => 1;
const drift = (perYear: number): World => ({
  name: `drift ×${perYear} a year`,
  factor: (at) => perYear ** (at / YEAR),
  maxFactor: Math.max(perYear, 1 / perYear) ** 1.2,
  clusterSize: 1,
});

export const POISSON: World = { name: 'Poisson', factor: steady, maxFactor: 1, clusterSize: 1 };
/** Geometric sizes: variance/mean 3 at mean size 2, the members within a few days of the first. */
export const CLUSTERED: World = { name: 'clusters, mean size 2', factor: steady, maxFactor: 1, clusterSize: 2 };
export const DRIFT_DOWN = drift(0.7);
export const DRIFT_UP = drift(1.5);
export const SEASONAL: World = {
  name: 'seasonal ±35 %',
  factor: (at, phase) => 1 + 0.35 * Math.sin(2 * Math.PI * (at / YEAR + phase)),
  maxFactor: 1.35,
  clusterSize: 1,
};

export interface Run {
  readonly perWeek: number;
  readonly historyWeeks: number;
  readonly afterWeeks: number;
  /** Factor on the rate from `effectFrom` on; 1 = nothing changed. */
  readonly ratio: number;
  readonly effectFrom: number;
}

/** Sorted arrivals from `-historyWeeks` to `afterWeeks`, by thinning. */
export function arrivals(world: World, run: Run, random: Random): number[] {
  const [start, end] = [-run.historyWeeks * WEEK, run.afterWeeks * WEEK];
  const phase = random.next();
  const peak = ((run.perWeek / world.clusterSize) * world.maxFactor * Math.max(1, run.ratio)) / WEEK;
  const out: number[] = [];
  for (let at = start - 2 * WEEK; ; ) {
    at += random.exponential(1 / peak);
    if (at >= end) break;
    const rate = world.factor(at, phase) * (at >= run.effectFrom ? run.ratio : 1);
    if (random.next() * world.maxFactor * Math.max(1, run.ratio) >= rate) continue;
    const size = random.geometric(world.clusterSize);
    for (let k = 0; k < size; k++) out.push(k === 0 ? at : at + random.exponential(2 * DAY));
  }
  return out.filter((t) => t >= start && t < end).sort((a, b) => a - b);
}
