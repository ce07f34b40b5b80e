/** Restores the order below a place of a heap of indices: none is lighter than those below it, equal ones by index. */
function sink(heap: number[], weights: readonly number[], from: number, size: number): void {
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
 * Indices of weights, the heaviest first, equal ones in their order, as they are asked for: of many only the first few are,
 * so they are held in a heap instead of being sorted.
 */
export function* heaviestFirst(weights: readonly number[]): Generator<number> {
  const heap = weights.map((_, i) => i);
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) sink(heap, weights, i, heap.length);
  for (let size = heap.length; size > 0; size--) {
    yield heap[0] as number;
    heap[0] = heap[size - 1] as number;
    sink(heap, weights, 0, size - 1);
  }
}
