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
const placesIn = perDoc((doc) => beginnings.placesIn(doc.folded, doc.open()));

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

/** For each gated pattern made so far 1 where a folded text holds what it needs, else 0: one pass over the text for all. */
export function openFor(folded: string): Uint8Array {
  const met = prepare().scan(folded);
  const open = new Uint8Array(patterns.length);
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

/**
 * A pattern that is tried only on messages that hold what it cannot match without. That is read off the pattern itself,
 * so a gate hides nothing. Looks in the folded text, or in the text as written where said.
 */
export class Gated {
  readonly pattern: RegExp;
  readonly on: 'folded' | 'text';
  readonly #number: number;
  #here: RegExp | null = null;

  constructor(pattern: RegExp, on: 'folded' | 'text' = 'folded') {
    this.pattern = pattern;
    this.on = on;
    this.#number = patterns.push(this) - 1;
  }

  /** False: the pattern matches nowhere in the message. Of a pattern made after the message was looked at nothing is known. */
  mayMatch(doc: Doc): boolean {
    if (doc.open()[this.#number] === 0) return false;
    const places = placesIn(doc);
    return !places.knows(this.#number) || places.first(this.#number) !== 0;
  }

  test(doc: Doc): boolean {
    return this.exec(doc) !== null;
  }

  exec(doc: Doc): RegExpExecArray | null {
    if (doc.open()[this.#number] === 0) return null;
    const places = placesIn(doc);
    if (places.knows(this.#number)) return this.#next(places, doc[this.on], 0);
    // A global pattern would go on where it left off in another message.
    this.pattern.lastIndex = 0;
    return this.pattern.exec(doc[this.on]);
  }

  /** All matches, as they are asked for; the pattern must be global. */
  all(doc: Doc): Iterable<RegExpExecArray> {
    if (doc.open()[this.#number] === 0) return NO_MATCHES;
    const places = placesIn(doc);
    const text = doc[this.on];
    if (!places.knows(this.#number)) return matchesIn(this.pattern, text);
    const first = this.#next(places, text, 0);
    return first === null ? NO_MATCHES : goOn((from) => this.#next(places, text, from), first);
  }

  /** The first match from an offset on of a pattern whose beginnings are known: tried only where one of them stands. */
  #next(places: Places, text: string, from: number): RegExpExecArray | null {
    let place = places.first(this.#number);
    if (place === 0) return null;
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
