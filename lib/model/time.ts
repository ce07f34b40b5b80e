/** Milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number;
/** `YYYY` or `YYYY-MM`. */
export type PartialDate = string;
/** Half-open span of time, epoch milliseconds. */
export type Span = readonly [from: EpochMs, to: EpochMs];

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

/** Injected wherever "now" matters, so that tests are deterministic. */
export interface Clock {
  now(): EpochMs;
  /** IANA zone, e.g. `Europe/Berlin`. */
  readonly timeZone: string;
}
