import { type Clean, clean } from './clean.ts';
import { type Detected, detectLanguage } from './language.ts';
import { type Token, tokenize } from './tokens.ts';

/** One message, read once: every extractor works on this. */
export interface Doc extends Detected {
  readonly original: string;
  readonly clean: Clean;
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  /** Beginnings of its words, three to eight letters: tells cheaply which rules cannot fire. */
  readonly stems: ReadonlySet<string>;
}

/** A piece of a message as the sender wrote it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const STEM_MIN = 3;
const STEM_MAX = 8;

function stemsOf(tokens: readonly Token[]): Set<string> {
  const words = new Set<string>();
  const stems = new Set<string>();
  for (const { word } of tokens) {
    if (words.has(word)) continue;
    words.add(word);
    for (let n = Math.min(word.length, STEM_MIN); n <= Math.min(word.length, STEM_MAX); n++)
      stems.add(word.slice(0, n));
  }
  return stems;
}

/** Whether a word of the text begins with one of these (three to eight letters, or a whole shorter word). */
export function hasStem(doc: Doc, stems: readonly string[]): boolean {
  for (const stem of stems) if (doc.stems.has(stem)) return true;
  return false;
}

/** Reads a message: cleaned, cut into words, language told. */
export function readMessage(original: string, lang?: string): Doc {
  const c = clean(original);
  const tokens = tokenize(c.folded);
  return {
    original,
    clean: c,
    text: c.text,
    folded: c.folded,
    tokens,
    stems: stemsOf(tokens),
    ...detectLanguage(c.text, tokens, lang),
  };
}

/** What the sender wrote between two offsets of the cleaned text: a true quote. */
export function quoteOf(doc: Doc, { start, end }: Span): { text: string; start: number; end: number } {
  const from = doc.clean.at(start);
  const to = end >= doc.text.length ? doc.clean.at(end) : Math.max(from, doc.clean.at(end - 1) + 1);
  return { text: doc.original.slice(from, to), start: from, end: to };
}
