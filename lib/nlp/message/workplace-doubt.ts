import { WORKPLACE_WEIGHTS } from '../lexicon/workplace-weights.ts';
import { learntFrom, sumOf, type ToldWeights } from '../told-weights.ts';
import { ideasOf } from './concepts.ts';
import type { Doc } from './document.ts';
import { stemOf } from './stem.ts';
import type { WorkKind, Workplace } from './workplace.ts';

/** A word, the beginning of a longer one ("comin*"), an idea ("+office"), one behind another ("+days>office"), the kind of work ("!job"). */
export type PlaceSign = string;
export type Where = Workplace['remote'];

/** All that may speak for or against a place of work in a message, each once. */
export function placeSigns(doc: Doc, kind: WorkKind): Set<PlaceSign> {
  const signs = new Set<PlaceSign>(['!always', `!${kind}`]);
  for (const { word, lexeme } of doc.tokens) {
    signs.add(word);
    const stem = stemOf(lexeme).word;
    if (stem !== '') signs.add(`${stem}*`);
  }
  let last: { readonly id: string; readonly sentence: number | undefined } | null = null;
  for (const { id, from } of ideasOf(doc)) {
    const sentence = doc.tokens[from]?.sentence;
    signs.add(`+${id}`);
    if (last !== null && last.sentence === sentence) signs.add(`+${last.id}>${id}`);
    last = { id, sentence };
  }
  return signs;
}

const learnt: Readonly<Record<Where, () => ToldWeights>> = {
  remote: /* @__PURE__ */ learntFrom(WORKPLACE_WEIGHTS.remote),
  hybrid: /* @__PURE__ */ learntFrom(WORKPLACE_WEIGHTS.hybrid),
  onsite: /* @__PURE__ */ learntFrom(WORKPLACE_WEIGHTS.onsite),
};

/** A rule says so: it weighs as much as its finds are right on labelled messages. */
export const FOUND: PlaceSign = '!found';

/** Log odds at which a find is told: three to two that it is right. */
const TOLD = 0.4;

/** Whether rule and words together make it likely enough that the work is done where the rule found it to be. */
export const isLikely = (signs: Iterable<PlaceSign>, weights: ToldWeights): boolean => sumOf(signs, weights) >= TOLD;

/** Whether all other words of a message all but outweigh what a rule found: then it is to be asked, not told. */
export const isDoubtful = (doc: Doc, kind: WorkKind, where: Where): boolean =>
  !isLikely(placeSigns(doc, kind).add(FOUND), learnt[where]());
