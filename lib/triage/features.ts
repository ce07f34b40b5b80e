import { type ConceptHit, findConcepts } from '../nlp/message/concepts.ts';
import type { Doc } from '../nlp/message/document.ts';
import { readMessage } from '../nlp/message/document.ts';
import type { Token } from '../nlp/message/tokens.ts';

/** One observed feature: its name, how much it counts, and the tokens it stands on (-1: none). */
export interface Feature {
  readonly name: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** How much a kind of feature counts before normalisation: ideas carry over between languages, words don't. */
const WEIGHT = { word: 1, pair: 0.7, stem: 0.6, idea: 1.6, ideas: 1.2, edge: 0.8, shape: 1 } as const;
const STEM = 5;
const EDGE = 14;

class Bag {
  readonly #seen = new Map<string, { name: string; value: number; from: number; to: number }>();
  add(name: string, value: number, from = -1, to = -1): void {
    if (!this.#seen.has(name)) this.#seen.set(name, { name, value, from, to });
  }
  done(): Feature[] {
    const all = [...this.#seen.values()];
    let sum = 0;
    for (const f of all) sum += f.value * f.value;
    const norm = sum === 0 ? 1 : Math.sqrt(sum);
    for (const f of all) f.value /= norm;
    return all;
  }
}

function words(bag: Bag, tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    bag.add(`w:${token.word}`, WEIGHT.word, i, i + 1);
    if (token.word.length > STEM + 1) bag.add(`s:${token.word.slice(0, STEM)}`, WEIGHT.stem, i, i + 1);
    const next = tokens[i + 1];
    if (next !== undefined && next.sentence === token.sentence)
      bag.add(`${token.word} ${next.word}`, WEIGHT.pair, i, i + 2);
  }
}

function ideas(bag: Bag, tokens: readonly Token[], hits: readonly ConceptHit[]): void {
  const counts = new Map<string, number>();
  let before: ConceptHit | undefined;
  let before2: ConceptHit | undefined;
  for (const hit of hits) {
    bag.add(`c:${hit.id}`, WEIGHT.idea, hit.from, hit.to);
    const n = (counts.get(hit.id) ?? 0) + 1;
    counts.set(hit.id, n);
    if (n === 3) bag.add(`c3:${hit.id}`, WEIGHT.idea / 2, hit.from, hit.to);
    if (hit.from < EDGE) bag.add(`first:${hit.id}`, WEIGHT.edge, hit.from, hit.to);
    if (hit.from > tokens.length - EDGE) bag.add(`last:${hit.id}`, WEIGHT.edge, hit.from, hit.to);
    const sentence = tokens[hit.from]?.sentence;
    for (const other of [before, before2])
      if (other !== undefined && other.id !== hit.id && tokens[other.from]?.sentence === sentence)
        bag.add(`${other.id}>${hit.id}`, WEIGHT.ideas, other.from, hit.to);
    before2 = before;
    before = hit;
  }
}

function shape(bag: Bag, doc: Doc): void {
  const n = doc.tokens.length;
  bag.add(`len:${n < 12 ? 0 : n < 30 ? 1 : n < 70 ? 2 : n < 150 ? 3 : 4}`, WEIGHT.shape);
  if (/^subject:/i.test(doc.text)) bag.add('subject', WEIGHT.shape / 2);
  if (/\n\s*[-•*·–▪✓📌]/u.test(doc.text)) bag.add('bullets', WEIGHT.shape);
  if (!/[?]/.test(doc.text)) bag.add('no-question', WEIGHT.shape / 2);
}

/** All features of a message; the sender's headline counts apart, as ideas only. */
export function featuresOf(doc: Doc, hits: readonly ConceptHit[], headline?: string): Feature[] {
  const bag = new Bag();
  words(bag, doc.tokens);
  ideas(bag, doc.tokens, hits);
  shape(bag, doc);
  if (headline !== undefined) {
    const head = readMessage(headline.slice(0, 300));
    for (const hit of findConcepts(head.tokens, head.language)) bag.add(`h:${hit.id}`, WEIGHT.edge);
    for (const token of head.tokens) bag.add(`hw:${token.word}`, WEIGHT.edge / 2);
  }
  return bag.done();
}
