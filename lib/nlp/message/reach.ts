import { type Clause, clauseKey, LONGEST_WORD } from './piece.ts';
import { compileScanner, FIRST_END, type Found, GROUP, LAST_END, MET, type Scanner } from './scan.ts';

/** What a pattern needs and where. */
interface Needs {
  readonly clauses: readonly Clause[];
  readonly behind: number;
  readonly most: number;
}

/** Beyond any text: a pattern that begins from there on matches nowhere. */
const FAR = 1 << 30;
/** The last offset where a pattern may begin of which nothing tells otherwise. */
const LAST = FAR - 1;
/** A message's words; all letters beyond ASCII count. */
const IN_WORD = new Uint8Array(0x80);
for (let code = 0; code < 0x80; code++) if (/[\w'&-]/.test(String.fromCharCode(code))) IN_WORD[code] = 1;

/** Whether a text holds more signs of words in a row than patterns' reach reckons with. */
function hasLongWord(folded: string): boolean {
  let run = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    run = code > 0x7f || IN_WORD[code] === 1 ? run + 1 : 0;
    if (run > LONGEST_WORD) return true;
  }
  return false;
}

/**
 * Between which offsets of a text each of many patterns may begin, told from where the words stand that it cannot match
 * without: each of them lies within a pattern's reach from its beginning.
 */
export class Reach {
  /** Clauses of all patterns, each once: patterns share them. */
  readonly #clauses: Clause[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #needs: Needs[] = [];
  #scanner: Scanner | null = null;
  /** By clause where its patterns begin in `users`, and one more. */
  #usersAt = new Int32Array(1);
  #users = new Uint16Array(0);
  /** By pattern how many clauses it needs, how far before and from its beginning they lie. */
  #count = new Uint8Array(0);
  #behind = new Int32Array(0);
  #most = new Int32Array(0);
  /** By pattern 0 where it needs nothing, else {@link FAR}. */
  #closed = new Int32Array(0);
  /** By pattern {@link FAR}. */
  #endless = new Int32Array(0);
  // Of one text: how many clauses it meets, and the first offset that those allow.
  #met = new Uint8Array(0);
  #earliest = new Int32Array(0);
  /** By pattern the first offset where it may begin, and the last one: it matches nowhere where that comes before. */
  from = new Int32Array(0);
  to = new Int32Array(0);

  /** The next pattern; its number is how many were there before. */
  add(needs: Needs): void {
    this.#needs.push(needs);
    this.#scanner = null;
  }

  #numberOf(clause: Clause): number {
    const key = clauseKey(clause);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#clauses.length);
    return this.#clauses.push(clause) - 1;
  }

  #prepare(): Scanner {
    const users = new Map<number, number[]>();
    const size = this.#needs.length;
    const far = (n: number): number => Math.min(n, FAR);
    this.#count = new Uint8Array(size);
    for (const [pattern, { clauses }] of this.#needs.entries()) {
      const own = new Set(clauses.map((clause) => this.#numberOf(clause)));
      this.#count[pattern] = own.size;
      for (const number of own) users.set(number, [...(users.get(number) ?? []), pattern]);
    }
    const lists = this.#clauses.map((_, number) => users.get(number) ?? []);
    this.#users = Uint16Array.from(lists.flat());
    this.#usersAt = new Int32Array(lists.length + 1);
    for (const [i, list] of lists.entries()) this.#usersAt[i + 1] = (this.#usersAt[i] as number) + list.length;
    this.#behind = Int32Array.from(this.#needs, (n) => far(n.behind));
    this.#most = Int32Array.from(this.#needs, (n) => far(n.most));
    this.#closed = Int32Array.from(this.#count, (n) => (n === 0 ? 0 : FAR));
    this.#endless = new Int32Array(size).fill(FAR);
    this.#met = new Uint8Array(size);
    [this.#earliest, this.from, this.to] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
    return compileScanner(this.#clauses);
  }

  /** Fills `from` and `to`, good until the next text. */
  look(folded: string): void {
    this.#scanner ??= this.#prepare();
    const found = this.#scanner.scan(folded);
    this.from.set(this.#closed);
    this.to.fill(LAST);
    this.#met.fill(0);
    this.#bound(found, hasLongWord(folded));
  }

  #bound({ count, met: found }: Found, endless: boolean): void {
    const [met, usersAt, users, from, to] = [this.#met, this.#usersAt, this.#users, this.from, this.to];
    const [counts, earliest] = [this.#count, this.#earliest];
    const behind = endless ? this.#endless : this.#behind;
    const most = endless ? this.#endless : this.#most;
    for (let k = 0; k < count; k++) {
      const clause = found[MET * k + GROUP] as number;
      const end = usersAt[clause + 1] as number;
      const head = found[MET * k + FIRST_END] as number;
      const tail = found[MET * k + LAST_END] as number;
      for (let u = usersAt[clause] as number; u < end; u++) {
        const pattern = users[u] as number;
        const known = met[pattern] as number;
        const least = Math.max(known === 0 ? 0 : (earliest[pattern] as number), head - (most[pattern] as number) + 1);
        earliest[pattern] = least;
        to[pattern] = Math.min(to[pattern] as number, tail + (behind[pattern] as number));
        met[pattern] = known + 1;
        if (known + 1 === counts[pattern]) from[pattern] = least;
      }
    }
  }
}
