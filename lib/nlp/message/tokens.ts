import { EURO } from './fold.ts';
import { type Lexeme, lexemeAt, lexemeOf } from './lexeme.ts';
import { matchesIn } from './matches.ts';
import { isDigit, isLetter } from './numbers.ts';

/** A word, number, sign or link of a folded text. */
export interface Token {
  /** Folded; every number is `0`, every link `URL`, every address `EMAIL`, every picture sign `EMOJI`. */
  readonly word: string;
  readonly lexeme: Lexeme;
  readonly start: number;
  readonly end: number;
  /** Number of the sentence or line it stands in. */
  readonly sentence: number;
}

const WORDS = "[0-9]+(?:[.,'][0-9]+)*|[\\p{L}]+[0-9]?|[€¤$£?!%]|[.…:;\\n]|\\p{Extended_Pictographic}";
const PLACES = [
  '(?:https?:\\/\\/|www\\.)[^\\s<>"\']{1,500}',
  '[a-z0-9][a-z0-9._%+-]{0,80}@[a-z0-9-]{1,60}(?:\\.[a-z0-9-]{1,30}){1,4}',
  '[a-z0-9-]{1,60}(?:\\.[a-z0-9-]{1,40}){0,3}\\.(?:example|com|org|net|io|ai|dev|co|de|fr|nl|pt|es|it|uk|us|app|me|info|biz)(?:\\/[^\\s<>"\']{0,300})?(?![a-z0-9])',
].join('|');
const HERE = new RegExp(WORDS, 'uy');
const SCAN_PLACES = new RegExp(`${PLACES}|${WORDS}`, 'gu');
const ENDS = new Set(['.', '!', '?', '…', '\n', ';']);

/** Made by a constructor: places that write an object out are counted, and what outlives a start is then made as if it lasted. */
class Cut implements Token {
  readonly word: string;
  readonly lexeme: Lexeme;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;

  constructor(lexeme: Lexeme, start: number, end: number, sentence: number) {
    this.word = lexeme.word;
    this.lexeme = lexeme;
    this.start = start;
    this.end = end;
    this.sentence = sentence;
  }
}

class Tokens {
  readonly list: Token[] = [];
  #sentence = 0;

  word(word: string, start: number, end: number): void {
    this.#put(lexemeOf(word), start, end);
  }

  /** A word as it stands there. */
  wordIn(folded: string, start: number, end: number): void {
    this.#put(lexemeAt(folded, start, end), start, end);
  }

  #put(lexeme: Lexeme, start: number, end: number): void {
    this.list.push(new Cut(lexeme, start, end, this.#sentence));
  }

  end(): void {
    this.#sentence++;
  }

  add(raw: string, start: number): void {
    const end = start + raw.length;
    const first = raw.charCodeAt(0);
    if (ENDS.has(raw)) {
      if (raw === '?' || raw === '!') this.word(raw, start, end);
      this.end();
    } else if (raw === ':') return;
    else if (first >= 48 && first <= 57 && /^[0-9.,']+$/.test(raw)) this.word('0', start, end);
    else if (raw.length > 2 && raw.includes('@')) this.word('EMAIL', start, end);
    else if (raw.length > 3 && /[./]/.test(raw)) this.word('URL', start, end);
    else if (first > 0x2000 && raw !== '€') this.word('EMOJI', start, end);
    else this.word(raw === EURO ? '€' : raw, start, end);
  }
}

/** What a sign of plain text does: it is a word, it ends a sentence, it joins figures; others are nothing. */
const [IS_WORD, ENDS_SENTENCE, JOINS] = [1, 2, 4] as const;
const SIGN = new Uint8Array(0x80);
for (const [signs, does] of [
  ['$%', IS_WORD],
  ['.;\n', ENDS_SENTENCE],
  ['?!', IS_WORD | ENDS_SENTENCE],
  [".,'", JOINS],
] as const)
  for (const sign of signs) SIGN[sign.charCodeAt(0)] = (SIGN[sign.charCodeAt(0)] as number) | does;

/** Only texts with something like an address pay for looking for addresses. */
function mayHoldPlace(folded: string): boolean {
  if (folded.includes('@') || folded.includes('://')) return true;
  for (let at = folded.indexOf('.'); at >= 0; at = folded.indexOf('.', at + 1)) {
    const before = folded.charCodeAt(at - 1);
    if (isLetter(folded.charCodeAt(at + 1)) && (isLetter(before) || isDigit(before))) return true;
  }
  return false;
}

/** Where a word of plain letters, with a figure at its end or not, ends; its beginning where it goes on in other letters. */
function plainEnd(folded: string, start: number): number {
  let end = start;
  // Looking for a character behind a text's end makes the engine take the long way from then on.
  while (end < folded.length && isLetter(folded.charCodeAt(end))) end++;
  if (end === folded.length) return end;
  const next = folded.charCodeAt(end);
  if (next > 127) return start;
  return end > start && isDigit(next) ? end + 1 : end;
}

/** Where a number ends, with what parts its figures: "1,250.50". */
function numberEnd(folded: string, start: number): number {
  let end = start + 1;
  for (;;) {
    while (end < folded.length && isDigit(folded.charCodeAt(end))) end++;
    if (end + 1 >= folded.length) return end;
    const sign = folded.charCodeAt(end);
    if (sign > 127 || ((SIGN[sign] as number) & JOINS) === 0 || !isDigit(folded.charCodeAt(end + 1))) return end;
    end++;
  }
}

/** Cuts a folded text into tokens, in order; linear in its length. */
export function tokenize(folded: string): Token[] {
  const tokens = new Tokens();
  if (mayHoldPlace(folded)) {
    for (const m of matchesIn(SCAN_PLACES, folded)) tokens.add(m[0], m.index);
    return tokens.list;
  }
  for (let i = 0; i < folded.length; ) {
    const code = folded.charCodeAt(i);
    const end = isLetter(code) ? plainEnd(folded, i) : isDigit(code) ? numberEnd(folded, i) : i;
    if (end > i) {
      if (isDigit(code)) tokens.word('0', i, end);
      else tokens.wordIn(folded, i, end);
      i = end;
    } else if (code > 127 || isLetter(code)) {
      HERE.lastIndex = i;
      const raw = HERE.exec(folded)?.[0];
      if (raw !== undefined) tokens.add(raw, i);
      i += raw?.length ?? 1;
    } else {
      const does = SIGN[code] as number;
      if ((does & IS_WORD) !== 0) tokens.word(folded.charAt(i), i, i + 1);
      if ((does & ENDS_SENTENCE) !== 0) tokens.end();
      i++;
    }
  }
  return tokens.list;
}
