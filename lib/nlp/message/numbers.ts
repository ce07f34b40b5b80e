import { NUMBER_WORDS as WORDS } from '../lexicon/msg-numbers.ts';
import { KEY_LENGTH, keyAt, keysOf } from './class-key.ts';

/** A number, in digits or as a word, for use inside a regular expression over folded text. */
export const NUMBER = `(?:\\d{1,3}(?:[.,]\\d{1,2})?½?|½|${Object.keys(WORDS)
  .filter((w) => w.length > 1)
  .sort((a, b) => b.length - a.length)
  .join('|')}|a(?= ))`;

/** Words for numbers by their first two letters, longest first. */
const BY_BEGINNING = new Map<string, string[]>();
for (const word of Object.keys(WORDS).sort((a, b) => b.length - a.length)) {
  if (word.length < 2) continue;
  const beginning = word.slice(0, 2);
  BY_BEGINNING.set(beginning, [...(BY_BEGINNING.get(beginning) ?? []), word]);
}
const FIGURES = /\d{1,3}(?:[.,]\d{1,2})?½?|½/y;

/** Where a {@link NUMBER} that begins at an offset ends; null where none does. */
export function numberEnd(folded: string, at: number): number | null {
  if (isLetter(folded.charCodeAt(at))) {
    const word = BY_BEGINNING.get(folded.slice(at, at + 2))?.find((w) => folded.startsWith(w, at));
    if (word !== undefined) return at + word.length;
    return folded.startsWith('a ', at) ? at + 1 : null;
  }
  FIGURES.lastIndex = at;
  const figures = FIGURES.exec(folded);
  return figures === null ? null : at + figures[0].length;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLetter = (code: number): boolean => code >= 97 && code <= 122;
/** By character 1 where a number behind it is only part of one. */
const GOES_ON = new Uint8Array(0x10000);
for (const char of '0123456789abcdefghijklmnopqrstuvwxyz.,$¤£') GOES_ON[char.charCodeAt(0)] = 1;
const named = ['a ', ...Object.keys(WORDS)];
/** First words of numbers, and an English "a". */
const FIRST: ReadonlySet<string> = new Set(named.map((word) => /^[a-z]+/.exec(word)?.[0] ?? word));
const ISH = 'ish';
/** Most words begin otherwise than a number. */
const BEGIN = keysOf([...FIRST, ...[...FIRST].filter((word) => word.length < KEY_LENGTH).map((word) => `${word}ish`)]);

/** Whether a word for a number stands at an offset, up to the next letter that is no part of it ("eightish" is eight). */
function beginsNumber(text: string, at: number): boolean {
  if (BEGIN[keyAt(text, at)] === 0) return false;
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  const word = text.slice(at, end);
  return FIRST.has(word) || (word.endsWith(ISH) && FIRST.has(word.slice(0, -ISH.length)));
}

/** Where a {@link NUMBER} may begin in a folded text, at the beginning of a word or figure: offsets, ascending. */
export function numberStarts(folded: string): number[] {
  const out: number[] = [];
  let before = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    const inside = GOES_ON[before] === 1;
    before = code;
    if (inside) continue;
    if (isDigit(code) || (isLetter(code) && beginsNumber(folded, i))) out.push(i);
  }
  return out;
}

const VALUES: ReadonlyMap<string, number> = new Map(Object.entries(WORDS));

/** Value of a matched {@link NUMBER}. */
export function numberOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const word = VALUES.get(text);
  if (word !== undefined) return word;
  const value = Number(text.replace('½', '').replace(',', '.'));
  return Number.isFinite(value) ? value + (text.endsWith('½') ? 0.5 : 0) : null;
}
