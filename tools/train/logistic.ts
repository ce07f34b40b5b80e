import { likelihood } from '../../lib/nlp/odds.ts';

export interface Observed<S extends string> {
  readonly signs: readonly S[];
  readonly right: boolean;
  /** For how many observations it stands; 1 if not said. */
  readonly weight?: number;
}

const ROUNDS = 3000;
const RATE = 0.5;
const MOMENTUM = 0.9;
/** Pulls every weight towards zero, as strongly as so many observations. */
const PULL = 3;

/** What is known of a sign before any row is read: it can only speak for (1), only against (-1), either way (0). */
export type Direction<S extends string> = (sign: S) => 1 | 0 | -1;

/**
 * Logistic regression with a quadratic penalty, by gradient descent over all rows: the same rows give the same weights.
 * A weight that would go against its sign's direction stays at zero.
 */
export function fitLogistic<S extends string>(rows: readonly Observed<S>[], direction: Direction<S>): Map<S, number> {
  const names = [...new Set(rows.flatMap((r) => r.signs))].sort();
  const numbers = new Map(names.map((name, i) => [name, i]));
  const inputs = rows.map((r) => Int32Array.from(r.signs, (s) => numbers.get(s) ?? 0));
  const weights = new Float64Array(names.length);
  const speed = new Float64Array(names.length);
  const ways = names.map(direction);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((w) => -PULL * w);
    for (const [r, ids] of inputs.entries()) {
      let sum = 0;
      for (let i = 0; i < ids.length; i++) sum += weights[ids[i] as number] as number;
      const row = rows[r];
      const off = ((row?.right === true ? 1 : 0) - likelihood(sum)) * (row?.weight ?? 1);
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] as number;
        slope[id] = (slope[id] as number) + off;
      }
    }
    for (let i = 0; i < weights.length; i++) {
      speed[i] = MOMENTUM * (speed[i] as number) + (RATE * (slope[i] as number)) / rows.length;
      const to = (weights[i] as number) + (speed[i] as number);
      weights[i] = to * (ways[i] as number) < 0 ? 0 : to;
    }
  }
  return new Map(names.map((name, i) => [name, weights[i] as number]));
}
