import type { EpochMs } from '../../model/time.ts';

/** A day on the calendar of some zone; month 1–12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const WEEK = 7 * 86_400_000;
const MANY = 2000;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** By how much its clocks were ahead of UTC at an instant; formatting is the dear part of reading a thread. */
  readonly ahead: Map<EpochMs, number>;
}
const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (zone === undefined) {
    const format = new Intl.DateTimeFormat('en-US', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      timeZone,
      hourCycle: 'h23',
    });
    zone = { format, ahead: new Map() };
    zones.set(timeZone, zone);
  }
  return zone;
}

function aheadAt(at: EpochMs, timeZone: string): number {
  const { format, ahead } = zoneOf(timeZone);
  let by = ahead.get(at);
  if (by === undefined) {
    if (ahead.size > MANY) ahead.clear();
    // "9/7/2026, 10:00:00": one text is made sooner than its parts.
    const [month = 0, day = 0, year = 0, ...time] = format.format(at).match(/\d+/g)?.map(Number) ?? [];
    by = Date.UTC(year, month - 1, day, ...time) - at;
    ahead.set(at, by);
  }
  return by;
}

/** What a clock on the wall shows at an instant, as if it were UTC. No zone sets its clocks twice in a week. */
function wallClock(at: EpochMs, timeZone: string): EpochMs {
  const week = Math.floor(at / WEEK) * WEEK;
  const by = aheadAt(week, timeZone);
  return at + (by === aheadAt(week + WEEK, timeZone) ? by : aheadAt(at, timeZone));
}

/** The instant at which a zone's clocks show this day and minute; in the hour that is skipped or repeated, one of the two. */
export function instantAt(day: CalendarDay, minutes: number, timeZone: string): EpochMs {
  const wanted = Date.UTC(day.year, day.month - 1, day.day, 0, minutes);
  const first = wanted - (wallClock(wanted, timeZone) - wanted);
  return first - (wallClock(first, timeZone) - wanted);
}

/** The calendar day at an instant, moved by some days. */
export function dayAt(at: EpochMs, timeZone: string, offset = 0): CalendarDay {
  const date = new Date(wallClock(at, timeZone) + offset * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Minutes after midnight that a zone's clocks show at an instant. */
export function minutesAt(at: EpochMs, timeZone: string): number {
  const date = new Date(wallClock(at, timeZone));
  return date.getUTCHours() * 60 + date.getUTCMinutes();
}

export const isAfter = (a: CalendarDay, b: CalendarDay): boolean =>
  a.year !== b.year ? a.year > b.year : a.month !== b.month ? a.month > b.month : a.day > b.day;

export function isDay({ year, month, day }: CalendarDay): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
