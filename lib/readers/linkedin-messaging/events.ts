import type { EpochMs } from '../../model/time.ts';
import { fold } from '../dates.ts';
import { outermost } from '../dom/tree.ts';
import * as a from './anchors.ts';
import { dayOf, minutesOf, type When } from './day-heading.ts';
import { hasStrayText, strayRows } from './leftover.ts';
import type { Row, Rows } from './rows.ts';
import { isSiteText, SITE_TEXT_LENGTH } from './site-text.ts';
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

const textIn = (found: Element | null): string | undefined => {
  const text = found === null ? '' : textOf(found);
  return text === '' ? undefined : text;
};

function headOf(row: Row, when: When): Head | null {
  const name = textIn(row.name);
  if (name === undefined && !row.meta) return null;
  const link = row.link?.getAttribute('href') ?? undefined;
  const time = row.times ? undefined : textIn(row.time);
  return {
    other: row.other,
    ...(name !== undefined && { name }),
    ...(link !== undefined && { link }),
    minutes: time === undefined ? null : minutesOf(time, when),
  };
}

function attachmentsIn({ extras }: Row, body: Element | undefined): number {
  const outside = outermost(extras.filter((x) => body?.contains(x) !== true));
  // One that is drawn twice is one.
  return outside.filter((x, i) => !outside.slice(0, i).some((y) => y.isEqualNode(x))).length;
}

/** What was typed, without the site's remark behind it. */
function withoutRemark(text: string, body: Element): string {
  const remark = body.firstElementChild === null ? undefined : textIn(body.querySelector(a.REMARK));
  return remark !== undefined && text.endsWith(remark) ? text.slice(0, -remark.length).trimEnd() : text;
}

/**
 * Only the group's first message shows its minute; the others came later, on the same day as far as is known. No message
 * is of a time to come: one that would be has no date.
 * @param clock Of the last message of this day that shows one.
 */
function timeOf(
  day: CalendarDay | null,
  head: Head | null,
  own: boolean,
  { now, timeZone }: When,
  toCome: ReturnType<typeof isToCome>,
  clock: number,
): Pick<Event, 'at' | 'precision'> {
  const minutes = head?.minutes ?? null;
  if (day === null || toCome(day, minutes)) return {};
  const at = instantAt(day, minutes ?? Math.max(12 * 60, clock), timeZone);
  return { at: Math.min(at, now), precision: own && minutes !== null ? 'minute' : 'day' };
}

const HALF_DAY = 43_200_000;

/** A message whose minute isn't known is put at noon, but no later than what follows it on its day. */
function beforeNext(events: Event[]): Event[] {
  for (let i = events.length - 2; i >= 0; i--) {
    const [event, next] = [events[i] as Event, events[i + 1]];
    const late = (event.at ?? 0) - (next?.at ?? Infinity);
    if (event.precision === 'day' && late > 0 && late <= HALF_DAY) events[i] = { ...event, at: (event.at ?? 0) - late };
  }
  return events;
}

/** A text as one reads it; where nothing is broken by hand that is what was typed. */
const shown = (body: Element, typed: string | undefined): string =>
  typed === undefined || body.textContent?.includes('\n') === true ? textOf(body) : typed;

/** The site's own words in a message's place. */
const isSiteNotice = ({ notice, bodies, removed }: Row, typed: readonly string[]): boolean =>
  notice ||
  bodies.some((el, i) => (typed[i] ?? '').length <= SITE_TEXT_LENGTH && isSiteText(fold(shown(el, typed[i])))) ||
  (bodies.length === 0 && removed);

/** The messages of a list in the page's order, with sender and time carried forward inside a group. */
export function eventsOf(list: Element, rows: Rows, when: When): Events {
  const toCome = isToCome(when);
  const events: Event[] = [];
  let day: CalendarDay | null = null;
  let head: Head | null = null;
  let clock = -1;
  let unknown = strayRows(list, rows);
  let undated = 0;
  for (const row of rows.all) {
    if ('heading' in row) {
      day = dayOf(textOf(row.heading), when);
      head = null;
      clock = -1;
      if (day === null) undated += 1;
      continue;
    }
    const typed = row.bodies.map(typedText);
    if (isSiteNotice(row, typed)) continue;
    const { other } = row;
    const own = headOf(row, when);
    head = own ?? (head !== null && head.other === other ? head : null);
    // A clock that runs backwards: a day has begun whose heading isn't there.
    if (own !== null && own.minutes !== null && own.minutes < clock) day = null;
    clock = own?.minutes ?? clock;
    const bodies = outermost(row.bodies);
    const [body] = bodies;
    const attachments = attachmentsIn(row, body);
    const text = body === undefined ? '' : withoutRemark(typed[0] ?? '', body);
    const empty = text === '' && attachments === 0;
    const stray = hasStrayText(row, text === '' ? 0 : undefined);
    // `headed`: a group's head that lost its name, with nobody beside its time.
    if (empty || bodies.length > 1 || stray || row.torn || (own === null && row.headed)) {
      unknown += 1;
      continue;
    }
    const subject = textIn(row.subject);
    events.push({
      other,
      ...(head?.name !== undefined && { name: head.name }),
      ...(head?.link !== undefined && { link: head.link }),
      ownHead: own !== null,
      ...timeOf(day, head, own !== null, when, toCome, clock),
      ...(subject !== undefined && { subject }),
      text,
      attachments,
    });
  }
  return { events: beforeNext(events), unknown, undated };
}
