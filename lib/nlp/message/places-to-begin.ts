import { ByBeginning, CLASSES, classBehind, KEYS, keyAt, nextKey } from './class-key.ts';
import { TEXT_START } from './heads.ts';

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Where in a text patterns may begin, of those that may at all. */
export class Places {
  /** Those patterns, each once. */
  readonly patterns: readonly number[];
  /** The first place of each. */
  readonly #first: readonly number[];
  /** By place: the next one of the same pattern, behind it the offset; places are numbered from 1. */
  readonly #places: readonly number[];

  constructor(patterns: readonly number[], first: readonly number[], places: readonly number[]) {
    this.patterns = patterns;
    this.#first = first;
    this.#places = places;
  }

  /** The first place where the pattern may begin; 0: none. */
  first(pattern: number): number {
    return this.#first[this.patterns.indexOf(pattern)] ?? 0;
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

/** Of many patterns, by number, between which offsets each may begin. */
export interface Bounds {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

// What is used anew for each text.
let patterns: number[] = [];
let first: number[] = [];
let places: number[] = [];
/** By pattern its last place so far. */
let last = new Int32Array(0);
/** Of each place where a pattern may begin: its offset, where the list of patterns begins and how many it has. */
let candidates = new Int32Array(1 << 10);
const FIELDS = 3;

/** What is known of a key: nothing yet, or which patterns may begin so: where no letter stands before, or anywhere. */
const [NEW, APART, INSIDE] = [4, 1, 2] as const;
const ANY = NEW | APART | INSIDE;
const INSIDE_OR_NEW = NEW | INSIDE;

/** Beginnings of many patterns, looked for together: one look at a place tells which of them may begin there. */
export class Beginnings {
  readonly #apart = new ByBeginning<number>();
  readonly #anywhere = new ByBeginning<number>();
  /** Patterns that may begin at a text's beginning, whatever stands there. */
  readonly #atStart: number[] = [];
  /** By key what is known of it: of a size to lie in the processor's fastest memory. */
  readonly #holds = new Uint8Array(KEYS).fill(NEW);
  /** By key where its lists are told: by the class of the character behind it where each begins; 0: not made yet. */
  readonly #where = new Int32Array(KEYS);
  #starts = new Int32Array(CLASSES << 9);
  #startsEnd = 0;
  /** Lists behind each other, made as keys are met: how many may begin inside a word, how many in all, those, the others. */
  #lists = new Uint16Array(1 << 12);
  #end = 1;
  /** Whether any list was made: patterns are added by the hundred before the first is asked for. */
  #asked = false;

  /** @param apart the pattern begins only where no letter stands before */
  add(pattern: number, heads: readonly string[], apart: boolean): void {
    for (const head of heads)
      if (head === TEXT_START) this.#atStart.push(pattern);
      else (apart ? this.#apart : this.#anywhere).add(head, pattern);
    if (!this.#asked) return;
    this.#holds.fill(NEW);
    this.#end = 1;
    this.#startsEnd = 0;
    this.#starts.fill(0);
    this.#asked = false;
  }

  /** What is known of a key that was not met before. */
  #reckon(key: number): number {
    this.#asked = true;
    const inside = this.#anywhere.has(key);
    const holds = (inside ? APART | INSIDE : 0) | (this.#apart.has(key) ? APART : 0);
    this.#holds[key] = holds;
    if (holds === 0) return holds;
    if (this.#startsEnd + CLASSES > this.#starts.length) {
      const more = new Int32Array(2 * this.#starts.length);
      more.set(this.#starts);
      this.#starts = more;
    }
    this.#where[key] = this.#startsEnd;
    this.#startsEnd += CLASSES;
    return holds;
  }

  /** Where the list of a key begins that holds anything, with the class behind it. */
  #listAt(key: number, behind: number): number {
    const place = (this.#where[key] as number) + behind;
    const known = this.#starts[place] as number;
    return known === 0 ? this.#makeList(key, behind, place) : known;
  }

  #makeList(key: number, behind: number, place: number): number {
    const inside = this.#anywhere.at(key, behind);
    const all = [...inside, ...this.#apart.at(key, behind)];
    if (this.#end + all.length + 2 > this.#lists.length) {
      const more = new Uint16Array(2 * this.#lists.length + all.length);
      more.set(this.#lists);
      this.#lists = more;
    }
    const from = this.#end;
    this.#starts[place] = from;
    this.#lists.set([inside.length, all.length, ...all], from);
    this.#end += all.length + 2;
    return from;
  }

  /** Whether a pattern that was added may begin at an offset of a folded text, if no letter stands before or none need. */
  mayBegin(pattern: number, folded: string, at: number): boolean {
    if (at === 0 && this.#atStart.includes(pattern)) return true;
    const key = keyAt(folded, at);
    let holds = this.#holds[key] as number;
    if (holds === NEW) holds = this.#reckon(key);
    if (holds === 0) return false;
    const from = this.#listAt(key, classBehind(folded, at));
    const end = from + 2 + (this.#lists[from + 1] as number);
    for (let k = from + 2; k < end; k++) if (this.#lists[k] === pattern) return true;
    return false;
  }

  /** Where which lists of patterns may begin: how many such places there are. */
  #findCandidates(folded: string): number {
    if (FIELDS * (folded.length + 1) > candidates.length) candidates = new Int32Array(2 * FIELDS * (folded.length + 1));
    const [found, holdsOf] = [candidates, this.#holds];
    let count = 0;
    let key = keyAt(folded, 0);
    let after = false;
    for (let i = 0; i < folded.length; i++) {
      let holds = holdsOf[key] as number;
      if ((holds & (after ? INSIDE_OR_NEW : ANY)) !== 0) {
        if (holds === NEW) holds = this.#reckon(key);
        const from = holds === 0 ? 0 : this.#listAt(key, classBehind(folded, i));
        const size = holds === 0 ? 0 : (this.#lists[after ? from : from + 1] as number);
        if (size > 0) {
          found[FIELDS * count] = i;
          found[FIELDS * count + 1] = from + 2;
          found[FIELDS * count + 2] = size;
          count++;
        }
      }
      after = isLetter(folded.charCodeAt(i));
      key = nextKey(key, folded, i + 1);
    }
    return count;
  }

  /** @param bounds by pattern the first and last offset in this text where it may begin */
  placesIn(folded: string, { from: earliest, to: latest }: Bounds): Places {
    const count = this.#findCandidates(folded);
    if (last.length < earliest.length) last = new Int32Array(2 * earliest.length);
    last.fill(0);
    [patterns, first, places] = [[], [], [0, 0]];
    for (const pattern of this.#atStart)
      if (earliest[pattern] === 0 && (latest[pattern] as number) >= 0) put(pattern, 0);
    const lists = this.#lists;
    for (let c = 0; c < count; c++) {
      const offset = candidates[FIELDS * c] as number;
      const from = candidates[FIELDS * c + 1] as number;
      const end = from + (candidates[FIELDS * c + 2] as number);
      for (let k = from; k < end; k++) {
        const pattern = lists[k] as number;
        if (offset >= (earliest[pattern] as number) && offset <= (latest[pattern] as number)) put(pattern, offset);
      }
    }
    return new Places(patterns, first, places);
  }
}

/** Puts one more place of a pattern behind those that there are. */
function put(pattern: number, offset: number): void {
  const place = places.length >> 1;
  const before = last[pattern] as number;
  if (before === 0) {
    patterns.push(pattern);
    first.push(place);
  } else places[2 * before] = place;
  places.push(0, offset);
  last[pattern] = place;
}
