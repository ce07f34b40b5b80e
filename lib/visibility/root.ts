/**
 * Root of `f` between `a` (where it is negative) and `b` (where it is not), by false position with the Illinois rule.
 * Good to 1e-5 in x or in value, whichever comes first.
 */
export function rootBetween(f: (x: number) => number, a: number, fa: number, b: number, fb: number): number {
  let [low, lowValue, high, highValue] = [a, fa, b, fb];
  for (let i = 0; i < 60 && Math.abs(high - low) > 1e-5; i++) {
    const x = (low * highValue - high * lowValue) / (highValue - lowValue);
    const value = f(x);
    if (Math.abs(value) < 1e-5) return x;
    if (value > 0) [high, highValue, lowValue] = [x, value, lowValue / 2];
    else [low, lowValue, highValue] = [x, value, highValue / 2];
  }
  return high;
}
