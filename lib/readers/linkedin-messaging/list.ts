import type { ConversationHint, Direction, MessagePill } from '../../model/conversation.ts';
import type { EpochMs } from '../../model/time.ts';
import { linesOf } from '../dom/text.ts';
import * as a from './anchors.ts';
import { clockOf, dayOf, type When } from './day-heading.ts';
import { titleNames } from './names.ts';
import { rootsOf } from './roots.ts';
import { textOf } from './text.ts';
import { dayAt, instantAt } from './zoned.ts';

const text = (el: Element | null): string => (el === null ? '' : textOf(el));

/** Rows show a clock time for today and a day for anything older; a day is put at its noon. */
function activeAt(label: string, when: When): EpochMs | undefined {
  const minutes = clockOf(label, when.lang);
  if (minutes !== null) return instantAt(dayAt(when.now, when.timeZone), minutes, when.timeZone);
  const day = dayOf(label, when);
  return day === null ? undefined : Math.min(instantAt(day, 12 * 60, when.timeZone), when.now);
}

function pillOf(label: string): MessagePill | undefined {
  if (/^inmail$/i.test(label)) return 'inmail';
  if (a.SPONSORED.test(label)) return 'sponsored';
  return /^linkedin\b/i.test(label) ? 'offer' : undefined;
}

/** Whose the last message is: a word for "you" in front says so; where that word isn't known, nothing does. */
function lastDirection(snippet: string, lang: string, group: boolean): Direction | undefined {
  const you = a.YOU[lang.toLowerCase().split('-')[0] ?? ''];
  if (you?.test(snippet) === true) return 'outbound';
  return you === undefined || group || snippet === '' ? undefined : 'inbound';
}

function snippetOf(row: Element, pill: Element | null): string {
  const el = row.querySelector(a.ROW_SNIPPET);
  if (el === null) return '';
  const label = pill === null ? '' : textOf(pill);
  const whole = linesOf(el)
    .map((l) => l.text)
    .join(' ');
  return label !== '' && whole.startsWith(label) ? whole.slice(label.length).replace(/^[\s.·•]+/, '') : whole;
}

function hintOf(row: Element, when: When): ConversationHint | null {
  const name = text(row.querySelector(a.ROW_NAMES)).split('\n').join(' ');
  if (name === '') return null;
  const pill = row.querySelector(a.ROW_PILL);
  const kind = pill === null ? undefined : pillOf(textOf(pill));
  const { names, more } = titleNames(name);
  const group = more || row.querySelector(a.FACES) !== null;
  const snippet = snippetOf(row, pill);
  const at = activeAt(text(row.querySelector(a.ROW_TIME)), when);
  const direction = lastDirection(snippet, when.lang, group || names.length > 1);
  return {
    participant: { name },
    ...(at !== undefined && { lastActiveAt: at }),
    ...(snippet !== '' && { lastSnippet: snippet }),
    ...(direction !== undefined && { lastDirection: direction }),
    unread: row.matches(a.ROW_UNREAD) || row.querySelector(a.ROW_UNREAD) !== null,
    ...(kind !== undefined && { pill: kind }),
    ...(group && { group: true }),
  };
}

/** Rows of the list of conversations; those scrolled out of sight are empty and say nothing. */
export function hintsOf(doc: Document, when: When): ConversationHint[] {
  return rootsOf(doc).flatMap((root) => [...root.querySelectorAll(a.ROW)].flatMap((row) => hintOf(row, when) ?? []));
}

/** Pill on the row that is open. */
export function openPill(doc: Document): string | null {
  const rows = [...doc.querySelectorAll(a.ROW)].filter((r) => r.querySelector(a.ROW_ACTIVE) !== null);
  const pill = rows.length === 1 ? (rows[0]?.querySelector(a.ROW_PILL) ?? null) : null;
  return pill === null ? null : textOf(pill);
}
