import type { EpochMs } from './time.ts';

/** Where an offer came that no page shows. */
export const CHANNELS = ['email', 'phone', 'in-person', 'referral', 'platform', 'event', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

/** An offer added by hand: a series of its own, beside all that was read, and no part of any judgement or effect. */
export interface HandOffer {
  readonly key: string;
  readonly at: EpochMs;
  readonly channel: Channel;
  /** What was offered, in the user's words. */
  readonly what: string;
  /** What it pays, in the user's words; absent where nothing was said. */
  readonly pay?: string;
}

/** How many such offers came in a week or month. */
export interface HandPeriod {
  readonly from: EpochMs;
  readonly count: number;
}

/** The series, oldest first; empty before the first offer. */
export interface HandSeries {
  readonly weeks: readonly HandPeriod[];
  readonly months: readonly HandPeriod[];
}
