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
}

/** A piece of a message as the sender wrote it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Reads a message: cleaned, cut into words, language told. */
export function readMessage(original: string, lang?: string): Doc {
  const c = clean(original);
  const tokens = tokenize(c.folded);
  return { original, clean: c, text: c.text, folded: c.folded, tokens, ...detectLanguage(c.text, tokens, lang) };
}

/** What the sender wrote between two offsets of the cleaned text: a true quote. */
export function quoteOf(doc: Doc, { start, end }: Span): { text: string; start: number; end: number } {
  const from = doc.clean.at(start);
  const to = end >= doc.text.length ? doc.clean.at(end) : Math.max(from, doc.clean.at(end - 1) + 1);
  return { text: doc.original.slice(from, to), start: from, end: to };
}
