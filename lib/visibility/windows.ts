import type { EpochMs, Span } from '../model/time.ts';
import { DAY, WEEK } from '../model/time.ts';
import type { EffectInput } from '../model/visibility.ts';
import { clip, takeFirst, takeLast, union } from './spans.ts';

/** Markets drift, so neither side looks further than this many observed weeks. */
export const WINDOW = 26 * WEEK;
/** An edited headline takes about a week to become searchable. */
export const WASH_IN_DAYS = 7;
/** Edits closer than this are one edit. */
export const MERGE_WITHIN = 7 * DAY;

export interface Windows {
  /** Observed spans before the edit. */
  readonly before: readonly Span[];
  /** Observed spans after the quiet period. */
  readonly after: readonly Span[];
  /** The interval of the edit itself, with the edits merged into it. */
  readonly edit: Span;
  readonly quietUntil: EpochMs;
  /** True where other edits were close enough to be one with it. */
  readonly merged: boolean;
  /** True where nothing that comes later can change the result. */
  readonly frozen: boolean;
}

function mergeNeighbours(from: EpochMs, at: EpochMs, others: readonly EpochMs[]): Span {
  let [start, end] = [from, at];
  for (const o of [...others].sort((a, b) => b - a)) if (o < start && start - o < MERGE_WITHIN) start = o;
  for (const o of [...others].sort((a, b) => a - b)) if (o > end && o - end < MERGE_WITHIN) end = o;
  return [start, end];
}

/** Which observed time is compared (design §7): before the edit and after its quiet period, bounded by other edits. */
export function windowsOf(input: EffectInput): Windows {
  const others = input.otherEdits ?? [];
  const wash = Math.max(0, input.washInDays ?? WASH_IN_DAYS) * DAY;
  const [from, at] = mergeNeighbours(Math.min(input.editFrom ?? input.editAt, input.editAt), input.editAt, others);
  const previous = others.reduce((max, o) => (o < from ? Math.max(max, o) : max), Number.NEGATIVE_INFINITY);
  const next = others.reduce((min, o) => (o > at ? Math.min(min, o) : min), Number.POSITIVE_INFINITY);
  const exposure = union(input.exposure);
  const quietUntil = at + wash;
  const room = clip(exposure, quietUntil, Math.min(next, input.asOf));
  const after = takeFirst(room, WINDOW);
  const first = input.editFrom ?? input.editAt;
  return {
    before: takeLast(clip(exposure, previous + wash, Math.min(from, input.asOf)), WINDOW),
    after,
    edit: [from, at],
    quietUntil,
    merged: from < Math.min(first, input.editAt) || at > input.editAt,
    frozen: next <= input.asOf || after.reduce((sum, [a, b]) => sum + b - a, 0) >= WINDOW,
  };
}
