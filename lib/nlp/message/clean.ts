import { tamed } from '../../model/text.ts';
import { readable } from '../readable.ts';
import { type EURO, fold, narrow } from './fold.ts';

/** A message made readable: what rules see, with the way back to what was written. */
export interface Clean {
  /** Without markup, entities, invisible characters and look-alike letters; a euro sign is a {@link EURO}. */
  readonly text: string;
  /** Same length as `text`, lower case, no accents. */
  readonly folded: string;
  /** Offset in the original text for an offset in `text`. */
  at(offset: number): number;
  /** The text was longer than what is analysed. */
  readonly truncated: boolean;
}

/** What is analysed at most: ten times the longest message the site allows. */
export const MAX_CHARS = 20_000;
/** What is looked at to get there; markup and padding beyond this are not worth reading. */
const MAX_RAW = 60_000;

/** Makes a message readable: bounded work whatever its length, offsets kept. */
export function clean(original: string): Clean {
  const raw = original.length > MAX_RAW ? original.slice(0, MAX_RAW) : original;
  const { text: read, at } = readable(raw, MAX_CHARS);
  const text = narrow(tamed(read));
  return { text, folded: fold(text), at, truncated: at(read.length) < original.length };
}
