import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../lib/model/time.ts';
import {
  clip,
  countIn,
  observedTimes,
  overlap,
  takeFirst,
  takeLast,
  total,
  union,
  without,
} from '../../lib/visibility/spans.ts';

const spans = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })).map(([a, b]): Span => [a, b]),
  { maxLength: 8 },
);
const covers = (list: readonly Span[], at: number): boolean => list.some(([from, to]) => from <= at && at < to);
const everyHalf = Array.from({ length: 130 }, (_, i) => i / 2 - 1.75);

describe('spans', () => {
  it('joins what overlaps or touches and drops what is empty, turned round or no number', () => {
    expect(
      union([
        [5, 6],
        [1, 3],
        [3, 4],
        [9, 7],
        [2, 2],
        [Number.NaN, 8],
      ]),
    ).toEqual([
      [1, 4],
      [5, 6],
    ]);
  });

  it('covers in union, overlap and difference exactly the instants that logic says', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        for (const at of everyHalf) {
          expect(covers(union([...a, ...b]), at)).toBe(covers(a, at) || covers(b, at));
          expect(covers(overlap(a, b), at)).toBe(covers(a, at) && covers(b, at));
          expect(covers(without(a, b), at)).toBe(covers(a, at) && !covers(b, at));
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('does not depend on order or repetition', () => {
    fc.assert(
      fc.property(spans, (a) => {
        expect(union([...a, ...a].reverse())).toEqual(union(a));
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it('takes the first and the last of the covered time', () => {
    const list = union([
      [0, 10],
      [20, 30],
    ]);
    expect(takeFirst(list, 12)).toEqual([
      [0, 10],
      [20, 22],
    ]);
    expect(takeLast(list, 12)).toEqual([
      [8, 10],
      [20, 30],
    ]);
    expect(takeLast(list, 99)).toEqual(list);
    expect(takeFirst(list, 0)).toEqual([]);
    expect(total(list)).toBe(20);
  });

  it('counts half-open and tells the time that ran while observed', () => {
    const list = union([
      [0, 10],
      [20, 30],
    ]);
    expect(countIn([0, 9, 10, 15, 20, 29, 30], list)).toBe(4);
    expect(observedTimes([0, 9, 10, 15, 20, 29, 30], list)).toEqual([0, 9, 10, 19]);
    expect(clip(list, 5, 25)).toEqual([
      [5, 10],
      [20, 25],
    ]);
  });
});
