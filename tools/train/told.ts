import { readTexts } from '../../lib/audit/describe.ts';
import { clausesOf } from '../../lib/nlp/clauses.ts';
import { type ByRules, byRules } from '../../lib/nlp/contract-choice.ts';
import { contactPaths, contractIntent, openToWork } from '../../lib/nlp/intent.ts';
import { type ToldSign, toldSigns } from '../../lib/nlp/told-signs.ts';
import type { ToldWeights } from '../../lib/nlp/told-weights.ts';
import { fitLogistic } from './logistic.ts';
import type { TaughtProfile } from './profiles.ts';

/** What stands in fewer profiles than this says more of them than of work. */
const LEAST_PROFILES = 2;
/** Steps to one unit of log odds. */
const SCALE = 20;

/** A profile as it is learnt from. */
export interface Row {
  readonly set: string;
  readonly signs: readonly ToldSign[];
  readonly contract: { readonly rules: ByRules; readonly right: boolean };
  readonly open: { readonly rules: boolean; readonly right: boolean };
}

export function rowOf(set: string, profile: TaughtProfile): Row {
  const { text, running } = readTexts(profile);
  const clauses = clausesOf(text);
  const reachable = contactPaths(text, profile.links ?? [], clauses).length > 0;
  const open = openToWork(text, clauses).length > 0;
  return {
    set,
    signs: [...toldSigns({ running, clauses, reachable, open })],
    contract: { rules: byRules(contractIntent(text, clauses), clauses), right: profile.contract_availability },
    open: { rules: open, right: profile.open_to_work },
  };
}

/** What is learnt from: the signs of a profile, the answer, and for how many profiles it stands. */
export interface Lesson {
  readonly signs: readonly ToldSign[];
  readonly right: boolean;
  readonly weight: number;
}

/** Fits all signs, then once more the so many that weigh most. */
export function learn(lessons: readonly Lesson[], kept: number): ToldWeights {
  const count = new Map<ToldSign, number>();
  for (const { signs } of lessons) for (const sign of signs) count.set(sign, (count.get(sign) ?? 0) + 1);
  const only = (keep: (sign: ToldSign) => boolean): Lesson[] =>
    lessons.map((lesson) => ({ ...lesson, signs: lesson.signs.filter(keep) }));
  const all = fitLogistic(
    only((sign) => (count.get(sign) ?? 0) >= LEAST_PROFILES),
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

/** Weights as the source of a file: names in a row behind each weight. */
export function sourceOf(weights: ToldWeights, name: string, about: string): string {
  const bySteps = new Map<number, string[]>();
  for (const [sign, weight] of weights) {
    const steps = Math.round(weight * SCALE);
    if (steps !== 0) bySteps.set(steps, [...(bySteps.get(steps) ?? []), sign.replace(' ', '_')]);
  }
  const lines = [...bySteps]
    .sort(([a], [b]) => b - a)
    .map(([steps, names]) => `    '${steps}': "${names.sort().join(' ')}",\n`);
  return `// Written by tools/train-contract.ts; do not edit by hand.
/** ${about} */
export const ${name} = {
  scale: ${SCALE},
  names: {
${lines.join('')}  },
} as const;
`;
}
