import { LANGUAGE_WORDS, OTHER_LANGUAGE_WORDS } from '../lexicon/msg-languages.ts';
import { AD_WORDS, ENDINGS } from '../lexicon/msg-languages-ads.ts';
import { isAscii } from './fold.ts';
import { perWord } from './lexeme.ts';
import { isLetter } from './numbers.ts';
import type { Token } from './tokens.ts';

/** Languages whose messages are understood. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Detected {
  /** ISO 639-1 where told apart, else null. */
  readonly language: string | null;
  readonly understood: boolean;
}

const WORDS: Readonly<Record<string, string>> = { ...LANGUAGE_WORDS, ...OTHER_LANGUAGE_WORDS };
/** Those that are understood stand first, by name: of equals the first is taken, and it is the likelier one. */
const NAMES = [...Object.keys(LANGUAGE_WORDS).sort(), ...Object.keys(OTHER_LANGUAGE_WORDS).sort()];
/** Which languages have a word among their most frequent, or in their advertisements, by their place in the list. */
const SPOKEN = new Map<string, number[]>();
for (const [lang, name] of NAMES.entries())
  for (const word of new Set(`${WORDS[name]} ${AD_WORDS[name] ?? ''}`.split(' ')))
    SPOKEN.set(word, [...(SPOKEN.get(word) ?? []), lang]);

/** A word's end says less than a word that is known; a short word's says nothing. */
const END = 0.5;
const END_FROM = 7;
const ENDED = ENDINGS.map(([end, names]) => [end, names.split(' ').map((name) => NAMES.indexOf(name))] as const);

/** The languages that have a word, and how much it says for each: shared by several it says less. */
interface Spoken {
  readonly langs: readonly number[];
  readonly share: number;
}
const NONE: Spoken = { langs: [], share: 0 };
const spokenIn = perWord((word): Spoken => {
  const langs = SPOKEN.get(word);
  if (langs !== undefined) return { langs, share: 1 / langs.length };
  const ended = word.length < END_FROM ? undefined : ENDED.find(([end]) => end.test(word));
  return ended === undefined ? NONE : { langs: ended[1], share: END / ended[1].length };
});

const LETTERS: readonly (readonly [RegExp, string, number])[] = [
  [/[ãõ]/i, 'pt', 1.5],
  [/[ñ¿¡]/i, 'es', 1.5],
  [/ß/i, 'de', 1.5],
  [/[äöü]/i, 'de', 0.7],
  [/[êèçœù]/i, 'fr', 0.5],
  [/[ìòù]/i, 'it', 0.4],
  [/[łążśęć]/i, 'pl', 2],
  [/[åø]/i, 'sv', 1],
  [/[şğı]/i, 'tr', 1.5],
  [/[řěů]/i, 'cs', 1.5],
];
/** Any of these letters. */
const TELLING = new RegExp(`[${LETTERS.map(([letter]) => letter.source.slice(1, -1)).join('')}]`, 'i');
/** Letters of other scripts: share of them that makes a text "not understood". */
const FOREIGN = /[\u0370-\u1cff\u3040-\ud7ff]/g;
const MAX_FOREIGN = 0.3;

function isForeign(head: string): boolean {
  const foreign = head.match(FOREIGN)?.length ?? 0;
  return foreign > 0 && foreign / (head.match(/\p{L}/gu)?.length ?? 1) > MAX_FOREIGN;
}

const SAMPLE = 400;
/** A text of no more words holds few that tell, so that what the source says of it counts for more. */
const FEW = 12;
const [HINT, HINT_FEW] = [0.8, 1.5];
/** What Brazil's currency says. */
const REAL = 1;
/** By language, used anew for each message. */
const score = new Float64Array(NAMES.length);

const isKnown = (lang: string): lang is Language => (LANGUAGES as readonly string[]).includes(lang);

function add(lang: number, weight: number): void {
  score[lang] = (score[lang] as number) + weight;
}

/**
 * Tells a message's language from its most frequent words.
 * @param hint BCP 47 tag from the source; decides where the text is too short to tell.
 */
export function detectLanguage(text: string, tokens: readonly Token[], hint?: string): Detected {
  const head = text.slice(0, 2000);
  // Letters that tell a language, or another script.
  const telling = !isAscii(head);
  if (telling && isForeign(head)) return { language: null, understood: false };
  score.fill(0);
  let words = 0;
  for (let i = 0; i < tokens.length && i < SAMPLE; i++) {
    const { word, lexeme } = tokens[i] as Token;
    if (word.length > 1 || isLetter(word.charCodeAt(0))) words++;
    const { langs, share } = spokenIn(lexeme);
    for (let k = 0; k < langs.length; k++) add(langs[k] as number, share);
  }
  for (const [letter, lang, weight] of telling && TELLING.test(head) ? LETTERS : [])
    if (letter.test(head)) add(NAMES.indexOf(lang), weight);
  // What a price is written in is a word, too.
  if (head.includes('R$')) add(NAMES.indexOf('pt'), REAL);
  const hinted = hint?.slice(0, 2).toLowerCase();
  if (hinted !== undefined && isKnown(hinted)) add(NAMES.indexOf(hinted), words <= FEW ? HINT_FEW : HINT);
  let [most, first] = [0, -1];
  for (let lang = 0; lang < score.length; lang++)
    if ((score[lang] as number) > most) [most, first] = [score[lang] as number, lang];
  const best = NAMES[first] ?? '';
  if (most < 0.5) return words === 0 ? { language: null, understood: false } : guess(words);
  return { language: best, understood: isKnown(best) && (most >= 1 || words <= FEW || most / words > 0.04) };
}

/** A few words that say nothing ("Python, dbt") are read as English; a long text without one known word is not. */
function guess(words: number): Detected {
  return words <= FEW ? { language: 'en', understood: true } : { language: null, understood: false };
}
