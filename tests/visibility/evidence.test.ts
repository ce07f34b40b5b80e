import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALL_AT, logEvidence, ratioInterval, type Sides } from '../../lib/visibility/evidence.ts';
import { weeksToDecide } from '../../lib/visibility/weeks-to-decide.ts';

/** The definition, by brute force: Simpson's rule on a fine grid of log θ. */
function byDefinition({ n0, t0, n1, t1 }: Sides): number {
  const [from, to, steps] = [-25, 25, 40_000];
  const h = (to - from) / steps;
  const log = (x: number): number =>
    n1 * x + (n0 + n1) * Math.log((t0 + t1) / (t0 + Math.exp(x) * t1)) - (x * x) / 2 - Math.log(2 * Math.PI) / 2;
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i <= steps; i++) top = Math.max(top, log(from + i * h));
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp(log(from + i * h) - top);
  }
  return top + Math.log((sum * h) / 3);
}

const sides = fc.record({
  n0: fc.double({ min: 0, max: 300, noNaN: true }),
  t0: fc.double({ min: 0.1, max: 30, noNaN: true }),
  n1: fc.double({ min: 0, max: 300, noNaN: true }),
  t1: fc.double({ min: 0.1, max: 30, noNaN: true }),
});

describe('evidence', () => {
  it.each<Sides>([
    { n0: 52, t0: 26, n1: 40, t1: 10 },
    { n0: 1000, t0: 26, n1: 0, t1: 26 },
    { n0: 0, t0: 26, n1: 5, t1: 1 },
    { n0: 500, t0: 26, n1: 600, t1: 20 },
    { n0: 3.3, t0: 4, n1: 1.1, t1: 0.01 },
  ])('equals its defining integral for $n0 in $t0 against $n1 in $t1', (s) => {
    expect(logEvidence(s)).toBeCloseTo(byDefinition(s), 6);
  });

  it('equals its defining integral anywhere', () => {
    fc.assert(
      fc.property(sides, (s) => {
        expect(logEvidence(s)).toBeCloseTo(byDefinition(s), 6);
      }),
      { seed: 3, numRuns: 25 },
    );
  });

  it('has mean 1 when nothing changed, which is what makes daily looks harmless', () => {
    const [t0, t1, n] = [10, 5, 12];
    const p = t1 / (t0 + t1);
    let [mean, choose] = [0, 1];
    for (let k = 0; k <= n; k++) {
      mean += choose * p ** k * (1 - p) ** (n - k) * Math.exp(logEvidence({ n0: n - k, t0, n1: k, t1 }));
      choose = (choose * (n - k)) / (k + 1);
    }
    expect(mean).toBeCloseTo(1, 6);
  });

  it('knows nothing without events or time', () => {
    expect(logEvidence({ n0: 0, t0: 5, n1: 0, t1: 5 })).toBeCloseTo(0, 9);
    expect(logEvidence({ n0: 4, t0: 5, n1: 3, t1: 0 })).toBe(0);
    expect(ratioInterval({ n0: 0, t0: 5, n1: 0, t1: 5 })).toEqual([0, null]);
    expect(ratioInterval({ n0: 4, t0: 0, n1: 3, t1: 1 })).toEqual([0, null]);
  });

  it('rejects exactly the ratios outside the interval, and 1 exactly when it calls', () => {
    fc.assert(
      fc.property(sides, (s) => {
        const [low, high] = ratioInterval(s);
        const at = (ratio: number): number => logEvidence({ ...s, t1: s.t1 * ratio });
        if (low > 0) expect(at(low)).toBeCloseTo(Math.log(CALL_AT), 2);
        if (high !== null) expect(at(high)).toBeCloseTo(Math.log(CALL_AT), 2);
        for (let x = -6; x <= 6; x += 0.5) {
          const ratio = Math.exp(x);
          if (Math.abs(at(ratio) - Math.log(CALL_AT)) < 0.01) continue;
          expect(low <= ratio && ratio <= (high ?? Number.POSITIVE_INFINITY)).toBe(at(ratio) < Math.log(CALL_AT));
        }
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it('has no end where too few events could ever give one', () => {
    expect(ratioInterval({ n0: 2, t0: 4, n1: 9, t1: 4 })[1]).toBeNull();
    expect(ratioInterval({ n0: 9, t0: 4, n1: 2, t1: 4 })[0]).toBe(0);
  });
});

describe('weeks to decide', () => {
  it('falls with volume, is longer for halvings, and says so when a year is not enough', () => {
    const doubling = [1, 2, 4, 10].map((r) => weeksToDecide(26 * r, 26, 2) ?? 99);
    expect(doubling).toEqual([...doubling].sort((a, b) => b - a));
    expect(weeksToDecide(104, 26, 0.5) ?? 0).toBeGreaterThan(doubling[2] as number);
    expect(weeksToDecide(6, 26, 2)).toBeNull();
    expect(weeksToDecide(0, 26, 2)).toBeNull();
  });

  it('is the median of simulated first calls, within a fifth', () => {
    // 400 runs each of tests/bench/simulate, daily looks from 26 weeks of history: weeks after the quiet week.
    const medians: readonly [rate: number, factor: number, weeks: number][] = [
      [1, 2, 21.3],
      [2, 2, 7.4],
      [5, 2, 2.7],
      [2, 3, 1.9],
      [2, 0.5, 23.1],
      [5, 0.5, 6.4],
    ];
    for (const [rate, factor, weeks] of medians) {
      const said = weeksToDecide(26 * rate, 26, factor) ?? Number.NaN;
      expect(Math.abs(said - weeks)).toBeLessThan(Math.min(1.6, 0.2 * weeks));
    }
  });
});
