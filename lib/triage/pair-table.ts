/** A pair's numbers are below this. */
const MANY = 1 << 16;

/** A pair of whole numbers below 65,536 as one. */
export const keyOf = (a: number, b: number): number => a * MANY + b;

/** The two numbers of a key. */
export const numbersOf = (key: number): readonly [number, number] => [Math.floor(key / MANY), key % MANY];

/** Where in a table a pair is looked for first; the table's size is a power of two, `mask` one less. */
export const placeFor = (a: number, b: number, mask: number): number =>
  ((Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 8) & mask;

/** Rows by pairs of whole numbers below 65,536. A key and its row lie side by side: looking a pair up is one look at memory. */
export class PairTable {
  readonly #mask: number;
  /** At even places keys, behind each its row plus one; 0 there: the place is free. */
  readonly #slots: Uint32Array;

  /** @param most how many pairs it can hold */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#mask = size - 1;
    this.#slots = new Uint32Array(2 * size);
  }

  /** Where a pair stands, or the free place where it would. */
  #placeOf(a: number, b: number): number {
    const key = keyOf(a, b);
    let at = placeFor(a, b, this.#mask);
    while (this.#slots[2 * at + 1] !== 0 && this.#slots[2 * at] !== key) at = (at + 1) & this.#mask;
    return 2 * at;
  }

  set(a: number, b: number, row: number): void {
    const at = this.#placeOf(a, b);
    this.#slots[at] = keyOf(a, b);
    this.#slots[at + 1] = row + 1;
  }

  /** The pair's row; -1: it has none. */
  get(a: number, b: number): number {
    return (this.#slots[this.#placeOf(a, b) + 1] as number) - 1;
  }
}
