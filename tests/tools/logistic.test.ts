import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../tools/train/logistic.ts';

const times = <T>(n: number, row: T): T[] => Array.from({ length: n }, () => row);
const ROWS = [
  ...times(60, { signs: ['always', 'for'], right: true }),
  ...times(20, { signs: ['always', 'for'], right: false }),
  ...times(20, { signs: ['always', 'against'], right: true }),
  ...times(60, { signs: ['always', 'against'], right: false }),
];
const either = (): 0 => 0;

describe('logistic regression', () => {
  it('finds the odds that the rows hold, drawn a little towards zero', () => {
    const weights = fitLogistic(ROWS, either);
    const odds = (sign: string) => (weights.get('always') ?? 0) + (weights.get(sign) ?? 0);
    // Three to one: the logarithm of 3 is 1.1.
    expect(odds('for')).toBeGreaterThan(0.85);
    expect(odds('for')).toBeLessThan(Math.log(3));
    expect(odds('against')).toBeCloseTo(-odds('for'), 6);
  });

  it('leaves a sign at zero that the rows would turn against its direction', () => {
    const weights = fitLogistic(ROWS, (sign) => (sign === 'against' ? 1 : 0));
    expect(weights.get('against')).toBe(0);
    expect(weights.get('for')).toBeGreaterThan(0);
  });

  it('gives the same weights for the same rows, in whatever order', () => {
    const [there, back] = [fitLogistic(ROWS, either), fitLogistic([...ROWS].reverse(), either)];
    for (const [sign, weight] of there) expect(back.get(sign)).toBeCloseTo(weight, 9);
    expect([...fitLogistic(ROWS, either)]).toEqual([...there]);
  });

  it('knows no sign where there is no row', () => {
    expect(fitLogistic([], either).size).toBe(0);
  });
});
