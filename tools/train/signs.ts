import type { ToldWeights } from '../../lib/nlp/told-weights.ts';
import { fitLogistic } from './logistic.ts';

type Sign = string;
/** What stands in fewer texts than this says more of them than of what is asked. */
const LEAST_TEXTS = 2;
/** Steps to one unit of log odds. */
const SCALE = 20;

/** What is learnt from: the signs of a text, the answer, and for how many texts it stands. */
export interface Lesson {
  readonly signs: readonly Sign[];
  readonly right: boolean;
  readonly weight: number;
}

/** Fits all signs, then once more the so many that weigh most. */
export function learn(lessons: readonly Lesson[], kept: number): ToldWeights {
  const count = new Map<Sign, number>();
  for (const { signs } of lessons) for (const sign of signs) count.set(sign, (count.get(sign) ?? 0) + 1);
  const only = (keep: (sign: Sign) => boolean): Lesson[] =>
    lessons.map((lesson) => ({ ...lesson, signs: lesson.signs.filter(keep) }));
  const all = fitLogistic(
    only((sign) => (count.get(sign) ?? 0) >= LEAST_TEXTS),
    () => 0,
  );
  const heaviest = new Set(
    [...all]
      .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
      .slice(0, kept)
      .map(([sign]) => sign),
  );
  return fitLogistic(
    only((sign) => heaviest.has(sign)),
    () => 0,
  );
}

/** Weights as they stand in a source file: names in a row behind each weight. */
export function written(weights: ToldWeights, indent = ''): string {
  const bySteps = new Map<number, string[]>();
  for (const [sign, weight] of weights) {
    const steps = Math.round(weight * SCALE);
    if (steps !== 0) bySteps.set(steps, [...(bySteps.get(steps) ?? []), sign.replace(' ', '_')]);
  }
  const lines = [...bySteps]
    .sort(([a], [b]) => b - a)
    .map(([steps, names]) => `${indent}    '${steps}': "${names.sort().join(' ')}",\n`);
  return `{\n${indent}  scale: ${SCALE},\n${indent}  names: {\n${lines.join('')}${indent}  },\n${indent}}`;
}
