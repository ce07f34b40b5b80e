import { CALL_AT, logEvidence } from './evidence.ts';

/** Beyond a year the market will have changed more than the edit could. */
export const LONGEST_WAIT = 52;
const TARGET = Math.log(CALL_AT);

/**
 * Observed weeks after the quiet period until a change of the rate by `factor` would be called in about half of the
 * cases: when the evidence on the expected counts reaches 20. From `n0` events (over their dispersion) in `t0` weeks
 * before. `null` beyond 52 weeks or without any event before.
 */
export function weeksToDecide(n0: number, t0: number, factor: number): number | null {
  if (!(n0 > 0 && t0 > 0)) return null;
  const rate = (factor * n0) / t0;
  const reached = (t1: number): boolean => logEvidence({ n0, t0, n1: rate * t1, t1 }) >= TARGET;
  if (!reached(LONGEST_WAIT)) return null;
  let [low, high] = [0, LONGEST_WAIT];
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return Math.round(high * 10) / 10;
}
