import { type ConceptHit, findConcepts } from '../nlp/message/concepts.ts';
import type { Doc } from '../nlp/message/document.ts';
import { readMessage } from '../nlp/message/document.ts';
import { Count, Lexeme, lexemeOf, Marks } from '../nlp/message/lexeme.ts';
import { stemOf } from '../nlp/message/stem.ts';
import type { Token } from '../nlp/message/tokens.ts';
import { keyOf, numbersOf, placeFor } from './pair-table.ts';

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
/**
 * Hears of each feature once: two words for a pair, else one. Its value, not yet normalised, is in tenths: whole numbers
 * are passed on as they are, others each in a piece of memory of its own.
 */
export type Visit = (kind: Kind, a: Lexeme, b: Lexeme, tenths: number, from: number, to: number) => void;

export const nameOf = (kind: Kind, a: Lexeme, b: Lexeme): string =>
  kind === WORD ? `w:${a.word}` : kind === STEM ? `s:${a.word}` : kind === PAIR ? `${a.word} ${b.word}` : a.word;

/** How much a kind of feature counts before normalisation, in tenths: ideas carry over between languages, words don't. */
const WEIGHT = { word: 10, pair: 7, stem: 6, idea: 16, ideas: 12, edge: 8, shape: 10 } as const;
const EDGE = 14;

const NONE = lexemeOf('');

/** Pairs of a message's words, each once: a table of whole numbers, emptied by counting rounds instead of being made anew. */
class Pairs {
  #keys = new Uint32Array(1 << 12);
  #rounds = new Int32Array(1 << 12);
  #round = 0;
  #size = 0;

  begin(): void {
    this.#round++;
    this.#size = 0;
  }

