const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Characters by class, 0 to 31: a letter each, figures, the blank, all others. */
const CLASS = new Uint8Array(0x10000);
for (let code = 97; code <= 122; code++) CLASS[code] = code - 96;
CLASS.fill(27, 48, 58);
CLASS[32] = 28;
/** Three characters as a number. */
const keyAt = (text: string, at: number): number =>
  ((CLASS[text.charCodeAt(at)] as number) << 10) |
  ((CLASS[text.charCodeAt(at + 1)] as number) << 5) |
  (CLASS[text.charCodeAt(at + 2)] as number);
const KEYS = 1 << 15;

/** Where in a text patterns may begin: no letter stands before, and the first characters are those of a pattern. */
export interface Places {
  /** Whether the pattern's beginnings were known when the text was looked through. */
  knows(pattern: number): boolean;
  /** The first place from the given one on, at this offset of the text or later, where the pattern may begin; -1: none. */
  next(pattern: number, offset: number, place: number): number;
  /** Offset of a place. */
  at(place: number): number;
}

class Found implements Places {
  readonly #known: readonly boolean[];
  readonly #size: number;
  readonly #offsets: number[] = [];
  readonly #rows: Uint32Array[] = [];
  /** Patterns that may begin at one of the places, or another. */
  readonly #any: Uint32Array;

  constructor(known: readonly boolean[]) {
    this.#known = known;
    this.#size = known.length;
    this.#any = new Uint32Array((known.length >> 5) + 1);
  }

  add(offset: number, row: Uint32Array): void {
    this.#offsets.push(offset);
    this.#rows.push(row);
    for (let i = 0; i < row.length; i++) this.#any[i] = (this.#any[i] as number) | (row[i] as number);
  }

  knows(pattern: number): boolean {
    return pattern < this.#size && this.#known[pattern] === true;
  }

  next(pattern: number, offset: number, place: number): number {
    const [word, bit] = [pattern >> 5, 1 << (pattern & 31)];
    if (((this.#any[word] as number) & bit) === 0) return -1;
    for (let i = place; i < this.#rows.length; i++)
      if (((this.#rows[i] as Uint32Array)[word] as number) & bit && (this.#offsets[i] as number) >= offset) return i;
    return -1;
  }

  at(place: number): number {
    return this.#offsets[place] as number;
  }
}

/** Beginnings of many patterns, looked for together: one look at each word tells which of them may begin there. */
export class Beginnings {
  readonly #known: boolean[] = [];
  /** By class key and length, which patterns begin so. */
  readonly #patterns = new Map<number, number[]>();
  /** By key which patterns may begin at it, one bit each, made as keys are met; null: none. */
  #rows: (Uint32Array | null | undefined)[] = new Array(KEYS);
  /** Whether any was made: patterns are added by the hundred before the first is asked for. */
  #asked = false;

  add(pattern: number, heads: readonly string[]): void {
    while (this.#known.length < pattern) this.#known.push(false);
    this.#known[pattern] = true;
    for (const head of heads) {
      const key = keyAt(head, 0) * 4 + Math.min(head.length, 3);
      const list = this.#patterns.get(key);
      if (list === undefined) this.#patterns.set(key, [pattern]);
      else if (!list.includes(pattern)) list.push(pattern);
    }
    if (!this.#asked) return;
    this.#rows = new Array(KEYS);
    this.#asked = false;
  }

  #rowOf(key: number): Uint32Array | null {
    const lists = [(key >> 10) << 10, (key >> 5) << 5, key].map((k, i) => this.#patterns.get(k * 4 + i + 1) ?? []);
    const all = lists.flat();
    if (all.length === 0) return null;
    const row = new Uint32Array((this.#known.length >> 5) + 1);
    for (const p of all) row[p >> 5] = (row[p >> 5] as number) | (1 << (p & 31));
    return row;
  }

  #rowAt(text: string, at: number): Uint32Array | null {
    const key = keyAt(text, at);
    const known = this.#rows[key];
    if (known !== undefined) return known;
    this.#asked = true;
    const made = this.#rowOf(key);
    this.#rows[key] = made;
    return made;
  }

  /** Whether a pattern that was added may begin at an offset of a folded text. */
  mayBegin(pattern: number, folded: string, at: number): boolean {
    const row = this.#rowAt(folded, at);
    return row !== null && ((row[pattern >> 5] as number) & (1 << (pattern & 31))) !== 0;
  }

  placesIn(folded: string): Places {
    const found = new Found(this.#known);
    let after = false;
    for (let i = 0; i < folded.length; i++) {
      const begins = !after;
      after = isLetter(folded.charCodeAt(i));
      if (!begins) continue;
      const row = this.#rowAt(folded, i);
      if (row !== null) found.add(i, row);
    }
    return found;
  }
}
