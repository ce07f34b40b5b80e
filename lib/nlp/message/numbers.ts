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
const threeOf = (text: string, at: number): number => pairOf(text, at) * 128 + (text.charCodeAt(at + 2) & 127);
const named = ['a ', ...Object.keys(WORDS)];
/** Words for numbers of two characters, and what longer ones begin with: two and three characters as a number. */
const SHORT: ReadonlySet<number> = new Set(named.filter((word) => word.length < 3).map((word) => pairOf(word, 0)));
const LONGER: ReadonlySet<number> = new Set(named.filter((word) => word.length > 2).map((word) => threeOf(word, 0)));
const beginsWord = (text: string, at: number): boolean => LONGER.has(threeOf(text, at)) || SHORT.has(pairOf(text, at));

/** Where a {@link NUMBER} may begin in a folded text, at the beginning of a word or figure: offsets, ascending. */
export function numberStarts(folded: string): number[] {
  const out: number[] = [];
  let before = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    const inside = isDigit(before) || isLetter(before) || GOES_ON.has(before);
    before = code;
    if (inside) continue;
    if (isDigit(code) || (isLetter(code) && beginsWord(folded, i))) out.push(i);
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
