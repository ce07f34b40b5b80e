import { LABELS, type Label } from '../model/triage.ts';
import type { Feature } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** The model's classes: the twelve labels and mail that has nothing to do with any of them. */
export const CLASSES: readonly (Label | 'other')[] = [...LABELS, 'other'];

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const ZERO = 32;

function parse(): Map<string, Int16Array> {
  const code = new Map([...ALPHABET].map((c, i) => [c, i - ZERO]));
  const out = new Map<string, Int16Array>();
  for (const line of WEIGHTS.table.split('\n')) {
    const tab = line.lastIndexOf('\t');
    if (tab > 0)
      out.set(
        line.slice(0, tab),
        Int16Array.from(line.slice(tab + 1), (c) => squared(code.get(c) ?? 0)),
      );
  }
  return out;
}

let table: Map<string, Int16Array> | null = null;
const weights = (): Map<string, Int16Array> => {
  table ??= parse();
  return table;
};

/** Digits are square roots: see tools/train.ts. */
const squared = (level: number): number => level * Math.abs(level);

export interface Scored {
  /** Probability-like share of each class, in the order of {@link CLASSES}. */
  readonly shares: readonly number[];
  /** Features by how much they speak for a class. */
  reasons(classIndex: number): { readonly feature: Feature; readonly weight: number }[];
}

/** Weighs the features of one message: a linear model, trained by `tools/train.ts`. */
export function score(features: readonly Feature[]): Scored {
  const known = weights();
  const sums: number[] = [...WEIGHTS.bias];
  for (const f of features) {
    const row = known.get(f.name);
    if (row === undefined) continue;
    for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] ?? 0) + f.value * (row[c] ?? 0) * WEIGHTS.scale;
  }
  const top = Math.max(...sums);
  const exp = sums.map((s) => Math.exp(s - top));
  const total = exp.reduce((a, b) => a + b, 0);
  return {
    shares: exp.map((e) => e / total),
    reasons: (c) =>
      features
        .flatMap((feature) => {
          const row = known.get(feature.name);
          return row === undefined ? [] : [{ feature, weight: feature.value * (row[c] ?? 0) * WEIGHTS.scale }];
        })
        .filter((r) => r.weight > 0)
        .sort((a, b) => b.weight - a.weight),
  };
}
