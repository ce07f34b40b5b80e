import { dayOf, minutesOf, type When } from './day-heading.ts';
import type { ListRow } from './list-row.ts';
import type { Rows } from './rows.ts';
import { textOf } from './text.ts';
import { type CalendarDay, dayAt, isAfter, minutesAt } from './zoned.ts';

/** Clocks of the site and of the machine differ by so many minutes without anything being wrong. */
const SKEW = 2;

/** Tells the clock times of a day that are still to come. */
export function isToCome(when: When): (day: CalendarDay, minutes: number | null) => boolean {
  const [today, now] = [dayAt(when.now, when.timeZone), minutesAt(when.now, when.timeZone)];
  return (day, minutes) => isAfter(day, today) || (!isAfter(today, day) && (minutes ?? 0) > now + SKEW);
}

/**
 * Whether the page was left open past midnight: a clock time of its "today" is still to come. How long ago that was isn't
 * known, so none of its "Today", "Yesterday" and weekdays can be told any more.
 * @param threads Each list of messages on the page.
 */
export function isStale(threads: readonly Rows[], list: readonly ListRow[], when: When): boolean {
  const today = dayAt(when.now, when.timeZone);
  const toCome = isToCome(when);
  const isLater = (time: Element | null): boolean => {
    const minutes = time === null ? null : minutesOf(textOf(time), when);
    return minutes !== null && toCome(today, minutes);
  };
  const isLeft = ({ all }: Rows): boolean => {
    let day: CalendarDay | null = null;
    return all.some((part) => {
      if ('heading' in part) day = dayOf(textOf(part.heading), when);
      else return day !== null && !isAfter(today, day) && isLater(part.time);
      return false;
    });
  };
  return list.some(({ time }) => isLater(time)) || threads.some(isLeft);
}
