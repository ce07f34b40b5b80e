import type { EpochMs } from '../../model/time.ts';
import { fold } from '../dates.ts';
import { outermost } from '../dom/tree.ts';
import * as a from './anchors.ts';
import { clockOf, dayOf, type When } from './day-heading.ts';
import { hasStrayText, strayRows } from './leftover.ts';
import { isSiteText } from './site-text.ts';
import { isToCome } from './stale.ts';
import { textOf, typedText } from './text.ts';
import { type CalendarDay, instantAt } from './zoned.ts';

/** A message as its place in the list shows it, before it is known who wrote it. */
export interface Event {
  readonly other: boolean;
  /** From its own group's head, or carried forward inside the group. */
  readonly name?: string;
  readonly link?: string;
  readonly ownHead: boolean;
  readonly at?: EpochMs;
  readonly precision?: 'minute' | 'day';
  readonly subject?: string;
  readonly text: string;
  readonly attachments: number;
}
export interface Events {
  readonly events: readonly Event[];
  /** Rows that look like messages but are not understood. */
  readonly unknown: number;
  /** Headings of days or times that could not be read. */
  readonly undated: number;
}

interface Head {
  readonly other: boolean;
  readonly name?: string;
  readonly link?: string;
  readonly minutes: number | null;
}

const classOf = (el: Element): string => el.getAttribute('class') ?? '';
const textIn = (el: Element, selector: string): string | undefined => {
  const found = el.querySelector(selector);
  const text = found === null ? '' : textOf(found);
  return text === '' ? undefined : text;
};

function headOf(el: Element, other: boolean, lang: string): Head | null {
  const name = textIn(el, a.NAME);
  if (name === undefined && el.querySelector(a.META) === null) return null;
  const link = el.querySelector(a.GROUP_LINK)?.getAttribute('href') ?? undefined;
  const time = textIn(el, a.TIME);
  return {
    other,
    ...(name !== undefined && { name }),
    ...(link !== undefined && { link }),
    minutes: time === undefined ? null : clockOf(time, lang),
  };
}

function attachmentsIn(el: Element, body: Element | undefined): number {
  const found = [...el.querySelectorAll('[class*="msg-s-event"]')].filter(
    (x) => a.EXTRA.test(classOf(x)) && body?.contains(x) !== true,
  );
  return outermost(found).length;
}

/** What was typed, without the site's remark behind it. */
function saidIn(body: Element): string {
  const text = typedText(body);
  const remark = textIn(body, a.REMARK);
  return remark !== undefined && text.endsWith(remark) ? text.slice(0, -remark.length).trimEnd() : text;
}

/**
 * Only the group's first message shows its minute; the others came later, on the same day as far as is known. No message
 * is of a time to come: one that would be has no date.
 */
function timeOf(
  day: CalendarDay | null,
  head: Head | null,
  own: boolean,
  { now, timeZone }: When,
  toCome: ReturnType<typeof isToCome>,
): Pick<Event, 'at' | 'precision'> {
  const minutes = head?.minutes ?? null;
  if (day === null || toCome(day, minutes)) return {};
  const at = instantAt(day, minutes ?? 12 * 60, timeZone);
  return { at: Math.min(at, now), precision: own && minutes !== null ? 'minute' : 'day' };
}

/** A group's head that lost its name: a clock time, or the sentence for screen readers, with nobody beside it. */
const isHeadless = (item: Element): boolean => item.querySelector(`time, ${a.GROUP_HEADING}`) !== null;

/** What a list holds in the page's order: messages, and headings of days outside them, however either is wrapped. */
function partsOf(list: Element): { readonly items: Element[]; readonly headings: Element[]; readonly all: Element[] } {
  const items = outermost([...list.querySelectorAll(a.EVENT)]);
  const isInItem = (el: Element): boolean => list.contains(el.closest(a.EVENT));
  const headings = outermost([...list.querySelectorAll(`${a.HEADING}, time`)]).filter(
    (t) => !t.matches(a.TIME) && t.closest(a.META) === null && !isInItem(t),
  );
  const known = new Set([...items, ...headings]);
  return {
    items,
    headings,
    all: [...list.querySelectorAll(`${a.EVENT}, ${a.HEADING}, time`)].filter((el) => known.has(el)),
  };
}

/** The site's own words in a message's place. */
const isSiteNotice = (item: Element, bodies: readonly Element[]): boolean =>
  a.NOTICE.test(classOf(item)) ||
  bodies.some((el) => a.NOTICE.test(classOf(el)) || isSiteText(fold(textOf(el)))) ||
  (bodies.length === 0 && item.querySelector('[class*="system-message"], [class*="deleted"]') !== null);

/** The messages of a list in the page's order, with sender and time carried forward inside a group. */
export function eventsOf(list: Element, when: When): Events {
  const { items, headings, all } = partsOf(list);
  const toCome = isToCome(when);
  const events: Event[] = [];
  let day: CalendarDay | null = null;
  let head: Head | null = null;
  let clock = -1;
  let unknown = strayRows(list, items, headings);
  let undated = 0;
  const isHeading = new Set(headings);
  for (const item of all) {
    if (isHeading.has(item)) {
      day = dayOf(textOf(item), when);
      head = null;
      clock = -1;
      if (day === null) undated += 1;
      continue;
    }
    const inside = [...item.querySelectorAll(a.BODY)];
    if (isSiteNotice(item, inside)) continue;
    const other = item.classList.contains(a.OTHER);
    const own = headOf(item, other, when.lang);
    head = own ?? (head !== null && head.other === other ? head : null);
    // A clock that runs backwards: a day has begun whose heading isn't there.
    if (own !== null && own.minutes !== null && own.minutes < clock) day = null;
    clock = own?.minutes ?? clock;
    const bodies = outermost(inside);
    const [body] = bodies;
    const attachments = attachmentsIn(item, body);
    const empty = body === undefined && attachments === 0;
    if (empty || bodies.length > 1 || hasStrayText(item) || (own === null && isHeadless(item))) {
      unknown += 1;
      continue;
    }
    const subject = textIn(item, a.SUBJECT);
    events.push({
      other,
      ...(head?.name !== undefined && { name: head.name }),
      ...(head?.link !== undefined && { link: head.link }),
      ownHead: own !== null,
      ...timeOf(day, head, own !== null, when, toCome),
      ...(subject !== undefined && { subject }),
      text: body === undefined ? '' : saidIn(body),
      attachments,
    });
  }
  return { events, unknown, undated };
}
