import { NO_HEAD } from './heads.ts';
import {
  ANYTHING,
  BEGINNING,
  CHARACTER,
  clausesOf,
  either,
  FIGURE,
  isInWord,
  LONG_CHARACTER,
  NOTHING,
  type Piece,
  repeated,
  SPACE,
  sequence,
  WORD_SIGN,
  written,
} from './piece.ts';

const MAX_CLASS = 12;
/** Characters that stand for themselves, the last of them not repeated. */
const PLAIN = /[\w ',;:@%&=~"-]+(?![?*+{])/y;
const GROUP = /\?(?:<?[=!]|:|<[A-Za-z_]\w*>)/y;
const QUANTIFIER = /(?:([?*+])|\{(\d+)(,(\d*))?\})\??/y;
const ESCAPE = /\\(?:([dDwWsS]|[pP]\{[^}]*\})|([bB])|([fnrtv])|(?:u([0-9a-fA-F]{4}))|([^\w]))/y;
/** How a group begins that takes nothing. */
const LOOKS = /^\(\?<?[=!]/;
/** Ends what may take more or less. */
const VARIES = /[?*+}]/;
/** A group that is worth a joint, in characters of its source. */
const LONG_GROUP = 12;
/** Kinds of signs that words are made of. */
const IN_WORDS = /^(?:w|p\{(?:L[ul]?|N)\})$/;
const RANGES_IN_WORDS: ReadonlySet<string> = new Set(['a-z', 'A-Z', '0-9', '1-9']);
const CONTROL: Readonly<Record<string, string>> = { f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** What a pattern's source says. */
export interface Whole {
  readonly piece: Piece;
  /** How many ways there are to match it. */
  readonly ways: number;
  /** How far before itself it looks for what must stand there, in characters. */
  readonly behind: number;
  /** Where in the source a longer group begins behind something that may take more or less of a text, and where one ends that something follows: ascending. */
  readonly joints: readonly number[];
}

/** One character, which may be repeated. */
const sign = (char: string, flags: string): Piece => ({
  ...written(char, flags),
  ...(isInWord(char) && { inWord: true }),
});

/**
 * Reads what a pattern says of its texts off its source. Own code, since a parser that makes a tree of all the patterns
 * first took longer than a message's whole triage at a cold start.
 */
export class Reader {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;
  /** How far before itself the pattern looks for what must stand there, in characters. */
  #behind = 0;
  /** How many groups that look behind are open. */
  #backwards = 0;
  /** How far those look ahead in turn. */
  #ahead = 0;
  readonly #joints: number[] = [];

  constructor({ source, flags }: RegExp) {
    this.#source = source;
    this.#flags = flags;
  }

  /** @throws SyntaxError on syntax that none of our patterns uses: back references, modifiers. */
  whole(): Whole {
    const ways = this.#rows();
    if (this.#at < this.#source.length) this.#fail();
    const piece = either(ways);
    return {
      piece: { ...piece, most: piece.most + this.#ahead },
      ways: ways.length,
      behind: this.#behind,
      joints: this.#joints,
    };
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

  /** Whether nothing more of this row follows. */
  #isOver(): boolean {
    const next = this.#source[this.#at];
    return next === undefined || next === '|' || next === ')';
  }

  #row(): Piece {
    const pieces: Piece[] = [];
    let varies = false;
    while (!this.#isOver()) {
      const from = this.#at;
      const groups = this.#source[from] === '(' && !LOOKS.test(this.#source.slice(from, from + 4));
      const before = this.#joints.length;
      pieces.push(this.#term());
      if (groups && this.#backwards === 0 && this.#at - from >= LONG_GROUP) {
        if (varies && this.#joints[before - 1] !== from) this.#joints.splice(before, 0, from);
        if (!this.#isOver()) this.#joints.push(this.#at);
      }
      varies ||= groups || VARIES.test(this.#source[this.#at - 1] ?? '');
    }
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
    if (this.#next('.')) return this.#flags.includes('u') ? LONG_CHARACTER : CHARACTER;
    if (this.#next('^')) return this.#flags.includes('m') ? NOTHING : BEGINNING;
    if (this.#next('$')) return NOTHING;
    const char = this.#escape();
    return typeof char === 'string' ? sign(char, this.#flags) : char;
  }

  #group(): Piece {
    const kind = this.#take(GROUP)?.[0] ?? (this.#source[this.#at] === '?' ? this.#fail() : '');
    const behind = kind === '?<=' || kind === '?<!';
    const outer = this.#behind;
    if (behind) {
      this.#backwards++;
      this.#behind = 0;
    }
    const inside = either(this.#rows());
    if (behind) {
      this.#backwards--;
      // What is looked back at may look back in turn.
      this.#behind = kind.endsWith('!') ? outer : Math.max(outer, inside.most + this.#behind);
    }
    if (!this.#next(')')) this.#fail();
    if (kind.endsWith('!')) return NOTHING;
    if (!kind.endsWith('=')) return inside;
    if (!behind && this.#backwards > 0) this.#ahead = Math.max(this.#ahead, inside.most);
    // What is looked at stands in the text, though not in the match.
    return { exact: [''], clauses: clausesOf(inside), heads: NO_HEAD, most: behind ? 0 : inside.most };
  }

  /** A character by itself or escaped; a piece where an escape stands for many or none. */
  #escape(): string | Piece {
    if (this.#source[this.#at] !== '\\') {
      const char = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
      this.#at += char.length;
      return char;
    }
    const m = this.#take(ESCAPE) ?? this.#fail();
    if (m[1] !== undefined)
      return m[1] === 'd' ? FIGURE : m[1] === 's' ? SPACE : IN_WORDS.test(m[1]) ? WORD_SIGN : ANYTHING;
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
    let inWord = !others;
    const kinds: Piece[] = [];
    const chars: string[] = [];
    while (!this.#next(']')) {
      if (this.#at >= this.#source.length) this.#fail();
      const char = this.#escape();
      if (typeof char !== 'string') {
        known = false;
        inWord &&= char.inWord === true;
        kinds.push(char);
      } else if (this.#source[this.#at] !== '-' || this.#source[this.#at + 1] === ']') {
        inWord &&= isInWord(char);
        chars.push(char);
      } else {
        this.#at++;
        const to = this.#escape();
        if (typeof to !== 'string') this.#fail();
        inWord &&= RANGES_IN_WORDS.has(`${char}-${to}`);
        for (
          let c = char.charCodeAt(0);
          typeof to === 'string' && c <= to.charCodeAt(0) && chars.length <= MAX_CLASS;
          c++
        )
          chars.push(String.fromCharCode(c));
      }
    }
    const any = inWord ? WORD_SIGN : ANYTHING;
    if (others || chars.length > MAX_CLASS) return any;
    const ways = either([...kinds, ...chars.map((char) => written(char, this.#flags))]);
    return known ? { ...ways, ...(inWord && { inWord }) } : { ...any, heads: ways.heads };
  }
}
