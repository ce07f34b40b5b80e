interface Weighed {
  readonly weight: number;
}

/**
 * Items by weight, the heaviest first, equal ones in their order, as they are asked for: of many only the first few are, so
 * they are held in a heap instead of being sorted.
 */
export function* heaviestFirst<T extends Weighed>(items: readonly T[]): Generator<T> {
  const heap = Int32Array.from(items.keys());
  const isBefore = (a: number, b: number): boolean => {
    const [x, y] = [(items[a] as T).weight, (items[b] as T).weight];
    return x > y || (x === y && a < b);
  };
  const sink = (from: number, size: number): void => {
    const item = heap[from] as number;
    let at = from;
    for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && isBefore(heap[child + 1] as number, heap[child] as number)) child++;
      if (!isBefore(heap[child] as number, item)) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = item;
  };
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) sink(i, heap.length);
  for (let size = heap.length; size > 0; size--) {
    yield items[heap[0] as number] as T;
    heap[0] = heap[size - 1] as number;
    sink(0, size - 1);
  }
}
