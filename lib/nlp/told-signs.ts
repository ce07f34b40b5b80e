import type { Clause } from './clauses.ts';
import { holdsPost } from './hired.ts';
import { hasHouse, hasPost, isEmployed } from './hired-hints.ts';
import { SETTLED } from './lexicon/refusal.ts';
import { refuses } from './refuses.ts';
import { classSigns } from './told-classes.ts';

/** A profile's text in clauses, and what else of it is known. */
export interface ProfileTold {
  /** Where the headline ends and running text begins (UTF-16). */
  readonly running: number;
  readonly clauses: readonly Clause[];
  /** Whether a way to reach the person is given. */
  readonly reachable: boolean;
  /** Whether a rule found that work is looked for. */
  readonly open: boolean;
}

/** A word, two words in a row, a word of the headline ("^word"), classes of words (told-classes.ts) or a trait of the whole ("!trait"). */
export type ToldSign = string;

const WORD = /[a-z']+|\d+|[€$£%]/g;
const wordsOf = (folded: string): string[] => (folded.match(WORD) ?? []).map((w) => (w >= '0' && w <= '9~' ? '#' : w));

/** The words of one clause, single and in pairs, and their classes; numbers are all alike. */
export function signsOfClause({ folded, start }: Clause, running: number): ToldSign[] {
  const words = wordsOf(folded);
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  const inHeadline = start < running;
  return [...words, ...pairs, ...(inHeadline ? words.map((w) => `^${w}`) : []), ...classSigns(folded, inHeadline)];
}

function traitsOf({ clauses, reachable, open }: ProfileTold): (ToldSign | false)[] {
  return [
    '!always',
    reachable && '!reachable',
    open && '!open',
    holdsPost(clauses) && '!first-words-a-post',
    hasPost(clauses) && '!post',
    hasHouse(clauses) && '!house',
    isEmployed(clauses) && '!employed',
    clauses.some((c) => refuses(c.folded)) && '!refused',
    clauses.some((c) => SETTLED.test(c.folded)) && '!settled',
  ];
}

/** Everything in a profile that may speak for or against contract work being taken, or work being looked for, each once. */
export function toldSigns(told: ProfileTold): Set<ToldSign> {
  const traits = traitsOf(told).filter((t) => t !== false);
  return new Set([...told.clauses.flatMap((c) => signsOfClause(c, told.running)), ...traits]);
}
