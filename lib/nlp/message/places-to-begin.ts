import { ByBeginning, CLASSES, classBehind, KEYS, keyAt, nextKey } from './class-key.ts';
import { TEXT_START } from './heads.ts';

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Where in a text patterns may begin, of those that may at all. */
export class Places {
  /** Those patterns, each once. */
  readonly patterns: readonly number[];
  /** The first place of each. */
  readonly #first: readonly number[];
  /** By place its offset, those of a pattern behind each other and behind its last one {@link END}. */
  readonly #offsets: readonly number[];

  constructor(patterns: readonly number[], first: readonly number[], offsets: readonly number[]) {
    this.patterns = patterns;
    this.#first = first;
    this.#offsets = offsets;
  }

  /** The first place where the pattern may begin, those behind it follow; one behind all where there is none. */
  first(pattern: number): number {
    return this.#first[this.patterns.indexOf(pattern)] ?? this.#offsets.length - 1;
  }

  /** Offset of a place; {@link END} behind a pattern's last one. */
  at(place: number): number {
    return this.#offsets[place] as number;
  }
}
/** Behind the last place of a pattern. */
export const END = -1;

/** Of many patterns, by number, between which offsets each may begin. */
export interface Bounds {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

// What is used anew for each text: what a message keeps is copied in the end, which takes a quarter of the memory.
/** By pattern how many places it has so far. */
let counts = new Int32Array(0);
/** Patterns in the order in which they were met. */
let met = new Int32Array(0);
/** Of each place its pattern and its offset. */
let found = new Int32Array(1 << 10);
let [patterns, places] = [0, 0];
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
    const [out, holdsOf] = [candidates, this.#holds];
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
          out[FIELDS * count] = i;
          out[FIELDS * count + 1] = from + 2;
          out[FIELDS * count + 2] = size;
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
    begin(earliest.length);
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
    return byPattern();
  }
}

function begin(all: number): void {
  if (counts.length < all) [counts, met] = [new Int32Array(2 * all), new Int32Array(2 * all)];
  for (let i = 0; i < patterns; i++) counts[met[i] as number] = 0;
  [patterns, places] = [0, 0];
}

function put(pattern: number, offset: number): void {
  if (2 * places === found.length) {
    const more = new Int32Array(2 * found.length);
    more.set(found);
    found = more;
  }
  found[2 * places] = pattern;
  found[2 * places + 1] = offset;
  places++;
  const before = counts[pattern] as number;
  if (before === 0) met[patterns++] = pattern;
  counts[pattern] = before + 1;
}

/** What was put, by pattern. */
function byPattern(): Places {
  const [all, first, offsets] = [
    new Array<number>(patterns),
    new Array<number>(patterns),
    new Array<number>(places + patterns + 1),
  ];
  let from = 0;
  for (let i = 0; i < patterns; i++) {
    const pattern = met[i] as number;
    all[i] = pattern;
    first[i] = from;
    const end = from + (counts[pattern] as number);
    offsets[end] = END;
    // From here on where its next one goes.
    counts[pattern] = from;
    from = end + 1;
  }
  offsets[from] = END;
  for (let k = 0; k < places; k++) {
    const pattern = found[2 * k] as number;
    const to = counts[pattern] as number;
    offsets[to] = found[2 * k + 1] as number;
    counts[pattern] = to + 1;
  }
  return new Places(all, first, offsets);
}
