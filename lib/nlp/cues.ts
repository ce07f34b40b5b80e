import type { Clause, Hit } from './clauses.ts';
import { hitIn } from './clauses.ts';
import type { CueFamily } from './lexicon/work-cues.ts';

/** A hint that a text holds, with the family it belongs to. */
export interface Cue {
  readonly family: string;
  readonly hit: Hit;
}

/** Reads the first hint of each family in a text's clauses. */
export function cueReader(families: readonly CueFamily[]): (clauses: readonly Clause[]) => Cue[] {
  const compiled = families.map(({ id, words }) => ({
    id,
    pattern: new RegExp(`(?<![\\w-])(?:${words.join('|')})(?![\\w])`),
  }));
  return (clauses) =>
    compiled.flatMap(({ id, pattern }) => {
      for (const clause of clauses) {
        const m = pattern.exec(clause.folded);
        if (m !== null) return [{ family: id, hit: hitIn(clause, m.index, m[0].length) }];
      }
      return [];
    });
}
