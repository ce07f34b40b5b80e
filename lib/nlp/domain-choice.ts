import { type Candidate, type Sign, signsOfStated, type Told } from './domain-evidence.ts';
import { FIELD_WEIGHTS } from './lexicon/domain-weights.ts';
import { likelihood } from './odds.ts';

/** From this likelihood on a find counts: of what goes below it, two thirds were wrong, on sets that the weights were not learnt from. */
const LIKELY_ENOUGH = 0.42;

/** Log odds by sign; of a sign that is not there nothing is known. */
export type FieldWeights = Readonly<Partial<Record<Sign, number>>>;

/** How likely it is, 0 to 1, that a field of which all this is true is the person's own (logistic regression). */
export const likelihoodOf = (signs: readonly Sign[], weights: FieldWeights = FIELD_WEIGHTS): number =>
  likelihood(signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0));

/** "I work for small railways", "banks and insurers": said in so many words, whatever else the text holds. */
const saysSo = (signs: readonly Sign[]): boolean =>
  signs.includes('said to be for sure') ||
  signs.includes('said to be for likely') ||
  signs.includes('listed') ||
  signs.includes('stated as worked for sure');

/** Of the fields that the rules find in a text those that are more than a word that happens to stand there. */
export const likelyOf = <T extends Candidate>(told: Told, all: readonly T[]): T[] =>
  signsOfStated(told, all).flatMap(([field, signs]) =>
    saysSo(signs) || likelihoodOf(signs) >= LIKELY_ENOUGH ? [field] : [],
  );
