import type { Hit } from './clauses.ts';
import { OPEN_WEIGHTS } from './lexicon/open-weights.ts';
import { SETTLED } from './lexicon/refusal.ts';
import { type ProfileTold, toldSigns } from './told-signs.ts';
import { sumOf, type ToldWeights, tellingClause, weightsIn } from './told-weights.ts';

/** Words alone say it from these log odds on: a search that is not there is worse to claim than one to miss. */
const ENOUGH = 0.75;

let read: ToldWeights | undefined;
/** Read when first asked for: a bundle that never asks holds none of them. */
const learnt = (): ToldWeights => {
  read ??= weightsIn(OPEN_WEIGHTS);
  return read;
};

/** How much all words of a profile speak for work being looked for, whatever the rules found: log odds, 0 for even. */
export const openOdds = (told: ProfileTold, weights: ToldWeights = learnt()): number =>
  sumOf(toldSigns({ ...told, open: false }), weights);

/** Whether work is looked for, by whether the rules found it and all the words. */
export const isOpen = (byRules: boolean, odds: number): boolean => byRules || odds > ENOUGH;

/** Where a whole profile says that work is looked for: what the rules found, or the telling clause where they know no wording of it. */
export function workSought(told: ProfileTold, found: readonly Hit[]): readonly Hit[] {
  if (found.length > 0 || told.clauses.some((c) => SETTLED.test(c.folded))) return found;
  return isOpen(false, openOdds(told)) ? tellingClause(told, learnt()) : [];
}
