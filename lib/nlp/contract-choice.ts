import { type Clause, type Hit, hitIn } from './clauses.ts';
import { type ContractSign, contractSigns, type ProfileTold, signsOfClause } from './contract-signs.ts';
import { CONTRACT_WEIGHTS } from './lexicon/contract-weights.ts';
import { fold } from './message/fold.ts';

/** What the rules say weighs as much as this for or against it (log odds): it takes many words, or telling ones, to outweigh them. */
const RULES_WEIGH = 2;

export type ContractWeights = ReadonlyMap<ContractSign, number>;

/** Weights as they stand in their file: names in a row behind each weight, the two words of a pair joined by "_". */
export function weightsIn({ scale, names }: typeof CONTRACT_WEIGHTS): ContractWeights {
  const rows = Object.entries(names as Readonly<Record<string, string>>);
  return new Map(
    rows.flatMap(([steps, row]) =>
      row.split(' ').map((name) => [name.replace('_', ' '), Number(steps) / scale] as const),
    ),
  );
}

let read: ContractWeights | undefined;
/** Read when first asked for: a bundle that never asks holds none of them. */
const learnt = (): ContractWeights => {
  read ??= weightsIn(CONTRACT_WEIGHTS);
  return read;
};

const sumOf = (signs: Iterable<ContractSign>, weights: ContractWeights): number => {
  let sum = 0;
  for (const sign of signs) sum += weights.get(sign) ?? 0;
  return sum;
};

/** How much all words of a profile speak for contract work being taken: log odds, 0 for even (logistic regression). */
export const contractOdds = (signs: ReadonlySet<ContractSign>, weights: ContractWeights = learnt()): number =>
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

/** The clause that speaks for it most, as a quote. */
function tellingClause(told: ProfileTold): Hit[] {
  let most: { readonly clause: Clause; readonly sum: number } | null = null;
  for (const clause of told.clauses) {
    const sum = sumOf(new Set(signsOfClause(clause, told.running)), learnt());
    if (most === null || sum > most.sum) most = { clause, sum };
  }
  return most === null ? [] : [hitIn(most.clause, 0, most.clause.text.length)];
}

/**
 * Where a whole profile says that contract work is taken: what the rules found, unless it is no plain statement and all
 * other words speak against it ("I place freelancers"), or the telling clause where the rules know no wording of it. Checks of single places don't ask this.
 */
export function contractTaken(told: ProfileTold, found: readonly Hit[]): readonly Hit[] {
  if (!isTaken(byRules(found), contractOdds(contractSigns(told)))) return [];
  return found.length > 0 ? found : tellingClause(told);
}
