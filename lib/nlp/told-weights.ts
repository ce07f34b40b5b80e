import { type Clause, type Hit, hitIn } from './clauses.ts';
import { type ProfileTold, signsOfClause, type ToldSign } from './told-signs.ts';

export type ToldWeights = ReadonlyMap<ToldSign, number>;

/** How weights stand in their file: names in a row behind each weight, the two words of a pair joined by "_". */
export interface WrittenWeights {
  /** Steps to one unit of log odds. */
  readonly scale: number;
  readonly names: Readonly<Record<string, string>>;
}

export const weightsIn = ({ scale, names }: WrittenWeights): ToldWeights =>
  new Map(
    Object.entries(names).flatMap(([steps, row]) =>
      row.split(' ').map((name) => [name.replace('_', ' '), Number(steps) / scale] as const),
    ),
  );

/** Weights that are read when first asked for: a bundle that never asks holds none of them. */
export function learntFrom(written: WrittenWeights): () => ToldWeights {
  let read: ToldWeights | undefined;
  return () => {
    read ??= weightsIn(written);
    return read;
  };
}

/** Log odds, 0 for even (logistic regression). */
export function sumOf(signs: Iterable<ToldSign>, weights: ToldWeights): number {
  let sum = 0;
  for (const sign of signs) sum += weights.get(sign) ?? 0;
  return sum;
}

/** The clause that speaks for it most, as a quote. */
export function tellingClause(told: ProfileTold, weights: ToldWeights): Hit[] {
  let most: { readonly clause: Clause; readonly sum: number } | null = null;
  for (const clause of told.clauses) {
    const sum = sumOf(new Set(signsOfClause(clause, told.running)), weights);
    if (most === null || sum > most.sum) most = { clause, sum };
  }
  return most === null ? [] : [hitIn(most.clause, 0, most.clause.text.length)];
}
