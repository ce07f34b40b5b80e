import type { Clause, Hit } from './clauses.ts';
import { hitIn } from './clauses.ts';
import type { CueFamily } from './lexicon/work-cues.ts';

/** A hint that a text holds, with the family it belongs to. */
export interface Cue {
  readonly family: string;
  readonly hit: Hit;
}

/** Reads the first hint of each family in a text's clauses; none that stands behind a word of the past. */
export function cueReader(families: readonly CueFamily[], was?: RegExp): (clauses: readonly Clause[]) => Cue[] {
  const compiled = families.map(({ id, words }) => ({
    id,
    // One by one: joined, the long ones take seconds to compile.
    patterns: words.map((w) => new RegExp(`(?<![\\w-])(?:${w})(?![\\w])`)),
  }));
  return (clauses) =>
    compiled.flatMap(({ id, patterns }) => {
      for (const clause of clauses) {
        for (const pattern of patterns) {
          const m = pattern.exec(clause.folded);
          if (m !== null && !was?.test(clause.folded.slice(Math.max(0, m.index - 60), m.index)))
            return [{ family: id, hit: hitIn(clause, m.index, m[0].length) }];
        }
      }
      return [];
    });
}
