import { NUMBER_WORDS as WORDS } from '../lexicon/msg-numbers.ts';

/** A number, in digits or as a word, for use inside a regular expression over folded text. */
export const NUMBER = `(?:\\d{1,3}(?:[.,]\\d{1,2})?½?|½|${Object.keys(WORDS)
  .filter((w) => w.length > 1)
  .sort((a, b) => b.length - a.length)
  .join('|')}|a(?= ))`;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLetter = (code: number): boolean => code >= 97 && code <= 122;
/** After one of these a number is only part of one. */
const GOES_ON = new Set([...'.,$€£'].map((char) => char.charCodeAt(0)));
const pairOf = (text: string, at: number): number => text.charCodeAt(at) * 128 + (text.charCodeAt(at + 1) & 127);
/** What words for numbers begin with, two characters as a number. */
const BEGINNINGS: ReadonlySet<number> = new Set(['a ', ...Object.keys(WORDS)].map((word) => pairOf(word, 0)));

/** Where a {@link NUMBER} may begin in a folded text, at the beginning of a word or figure: offsets, ascending. */
export function numberStarts(folded: string): number[] {
  const out: number[] = [];
  let before = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    const inside = isDigit(before) || isLetter(before) || GOES_ON.has(before);
    before = code;
    if (inside) continue;
    if (isDigit(code) || (isLetter(code) && BEGINNINGS.has(pairOf(folded, i)))) out.push(i);
  }
  return out;
}

/** Value of a matched {@link NUMBER}. */
export function numberOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const word = WORDS[text];
  if (word !== undefined) return word;
  const value = Number(text.replace('½', '').replace(',', '.'));
  return Number.isFinite(value) ? value + (text.endsWith('½') ? 0.5 : 0) : null;
}
