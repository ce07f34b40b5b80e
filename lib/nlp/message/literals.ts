import { listOf, NO_HEAD } from './heads.ts';
import {
  ANYTHING,
  BEGINNING,
  CHARACTER,
  type Clause,
  clausesOf,
  either,
  FIGURE,
  NOTHING,
  type Piece,
  repeated,
  SPACE,
  sequence,
  written,
} from './piece.ts';

export type { Clause } from './piece.ts';

const MAX_CLASS = 12;
/** Characters that stand for themselves, the last of them not repeated. */
const PLAIN = /[\w ',;:@%&=~"-]+(?![?*+{])/y;
const GROUP = /\?(?:<?[=!]|:|<[A-Za-z_]\w*>)/y;
const QUANTIFIER = /(?:([?*+])|\{(\d+)(,(\d*))?\})\??/y;
const ESCAPE = /\\(?:([dDwWsS]|[pP]\{[^}]*\})|([bB])|([fnrtv])|(?:u([0-9a-fA-F]{4}))|([^\w]))/y;
const CONTROL: Readonly<Record<string, string>> = { f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/**
 * Reads what a pattern says of its texts off its source. Own code, since a parser that makes a tree of all the patterns
 * first took longer than a message's whole triage at a cold start.
 */
class Reader {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;

  constructor({ source, flags }: RegExp) {
    this.#source = source;
    this.#flags = flags;
  }

  /** @throws SyntaxError on syntax that none of our patterns uses: back references, modifiers. */
  whole(): { readonly piece: Piece; readonly ways: number } {
    const ways = this.#rows();
    if (this.#at < this.#source.length) this.#fail();
    return { piece: either(ways), ways: ways.length };
  }

  #fail(): never {
    throw new SyntaxError(`cannot read ${this.#source.slice(this.#at, this.#at + 20)} in ${this.#source.slice(0, 60)}`);
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const m = pattern.exec(this.#source);
    if (m !== null) this.#at += m[0].length;
    return m;
  }

  #next(char: string): boolean {
    if (this.#source[this.#at] !== char) return false;
    this.#at++;
    return true;
  }

  #rows(): Piece[] {
    const rows = [this.#row()];
    while (this.#next('|')) rows.push(this.#row());
    return rows;
  }

  #row(): Piece {
    const pieces: Piece[] = [];
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')')
      pieces.push(this.#term());
    return sequence(pieces);
  }

  #term(): Piece {
    const plain = this.#take(PLAIN);
    if (plain !== null) return written(plain[0], this.#flags);
    const atom = this.#atom();
    const m = this.#take(QUANTIFIER);
    if (m === null) return atom;
    if (m[1] !== undefined) return repeated(atom, m[1] === '+' ? 1 : 0, m[1] === '?' ? 1 : Number.POSITIVE_INFINITY);
    const min = Number(m[2]);
    return repeated(atom, min, m[3] === undefined ? min : m[4] === '' ? Number.POSITIVE_INFINITY : Number(m[4]));
  }

  #atom(): Piece {
    if (this.#next('(')) return this.#group();
    if (this.#next('[')) return this.#class();
    if (this.#next('.')) return CHARACTER;
    if (this.#next('^')) return this.#flags.includes('m') ? NOTHING : BEGINNING;
    if (this.#next('$')) return NOTHING;
    const char = this.#escape();
    return typeof char === 'string' ? written(char, this.#flags) : char;
  }

  #group(): Piece {
    const kind = this.#take(GROUP)?.[0] ?? (this.#source[this.#at] === '?' ? this.#fail() : '');
    const inside = either(this.#rows());
    if (!this.#next(')')) this.#fail();
    if (kind.endsWith('!')) return NOTHING;
    // What is looked at stands in the text, though not in the match.
    return kind.endsWith('=') ? { exact: [''], clauses: clausesOf(inside), heads: NO_HEAD } : inside;
  }

  /** A character by itself or escaped; a piece where an escape stands for many or none. */
  #escape(): string | Piece {
    if (this.#source[this.#at] !== '\\') {
      const char = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
      this.#at += char.length;
      return char;
    }
    const m = this.#take(ESCAPE) ?? this.#fail();
    if (m[1] !== undefined) return m[1] === 'd' ? FIGURE : m[1] === 's' ? SPACE : ANYTHING;
    if (m[2] !== undefined) return NOTHING;
    return m[3] !== undefined
      ? (CONTROL[m[3]] ?? '')
      : m[4] !== undefined
        ? String.fromCharCode(Number.parseInt(m[4], 16))
        : (m[5] ?? '');
  }

  #class(): Piece {
    const others = this.#next('^');
    let known = !others;
    const kinds: Piece[] = [];
    const chars: string[] = [];
    while (!this.#next(']')) {
      if (this.#at >= this.#source.length) this.#fail();
      const char = this.#escape();
      if (typeof char !== 'string') {
        known = false;
        kinds.push(char);
      } else if (this.#source[this.#at] !== '-' || this.#source[this.#at + 1] === ']') chars.push(char);
      else {
        this.#at++;
        const to = this.#escape();
        if (typeof to !== 'string') this.#fail();
        for (
          let c = char.charCodeAt(0);
          typeof to === 'string' && c <= to.charCodeAt(0) && chars.length <= MAX_CLASS;
          c++
        )
          chars.push(String.fromCharCode(c));
      }
    }
    if (others || chars.length > MAX_CLASS) return ANYTHING;
    const ways = either([...kinds, ...chars.map((char) => written(char, this.#flags))]);
    return known ? ways : { ...ANYTHING, heads: ways.heads };
  }
}

/** What a text must hold, folded, for a pattern to match in it or in its folded form, and where a match may begin. */
export interface Signs {
  /** One piece of each must stand in the text. None: it can match without any word that could be looked for. */
  readonly clauses: readonly Clause[];
  /** Beginnings, folded, of which every match has one; null where it may begin with almost anything, or be empty. */
  readonly heads: readonly string[] | null;
  /** It begins only where no letter stands before. */
  readonly apart: boolean;
}

const NO_LETTER_BEFORE = /^\(\?<!(?:\[(?:a-z(?:0-9)?|\\p\{L\})-?\]|\\p\{L\})\)/;

export function signsOf(pattern: RegExp): Signs {
  const { piece, ways } = new Reader(pattern).whole();
  const apart = ways === 1 && NO_LETTER_BEFORE.test(pattern.source);
  return { clauses: clausesOf(piece), heads: listOf(piece.heads), apart };
}

/** Beginnings, folded, of which every match of a pattern has one; null where it may begin with anything, or be empty. */
export const headsOf = (pattern: RegExp): readonly string[] | null => listOf(new Reader(pattern).whole().piece.heads);
