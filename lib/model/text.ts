/** A sentence to be made at the edge in the user's language: a message id with its parameters. */
export interface Msg {
  readonly id: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export const msg = (id: string, params?: Record<string, string | number>): Msg =>
  params === undefined ? { id } : { id, params };

/** Anything that survives structured clone, JSON and `scripting.executeScript` alike. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A place in a text: what was quoted and, where known, its offsets in UTF-16 units. */
export interface Quote {
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
  /** Where the text stands, e.g. `headline`, `experience[0].description`, `message`. */
  readonly where?: string;
}

/** Longest word, longest gap and longest figure that anybody writes on purpose. */
const LONGEST = { word: 400, gap: 40, figure: 40 } as const;
/** Ends words, or gaps, and stands in no expression. */
const filled = (run: string, keep: number, filler: string): string =>
  run.slice(0, keep) + filler.repeat(Math.ceil((run.length - keep) / 2)).slice(0, run.length - keep);

const SPACE = /\s/;
type Sort = (text: string, at: number) => boolean;
const isSpace: Sort = (text, at) => {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code > 8 && code < 14) : SPACE.test(text.charAt(at));
};
const isWord: Sort = (text, at) => !isSpace(text, at);
const isFigure: Sort = (text, at) => {
  const code = text.charCodeAt(at);
  return (code > 47 && code < 58) || code === 44 || code === 46;
};

/** Whether more than so many signs of a sort follow each other: such a run holds one of the places that are looked at. */
function hasRun(text: string, most: number, isOne: Sort): boolean {
  for (let at = most; at < text.length; at += most + 1) {
    let [from, to] = [at, at];
    while (from >= 0 && isOne(text, from)) from--;
    while (to < text.length && isOne(text, to)) to++;
    if (to - from - 1 > most) return true;
  }
  return false;
}

/**
 * The same length, but without endless words, figures and gaps, on which expressions that look for a word's, a figure's or a
 * gap's end take time that grows with the square of its length. Language rules see texts of others only like this.
 */
export function tamed(text: string): string {
  const worded = hasRun(text, LONGEST.word, isWord)
    ? text.replace(/(?<!\S)\S{401,}/g, (run) => filled(run, LONGEST.word, ' \ufffd'))
    : text;
  const short = hasRun(worded, LONGEST.figure, isFigure)
    ? worded.replace(/\d[\d.,]{40,}/g, (run) => filled(run, LONGEST.figure, ' \ufffd'))
    : worded;
  return hasRun(short, LONGEST.gap, isSpace)
    ? short.replace(/(?<!\s)\s{41,}/g, (run) => filled(run, LONGEST.gap, '\ufffd '))
    : short;
}

/** The same for every text in a value. */
export function tamedAll<T>(value: T): T {
  if (typeof value === 'string') return tamed(value) as T;
  if (Array.isArray(value)) return value.map(tamedAll) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, tamedAll(v)])) as T;
}
