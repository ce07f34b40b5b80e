import { tamed } from '../model/text.ts';
import { readable } from '../nlp/readable.ts';
import { unmarked } from '../nlp/unmarked.ts';

/** What is read of one text of a profile: eight times the longest that the site allows. */
const MAX_CHARS = 20_000;

/** A text of a profile as rules read it: cleaned, unmarked and tamed. */
export interface Written {
  readonly text: string;
  /** What stands in the original where something was found in `text`: a true quote, with what hides in it and right behind it. */
  quote(start: number, end: number): { readonly text: string; readonly start: number; readonly end: number };
}

/** Reads a text of a profile: bounded work whatever its length, offsets kept. */
export function written(original: string): Written {
  const { text: read, at } = readable(original, MAX_CHARS);
  const { text, where } = unmarked(read);
  return {
    text: tamed(text),
    quote(start, end) {
      const [from, to] = where(start, end).map(at) as [number, number];
      return { text: original.slice(from, to), start: from, end: to };
    },
  };
}

/**
 * The same for every text in a value. What reads otherwise than it was written is noted in `originals` by how it reads.
 */
export function writtenAll<T>(value: T, originals = new Map<string, string>()): T {
  if (typeof value === 'string') {
    const { text } = written(value);
    if (text !== value && !originals.has(text)) originals.set(text, value);
    return text as T;
  }
  if (Array.isArray(value)) return value.map((v) => writtenAll(v, originals)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, writtenAll(v, originals)])) as T;
}
