/** One row: numbers of the features that are not zero, their values, whether it is true, how much it counts. */
export interface Row {
  readonly ids: readonly number[];
  readonly values: readonly number[];
  readonly label: boolean;
  readonly weight: number;
}
export interface Fit {
  readonly weights: Float64Array;
  readonly bias: number;
}
export interface Penalty {
  readonly l1: number;
  readonly l2: number;
  /** Rounds over all features. */
  readonly rounds: number;
  /** 1: a weight is never below zero, -1: never above. */
  readonly signs?: readonly number[];
}

const LARGEST_STEP = 1;
/** Keeps steps small where a row is already certain. */
const LEAST_CURVATURE = 0.01;
const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
const clamp = (x: number): number => Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, x));

/** Logistic regression by coordinate descent, the same on every machine. */
export function regress(rows: readonly Row[], features: number, { l1, l2, rounds, signs }: Penalty): Fit {
  const weights = new Float64Array(features);
  const odds = new Float64Array(rows.length);
  const columns = Array.from({ length: features }, (): [row: number, value: number][] => []);
  for (const [r, row] of rows.entries())
    for (const [i, id] of row.ids.entries()) columns[id]?.push([r, row.values[i] ?? 0]);
  /** Slope and curvature of the loss along one feature. */
  const along = (column: readonly (readonly [number, number])[]): readonly [number, number] => {
    let [slope, curve] = [0, 0];
    for (const [r, v] of column) {
      const row = rows[r] as Row;
      const p = sigmoid(odds[r] ?? 0);
      slope += row.weight * v * (p - (row.label ? 1 : 0));
      curve += row.weight * v * v * Math.max(p * (1 - p), LEAST_CURVATURE);
    }
    return [slope, curve];
  };
  const move = (column: readonly (readonly [number, number])[], step: number): void => {
    for (const [r, v] of column) odds[r] = (odds[r] ?? 0) + step * v;
  };
  const everywhere = rows.map((_, r) => [r, 1] as const);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    const [slope, curve] = along(everywhere);
    const step = clamp(-slope / curve);
    bias += step;
    move(everywhere, step);
    for (let f = 0; f < features; f++) {
      const column = columns[f] ?? [];
      const old = weights[f] ?? 0;
      const [s, c] = along(column);
      const curvature = c + l2;
      const free = old - (s + l2 * old) / curvature;
      const shrunk = Math.sign(free) * Math.max(0, Math.abs(free) - l1 / curvature);
      const stepped = old + clamp(shrunk - old);
      const sign = signs?.[f] ?? 0;
      const next = sign > 0 ? Math.max(0, stepped) : sign < 0 ? Math.min(0, stepped) : stepped;
      if (next === old) continue;
      weights[f] = next;
      move(column, next - old);
    }
  }
  return { weights, bias };
}
