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

/** What a feature is made of; its name is only put together where somebody asks for it. */
export const WORD = 0;
export const STEM = 1;
export const PAIR = 2;
export const NAMED = 3;
export type Kind = typeof WORD | typeof STEM | typeof PAIR | typeof NAMED;
/** Hears of each feature once: two words for a pair, else one; not yet normalised. */
export type Visit = (kind: Kind, a: string, b: string, value: number, from: number, to: number) => void;

export const nameOf = (kind: Kind, a: string, b: string): string =>
  kind === WORD ? `w:${a}` : kind === STEM ? `s:${a}` : kind === PAIR ? `${a} ${b}` : a;

/** How much a kind of feature counts before normalisation: ideas carry over between languages, words don't. */
const WEIGHT = { word: 1, pair: 0.7, stem: 0.6, idea: 1.6, ideas: 1.2, edge: 0.8, shape: 1 } as const;
const STEM_LENGTH = 5;
const EDGE = 14;
/** More distinct words than a message can have: two of their numbers make one. */
const MANY = 1 << 16;

function words(visit: Visit, tokens: readonly Token[]): void {
  const ids = new Map<string, number>();
  const stems = new Set<string>();
  const pairs = new Set<number>();
  const seen = (word: string, at: number): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    const id = ids.size;
    ids.set(word, id);
    visit(WORD, word, '', WEIGHT.word, at, at + 1);
    if (word.length > STEM_LENGTH + 1) {
      const stem = word.slice(0, STEM_LENGTH);
      if (!stems.has(stem)) {
        stems.add(stem);
        visit(STEM, stem, '', WEIGHT.stem, at, at + 1);
      }
    }
    return id;
  };
  let before = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const id = seen(token.word, i);
    const last = tokens[i - 1];
    if (last !== undefined && last.sentence === token.sentence) {
      const pair = before * MANY + id;
      if (!pairs.has(pair)) {
        pairs.add(pair);
        visit(PAIR, last.word, token.word, WEIGHT.pair, i - 1, i + 1);
      }
    }
    before = id;
  }
}

/** Passes each named feature on once. */
function once(visit: Visit): (name: string, value: number, from?: number, to?: number) => void {
  const seen = new Set<string>();
  return (name, value, from = -1, to = -1) => {
    if (seen.has(name)) return;
    seen.add(name);
    visit(NAMED, name, '', value, from, to);
  };
}
type Add = ReturnType<typeof once>;

function ideas(add: Add, tokens: readonly Token[], hits: readonly ConceptHit[]): void {
  const counts = new Map<string, number>();
  let before: ConceptHit | undefined;
  let before2: ConceptHit | undefined;
  for (const hit of hits) {
    add(`c:${hit.id}`, WEIGHT.idea, hit.from, hit.to);
    const n = (counts.get(hit.id) ?? 0) + 1;
    counts.set(hit.id, n);
    if (n === 3) add(`c3:${hit.id}`, WEIGHT.idea / 2, hit.from, hit.to);
    if (hit.from < EDGE) add(`first:${hit.id}`, WEIGHT.edge, hit.from, hit.to);
    if (hit.from > tokens.length - EDGE) add(`last:${hit.id}`, WEIGHT.edge, hit.from, hit.to);
    const sentence = tokens[hit.from]?.sentence;
    for (const other of [before, before2])
      if (other !== undefined && other.id !== hit.id && tokens[other.from]?.sentence === sentence)
        add(`${other.id}>${hit.id}`, WEIGHT.ideas, other.from, hit.to);
    before2 = before;
    before = hit;
  }
}

function shape(add: Add, doc: Doc): void {
  const n = doc.tokens.length;
  add(`len:${n < 12 ? 0 : n < 30 ? 1 : n < 70 ? 2 : n < 150 ? 3 : 4}`, WEIGHT.shape);
  if (/^subject:/i.test(doc.text)) add('subject', WEIGHT.shape / 2);
  if (/\n[^\S\n]*[-•*·–▪✓📌]/u.test(doc.text)) add('bullets', WEIGHT.shape);
  if (!doc.text.includes('?')) add('no-question', WEIGHT.shape / 2);
}

/** Tells each feature of a message once; the sender's headline counts apart, as ideas only. */
export function eachFeature(doc: Doc, hits: readonly ConceptHit[], headline: string | undefined, visit: Visit): void {
  words(visit, doc.tokens);
  const add = once(visit);
  ideas(add, doc.tokens, hits);
  shape(add, doc);
  if (headline === undefined) return;
  const head = readMessage(headline.slice(0, 300));
  for (const hit of findConcepts(head.tokens, head.language)) add(`h:${hit.id}`, WEIGHT.edge);
  for (const token of head.tokens) add(`hw:${token.word}`, WEIGHT.edge / 2);
}

/** All features of a message by name, of length 1 together: what the weights are learnt from. */
export function featuresOf(doc: Doc, hits: readonly ConceptHit[], headline?: string): Feature[] {
  const all: { name: string; value: number; from: number; to: number }[] = [];
  let sum = 0;
  eachFeature(doc, hits, headline, (kind, a, b, value, from, to) => {
    all.push({ name: nameOf(kind, a, b), value, from, to });
    sum += value * value;
  });
  const norm = sum === 0 ? 1 : Math.sqrt(sum);
  for (const f of all) f.value /= norm;
  return all;
}
