import { type Clause, type Hit, hitIn } from './clauses.ts';
import { type ContractSign, contractSigns, type ProfileTold, signsOfClause } from './contract-signs.ts';
import { CONTRACT_WEIGHTS } from './lexicon/contract-weights.ts';

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

const LEARNT = weightsIn(CONTRACT_WEIGHTS);

const sumOf = (signs: Iterable<ContractSign>, weights: ContractWeights): number => {
  let sum = 0;
  for (const sign of signs) sum += weights.get(sign) ?? 0;
  return sum;
};

/** How much all words of a profile speak for contract work being taken: log odds, 0 for even (logistic regression). */
export const contractOdds = (signs: ReadonlySet<ContractSign>, weights: ContractWeights = LEARNT): number =>
  sumOf(signs, weights);

/** Whether contract work is taken, by what the rules found and all the words. */
export const isTaken = (byRules: boolean, odds: number): boolean => odds + (byRules ? RULES_WEIGH : -RULES_WEIGH) > 0;

/** The clause that speaks for it most, as a quote. */
function tellingClause(told: ProfileTold): Hit[] {
  let most: { readonly clause: Clause; readonly sum: number } | null = null;
  for (const clause of told.clauses) {
    const sum = sumOf(new Set(signsOfClause(clause, told.running)), LEARNT);
    if (most === null || sum > most.sum) most = { clause, sum };
  }
  return most === null ? [] : [hitIn(most.clause, 0, most.clause.text.length)];
}

/**
 * Where a whole profile says that contract work is taken: what the rules found, unless all other words speak against it
 * ("I place freelancers"), or the telling clause where the rules know no wording of it. Checks of single places don't ask this.
 */
export function contractTaken(told: ProfileTold, found: readonly Hit[]): readonly Hit[] {
  if (!isTaken(found.length > 0, contractOdds(contractSigns(told)))) return [];
  return found.length > 0 ? found : tellingClause(told);
}
