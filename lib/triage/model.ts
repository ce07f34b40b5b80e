import { LABELS, type Label } from '../model/triage.ts';
import type { ConceptHit } from '../nlp/message/concepts.ts';
import type { Doc } from '../nlp/message/document.ts';
import { type Lexeme, perWord } from '../nlp/message/lexeme.ts';
import { eachFeature, type Feature, type Kind, nameOf, PAIR, STEM, WORD } from './features.ts';
import { heaviestFirst } from './heaviest.ts';
import { WEIGHTS } from './weights.ts';

/** The model's classes: the twelve labels and mail that has nothing to do with any of them. */
export const CLASSES: readonly (Label | 'other')[] = [...LABELS, 'other'];

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const ZERO = 32;

/** Where a feature's weights begin in the one list of all. */
type Row = number;

/** The weights by what features are made of, so that looking one up puts no name together. */
interface Table {
  readonly words: Map<string, Row>;
  readonly stems: Map<string, Row>;
  readonly pairs: Map<string, Map<string, Row>>;
  readonly named: Map<string, Row>;
  readonly levels: Int16Array;
}

/** Digits are square roots: see tools/train.ts. */
const squared = (level: number): number => level * Math.abs(level);

function put(table: Table, name: string, row: Row): void {
  if (name.startsWith('w:')) table.words.set(name.slice(2), row);
  else if (name.startsWith('s:')) table.stems.set(name.slice(2), row);
  else if (name.includes(' ')) {
    const [a = '', b = ''] = name.split(' ');
    const seconds = table.pairs.get(a) ?? new Map<string, Row>();
    table.pairs.set(a, seconds.set(b, row));
  } else table.named.set(name, row);
}

function parse(): Table {
  const code = new Map([...ALPHABET].map((c, i) => [c, squared(i - ZERO)]));
  const lines = WEIGHTS.table.split('\n').filter((line) => line.lastIndexOf('\t') > 0);
  const levels = new Int16Array(lines.length * CLASSES.length);
  const out: Table = { words: new Map(), stems: new Map(), pairs: new Map(), named: new Map(), levels };
  for (const [i, line] of lines.entries()) {
    const tab = line.lastIndexOf('\t');
    const row = i * CLASSES.length;
    for (let c = 0; c < CLASSES.length; c++) levels[row + c] = code.get(line.charAt(tab + 1 + c)) ?? 0;
    put(out, line.slice(0, tab), row);
  }
  return out;
}

let parsed: Table | null = null;
const weights = (): Table => {
  parsed ??= parse();
  return parsed;
};

/** All that the weights know of a word, or of a feature's name. */
const entryOf = perWord((word) => {
  const { words, stems, pairs, named } = weights();
  return {
    word: words.get(word),
    stem: stems.get(word),
    named: named.get(word),
    seconds: pairs.get(word),
  };
});

function rowOf(kind: Kind, a: Lexeme, b: Lexeme): Row | undefined {
  const entry = entryOf(a);
  if (kind === WORD) return entry.word;
  if (kind === STEM) return entry.stem;
  return kind === PAIR ? entry.seconds?.get(b.word) : entry.named;
}

/** A feature that the weights know, before its name is needed. */
interface Known {
  readonly row: Row;
  readonly kind: Kind;
  readonly a: Lexeme;
  readonly b: Lexeme;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

export interface Scored {
  /** Probability-like share of each class, in the order of {@link CLASSES}. */
  readonly shares: readonly number[];
  /** Features by how much they speak for a class. */
  reasons(classIndex: number): Iterable<{ readonly feature: Feature; readonly weight: number }>;
}

function* reasonsFor(
  levels: Int16Array,
  known: readonly Known[],
  norm: number,
  c: number,
): ReturnType<Scored['reasons']> {
  const speaking: { readonly k: Known; readonly weight: number }[] = [];
  for (const k of known) {
    const level = levels[k.row + c] as number;
    if (level > 0) speaking.push({ k, weight: (k.value / norm) * level * WEIGHTS.scale });
  }
  for (const { k, weight } of heaviestFirst(speaking)) {
    const feature = { name: nameOf(k.kind, k.a, k.b), value: k.value / norm, from: k.from, to: k.to };
    yield { feature, weight };
  }
}

/** Weighs the features of one message: a linear model, trained by `tools/train.ts`. */
export function score(doc: Doc, hits: readonly ConceptHit[], headline?: string): Scored {
  const { levels } = weights();
  const known: Known[] = [];
  const raw = new Float64Array(CLASSES.length);
  let squares = 0;
  eachFeature(doc, hits, headline, (kind, a, b, value, from, to) => {
    squares += value * value;
    const row = rowOf(kind, a, b);
    if (row === undefined) return;
    for (let c = 0; c < raw.length; c++) raw[c] = (raw[c] as number) + value * (levels[row + c] as number);
    known.push({ row, kind, a, b, value, from, to });
  });
  const norm = squares === 0 ? 1 : Math.sqrt(squares);
  const sums = WEIGHTS.bias.map((bias, c) => bias + ((raw[c] ?? 0) * WEIGHTS.scale) / norm);
  const top = Math.max(...sums);
  const exp = sums.map((s) => Math.exp(s - top));
  const total = exp.reduce((a, b) => a + b, 0);
  return { shares: exp.map((e) => e / total), reasons: (c) => reasonsFor(levels, known, norm, c) };
}
