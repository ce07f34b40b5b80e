import { DAY, type EpochMs, HOUR } from '../model/time.ts';

/** A day of the proleptic Gregorian calendar, as days since 1970-01-01. */
type DayNumber = number;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(timeZone: string): Intl.DateTimeFormat {
  let known = formats.get(timeZone);
  if (known === undefined) {
    known = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, known);
  }
  return known;
}

/** What a wall clock in the zone shows, as if it were UTC. Whole seconds. */
function wallClock(at: EpochMs, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of format(timeZone).formatToParts(at)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The calendar day of an instant in the zone. @throws {RangeError} for an unknown zone. */
export function dayOf(at: EpochMs, timeZone: string): DayNumber {
  return Math.floor(wallClock(at, timeZone) / DAY);
}

/** How far from UTC the day began that was last worked out, by zone. */
const offsets = new Map<string, number>();

/** First instant of a calendar day in the zone; the day's first minute where midnight is skipped (DST). */
export function startOfDay(day: DayNumber, timeZone: string): EpochMs {
  const wanted = day * DAY;
  const guess = wanted - (offsets.get(timeZone) ?? 0);
  // Most days begin as far from UTC as the one asked for before: asking the calendar is what costs.
  if (wallClock(guess, timeZone) === wanted && wallClock(guess - 1000, timeZone) === wanted - 1000) return guess;
  let at = wanted - (wallClock(wanted, timeZone) - wanted);
  at += wanted - wallClock(at, timeZone);
  while (dayOf(at, timeZone) < day) at += HOUR / 4;
  while (dayOf(at - 1000, timeZone) >= day) at -= HOUR / 4;
  offsets.set(timeZone, wanted - at);
  return at;
}

/** The Monday on or before a day. 1970-01-01 was a Thursday. */
export const mondayOf = (day: DayNumber): DayNumber => day - ((((day + 3) % 7) + 7) % 7);

/** ISO date of a calendar day. */
export const isoDay = (day: DayNumber): string => new Date(day * DAY).toISOString().slice(0, 10);

/** First day of the month that holds `day`, moved by `months`. */
export function monthStart(day: DayNumber, months = 0): DayNumber {
  const date = new Date(day * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / DAY;
}
