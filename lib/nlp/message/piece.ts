import { ONE_OF_EACH } from './class-key.ts';
import { fold } from './fold.ts';
import { ANY_HEAD, type Heads, headOf, headsInRow, headsOfEither, headsOfTimes, NO_HEAD, START_HEAD } from './heads.ts';

/** Folded pieces of text, one of which stands in every text that a pattern matches. */
export type Clause = readonly string[];
/** Tells a clause from others, in whatever order its pieces stand. */
export const clauseKey = (clause: Clause): string => [...clause].sort().join('\n');

/** What a piece of a pattern says about the texts it matches. */
export interface Piece {
  /** All texts it matches or what they begin with, where they are few; null: too many to list. */
  readonly exact: readonly string[] | null;
  /** What must stand somewhere in the text besides. */
  readonly clauses: readonly Clause[];
  /** What it begins with. */
  readonly heads: Heads;
  /** The most characters (UTF-16) that it takes or looks at ahead; infinite where nothing ends it. */
  readonly most: number;
  /** It is one sign of those that words and numbers are made of: see {@link LONGEST_WORD}. */
  readonly inWord?: true;
}

/**
 * Signs of words in a row are at most so many: of a text with more of them nothing is said here. Patterns take words by
 * `\w*` and the like, which nothing else ends.
 */
export const LONGEST_WORD = 32;
/** Whether all these characters are such signs. */
export const isInWord = (text: string): boolean => /^[\p{L}\p{N}_'’&-]*$/u.test(text);

/** Matches without taking anything. */
export const NOTHING: Piece = { exact: [''], clauses: [], heads: NO_HEAD, most: 0 };
/** Matches where a text begins. */
export const BEGINNING: Piece = { exact: [''], clauses: [], heads: START_HEAD, most: 0 };
/** A character's most: two where it lies beyond the first 65,536. */
const ONE = 2;
/** Any one character of which nothing is known. */
export const ANYTHING: Piece = { exact: null, clauses: [], heads: ANY_HEAD, most: ONE };
/** Any sign of a word. */
export const WORD_SIGN: Piece = { ...ANYTHING, inWord: true };
/** Any space: all but the blank and the line's end count alike where a match begins. */
export const SPACE: Piece = { exact: null, clauses: [], heads: { whole: [' ', '\n', '\t'], cut: [] }, most: 1 };
/** Any one character: where a match begins, one of each kind that is told apart there. */
export const CHARACTER: Piece = {
  exact: null,
  clauses: [],
  heads: { whole: [...ONE_OF_EACH], cut: [] },
  most: ONE,
};
/** The same where it may take two units, of which the second isn't told: nothing goes on from it. */
export const LONG_CHARACTER: Piece = { ...CHARACTER, heads: { whole: [], cut: [...ONE_OF_EACH] } };
/** Any figure. */
export const FIGURE: Piece = {
  exact: null,
  clauses: [],
  heads: { whole: [...'0123456789'], cut: [] },
  most: 1,
  inWord: true,
};

/** More texts than this are no longer listed one by one. */
const MAX_EXACT = 48;
/** Longer pieces tell no more. */
const MAX_LENGTH = 8;
/** Signs that most messages do without. */
const SIGNS = new Set('%@+¤$£×');

/** Roughly how often one of these texts stands at a place of a message: what a clause is worth. */
function oddsOf(clause: Clause): number {
  let sum = 0;
  for (const text of clause) {
    let odds = 1;
    for (const char of text) odds /= char === ' ' ? 6 : char >= 'a' && char <= 'z' ? 20 : SIGNS.has(char) ? 700 : 80;
    sum += odds;
  }
  return sum;
}
/** A clause that most messages meet is not worth asking. */
const COMMON = 1 / 150;

/** A clause in few words: a text that holds a longer piece holds the shorter one inside it. */
function clauseOf(texts: readonly string[]): Clause | null {
  const short = [...new Set(texts.map((t) => t.slice(0, MAX_LENGTH)))];
  if (short.length === 0 || short.includes('') || oddsOf(short) > COMMON) return null;
  return short.filter((t) => !short.some((other) => other.length < t.length && t.includes(other)));
}

export const clausesOf = (piece: Piece): readonly Clause[] => {
  const own = piece.exact === null ? null : clauseOf(piece.exact);
  return own === null ? piece.clauses : [...piece.clauses, own];
};

/** Characters; what folding and ignoring case do to them must be the same in pattern and text. */
export function written(text: string, flags: string): Piece {
  const odd = flags.includes('i') && (/[^\0-\u024f]/.test(text) || (flags.includes('u') && /[sk]/i.test(text)));
  if (odd) return { ...ANYTHING, most: text.length };
  const folded = fold(text);
  return { exact: [folded], clauses: [], heads: headOf(folded), most: text.length };
}

const isLong = (text: string): boolean => text.length >= MAX_LENGTH;

/** A word or two by itself, as most ways of a choice are. */
const isPlain = ({ exact, clauses, inWord }: Piece): boolean =>
  exact?.length === 1 && clauses.length === 0 && inWord === undefined;

/** Pieces in a row. */
export function sequence(pieces: readonly Piece[]): Piece {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1 && isPlain(only)) return only;
  const clauses: Clause[] = [];
  const heads = pieces.reduce((all, piece) => headsInRow(all, piece.heads), NO_HEAD);
  const most = pieces.reduce((sum, piece) => sum + piece.most, 0);
  let run: readonly string[] = [''];
  /** Whether everything so far is in `run`. */
  let whole = true;
  const close = (next: readonly string[]): void => {
    const clause = clauseOf(run);
    if (clause !== null) clauses.push(clause);
    run = next;
    whole = false;
  };
  for (const { exact, clauses: more } of pieces) {
    clauses.push(...more);
    if (exact === null) close(['']);
    else if (run.every(isLong)) continue;
    else if (run.length * exact.length > MAX_EXACT) close(exact);
    else run = run.flatMap((a) => (isLong(a) ? [a] : exact.map((b) => a + b)));
  }
  if (whole) return { exact: [...new Set(run)], clauses, heads, most };
  close(['']);
  return { exact: null, clauses, heads, most };
}

