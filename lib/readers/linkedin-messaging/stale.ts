import * as a from './anchors.ts';
import { clockOf, dayOf, type When } from './day-heading.ts';
import { rootsOf } from './roots.ts';
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
 */
export function isStale(doc: Document, when: When): boolean {
  const today = dayAt(when.now, when.timeZone);
  const toCome = isToCome(when);
  return rootsOf(doc).some((root) => {
    let day: CalendarDay | null = null;
    let list: Element | null = null;
    return [...root.querySelectorAll(`${a.HEADING}, ${a.TIME}, time`)].some((el) => {
      const own = el.closest(a.LIST);
      if (own !== list) day = null;
      list = own;
      const minutes = clockOf(textOf(el), when.lang);
      if (minutes === null) {
        if (!el.matches(a.TIME)) day = dayOf(textOf(el), when);
        return false;
      }
      if (el.closest(a.ROW) !== null) return toCome(today, minutes);
      return day !== null && !isAfter(today, day) && toCome(today, minutes);
    });
  });
}
