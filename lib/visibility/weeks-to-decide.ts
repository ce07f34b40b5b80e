import { CALL_AT, logEvidence } from './evidence.ts';
import { rootBetween } from './root.ts';

/** Beyond a year the market will have changed more than the edit could. */
const LONGEST_WAIT = 52;
/**
 * Counts wander, and of daily looks the luckiest counts: half of all changes are called by the time the expected counts
 * give this much. Simulated medians lie within a tenth or two days of it from 1 to 10 a week (tests/bench/simulation.ts).
 */
const TARGET = Math.log(CALL_AT) - 0.5;

/**
 * Observed weeks after the quiet period until a change of the rate by `factor` would be called in about half of the
 * cases, by the evidence on the expected counts. From `n0` events (over their dispersion) in `t0` weeks
 * before. `null` beyond 52 weeks or without any event before.
 */
export function weeksToDecide(n0: number, t0: number, factor: number): number | null {
  if (!(n0 > 0 && t0 > 0)) return null;
  const rate = (factor * n0) / t0;
  /** Over the logarithm of the weeks, in which the evidence bends less. */
  const excess = (x: number): number => logEvidence({ n0, t0, n1: rate * Math.exp(x), t1: Math.exp(x) }) - TARGET;
  const [first, last] = [Math.log(1 / 7), Math.log(LONGEST_WAIT)];
  const [atFirst, atLast] = [excess(first), excess(last)];
  if (atLast < 0) return null;
  const weeks = atFirst >= 0 ? 1 / 7 : Math.exp(rootBetween(excess, first, atFirst, last, atLast));
  return Math.round(weeks * 10) / 10;
}
