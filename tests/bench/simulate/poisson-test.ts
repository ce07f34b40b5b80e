/** Terms this much larger than the observed one still count as equal, as in R's `poisson.test`. */
const SLACK = 1 + 1e-7;

/**
 * Two-sided p-value of the exact conditional test of equal Poisson rates: given n0 + n1, the count n1 is binomial with
 * share t1 / (t0 + t1); all outcomes at most as likely as the observed one count (Przyborowski & Wilenski 1940).
 */
export function poissonTest(n1: number, t1: number, n0: number, t0: number): number {
  const n = n0 + n1;
  if (n === 0) return 1;
  const p = t1 / (t0 + t1);
  const odds = p / (1 - p);
  const terms = new Float64Array(n + 1);
  const mode = Math.min(n, Math.floor((n + 1) * p));
  terms[mode] = 1;
  for (let k = mode; k < n; k++) terms[k + 1] = ((terms[k] as number) * odds * (n - k)) / (k + 1);
  for (let k = mode; k > 0; k--) terms[k - 1] = ((terms[k] as number) * k) / (odds * (n - k + 1));
  const observed = (terms[n1] as number) * SLACK;
  let [tail, all] = [0, 0];
  for (const term of terms) {
    all += term;
    if (term <= observed) tail += term;
  }
  return Math.min(1, tail / all);
}
