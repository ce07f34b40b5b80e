import type { Clause, Hit } from './clauses.ts';
import { type Cue, cueReader } from './cues.ts';
import { BESIDE, EMPLOYED, HOUSE, POST } from './lexicon/employed.ts';
import { ENGLISH_CUES } from './lexicon/work-cues-english.ts';
import { overlaps } from './matcher.ts';

const cuesOf = cueReader(Object.entries(ENGLISH_CUES).map(([id, words]) => ({ id, words })));

/** That somebody is on an employer's books and names no hours beside it. */
export const isEmployed = (clauses: readonly Clause[]): boolean =>
  clauses.some((c) => EMPLOYED.test(c.folded)) && !clauses.some((c) => BESIDE.test(c.folded));

/** Whether a firm with staff and premises stands in the text. */
export const hasHouse = (clauses: readonly Clause[]): boolean => clauses.some((c) => HOUSE.test(c.folded));

/** Whether a post or a house stands in the text that would explain hints of customers. */
export const hasPost = (clauses: readonly Clause[]): boolean =>
  clauses.some((c) => POST.test(c.folded)) || hasHouse(clauses);

/** Hints of different families which together say that jobs are taken; beside a post it takes one more. */
export function hiredByHints(clauses: readonly Clause[], others: readonly Cue[]): Hit[] {
  // One wording may answer for two families: it is one hint.
  const cues = [...cuesOf(clauses), ...others].filter(
    (c, i, all) => !all.slice(0, i).some((o) => o.family === c.family || overlaps(o.hit, c.hit)),
  );
  // Customers who send and ring say it alone where no house stands between them and the writer.
  const needed = (cues.some((c) => c.family === 'asked') ? 1 : 2) + (hasPost(clauses) ? 2 : 0);
  return cues.length >= needed ? cues.map((c) => c.hit) : [];
}