  isNew(a: number, b: number): boolean {
    const key = keyOf(a, b);
    const mask = this.#keys.length - 1;
    let at = placeFor(a, b, mask);
    for (; this.#rounds[at] === this.#round; at = (at + 1) & mask) if (this.#keys[at] === key) return false;
    this.#keys[at] = key;
    this.#rounds[at] = this.#round;
    if (++this.#size * 2 > mask) this.#grow();
    return true;
  }

  #grow(): void {
    const [keys, rounds] = [this.#keys, this.#rounds];
    this.#keys = new Uint32Array(keys.length * 2);
    this.#rounds = new Int32Array(keys.length * 2);
    this.#size = 0;
    for (let i = 0; i < keys.length; i++) if (rounds[i] === this.#round) this.isNew(...numbersOf(keys[i] as number));
  }
}
const pairs = new Pairs();

function words(visit: Visit, tokens: readonly Token[]): void {
  const count = new Count();
  const stems = new Marks();
  pairs.begin();
  let last: Token | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { lexeme, sentence } = token;
    if (count.isNew(lexeme)) {
      visit(WORD, lexeme, NONE, WEIGHT.word, i, i + 1);
      const stem = stemOf(lexeme);
      if (stem.word !== '' && stems.isNew(stem)) visit(STEM, stem, NONE, WEIGHT.stem, i, i + 1);
    }
    if (last !== null && last.sentence === sentence && pairs.isNew(last.lexeme.number, lexeme.number))
      visit(PAIR, last.lexeme, lexeme, WEIGHT.pair, i - 1, i + 1);
    last = token;
  }
}

/** Passes each named feature on once. */
class Named {
  readonly #visit: Visit;
  readonly #seen = new Marks();

  constructor(visit: Visit) {
    this.#visit = visit;
  }

  add(name: Lexeme, tenths: number, from = -1, to = -1): void {
    if (this.#seen.isNew(name)) this.#visit(NAMED, name, NONE, tenths, from, to);
  }
}

interface Names {
  readonly idea: Lexeme;
  readonly often: Lexeme;
  readonly first: Lexeme;
  readonly last: Lexeme;
  /** With the idea that follows. */
  readonly before: Map<string, Lexeme>;
  /** The last message that it was met in, and how often. */
  message: number;
  count: number;
}
let messages = 0;
const names = new Map<string, Names>();

/** Names of an idea's features, put together once. */
function namesOf(id: string): Names {
  const known = names.get(id);
  if (known !== undefined) return known;
  const [idea, often, first, last] = ['c', 'c3', 'first', 'last'].map((kind) => new Lexeme(`${kind}:${id}`)) as [
    Lexeme,
    Lexeme,
    Lexeme,
    Lexeme,
  ];
  const made = { idea, often, first, last, before: new Map<string, Lexeme>(), message: 0, count: 0 };
  names.set(id, made);
  return made;
}

function pairOf(id: string, next: string): Lexeme {
  const { before } = namesOf(id);
  const known = before.get(next);
  if (known !== undefined) return known;
  const made = new Lexeme(`${id}>${next}`);
  before.set(next, made);
  return made;
}

/** An idea with one that comes right behind it, or one further on, in the same sentence. */
function together(named: Named, tokens: readonly Token[], other: ConceptHit | undefined, hit: ConceptHit): void {
  if (other === undefined || other.id === hit.id || tokens[other.from]?.sentence !== tokens[hit.from]?.sentence) return;
  named.add(pairOf(other.id, hit.id), WEIGHT.ideas, other.from, hit.to);
}

function ideas(named: Named, tokens: readonly Token[], hits: readonly ConceptHit[]): void {
  const message = ++messages;
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i] as ConceptHit;
    const its = namesOf(hit.id);
    named.add(its.idea, WEIGHT.idea, hit.from, hit.to);
    its.count = its.message === message ? its.count + 1 : 1;
    its.message = message;
    if (its.count === 3) named.add(its.often, WEIGHT.idea / 2, hit.from, hit.to);
    if (hit.from < EDGE) named.add(its.first, WEIGHT.edge, hit.from, hit.to);
    if (hit.from > tokens.length - EDGE) named.add(its.last, WEIGHT.edge, hit.from, hit.to);
    if (i > 0) together(named, tokens, hits[i - 1], hit);
    if (i > 1) together(named, tokens, hits[i - 2], hit);
  }
}

const lengthName = (n: number): Lexeme => new Lexeme(`len:${n}`);
const SHAPE = {
  length: [lengthName(0), lengthName(1), lengthName(2), lengthName(3), lengthName(4)],
  subject: new Lexeme('subject'),
  bullets: new Lexeme('bullets'),
  noQuestion: new Lexeme('no-question'),
} as const;

function shape(named: Named, doc: Doc): void {
  const n = doc.tokens.length;
  named.add(SHAPE.length[n < 12 ? 0 : n < 30 ? 1 : n < 70 ? 2 : n < 150 ? 3 : 4], WEIGHT.shape);
  if (doc.folded.startsWith('subject:') && /^subject:/i.test(doc.text)) named.add(SHAPE.subject, WEIGHT.shape / 2);
  if (/\n[^\S\n]*(?:[-•*·–▪✓]|📌)/.test(doc.text)) named.add(SHAPE.bullets, WEIGHT.shape);
  if (!doc.text.includes('?')) named.add(SHAPE.noQuestion, WEIGHT.shape / 2);
}

/** Tells each feature of a message once; the sender's headline counts apart, as ideas only. */
export function eachFeature(doc: Doc, hits: readonly ConceptHit[], headline: string | undefined, visit: Visit): void {
  words(visit, doc.tokens);
  const named = new Named(visit);
  ideas(named, doc.tokens, hits);
  shape(named, doc);
  if (headline === undefined) return;
  const head = readMessage(headline.slice(0, 300));
  for (const hit of findConcepts(head.tokens, head.language)) named.add(lexemeOf(`h:${hit.id}`), WEIGHT.edge);
  for (const token of head.tokens) named.add(lexemeOf(`hw:${token.word}`), WEIGHT.edge / 2);
}

/** All features of a message by name, of length 1 together: what the weights are learnt from. */
export function featuresOf(doc: Doc, hits: readonly ConceptHit[], headline?: string): Feature[] {
  const all: { name: string; value: number; from: number; to: number }[] = [];
  let sum = 0;
  eachFeature(doc, hits, headline, (kind, a, b, tenths, from, to) => {
    const value = tenths / 10;
    all.push({ name: nameOf(kind, a, b), value, from, to });
    sum += value * value;
  });
  const norm = sum === 0 ? 1 : Math.sqrt(sum);
  for (const f of all) f.value /= norm;
  return all;
}
