import { WEEK } from '../model/time.ts';

/** Counts per full week of observed time; the odd rest is left out. `times` lie in `[0, length)`, sorted. */
export function weeklyCounts(times: readonly number[], length: number, fromEnd: boolean): number[] {
  const weeks = Math.floor(length / WEEK);
  const counts = new Array<number>(weeks).fill(0);
  const shift = fromEnd ? length - weeks * WEEK : 0;
  for (const t of times) {
    const week = Math.floor((t - shift) / WEEK);
    if (t >= shift && week < weeks) counts[week] = (counts[week] as number) + 1;
  }
  return counts;
}

/**
 * φ = max(1, variance/mean of weekly counts), pooled over the sides, each around its own mean (Pearson's χ² over its
 * degrees of freedom). 1 for a Poisson process; about E[K²]/E[K] for clusters of size K. 1 where nothing can be said.
 */
export function dispersion(sides: readonly (readonly number[])[]): number {
  let chi = 0;
  let freedom = 0;
  for (const counts of sides) {
    const sum = counts.reduce((a, b) => a + b, 0);
    if (counts.length < 2 || sum === 0) continue;
    const mean = sum / counts.length;
    for (const c of counts) chi += ((c - mean) * (c - mean)) / mean;
    freedom += counts.length - 1;
  }
  return freedom === 0 ? 1 : Math.max(1, chi / freedom);
}