/** One piece or another: of every way the rarest clause; together they are one that holds whichever way is taken. */
export function either(ways: readonly Piece[]): Piece {
  const [only] = ways;
  if (only !== undefined && ways.length === 1) return only;
  const heads = headsOfEither(ways.map((w) => w.heads));
  const most = Math.max(0, ...ways.map((w) => w.most));
  const exact = ways.every((w) => w.exact !== null) ? [...new Set(ways.flatMap((w) => w.exact ?? []))] : null;
  if (exact !== null && exact.length <= MAX_EXACT && ways.every((w) => w.clauses.length === 0))
    return { exact, clauses: [], heads, most };
  const rarest = ways.map((w) => [...clausesOf(w)].sort((a, b) => oddsOf(a) - oddsOf(b))[0]);
  const clause = rarest.every((c) => c !== undefined) ? clauseOf(rarest.flat()) : null;
  return { exact: null, clauses: clause === null ? [] : [clause], heads, most };
}

/** A piece so many times. */
export function repeated(piece: Piece, min: number, max: number): Piece {
  if (min === 1 && max === 1) return piece;
  if (max === 0) return NOTHING;
  const heads = headsOfTimes(piece.heads, min, max);
  const most =
    piece.most === 0 ? 0 : piece.inWord === true ? Math.min(piece.most * max, LONGEST_WORD) : piece.most * max;
  if (min > 0) return { exact: null, clauses: clausesOf(piece), heads, most };
  return max === 1 && piece.clauses.length === 0 ? either([NOTHING, piece]) : { ...ANYTHING, heads, most };
}
