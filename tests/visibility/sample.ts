import { DAY, type EpochMs, type Span, WEEK } from '../../lib/model/time.ts';
import type { EffectInput } from '../../lib/model/visibility.ts';

/** The edit of the tests: a Monday. */
export const EDIT = Date.UTC(2026, 5, 1);

/** Evenly spaced events, `perWeek` of them from `from` to `to`. */
export function even(perWeek: number, from: EpochMs, to: EpochMs): EpochMs[] {
  const step = WEEK / perWeek;
  const out: EpochMs[] = [];
  for (let at = from + step / 2; at < to; at += step) out.push(at);
  return out;
}

/** 26 observed weeks before the edit and `after` weeks since its quiet period, at the given rates. */
export function steady(before: number, after: number, weeks: number, rest: Partial<EffectInput> = {}): EffectInput {
  const start = EDIT - 26 * WEEK;
  const asOf = EDIT + 7 * DAY + weeks * WEEK;
  const exposure: Span[] = [[start, asOf]];
  const events = [...even(before, start, EDIT), ...even(after, EDIT + 7 * DAY, asOf)];
  return { events, exposure, editAt: EDIT, asOf, ...rest };
}
