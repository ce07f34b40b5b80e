import { fold } from './fold.ts';
import { perWord } from './lexeme.ts';
import type { Token } from './tokens.ts';

/** A phrase found in a text: which entry, from which token to which (exclusive). */
export interface PhraseHit<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** Word beginnings (`develop*`), by length. */
  readonly prefixes: Map<number, Map<string, Node<T>>>;
  any: Node<T> | null;
  readonly values: T[];
}

const node = <T>(): Node<T> => ({ next: new Map(), prefixes: new Map(), any: null, values: [] });

/** Ways of writing one word of a phrase: `(a|b)` alternatives, `word?` optional, `..` up to two words between. */
function spellings(part: string): readonly (string | null)[] {
  if (part === '..') return [null, '_', '_ _'];
  const optional = part.endsWith('?');
  const core = optional ? part.slice(0, -1) : part;
  const words = core.startsWith('(') ? core.slice(1, -1).split('|') : [core];
  return optional ? [null, ...words] : words;
}

/** All plain forms of a phrase, words in a row. */
function expand(phrase: string): string[][] {
  let forms: string[][] = [[]];
  for (const part of phrase.trim().split(/\s+/)) {
    const ways = spellings(part);
    forms = forms.flatMap((f) => ways.map((w) => (w === null ? f : [...f, ...w.replace(/~/g, ' ').split(' ')])));
  }
  return forms.filter((f) => f.length > 0);
}

function insert<T>(root: Node<T>, words: readonly string[], value: T): void {
  let at = root;
  for (const word of words) {
    let to: Node<T> | undefined;
    if (word === '_') {
      at.any ??= node();
      to = at.any;
    } else if (word.endsWith('*')) {
      const stem = word.slice(0, -1);
      const bucket = at.prefixes.get(stem.length) ?? new Map<string, Node<T>>();
      at.prefixes.set(stem.length, bucket);
      to = bucket.get(stem) ?? node();
      bucket.set(stem, to);
    } else {
      to = at.next.get(word) ?? node();
      at.next.set(word, to);
    }
    at = to;
  }
  if (!at.values.includes(value)) at.values.push(value);
}

function walk<T>(at: Node<T>, tokens: readonly Token[], start: number, i: number, out: PhraseHit<T>[]): void {
  for (const value of at.values) out.push({ value, from: start, to: i });
  const token = tokens[i];
  if (token === undefined) return;
  if (i > start && token.sentence !== tokens[start]?.sentence) return;
  for (const to of after(at, token.word)) walk(to, tokens, start, i + 1, out);
  if (at.any !== null && i > start) walk(at.any, tokens, start, i + 1, out);
}

/** Where a word leads from here: itself, then the beginnings it has. */
function after<T>(at: Node<T>, word: string): Node<T>[] {
  const out: Node<T>[] = [];
  const exact = at.next.get(word);
  if (exact !== undefined) out.push(exact);
  for (const [length, bucket] of at.prefixes) {
    if (word.length < length) continue;
    const to = bucket.get(word.slice(0, length));
    if (to !== undefined) out.push(to);
  }
  return out;
}

/** A set of phrases compiled once. */
export interface PhraseSet<T> {
  find(tokens: readonly Token[]): PhraseHit<T>[];
}

/**
 * Compiles phrases. In a phrase `develop*` stands for every word that begins so, `(a|b)` for either, `word?` for an
 * optional word, `..` for up to two words, `_` for exactly one. Apostrophes separate words, as in the texts.
 */
export function compilePhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseSet<T> {
  const root = node<T>();
  for (const [phrase, value] of entries)
    for (const words of expand(fold(phrase).replace(/['’-]/g, ' '))) insert(root, words, value);
  const first = perWord((word) => after(root, word));
  return {
    find(tokens) {
      const out: PhraseHit<T>[] = [];
      for (let i = 0; i < tokens.length; i++)
        for (const to of first((tokens[i] as Token).lexeme)) walk(to, tokens, i, i + 1, out);
      return out;
    },
  };
}
