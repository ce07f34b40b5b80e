import type { EpochMs, Span } from './time.ts';
import type { Label } from './triage.ts';

export type Verdict = 'up' | 'down' | 'no-clear-change' | 'not-enough-data' | 'already-moving';

/** Why a verdict is given or withheld; the user's words for each are `effect.note.<id>`. */
export const EFFECT_NOTES = [
  'nothing-observed-before',
  'nothing-observed-after',
  'edit-date-unsure',
  'clusters-in-short-history',
  'too-early',
  'low-volume',
  'within-drift',
  'clustered',
  'merged-edits',
  'job-change',
  'frozen',
  'not-tested',
  'mixed-rules',
  'no-placebo',
  'moves-anyway',
  'same-last-year',
] as const;
export type EffectNote = (typeof EFFECT_NOTES)[number];

/** Input of `editEffect` (design.md §7). */
export interface EffectInput {
  readonly events: readonly EpochMs[];
  /** Observed spans; unobserved time is not zero. */
  readonly exposure: readonly Span[];
  readonly editAt: EpochMs;
  readonly editFrom?: EpochMs;
  readonly asOf: EpochMs;
  readonly washInDays?: number;
  readonly otherEdits?: readonly EpochMs[];
}
export interface EffectResult {
  readonly verdict: Verdict;
  /** Rate after over rate before; null without events before or time after. */
  readonly rateRatio: number | null;
  /** Rate ratios that the same test does not reject; `null` where it has no such end. */
  readonly interval: readonly [low: number | null, high: number | null];
  readonly eValue: number;
  readonly before: { readonly count: number; readonly days: number };
  readonly after: { readonly count: number; readonly days: number };
  readonly dispersion: number;
  /** Observed weeks after the quiet period, in total and not from now, until half of all doublings (or halvings) show. */
  readonly weeksToDecide: number | null;
  /** The reason of the verdict first. */
  readonly notes: readonly EffectNote[];
}

/** One bar: a week (Monday, in the user's zone) of inbound approaches. */
export interface WeekBucket {
  /** ISO date of the Monday, e.g. `2026-11-23`. */
  readonly week: string;
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly counts: Readonly<Partial<Record<Label, number>>>;
  readonly offers: number;
  /** Days of this week for which volume is known, 0 to 7; 0 with no rows = gap. */
  readonly observedDays: number;
  /** True where counts are a lower bound. */
  readonly lowerBound: boolean;
}

/** One bar of a calendar month, otherwise as a {@link WeekBucket}; `observedDays` up to 31. */
export interface MonthBucket extends Omit<WeekBucket, 'week'> {
  /** `YYYY-MM`. */
  readonly month: string;
}

/** A difference in a canonicalised field that both snapshots saw completely. */
export interface ProfileEdit {
  readonly id: string;
  readonly field: string;
  readonly lastSeenOld: EpochMs;
  readonly firstSeenNew: EpochMs;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}
