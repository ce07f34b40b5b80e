import { fold } from '../nlp/message/fold.ts';

/*
 * Texts that one template made: the smallest hashes of their five-word runs (MinHash, A. Broder 1997, "On the
 * resemblance and containment of documents"). Names and numbers filled in differently change few runs, so few hashes.
 */

/** The smallest hashes of a text's five-word runs, ascending; what is compared instead of the text. */
export type Sketch = readonly number[];

const RUN = 5;
const SIZE = 16;
/** Fewer runs than this are a set phrase ("I'd like to add you to my network"), which proves no template. */
const MIN_RUNS = 10;
/** Share of the union's smallest hashes in common from which two texts are one template. */
const SAME = 0.45;
const WORD = /[a-z]+/g;
const LONGEST = 8_000;

function hashWord(word: string): number {
  // FNV-1a, 32 bits.
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

function runs(text: string): Set<number> {
  const words = (fold(text.slice(0, LONGEST)).match(WORD) ?? []).map(hashWord);
  const out = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) {
    let h = 0x9e3779b9;
    for (let j = i; j < i + RUN; j++) h = Math.imul(h ^ (words[j] as number), 0x85ebca6b) ^ (h >>> 15);
    out.add(h >>> 0);
  }
  return out;
}

/** Empty for texts too short to tell a template by. */
export function sketchOf(text: string): Sketch {
  const all = runs(text);
  return all.size < MIN_RUNS ? [] : [...all].sort((a, b) => a - b).slice(0, SIZE);
}

/** Whether two texts, by their sketches, come from one template. */
export function sameTemplate(a: Sketch, b: Sketch): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SIZE);
  const [inA, inB] = [new Set(a), new Set(b)];
  const common = union.filter((h) => inA.has(h) && inB.has(h)).length;
  return common / union.length >= SAME;
}
