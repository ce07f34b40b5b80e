import { fold } from './fold.ts';
import { perWord } from './lexeme.ts';
import type { Token } from './tokens.ts';

/** Hears of each phrase found in a text: which entry, from which token to which (exclusive). */
type HearPhrase<T> = (value: T, from: number, to: number) => void;

interface Node<T> {
  /** By what a word must be or begin with: see {@link Vocabulary}. */
  readonly next: Map<number, Node<T>>;
  any: Node<T> | null;
  readonly values: T[];
}

const node = <T>(): Node<T> => ({ next: new Map(), any: null, values: [] });

/** All words and word beginnings (`develop*`) of a set's phrases, each with a number. */
class Vocabulary {
  readonly #words = new Map<string, number>();
  /** By length, shortest first. */
  #beginnings: (readonly [length: number, numbers: Map<string, number>])[] = [];
  #size = 0;

  numberOf(word: string): number {
    if (!word.endsWith('*')) return this.#numbered(this.#words, word);
    const length = word.length - 1;
    let bucket = this.#beginnings.find(([n]) => n === length);
    if (bucket === undefined) {
      bucket = [length, new Map()];
      this.#beginnings = [...this.#beginnings, bucket].sort(([a], [b]) => a - b);
    }
    return this.#numbered(bucket[1], word.slice(0, length));
  }

  #numbered(numbers: Map<string, number>, part: string): number {
    const number = numbers.get(part) ?? this.#size++;
    numbers.set(part, number);
    return number;
  }

  /** What a word of a text stands for: itself, then its beginnings. */
  numbersFor(word: string): readonly number[] {
    const whole = this.#words.get(word);
    const out = whole === undefined ? [] : [whole];
    for (const [length, numbers] of this.#beginnings) {
      if (length > word.length) break;
      const number = numbers.get(word.slice(0, length));
      if (number !== undefined) out.push(number);
    }
    return out;
  }
}

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

function insert<T>(root: Node<T>, vocabulary: Vocabulary, words: readonly string[], value: T): void {
  let at = root;
  for (const word of words) {
    if (word === '_') {
      at.any ??= node();
      at = at.any;
      continue;
    }
    const number = vocabulary.numberOf(word);
    const to = at.next.get(number) ?? node<T>();
    at.next.set(number, to);
    at = to;
  }
  if (!at.values.includes(value)) at.values.push(value);
}

/** A set of phrases compiled once. */
export interface PhraseSet<T> {
  /** Tells of each phrase by its first token, in order. */
  find(tokens: readonly Token[], hear: HearPhrase<T>): void;
}

/**
 * Compiles phrases. In a phrase `develop*` stands for every word that begins so, `(a|b)` for either, `word?` for an
 * optional word, `..` for up to two words, `_` for exactly one. Apostrophes separate words, as in the texts.
 */
export function compilePhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseSet<T> {
  const root = node<T>();
  const vocabulary = new Vocabulary();
  for (const [phrase, value] of entries)
    for (const words of expand(fold(phrase).replace(/['’-]/g, ' '))) insert(root, vocabulary, words, value);
  const numbersOf = perWord((word) => vocabulary.numbersFor(word));
  const first = perWord((word) => vocabulary.numbersFor(word).flatMap((n) => root.next.get(n) ?? []));

  function walk(at: Node<T>, tokens: readonly Token[], start: number, i: number, hear: HearPhrase<T>): void {
    for (const value of at.values) hear(value, start, i);
    const token = tokens[i];
    if (token === undefined || (at.next.size === 0 && at.any === null)) return;
    if (token.sentence !== tokens[start]?.sentence) return;
    if (at.next.size > 0)
      for (const number of numbersOf(token.lexeme)) {
        const to = at.next.get(number);
        if (to !== undefined) walk(to, tokens, start, i + 1, hear);
      }
    if (at.any !== null) walk(at.any, tokens, start, i + 1, hear);
  }

  return {
    find(tokens, hear) {
      for (let i = 0; i < tokens.length; i++)
        for (const to of first((tokens[i] as Token).lexeme)) walk(to, tokens, i, i + 1, hear);
    },
  };
}
