import type { ConversationHint, Direction, MessagePill } from '../../model/conversation.ts';
import type { EpochMs } from '../../model/time.ts';
import { linesOf } from '../dom/text.ts';
import { hasText, outermost } from '../dom/tree.ts';
import * as a from './anchors.ts';
import { dayOf, minutesOf, type When } from './day-heading.ts';
import type { ListRow } from './list-row.ts';
import { titleNames } from './names.ts';
import type { Root } from './roots.ts';
import { textOf } from './text.ts';
import { dayAt, instantAt } from './zoned.ts';

const text = (el: Element | null): string => (el === null ? '' : textOf(el));

/** Rows show a clock time for today and a day for anything older; a day is put at its noon. */
function activeAt(label: string, when: When): EpochMs | undefined {
  const minutes = minutesOf(label, when);
  if (minutes !== null && when.stale === true) return undefined;
  const day = minutes === null ? dayOf(label, when) : dayAt(when.now, when.timeZone);
  return day === null ? undefined : Math.min(instantAt(day, minutes ?? 12 * 60, when.timeZone), when.now);
}

function pillOf(label: string): MessagePill | undefined {
  if (/^inmail$/i.test(label)) return 'inmail';
  if (a.SPONSORED.test(label)) return 'sponsored';
  if (a.REQUEST.test(label)) return 'request';
  return /^linkedin\b/i.test(label) ? 'offer' : undefined;
}

/**
 * Whose the last message is: a word for "you" in front says so; where that word isn't known, nothing does. A name in
 * front of the text is a group's, whatever the row's pictures say. `unclear`: the row is no plain one of two people.
 */
function lastDirection(snippet: string, when: When, unclear: boolean): Direction | undefined {
  const you = when.langKnown === false ? undefined : a.YOU[when.lang.toLowerCase().split('-')[0] ?? ''];
  const said = you?.exec(snippet);
  // "You sent a photo" is the site's sentence, "You are needed" somebody's.
  if (said != null) return said[1] === undefined ? undefined : 'outbound';
  const named = /^\p{L}[\p{L}\p{M}'’. -]{0,30}:\s/u.test(snippet);
  return you === undefined || unclear || named || snippet === '' ? undefined : 'inbound';
}

/** The pill by its name, else as the label in front of the snippet; "You:" in a box of its own is none. */
function pillsIn(row: ListRow): readonly Element[] {
  if (row.pills.length > 0) return row.pills;
  const first = row.snippet?.firstChild ?? null;
  const label = first?.nodeType === 1 && (first as Element).tagName === 'SPAN' ? (first as Element) : null;
  const said = label === null ? '' : textOf(label);
  return said === '' || said.endsWith(':') || label?.nextSibling == null ? [] : [label as Element];
}

/** What parts a label from the text. */
const DOTS = /^[\s.·•]+/;

function snippetOf({ snippet }: ListRow, pills: readonly Element[]): string {
  if (snippet === null) return '';
  const lines = linesOf(snippet).map((l) => l.text);
  // Before the dot stands a label that was left empty.
  let said = (lines.length > 1 && lines[0]?.replace(DOTS, '') === '' ? lines.slice(1) : lines).join(' ');
  for (const pill of pills) {
    const label = textOf(pill);
    if (label !== '' && said.startsWith(label)) said = said.slice(label.length).replace(DOTS, '');
  }
  return said;
}

function hintOf(row: ListRow, when: When): ConversationHint | null {
  // A name that stands there twice is one.
  const name = [...new Set(text(row.names).split('\n'))].join(' ');
  if (name === '' || row.torn) return null;
  const pills = pillsIn(row);
  const [pill] = pills;
  const kind = pill === undefined ? undefined : pillOf(textOf(pill));
  const { names, more } = titleNames(name);
  const group = more || row.faces;
  const snippet = snippetOf(row, pills);
  const at = activeAt(text(row.time), when);
  // A label that no pill is called by may be "Draft".
  const unclear = group || names.length > 1 || (pill !== undefined && kind === undefined);
  const direction = lastDirection(snippet, when, unclear);
  return {
    participant: { name },
    ...(at !== undefined && { lastActiveAt: at }),
    ...(snippet !== '' && { lastSnippet: snippet }),
    ...(direction !== undefined && { lastDirection: direction }),
    // Without a mark nothing is said: a mark that was renamed looks the same.
    ...(row.unread && { unread: true }),
    ...(kind !== undefined && { pill: kind }),
    ...(group && { group: true }),
  };
}

/** What the list of conversations holds. */
export interface Hints {
  readonly hints: readonly ConversationHint[];
  /** Rows that are not understood: then none is told, since a list with a hole tells of days without messages. */
  readonly unknown: number;
  /** There is a list, and no row in it. */
  readonly none: boolean;
}

const NAME = 'h2, h3, h4';
/** Where lists of other things stand. */
const ELSEWHERE = `aside, nav, footer, ${a.THREAD}, ${a.LIST}`;

/** Rows that no anchor tells: a name or a time in the list of conversations, both together anywhere else. */
function strange(root: ParentNode, rows: ReadonlySet<Element>): number {
  const items: Element[] = [];
  // Where the last known row or other list was found: what follows mostly stands in it too.
  let known: Element | null | undefined;
  for (const el of root.querySelectorAll('li, [role="listitem"]')) {
    if (known?.contains(el) === true) continue;
    known = rows.has(el) ? el : el.closest(`${a.ROW}, ${ELSEWHERE}`);
    if (known !== null || el.querySelector(`${a.ROW}, ${ELSEWHERE}`) !== null) continue;
    const isListed = el.closest(a.ROWS) !== null;
    if (el.querySelector(isListed ? `time, ${NAME}` : 'time') !== null && (isListed || el.querySelector(NAME) !== null))
      items.push(el);
  }
  return outermost(items).length;
}

/** A row that is drawn twice is one: two conversations differ in something. */
const onceEach = (hints: readonly ConversationHint[]): ConversationHint[] => [
  ...new Map(hints.map((hint) => [JSON.stringify(hint), hint])).values(),
];

/** Rows of the list of conversations; those scrolled out of sight are empty and say nothing. */
export function hintsOf(roots: readonly Root[], all: readonly ListRow[], when: When): Hints {
  const rows = all.filter(({ el }) => hasText(el));
  const hints = rows.map((row) => hintOf(row, when));
  const known = new Set(all.map(({ el }) => el));
  const unknown = hints.filter((h) => h === null).length + roots.reduce((sum, root) => sum + strange(root, known), 0);
  const lists = all.length > 0 ? [] : roots.flatMap((root) => [...root.querySelectorAll(a.ROWS)]);
  const none = lists.length > 0 && !lists.some(hasText);
  return { hints: unknown > 0 ? [] : onceEach(hints.filter((h) => h !== null)), unknown, none };
}

/** Pill on the row that is open. */
export function openPill(all: readonly ListRow[]): string | null {
  const rows = all.filter((r) => r.active);
  const [pill] = rows.length === 1 && rows[0] !== undefined ? pillsIn(rows[0]) : [];
  return pill === undefined ? null : textOf(pill);
}
