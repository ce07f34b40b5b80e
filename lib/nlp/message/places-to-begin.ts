import { ByBeginning, KEYS, keyAt, nextKey } from './class-key.ts';
import { TEXT_START } from './heads.ts';

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Where in a text patterns may begin, of those that the text holds all the needs of. */
export class Places {
  readonly #first: Int32Array;
  /** By place: the next one of the same pattern, behind it the offset; places are numbered from 1. */
  readonly #places: Int32Array;

  constructor(first: Int32Array, places: Int32Array) {
    this.#first = first;
    this.#places = places;
  }

  /** The first place where the pattern may begin; 0: none; negative: its beginnings were not known. */
  first(pattern: number): number {
    return pattern < this.#first.length ? (this.#first[pattern] as number) : UNKNOWN;
  }

  /** The next place where the same pattern may begin; 0: none. */
  after(place: number): number {
    return this.#places[2 * place] as number;
  }

  /** Offset of a place. */
  at(place: number): number {
    return this.#places[2 * place + 1] as number;
  }
}
const UNKNOWN = -1;

// What is used anew for each text.
let places = new Int32Array(1 << 10);
/** By pattern its last place so far. */
let last = new Int32Array(0);
const offsets: number[] = [];
const lists: (readonly number[])[] = [];
let candidates = 0;

/** Patterns that may begin at a key. */
interface Row {
  /** … inside a word, or with a sign behind one. */
  readonly inside: readonly number[];
  /** … where no letter stands before: all. */
  readonly apart: readonly number[];
  /** The same, one bit each. */
  readonly bits: readonly number[];
}
/** What is known of a key: nothing yet, or which of its row's lists hold anything. */
const [NEW, APART, INSIDE] = [4, 1, 2] as const;
const ANY = NEW | APART | INSIDE;
const INSIDE_OR_NEW = NEW | INSIDE;

/** Beginnings of many patterns, looked for together: one look at a place tells which of them may begin there. */
export class Beginnings {
  /** By pattern: -1 where its beginnings are not known, else 0. */
  #none = new Int32Array(0);
  readonly #apart = new ByBeginning<number>();
  readonly #anywhere = new ByBeginning<number>();
  /** Patterns that may begin at a text's beginning, whatever stands there. */
  readonly #atStart: number[] = [];
  /** By key, made as keys are met. */
  #rows: (Row | undefined)[] = new Array(KEYS);
  /** By key what its row holds: of a size to lie in the processor's fastest memory. */
  readonly #holds = new Uint8Array(KEYS).fill(NEW);
  /** Whether any row was made: patterns are added by the hundred before the first is asked for. */
  #asked = false;

  /** @param apart the pattern begins only where no letter stands before */
  add(pattern: number, heads: readonly string[], apart: boolean): void {
    if (pattern >= this.#none.length) {
      const more = new Int32Array(2 * pattern + 16).fill(UNKNOWN);
      more.set(this.#none);
      this.#none = more;
    }
    this.#none[pattern] = 0;
    for (const head of heads)
      if (head === TEXT_START) this.#atStart.push(pattern);
      else (apart ? this.#apart : this.#anywhere).add(head, pattern);
    if (!this.#asked) return;
    this.#rows = new Array(KEYS);
    this.#holds.fill(NEW);
    this.#asked = false;
  }

  #row(key: number): Row {
    const known = this.#rows[key];
    if (known !== undefined) return known;
    this.#asked = true;
    const inside = this.#anywhere.at(key);
    const apart = [...inside, ...this.#apart.at(key)];
    const bits: number[] = [];
    for (const pattern of apart) {
      while (bits.length <= pattern >> 5) bits.push(0);
      bits[pattern >> 5] = (bits[pattern >> 5] as number) | (1 << (pattern & 31));
    }
    const made = { inside, apart, bits };
    this.#rows[key] = made;
    this.#holds[key] = (apart.length > 0 ? APART : 0) | (inside.length > 0 ? INSIDE : 0);
    return made;
  }

  /** Whether a pattern that was added may begin at an offset of a folded text, if no letter stands before or none need. */
  mayBegin(pattern: number, folded: string, at: number): boolean {
    if (at === 0 && this.#atStart.includes(pattern)) return true;
    const key = keyAt(folded, at);
    if (this.#holds[key] === 0) return false;
    const { bits } = this.#row(key);
    return pattern >> 5 < bits.length && ((bits[pattern >> 5] as number) & (1 << (pattern & 31))) !== 0;
  }

  /** Which patterns may begin where, of all: pairs of an offset and a row's list, behind each other. */
  #candidates(folded: string): number {
    offsets[0] = 0;
    lists[0] = this.#atStart;
    let count = 1;
    let most = this.#atStart.length;
    const holds = this.#holds;
    let key = keyAt(folded, 0);
    let after = false;
    for (let i = 0; i < folded.length; i++) {
      if (((holds[key] as number) & (after ? INSIDE_OR_NEW : ANY)) !== 0) {
        const row = this.#row(key);
        const list = after ? row.inside : row.apart;
        offsets[count] = i;
        lists[count] = list;
        count++;
        most += list.length;
      }
      after = isLetter(folded.charCodeAt(i));
      key = nextKey(key, folded, i + 1);
    }
    candidates = count;
    return most;
  }

  /** @param open by pattern 1 where it may match in this text */
  placesIn(folded: string, open: Uint8Array): Places {
    const most = 2 * this.#candidates(folded) + 2;
    if (most > places.length) places = new Int32Array(2 * most);
    const first = this.#none.slice(0, open.length);
    if (last.length < first.length) last = new Int32Array(2 * first.length);
    last.fill(0);
    const [found, latest] = [places, last];
    let count = 0;
    for (let c = 0; c < candidates; c++) {
      const list = lists[c] as readonly number[];
      const offset = offsets[c] as number;
      for (let k = 0; k < list.length; k++) {
        const pattern = list[k] as number;
        if (open[pattern] !== 1) continue;
        count++;
        const before = latest[pattern] as number;
        if (before === 0) first[pattern] = count;
        else found[2 * before] = count;
        found[2 * count] = 0;
        found[2 * count + 1] = offset;
        latest[pattern] = count;
      }
    }
    return new Places(first, found.slice(0, 2 * count + 2));
  }
}
