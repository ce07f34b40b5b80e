import { rootBetween } from './root.ts';

/**
 * Counts on two sides of an edit, with the observed time of each. Counts may be fractions (they are divided by a
 * dispersion); both times use one unit, whichever.
 */
export interface Sides {
  readonly n0: number;
  readonly t0: number;
  readonly n1: number;
  readonly t1: number;
}

/** Evidence from which a change is called: 1/20 bounds the chance of ever being wrong (Ville's inequality). */
export const CALL_AT = 20;

/** Terms of the integral below this share of the largest are left out. */
const NEGLIGIBLE = -32;
/** Nodes per width of the peak; the trapezoid rule on a bell is exact to about exp(-2π²/0.7²). */
const STEP = 0.7;

/** log of the likelihood of a rate ratio e^x against no change. Concave in x, 0 at x = 0. */
function logLikelihood(s: Sides, x: number): number {
  const w1 = s.t1 / (s.t0 + s.t1);
  return s.n1 * x - (s.n0 + s.n1) * Math.log1p(w1 * Math.expm1(x));
}

/** Where likelihood × prior peaks, by Newton's method (strictly concave), and the width of the peak. */
function peak(s: Sides): { readonly at: number; readonly width: number } {
  const n = s.n0 + s.n1;
  let at = Math.log(((s.n1 + 0.5) * s.t0) / ((s.n0 + 0.5) * s.t1));
  let curvature = 1;
  for (let i = 0; i < 40; i++) {
    const p = 1 / (1 + (s.t0 / s.t1) * Math.exp(-at));
    curvature = n * p * (1 - p) + 1;
    const step = (s.n1 - n * p - at) / curvature;
    at += Math.max(-1, Math.min(1, step));
    if (Math.abs(step) < 1e-9) break;
  }
  return { at, width: 1 / Math.sqrt(curvature) };
}

/**
 * log E with E = ∫ π(θ) θ^n1 ((T0 + T1) / (T0 + θ T1))^n dθ, log θ ~ Normal(0, 1): the Bayes factor of a changed rate
 * against an unchanged one for a Poisson process, under the right-Haar prior on its scale. Anytime-valid: with nothing
 * changed it passes 20 at some time with probability at most 1/20. 0 where a side was not observed.
 */
export function logEvidence(s: Sides): number {
  if (!(s.t0 > 0 && s.t1 > 0)) return 0;
  const { at, width } = peak(s);
  const logTerm = (x: number): number => logLikelihood(s, x) - (x * x) / 2;
  const top = logTerm(at);
  const step = STEP * width;
  let sum = 1;
  for (const side of [step, -step]) {
    for (let x = at + side; ; x += side) {
      const log = logTerm(x) - top;
      if (log < NEGLIGIBLE) break;
      sum += Math.exp(log);
    }
  }
  return top + Math.log((sum * step) / Math.sqrt(2 * Math.PI));
}

/** Ratios beyond e^±12 are no information; an end out there is reported as none. */
const FURTHEST = 12;

/**
 * Where `f` climbs to 0 going from `from` in direction `side`, or null if not before {@link FURTHEST}. `guess` is the
 * distance at which to look first.
 */
function crossing(f: (x: number) => number, from: number, side: 1 | -1, guess: number): number | null {
  let [inside, inValue] = [from, f(from)];
  for (let reach = guess; ; reach *= 1.5) {
    const outside = Math.max(-FURTHEST, Math.min(FURTHEST, from + side * reach));
    const value = f(outside);
    if (value >= 0) return rootBetween(f, inside, inValue, outside, value);
    if (Math.abs(outside) >= FURTHEST) return null;
    [inside, inValue] = [outside, value];
  }
}

/**
 * The rate ratios that the same test does not reject: θ0 for which the evidence against "the rate after is θ0 times the
 * rate before" is below 20. Covers the true ratio at all times together with probability at least 95 %, and leaves 1 out
 * exactly when the evidence against "no change" reaches 20. `low` is 0 and `high` null where there is no such end.
 */
export function ratioInterval(s: Sides): readonly [low: number, high: number | null] {
  if (!(s.t0 > 0 && s.t1 > 0)) return [0, null];
  const best = Math.log(((s.n1 + 0.01) * s.t0) / ((s.n0 + 0.01) * s.t1));
  const from = Math.max(-FURTHEST, Math.min(FURTHEST, best));
  const width = Math.sqrt(1 / (s.n0 + 0.5) + 1 / (s.n1 + 0.5));
  const guess = width * Math.sqrt(2 * Math.log(CALL_AT) + Math.log1p(1 / width ** 2));
  const excess = (x: number): number => logEvidence({ ...s, t1: s.t1 * Math.exp(x) }) - Math.log(CALL_AT);
  const low = crossing(excess, from, -1, guess);
  const high = crossing(excess, from, 1, guess);
  return [low === null ? 0 : Math.exp(low), high === null ? null : Math.exp(high)];
}
