import { LABELS, type Label } from '../model/triage.ts';
import type { ConceptHit } from '../nlp/message/concepts.ts';
import type { Doc } from '../nlp/message/document.ts';
import { type Lexeme, perWord } from '../nlp/message/lexeme.ts';
import { eachFeature, type Kind, nameOf, PAIR, STEM, WORD } from './features.ts';
import { Heaviest } from './heaviest.ts';
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
  /** Digits by row and class, four in a number: one look at memory tells those of four classes. */
  readonly digits: Int32Array;
}

const IN_ONE = 4;
/** A row's place: so many numbers, the last digits unused, that none lies in two lines of the processor's memory. */
const STRIDE = 4;
const BYTE = 8;
/** Digits are square roots of levels: see tools/train.ts. Kept as such they take half the memory, which is what looking costs. */
const levelOf = (digit: number): number => Math.imul(digit, Math.abs(digit));

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
  const digits = new Int32Array(rows * STRIDE);
  for (let i = 0; i < rows; i++)
    for (let c = 0; c < CLASSES.length; c++) {
      const digit = code.get(WEIGHTS.digits.charAt(i * CLASSES.length + c)) ?? 0;
      const place = i * STRIDE + Math.floor(c / IN_ONE);
      digits[place] = (digits[place] as number) | ((digit & 0xff) << (BYTE * (c % IN_ONE)));
    }
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

const FIELDS = 5;
/**
 * Features of one message that the weights know, side by side: of each its row, its kind, its value in tenths, its first
 * token and the one behind its last. Written anew for each message: what is made for each costs more than what it holds.
 */
let features = new Int32Array(FIELDS << 9);
let count = 0;
/** Of each feature its two words. */
const words: Lexeme[] = [];

/** Writes down a message's features. @returns the length of all together, those that the weights don't know included */
function write(doc: Doc, hits: readonly ConceptHit[], headline: string | undefined): number {
  const { pairs } = weights();
  count = 0;
  let squares = 0;
  eachFeature(doc, hits, headline, (kind, a, b, tenths, from, to) => {
    squares += tenths * tenths;
    const row = rowOf(pairs, kind, a, b);
    if (row === NO_ROW) return;
    const at = count * FIELDS;
    if (at === features.length) {
      const more = new Int32Array(2 * features.length);
      more.set(features);
      features = more;
    }
    features[at] = row;
    features[at + 1] = kind;
    features[at + 2] = tenths;
    features[at + 3] = from;
    features[at + 4] = to;
    words[2 * count] = a;
    words[2 * count + 1] = b;
    count++;
  });
  return squares === 0 ? 1 : Math.sqrt(squares) / 10;
}

/** By class what a message's features add up to, in tenths; used anew for each message. */
const sums = new Int32Array(STRIDE * IN_ONE);

/** Fills them, for four classes at once. */
function addUp(digits: Int32Array): void {
  const [all, end] = [features, count * FIELDS];
  for (let four = 0; four < STRIDE; four++) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let at = 0; at < end; at += FIELDS) {
      const tenths = all[at + 2] as number;
      const digit = digits[(all[at] as number) + four] as number;
      a = (a + Math.imul(tenths, levelOf((digit << 24) >> 24))) | 0;
      b = (b + Math.imul(tenths, levelOf((digit << 16) >> 24))) | 0;
      c = (c + Math.imul(tenths, levelOf((digit << 8) >> 24))) | 0;
      d = (d + Math.imul(tenths, levelOf(digit >> 24))) | 0;
    }
    sums[four * IN_ONE] = a;
    sums[four * IN_ONE + 1] = b;
    sums[four * IN_ONE + 2] = c;
    sums[four * IN_ONE + 3] = d;
  }
}

/** Hears of a feature, how much it speaks for a class and on which tokens it stands, until it has heard enough: false. */
export type HearReason = (feature: number, weight: number, from: number, to: number) => boolean;

export interface Scored {
  /** Probability-like share of each class, in the order of {@link CLASSES}. */
  readonly shares: readonly number[];
  /** Tells features by how much they speak for a class; good until the next message is weighed. */
  reasons(classIndex: number, hear: HearReason): void;
  /** The name of a feature that is heard of. */
  nameOf(feature: number): string;
}

/** Features that speak for a class; used anew each time. */
const speaking = new Heaviest();
const placeOf: number[] = [];

function tellReasons(digits: Int32Array, norm: number, c: number, hear: HearReason): void {
  const [place, shift] = [Math.floor(c / IN_ONE), BYTE * (IN_ONE - 1 - (c % IN_ONE))];
  speaking.clear();
  let found = 0;
  for (let i = 0; i < count; i++) {
    const at = i * FIELDS;
    const digit = ((digits[(features[at] as number) + place] as number) << shift) >> 24;
    if (digit <= 0) continue;
    placeOf[found++] = i;
    speaking.add(((features[at + 2] as number) / 10 / norm) * levelOf(digit) * WEIGHTS.scale);
  }
  for (let next = speaking.take(); next >= 0; next = speaking.take()) {
    const feature = placeOf[next] as number;
    const at = feature * FIELDS;
    if (!hear(feature, speaking.weightOf(next), features[at + 3] as number, features[at + 4] as number)) return;
  }
}

/** Weighs the features of one message: a linear model, trained by `tools/train.ts`. */
export function score(doc: Doc, hits: readonly ConceptHit[], headline?: string): Scored {
  const { digits } = weights();
  const norm = write(doc, hits, headline);
  addUp(digits);
  const all = WEIGHTS.bias.map((bias, c) => bias / 1000 + ((sums[c] as number) * WEIGHTS.scale) / 10 / norm);
  const top = Math.max(...all);
  const exp = all.map((s) => Math.exp(s - top));
  const total = exp.reduce((a, b) => a + b, 0);
  return {
    shares: exp.map((e) => e / total),
    reasons(c, hear) {
      tellReasons(digits, norm, c, hear);
    },
    nameOf(feature) {
      const kind = features[feature * FIELDS + 1] as Kind;
      return nameOf(kind, words[2 * feature] as Lexeme, words[2 * feature + 1] as Lexeme);
    },
  };
}
