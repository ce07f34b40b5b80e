import { TEXT_START } from './heads.ts';

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Signs by kind; all others are told apart from these only. */
const KINDS = ['0123456789', ' ', '\n', ',.:;!?', '(['];
/** Characters by class, 0 to 31: a letter each, signs of a kind, all others. */
const CLASS = new Uint8Array(0x10000);
for (let code = 97; code <= 122; code++) CLASS[code] = code - 96;
for (const [kind, signs] of KINDS.entries()) for (const sign of signs) CLASS[sign.charCodeAt(0)] = 27 + kind;
const classOf = (text: string, at: number): number => CLASS[text.charCodeAt(at)] as number;
/** Looking for a character behind a text's end makes the engine take the long way from then on. */
const classAt = (text: string, at: number): number => (at < text.length ? classOf(text, at) : 0);
/** Three characters as a number below {@link KEYS}. */
const keyAt = (text: string, at: number): number =>
  (classAt(text, at) << 10) | (classAt(text, at + 1) << 5) | classAt(text, at + 2);
const KEYS = 1 << 15;

/** Where in a text patterns may begin, of those that the text holds all the needs of. */
export interface Places {
  /** Whether the pattern's beginnings were known when the text was looked through. */
  knows(pattern: number): boolean;
  /** The first place where the pattern may begin; 0: none. */
  first(pattern: number): number;
  /** The next place where the same pattern may begin; 0: none. */
  after(place: number): number;
  /** Offset of a place. */
  at(place: number): number;
}

/** Places are numbered from 1 as they are found; each knows the next one of its pattern. */
class Found implements Places {
  readonly #known: readonly boolean[];
  // Plain lists: typed ones lie outside the heap, and making them takes longer than filling these.
  readonly #first: number[];
  readonly #last: number[];
  /** By place: the next one, behind it the offset. */
  readonly #places: number[] = [0, 0];

  constructor(known: readonly boolean[], size: number) {
    this.#known = known;
    this.#first = new Array<number>(size).fill(0);
    this.#last = this.#first.slice();
  }

  add(offset: number, pattern: number): void {
    const places = this.#places;
    const place = places.push(0, offset) >> 1;
    const last = this.#last[pattern] as number;
    if (last === 0) this.#first[pattern] = place - 1;
    else places[2 * last] = place - 1;
    this.#last[pattern] = place - 1;
  }

  knows(pattern: number): boolean {
    return pattern < this.#first.length && this.#known[pattern] === true;
  }

  first(pattern: number): number {
    return this.#first[pattern] as number;
  }

  after(place: number): number {
    return this.#places[2 * place] as number;
  }

  at(place: number): number {
    return this.#places[2 * place + 1] as number;
  }
}

const NONE: readonly number[] = [];

/** Patterns that may begin at a key. */
interface Row {
  /** … inside a word, or with a sign behind one. */
  readonly inside: readonly number[];
  /** … where no letter stands before: all. */
  readonly apart: readonly number[];
}
/** What is known of a key: nothing yet, or which of its row's lists hold anything. */
const [NEW, APART, INSIDE] = [4, 1, 2] as const;

/** Patterns by what they begin with: by a key of so many characters, and how many. */
type Known = Map<number, number[]>;

/** Beginnings of many patterns, looked for together: one look at a place tells which of them may begin there. */
export class Beginnings {
  readonly #known: boolean[] = [];
  readonly #apart: Known = new Map();
  readonly #anywhere: Known = new Map();
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
    while (this.#known.length < pattern) this.#known.push(false);
    this.#known[pattern] = true;
    const patterns = apart ? this.#apart : this.#anywhere;
    for (const head of heads) {
      if (head === TEXT_START) {
        this.#atStart.push(pattern);
        continue;
      }
      const key = keyAt(head, 0) * 4 + Math.min(head.length, 3);
      const list = patterns.get(key);
      if (list === undefined) patterns.set(key, [pattern]);
      else if (!list.includes(pattern)) list.push(pattern);
    }
    if (!this.#asked) return;
    this.#rows = new Array(KEYS);
    this.#holds.fill(NEW);
    this.#asked = false;
  }

  #row(key: number): Row {
    const known = this.#rows[key];
    if (known !== undefined) return known;
    this.#asked = true;
    const begun = [(key >> 10) << 10, (key >> 5) << 5, key].map((k, i) => k * 4 + i + 1);
    const of = (patterns: Known): number[] => begun.flatMap((k) => patterns.get(k) ?? NONE);
    const inside = [...new Set(of(this.#anywhere))];
    const made = { inside, apart: [...new Set([...inside, ...of(this.#apart)])] };
    this.#rows[key] = made;
    this.#holds[key] = (made.apart.length > 0 ? APART : 0) | (inside.length > 0 ? INSIDE : 0);
    return made;
  }

  /** Whether a pattern that was added may begin at an offset of a folded text, if no letter stands before or none need. */
  mayBegin(pattern: number, folded: string, at: number): boolean {
    return this.#row(keyAt(folded, at)).apart.includes(pattern) || (at === 0 && this.#atStart.includes(pattern));
  }

  /** @param open by pattern 0 where it cannot match in this text */
  placesIn(folded: string, open: Uint8Array): Places {
    const found = new Found(this.#known, Math.min(this.#known.length, open.length));
    const addAll = (offset: number, patterns: readonly number[]): void => {
      for (let k = 0; k < patterns.length; k++) {
        const pattern = patterns[k] as number;
        if (open[pattern] === 1) found.add(offset, pattern);
      }
    };
    addAll(0, this.#atStart);
    const { length } = folded;
    let key = keyAt(folded, 0);
    let after = false;
    for (let i = 0; i < length; i++) {
      const holds = this.#holds[key] as number;
      if ((holds & (NEW | INSIDE | (after ? 0 : APART))) !== 0)
        addAll(i, after ? this.#row(key).inside : this.#row(key).apart);
      after = isLetter(folded.charCodeAt(i));
      key = ((key << 5) & (KEYS - 1)) | (i + 3 < length ? classOf(folded, i + 3) : 0);
    }
    return found;
  }
}
