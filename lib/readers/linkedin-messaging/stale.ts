import { MINUTE } from '../../model/time.ts';
import * as a from './anchors.ts';
import { clockOf, dayOf, type When } from './day-heading.ts';
import { rootsOf } from './roots.ts';
import { textOf } from './text.ts';
import { type CalendarDay, dayAt, instantAt, isAfter } from './zoned.ts';

/** Clocks of the site and of the machine differ by this much without anything being wrong. */
export const SKEW = 2 * MINUTE;

/**
 * Whether the page was left open past midnight: a clock time of its "today" is still to come. How long ago that was isn't
 * known, so none of its "Today", "Yesterday" and weekdays can be told any more.
 */
export function isStale(doc: Document, when: When): boolean {
  const today = dayAt(when.now, when.timeZone);
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
      const isOfToday = el.closest(a.ROW) !== null || (day !== null && !isAfter(today, day));
      return isOfToday && instantAt(today, minutes, when.timeZone) > when.now + SKEW;
    });
  });
}
