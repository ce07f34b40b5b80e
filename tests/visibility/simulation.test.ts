import { describe, expect, it } from 'vitest';
import { NAIVE } from '../bench/simulate/peers.ts';
import { poissonTest } from '../bench/simulate/poisson-test.ts';
import { OURS, trial } from '../bench/simulate/trial.ts';
import { CLUSTERED, DRIFT_UP, POISSON } from '../bench/simulate/worlds.ts';

/*
 * The simulation of tests/bench with few runs and fixed seeds. Limits leave room for the chance of so few runs; the full
 * table is `npm run simulate`. Each case fails if what it is about is taken out of lib/visibility.
 */
const RUNS = 150;
const cell = (world: typeof POISSON, perWeek: number, ratio = 1, historyWeeks = 26) => ({
  world,
  perWeek,
  historyWeeks,
  ratio,
});

describe('a year of daily looks', () => {
  it('rarely calls a change where nothing changed, unlike the usual test', () => {
    const t = trial(cell(POISSON, 2), RUNS, 11, [NAIVE]);
    expect(t.spoke[OURS]).toBeLessThanOrEqual(0.05);
    expect(t.spoke[NAIVE.name]).toBeGreaterThan(0.2);
    expect(t.covered).toBeGreaterThanOrEqual(0.95);
    expect(t.alwaysCovered).toBeGreaterThanOrEqual(0.95);
  });

  it('is not fooled by clusters (without the dispersion: about 40 %)', () => {
    expect(trial(cell(CLUSTERED, 2), RUNS, 12, []).spoke[OURS]).toBeLessThanOrEqual(0.12);
  });

  it('is not fooled by a drift of ×1.5 a year (without the bound on small changes: about 20 %)', () => {
    expect(trial(cell(DRIFT_UP, 10), RUNS, 13, []).spoke[OURS]).toBeLessThanOrEqual(0.08);
  });

  it('finds a doubling from 2 a week within 26 weeks', () => {
    const t = trial(cell(POISSON, 2, 2), RUNS, 14, [], 27);
    expect(t.spoke[OURS]).toBeGreaterThanOrEqual(0.8);
    expect(t.medianDays).toBeLessThan(70);
    expect(t.covered).toBeGreaterThanOrEqual(0.95);
  });

  it('gives the same table for the same seed', () => {
    const once = () => trial(cell(POISSON, 5, 0.5), 10, 15, [NAIVE], 12);
    expect(once()).toEqual(once());
  });
});

describe('exact conditional test', () => {
  it('gives the published value of the example in R, stats::poisson.test (lung cancer in Danish cities)', () => {
    expect(poissonTest(11, 800, 6 + 8 + 7, 1083 + 1050 + 878)).toBeCloseTo(0.07967, 5);
  });

  it('equals the two-sided sign test for equal times', () => {
    // Siegel, "Nonparametric Statistics" (1956), table D: 3 of 14 or fewer one-sided 0.029.
    expect(poissonTest(3, 4, 11, 4)).toBeCloseTo(2 * 0.029, 2);
    expect(poissonTest(5, 3, 5, 3)).toBeCloseTo(1, 9);
    expect(poissonTest(0, 1, 0, 1)).toBe(1);
  });
});
