import type { EpochMs, Span } from '../model/time.ts';

/** Sorted, disjoint, non-empty spans that cover the same time; spans that overlap or touch become one. */
export function union(spans: readonly Span[]): Span[] {
  const sorted = spans
    .filter(([from, to]) => Number.isFinite(from) && Number.isFinite(to) && from < to)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const out: Span[] = [];
  for (const [from, to] of sorted) {
    const last = out.at(-1);
    if (last !== undefined && from <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], to)];
    else out.push([from, to]);
  }
  return out;
}

/** The part of the spans within `[from, to)`. Expects a {@link union}. */
export function clip(spans: readonly Span[], from: EpochMs, to: EpochMs): Span[] {
  const out: Span[] = [];
  for (const [a, b] of spans) {
    const start = Math.max(a, from);
    const end = Math.min(b, to);
    if (start < end) out.push([start, end]);
  }
  return out;
}

/** Time that lies in both sets of spans. */
export function overlap(a: readonly Span[], b: readonly Span[]): Span[] {
  const left = union(a);
  return union(union(b).flatMap(([from, to]) => clip(left, from, to)));
}

/** Time of `a` that does not lie in `b`. */
export function without(a: readonly Span[], b: readonly Span[]): Span[] {
  let rest = union(a);
  for (const [from, to] of union(b)) {
    rest = [...clip(rest, Number.NEGATIVE_INFINITY, from), ...clip(rest, to, Number.POSITIVE_INFINITY)];
  }
  return union(rest);
}

/** Milliseconds covered. Expects a {@link union}. */
export function total(spans: readonly Span[]): number {
  return spans.reduce((sum, [from, to]) => sum + (to - from), 0);
}

/** The first `length` milliseconds of covered time. Expects a {@link union}. */
export function takeFirst(spans: readonly Span[], length: number): Span[] {
  const out: Span[] = [];
  let left = length;
  for (const [from, to] of spans) {
    if (left <= 0) break;
    out.push([from, Math.min(to, from + left)]);
    left -= to - from;
  }
  return out;
}

/** The last `length` milliseconds of covered time. Expects a {@link union}. */
export function takeLast(spans: readonly Span[], length: number): Span[] {
  const mirrored = takeFirst(spans.map(([from, to]): Span => [-to, -from]).reverse(), length);
  return mirrored.map(([from, to]): Span => [-to, -from]).reverse();
}

/** Index of the first of the sorted numbers that is at least `value`. */
export function lowerBound(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the sorted events lie in the spans. Expects a {@link union}. */
export function countIn(sorted: ArrayLike<number>, spans: readonly Span[]): number {
  return spans.reduce((sum, [from, to]) => sum + lowerBound(sorted, to) - lowerBound(sorted, from), 0);
}

/** Each event's place on the clock that runs only while observed: milliseconds of covered time before it. */
export function observedTimes(sorted: ArrayLike<number>, spans: readonly Span[]): number[] {
  const out: number[] = [];
  let passed = 0;
  for (const [from, to] of spans) {
    const end = lowerBound(sorted, to);
    for (let i = lowerBound(sorted, from); i < end; i++) out.push(passed + (sorted[i] as number) - from);
    passed += to - from;
  }
  return out;
}
