import { type Clean, clean } from './clean.ts';
import { type Detected, detectLanguage } from './language.ts';
import { perWord } from './lexeme.ts';
import { type Token, tokenize } from './tokens.ts';

/** One message, read once: every extractor works on this. */
export interface Doc extends Detected {
  readonly original: string;
  readonly clean: Clean;
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  /** What was reckoned of the message as a whole: see per-doc.ts. */
  readonly known: unknown[];
}

/** A piece of a message as the sender wrote it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const STEM_MIN = 3;
const STEM_MAX = 8;

/** Asks whether a word of a text begins with one of these (three to eight letters, or a whole shorter word). */
export function stemIn(list: readonly string[]): (doc: Doc) => boolean {
  const stems = new Set(list);
  const begins = perWord((word) => {
    for (let n = Math.min(word.length, STEM_MIN); n <= Math.min(word.length, STEM_MAX); n++)
      if (stems.has(word.slice(0, n))) return true;
    return false;
  });
  return (doc) => doc.tokens.some(({ lexeme }) => begins(lexeme));
}

/** Reads a message: cleaned, cut into words, language told. */
export function readMessage(original: string, lang?: string): Doc {
  const c = clean(original);
  const tokens = tokenize(c.folded);
  const { language, understood } = detectLanguage(c.text, tokens, lang);
  return {
    original,
    clean: c,
    text: c.text,
    folded: c.folded,
    tokens,
    language,
    understood,
    known: [],
  };
}

/** What the sender wrote between two offsets of the cleaned text: a true quote. */
export function quoteOf(doc: Doc, { start, end }: Span): { text: string; start: number; end: number } {
  const from = doc.clean.at(start);
  const to = end >= doc.text.length ? doc.clean.at(end) : Math.max(from, doc.clean.at(end - 1) + 1);
  return { text: doc.original.slice(from, to), start: from, end: to };
}
