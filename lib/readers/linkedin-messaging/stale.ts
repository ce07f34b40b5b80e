import * as a from './anchors.ts';
import { dayOf, minutesOf, type When } from './day-heading.ts';
import type { Root } from './roots.ts';
import { textOf } from './text.ts';
import { type CalendarDay, dayAt, isAfter, minutesAt } from './zoned.ts';

/** Clocks of the site and of the machine differ by so many minutes without anything being wrong. */
const SKEW = 2;

/** Days and clock times. */
const LABELS = `time, ${a.HEADING}, ${a.STAMP}`;

/** Tells the clock times of a day that are still to come. */
export function isToCome(when: When): (day: CalendarDay, minutes: number | null) => boolean {
  const [today, now] = [dayAt(when.now, when.timeZone), minutesAt(when.now, when.timeZone)];
  return (day, minutes) => isAfter(day, today) || (!isAfter(today, day) && (minutes ?? 0) > now + SKEW);
}

/**
 * Whether the page was left open past midnight: a clock time of its "today" is still to come. How long ago that was isn't
 * known, so none of its "Today", "Yesterday" and weekdays can be told any more.
 */
export function isStale(roots: readonly Root[], when: When): boolean {
  const today = dayAt(when.now, when.timeZone);
  const toCome = isToCome(when);
  return roots.some((root) => {
    let day: CalendarDay | null = null;
    let list: Element | undefined;
    // Lists around the place, the innermost last.
    const around: Element[] = [];
    return [...root.querySelectorAll(`${a.LIST}, ${LABELS}`)].some((el) => {
      while (around.at(-1)?.contains(el) === false) around.pop();
      // Only lists are asked: most of what is found is a time.
      if (el.localName === 'ul' && el.matches(a.LIST)) {
        around.push(el);
        if (!el.matches(LABELS)) return false;
      }
      const own = around.at(-1);
      if (own !== list) day = null;
      list = own;
      const text = textOf(el);
      const minutes = minutesOf(text, when);
      if (minutes === null) {
        if (!el.matches(a.TIME)) day = dayOf(text, when);
        return false;
      }
      if (!toCome(today, minutes)) return false;
      return (day !== null && !isAfter(today, day)) || el.closest(a.ROW) !== null;
    });
  });
}
