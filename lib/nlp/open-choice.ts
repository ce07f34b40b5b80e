import type { Hit } from './clauses.ts';
import { OPEN_WEIGHTS } from './lexicon/open-weights.ts';
import { SETTLED } from './lexicon/refusal.ts';
import type { ProfileTold, ToldSign } from './told-signs.ts';
import { learntFrom, sumOf, tellingClause } from './told-weights.ts';

/** Words alone say it from these log odds on: a search that is not there is worse to claim than one to miss. */
const ENOUGH = 0.75;

const learnt = /* @__PURE__ */ learntFrom(OPEN_WEIGHTS);

/** Whether work is looked for, by whether the rules found it and all the words, which were learnt without what the rules found. */
export const isOpen = (byRules: boolean, odds: number): boolean => byRules || odds > ENOUGH;

/** Where a whole profile says that work is looked for: what the rules found, or the telling clause where they know no wording of it. */
export function workSought(told: ProfileTold, signs: ReadonlySet<ToldSign>, found: readonly Hit[]): readonly Hit[] {
  if (found.length > 0 || told.clauses.some((c) => SETTLED.test(c.folded))) return found;
  return isOpen(false, sumOf(signs, learnt())) ? tellingClause(told, learnt()) : [];
}
