import { type Clause, type Hit, hitIn } from './clauses.ts';
import { type Lexicon, NEGATED } from './lexicon/intent.ts';
import { matchesIn } from './message/matches.ts';

/** Words that say something, and longer wordings of which they only seem to be part. */
export interface Matcher {
  readonly yes: RegExp;
  readonly no: RegExp;
  /** Before a hit in the same part of the sentence, it makes the hit something of the past. */
  readonly was?: RegExp;
  /** A refusal before a hit; NEGATED where none is given. */
  readonly negated?: RegExp;
}
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const join = (words: readonly string[]): RegExp => new RegExp(`(?<![\\w-])(?:${words.join('|')})`, 'g');
export const compile = (lexicon: Lexicon): Matcher => ({ yes: join(lexicon.yes), no: join(lexicon.no) });

export const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

const spans = (pattern: RegExp, text: string): Stretch[] =>
  Array.from(matchesIn(pattern, text), (m) => ({ start: m.index, end: m.index + m[0].length }));

/** First mention in a clause that is neither refused ("no contracts") nor somebody else's ("hire freelancers"). */
export function findIn(clause: Clause, { yes, no, was, negated = NEGATED }: Matcher): Hit | null {
  const hits = spans(yes, clause.folded);
  if (hits.length === 0) return null;
  const not = spans(no, clause.folded);
  const hit = hits.find((h) => {
    if (not.some((n) => overlaps(h, n))) return false;
    const before = clause.folded.slice(Math.max(0, h.start - 60), h.start);
    return !negated.test(before) && !was?.test(before);
  });
  return hit === undefined ? null : hitIn(clause, hit.start, hit.end - hit.start);
}

export const findAll = (clauses: readonly Clause[], matcher: Matcher): Hit[] =>
  clauses.flatMap((c) => findIn(c, matcher) ?? []);
