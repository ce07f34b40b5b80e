import { LABELS, type Label } from '../model/triage.ts';
import type { ConceptHit } from '../nlp/message/concepts.ts';
import type { Doc } from '../nlp/message/document.ts';
import { type Lexeme, perWord } from '../nlp/message/lexeme.ts';
import { eachFeature, type Feature, type Kind, nameOf, PAIR, STEM, WORD } from './features.ts';
import { heaviestFirst } from './heaviest.ts';
import { namesIn, pairsIn } from './packed.ts';
import { PairTable } from './pair-table.ts';
import { WEIGHTS } from './weights.ts';

/** The model's classes: the twelve labels and mail that has nothing to do with any of them. */
export const CLASSES: readonly (Label | 'other')[] = [...LABELS, 'other'];

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const ZERO = 32;

/** Where a feature's weights begin in the one list of all; -1: the weights don't know it. */
type Row = number;
const NO_ROW = -1;

/** The weights by what features are made of, so that looking one up puts no name together. */
interface Table {
  readonly words: Map<string, Row>;
  readonly stems: Map<string, Row>;
  readonly named: Map<string, Row>;
  /** Numbers of the words that stand in pairs. */
  readonly members: Map<string, number>;
  readonly pairs: PairTable;
  /** Digits by row and class. */
  readonly digits: Int8Array;
}

/** A row's place: so many digits, the last ones unused, that none lies in two lines of the processor's memory. */
const STRIDE = 16;
/** Digits are square roots of levels: see tools/train.ts. Kept as such they take half the memory, which is what looking costs. */
const levelOf = (digit: number): number => digit * Math.abs(digit);

function memberOf({ members }: Table, word: string): number {
  const known = members.get(word) ?? members.size;
  members.set(word, known);
  return known;
}

function parse(): Table {
  const code = new Map([...ALPHABET].map((c, i) => [c, i - ZERO]));
  const pairs = pairsIn(WEIGHTS.pairs);
  const [words, stems, named] = [namesIn(WEIGHTS.words), namesIn(WEIGHTS.stems), namesIn(WEIGHTS.named)];
  const rows = words.length + stems.length + named.length + pairs.length;
  const digits = new Int8Array(rows * STRIDE);
  for (let i = 0; i < rows; i++)
    for (let c = 0; c < CLASSES.length; c++)
      digits[i * STRIDE + c] = code.get(WEIGHTS.digits.charAt(i * CLASSES.length + c)) ?? 0;
  let next = 0;
  const row = (): Row => next++ * STRIDE;
  const rowsOf = (names: readonly string[]): Map<string, Row> => new Map(names.map((name) => [name, row()]));
  const out: Table = {
    words: rowsOf(words),
    stems: rowsOf(stems),
    named: rowsOf(named),
    members: new Map(),
    // A table for more than there are would be looked at all over.
    pairs: new PairTable(pairs.length),
    digits,
  };
  for (const [a, b] of pairs) out.pairs.set(memberOf(out, a), memberOf(out, b), row());
  return out;
}

let parsed: Table | null = null;
const weights = (): Table => {
  parsed ??= parse();
  return parsed;
};

/** All that the weights know of a word, or of a feature's name. */
const entryOf = perWord((word) => {
  const { words, stems, named, members } = weights();
  return {
    word: words.get(word) ?? NO_ROW,
    stem: stems.get(word) ?? NO_ROW,
    named: named.get(word) ?? NO_ROW,
    member: members.get(word) ?? NO_ROW,
  };
});

function rowOf(pairs: PairTable, kind: Kind, a: Lexeme, b: Lexeme): Row {
  const entry = entryOf(a);
  if (kind === WORD) return entry.word;
  if (kind === STEM) return entry.stem;
  if (kind !== PAIR) return entry.named;
  const second = entry.member < 0 ? NO_ROW : entryOf(b).member;
  return second < 0 ? NO_ROW : pairs.get(entry.member, second);
}

/** Features of one message that the weights know, before their names are needed, side by side. */
interface Known {
  /** Of each feature its row, its kind, its value in tenths, its first token and the one behind its last. */
  readonly numbers: readonly number[];
  /** Of each feature its two words. */
  readonly words: readonly Lexeme[];
}
const FIELDS = 5;
// Written anew for each message, then copied: objects that live through its triage would soon be made where memory is slow.
const numbers: number[] = [];
const words: Lexeme[] = [];

export interface Scored {
  /** Probability-like share of each class, in the order of {@link CLASSES}. */
  readonly shares: readonly number[];
  /** Features by how much they speak for a class. */
  reasons(classIndex: number): Iterable<{ readonly feature: Feature; readonly weight: number }>;
}

function* reasonsFor(
  digits: Int8Array,
  { numbers, words }: Known,
  norm: number,
  c: number,
): ReturnType<Scored['reasons']> {
  const speaking: number[] = [];
  const weights: number[] = [];
  for (let at = 0; at < numbers.length; at += FIELDS) {
    const digit = digits[(numbers[at] as number) + c] as number;
    if (digit <= 0) continue;
    speaking.push(at);
    weights.push(((numbers[at + 2] as number) / 10 / norm) * levelOf(digit) * WEIGHTS.scale);
  }
  for (const i of heaviestFirst(weights)) {
    const at = speaking[i] as number;
    const word = (2 * at) / FIELDS;
    const name = nameOf(numbers[at + 1] as Kind, words[word] as Lexeme, words[word + 1] as Lexeme);
    const value = (numbers[at + 2] as number) / 10 / norm;
    const feature = { name, value, from: numbers[at + 3] as number, to: numbers[at + 4] as number };
    yield { feature, weight: weights[i] as number };
  }
}

/** What a message's features add up to for a class, in tenths. */
function sumOf(digits: Int8Array, numbers: readonly number[], c: number): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at += FIELDS)
    sum += (numbers[at + 2] as number) * levelOf(digits[(numbers[at] as number) + c] as number);
  return sum;
}

/** Weighs the features of one message: a linear model, trained by `tools/train.ts`. */
export function score(doc: Doc, hits: readonly ConceptHit[], headline?: string): Scored {
  const { digits, pairs } = weights();
  let count = 0;
  let squares = 0;
  eachFeature(doc, hits, headline, (kind, a, b, tenths, from, to) => {
    squares += tenths * tenths;
    const row = rowOf(pairs, kind, a, b);
    if (row === NO_ROW) return;
    const at = count++ * FIELDS;
    numbers[at] = row;
    numbers[at + 1] = kind;
    numbers[at + 2] = tenths;
    numbers[at + 3] = from;
    numbers[at + 4] = to;
    words[2 * count - 2] = a;
    words[2 * count - 1] = b;
  });
  const known = { numbers: numbers.slice(0, count * FIELDS), words: words.slice(0, 2 * count) };
  const norm = squares === 0 ? 1 : Math.sqrt(squares) / 10;
  const sums = WEIGHTS.bias.map(
    (bias, c) => bias / 1000 + (sumOf(digits, known.numbers, c) * WEIGHTS.scale) / 10 / norm,
  );
  const top = Math.max(...sums);
  const exp = sums.map((s) => Math.exp(s - top));
  const total = exp.reduce((a, b) => a + b, 0);
  return {
    shares: exp.map((e) => e / total),
    reasons(c) {
      return reasonsFor(digits, known, norm, c);
    },
  };
}
