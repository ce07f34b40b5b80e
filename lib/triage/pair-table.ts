/** A pair's numbers are below this. */
const MANY = 1 << 16;

/** A pair of whole numbers below 65,536 as one. */
export const keyOf = (a: number, b: number): number => a * MANY + b;

/** The two numbers of a key. */
export const numbersOf = (key: number): readonly [number, number] => [Math.floor(key / MANY), key % MANY];

/** Where in a table a pair is looked for first; the table's size is a power of two, `mask` one less. */
export const placeFor = (a: number, b: number, mask: number): number =>
  ((Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 8) & mask;

/** Rows by pairs of whole numbers below 65,536: one look at memory where a map of maps takes several. */
export class PairTable {
  readonly #mask: number;
  readonly #keys: Float64Array;
  readonly #rows: Int32Array;

  /** @param most how many pairs it can hold */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#mask = size - 1;
    this.#keys = new Float64Array(size).fill(-1);
    this.#rows = new Int32Array(size);
  }

  /** Where a pair stands, or the empty place where it would. */
  #placeOf(a: number, b: number): number {
    const key = keyOf(a, b);
    let at = placeFor(a, b, this.#mask);
    while (this.#keys[at] !== key && this.#keys[at] !== -1) at = (at + 1) & this.#mask;
    return at;
  }

  set(a: number, b: number, row: number): void {
    const at = this.#placeOf(a, b);
    this.#keys[at] = keyOf(a, b);
    this.#rows[at] = row;
  }

  /** The pair's row; -1: it has none. */
  get(a: number, b: number): number {
    const at = this.#placeOf(a, b);
    return this.#keys[at] === -1 ? -1 : (this.#rows[at] as number);
  }
}
