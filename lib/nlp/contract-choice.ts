import type { Hit } from './clauses.ts';
import { CONTRACT_WEIGHTS } from './lexicon/contract-weights.ts';
import { fold } from './message/fold.ts';
import { type ProfileTold, type ToldSign, toldSigns } from './told-signs.ts';
import { sumOf, type ToldWeights, tellingClause, weightsIn } from './told-weights.ts';

/** What the rules say weighs as much as this for or against it (log odds): it takes many words, or telling ones, to outweigh them. */
const RULES_WEIGH = 1.25;

let read: ToldWeights | undefined;
/** Read when first asked for: a bundle that never asks holds none of them. */
const learnt = (): ToldWeights => {
  read ??= weightsIn(CONTRACT_WEIGHTS);
  return read;
};

/** How much all words of a profile speak for contract work being taken: log odds, 0 for even. */
export const contractOdds = (signs: ReadonlySet<ToldSign>, weights: ToldWeights = learnt()): number =>
  sumOf(signs, weights);

/** "Open to contract", "take freelance projects": readiness and the kind of work in one breath. */
const SAYS_SO =
  /^(?:i |ich |je |j['’]|we )?(?:am |bin |suis )?(?:also |currently |now |auch )?(?:open|available|free|take|taking|accept|accepting|welcome|offen|verfugbar|frei|nehme|ubernehme|ouverte?|disponible|libre|accepte|prends|abiert[oa]|acepto|apert[oa]|disponibile|accetto|abert[oa]|disponivel|aceito|beschikbaar|neem)\b/;

/** What the rules say of a text: nothing, a wording that may be about others, or that work is taken in so many words. */
export type ByRules = 'nothing' | 'something' | 'plainly';
export const byRules = (found: readonly Hit[]): ByRules =>
  found.length === 0 ? 'nothing' : found.some((h) => SAYS_SO.test(fold(h.quote))) ? 'plainly' : 'something';

/** Whether contract work is taken, by what the rules found and all the words. */
export const isTaken = (rules: ByRules, odds: number): boolean =>
  rules === 'plainly' || odds + (rules === 'something' ? RULES_WEIGH : -RULES_WEIGH) > 0;

/**
 * Where a whole profile says that contract work is taken: what the rules found, unless it is no plain statement and all
 * other words speak against it ("I place freelancers"), or the telling clause where the rules know no wording of it. Checks of single places don't ask this.
 */
export function contractTaken(told: ProfileTold, found: readonly Hit[]): readonly Hit[] {
  if (!isTaken(byRules(found), contractOdds(toldSigns(told)))) return [];
  return found.length > 0 ? found : tellingClause(told, learnt());
}
