import type { Doc } from './document.ts';
import { type Clause, signsOf } from './literals.ts';
import { goOn, matchesIn, NO_MATCHES } from './matches.ts';
import { perDoc } from './per-doc.ts';
import { Beginnings, type Places } from './places-to-begin.ts';
import { compileScanner, type Scanner } from './scan.ts';

/** Clauses of all gated patterns, each once: patterns share them. */
const clauses: Clause[] = [];
const numbers = new Map<string, number>();
const patterns: Gated[] = [];
let prepared = 0;
let scanner: Scanner | null = null;

/** Numbers of clauses. */
function numbersOf(list: readonly Clause[]): number[] {
  return list.map((clause) => {
    const key = [...clause].sort().join('\n');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    scanner = null;
    numbers.set(key, clauses.length);
    return clauses.push(clause) - 1;
  });
}

/** Every gated pattern made so far. */
export const gatedPatterns = (): readonly Gated[] => patterns;

/** All patterns' needs in one list: how many, then their numbers; gone through once per message. */
const needs: number[] = [];

/** Letters that count as one begin otherwise than they are listed. */
const PLAIN_FLAGS = new Set(['', 'g', 'u', 'gu']);
const beginnings = new Beginnings();

function prepare(): Scanner {
  for (; prepared < patterns.length; prepared++) {
    const { pattern } = patterns[prepared] as Gated;
    const signs = signsOf(pattern);
    const own = numbersOf(signs.clauses);
    needs.push(own.length, ...own);
    if (signs.heads !== null && PLAIN_FLAGS.has(pattern.flags)) beginnings.add(prepared, signs.heads, signs.apart);
  }
  scanner ??= compileScanner(clauses);
  return scanner;
}

/** For each gated pattern made so far 1 where a folded text holds what it needs, else 0; good until the next text. */
function openFor(folded: string): Uint8Array {
  const met = prepare().scan(folded);
  if (open.length !== patterns.length) open = new Uint8Array(patterns.length);
  for (let p = 0, at = 0; p < open.length; p++) {
    const end = at + 1 + (needs[at] as number);
    let all = 1;
    for (at++; at < end; at++) {
      const n = needs[at] as number;
      all &= ((met[n >> 5] as number) >>> (n & 31)) & 1;
    }
    open[p] = all;
  }
  return open;
}
let open = new Uint8Array(0);

/** What is known of all patterns in one message. */
interface Look {
  readonly places: Places;
  /** One bit each: set where the pattern may match. */
  readonly live: readonly number[];
  /** So many patterns were there when the message was looked through. */
  readonly size: number;
}

/** One look at the text for all patterns, at the first question. */
const lookAt = perDoc(({ folded }): Look => {
  const holds = openFor(folded);
  const places = beginnings.placesIn(folded, holds);
  const live = new Array<number>((holds.length >> 5) + 1).fill(0);
  for (let p = 0; p < holds.length; p++)
    if (holds[p] === 1 && places.first(p) !== 0) live[p >> 5] = (live[p >> 5] as number) | (1 << (p & 31));
  return { places, live, size: holds.length };
});

/**
 * A pattern that is tried only on messages that hold what it cannot match without. That is read off the pattern itself,
 * so a gate hides nothing. Looks in the folded text, or in the text as written where said.
 */
export class Gated {
  readonly pattern: RegExp;
  readonly on: 'folded' | 'text';
  /** Its place among all. */
  readonly number: number;
  #here: RegExp | null = null;

  constructor(pattern: RegExp, on: 'folded' | 'text' = 'folded') {
    this.pattern = pattern;
    this.on = on;
    this.number = patterns.push(this) - 1;
  }

  /** False: the pattern matches nowhere in the message. Of a pattern made after the message was looked at nothing is known. */
  mayMatch(doc: Doc): boolean {
    return this.#isLive(lookAt(doc));
  }

  #isLive({ live, size }: Look): boolean {
    const number = this.number;
    return number >= size || ((live[number >> 5] as number) & (1 << (number & 31))) !== 0;
  }

  test(doc: Doc): boolean {
    return this.exec(doc) !== null;
  }

  exec(doc: Doc): RegExpExecArray | null {
    const look = lookAt(doc);
    if (!this.#isLive(look)) return null;
    const { places } = look;
    if (places.first(this.number) > 0) return this.#next(places, doc[this.on], 0);
    // A global pattern would go on where it left off in another message.
    this.pattern.lastIndex = 0;
    return this.pattern.exec(doc[this.on]);
  }

  /** All matches, as they are asked for; the pattern must be global. */
  all(doc: Doc): Iterable<RegExpExecArray> {
    const look = lookAt(doc);
    if (!this.#isLive(look)) return NO_MATCHES;
    const { places } = look;
    const text = doc[this.on];
    if (places.first(this.number) < 0) return matchesIn(this.pattern, text);
    const first = this.#next(places, text, 0);
    return first === null ? NO_MATCHES : goOn((from) => this.#next(places, text, from), first);
  }

  /** The first match from an offset on of a pattern whose beginnings are known: tried only where one of them stands. */
  #next(places: Places, text: string, from: number): RegExpExecArray | null {
    let place = places.first(this.number);
    this.#here ??= new RegExp(this.pattern.source, this.pattern.unicode ? 'uy' : 'y');
    for (; place !== 0; place = places.after(place)) {
      const at = places.at(place);
      if (at < from) continue;
      this.#here.lastIndex = at;
      const m = this.#here.exec(text);
      if (m !== null) return m;
    }
    return null;
  }
}

const NONE: readonly Gated[] = [];

/** Patterns that are asked together: where none of them may match, a look at a few bits tells so. */
export class Gates {
  readonly #patterns: readonly Gated[];
  readonly #first: number;
  readonly #last: number;
  /** Bits of the patterns by their numbers, from the word that holds the first one on. */
  readonly #bits: number[] = [];

  /** @throws RangeError unless the patterns were made in the order of the list */
  constructor(list: readonly Gated[]) {
    this.#patterns = list;
    this.#first = list[0]?.number ?? 0;
    this.#last = list.at(-1)?.number ?? 0;
    for (const [i, { number }] of list.entries()) {
      if (i > 0 && number <= (list[i - 1]?.number ?? 0)) throw new RangeError('patterns out of order');
      const word = (number >> 5) - (this.#first >> 5);
      while (this.#bits.length <= word) this.#bits.push(0);
      this.#bits[word] = (this.#bits[word] as number) | (1 << (number & 31));
    }
  }

  /** Those that may match in a message, in the order of the list. */
  in(doc: Doc): readonly Gated[] {
    const { live, size } = lookAt(doc);
    if (this.#last >= size) return this.#patterns.filter((p) => p.mayMatch(doc));
    let out: Gated[] | null = null;
    const from = this.#first >> 5;
    for (let word = 0; word < this.#bits.length; word++) {
      for (let bits = (live[from + word] as number) & (this.#bits[word] as number); bits !== 0; bits &= bits - 1) {
        const number = ((from + word) << 5) + 31 - Math.clz32(bits & -bits);
        out ??= [];
        out.push(patterns[number] as Gated);
      }
    }
    return out ?? NONE;
  }

  /** Whether any of them matches. */
  test(doc: Doc): boolean {
    return this.in(doc).some((p) => p.test(doc));
  }
}
