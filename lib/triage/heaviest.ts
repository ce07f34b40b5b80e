/** Restores the order below a place of a heap of indices: none is lighter than those below it, equal ones by index. */
function sink(heap: Int32Array, weights: Float64Array, from: number, size: number): void {
  const item = heap[from] as number;
  const weight = weights[item] as number;
  let at = from;
  for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
    let next = heap[child] as number;
    let heavier = weights[next] as number;
    if (child + 1 < size) {
      const other = heap[child + 1] as number;
      const weightOther = weights[other] as number;
      if (weightOther > heavier || (weightOther === heavier && other < next)) {
        child++;
        next = other;
        heavier = weightOther;
      }
    }
    if (heavier < weight || (heavier === weight && next > item)) break;
    heap[at] = next;
    at = child;
  }
  heap[at] = item;
}

/**
 * Things by weight, the heaviest first, equal ones in their order, as they are asked for: of many only the first few are,
 * so they are held in a heap instead of being sorted. Used anew for each message.
 */
export class Heaviest {
  #weights = new Float64Array(1 << 8);
  #heap = new Int32Array(1 << 8);
  #size = 0;
  #sorted = false;

  clear(): void {
    this.#size = 0;
    this.#sorted = false;
  }

  /** The next thing; its number is how many were there before. */
  add(weight: number): void {
    if (this.#size === this.#heap.length) this.#grow();
    this.#weights[this.#size] = weight;
    this.#heap[this.#size] = this.#size;
    this.#size++;
  }

  #grow(): void {
    const [weights, heap] = [this.#weights, this.#heap];
    this.#weights = new Float64Array(2 * weights.length);
    this.#weights.set(weights);
    this.#heap = new Int32Array(2 * heap.length);
    this.#heap.set(heap);
  }

  weightOf(thing: number): number {
    return this.#weights[thing] as number;
  }

  /** The heaviest that is left; -1: none is. */
  take(): number {
    const [heap, weights] = [this.#heap, this.#weights];
    if (!this.#sorted) for (let i = (this.#size >> 1) - 1; i >= 0; i--) sink(heap, weights, i, this.#size);
    this.#sorted = true;
    if (this.#size === 0) return -1;
    const first = heap[0] as number;
    heap[0] = heap[--this.#size] as number;
    sink(heap, weights, 0, this.#size);
    return first;
  }
}
