import { hasText } from '../dom/tree.ts';
import * as a from './anchors.ts';
import type { ListRow } from './list-row.ts';
import { foldName, isTitled, titleNames } from './names.ts';
import type { Root } from './roots.ts';
import { type Rows, rowsOf } from './rows.ts';
import { textOf } from './text.ts';
import { isOfKeys, keysOf } from './thread-id.ts';
import { type Title, titleOf } from './title.ts';

/** One list of messages with the frame that holds its title bar. */
export interface Mounted {
  readonly list: Element;
  readonly frame: Element;
  readonly title: Title | null;
  readonly overlay: boolean;
  /** Keys of the threads that its messages belong to. */
  readonly keys: ReadonlySet<string>;
  readonly rows: Rows;
}
export type Choice =
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear'; readonly why: string }
  | { readonly kind: 'one'; readonly thread: Mounted };

const isNested = (rows: Rows): boolean => rows.all.some((row) => 'item' in row && row.nested);

/** Messages of a list, those inside others included. */
const messagesIn = (list: Element, rows: Rows): Element[] =>
  isNested(rows) ? [...list.querySelectorAll(a.EVENT)] : rows.all.flatMap((row) => ('item' in row ? [row.item] : []));

/** The smallest ancestor that has a title bar and no other list; the thread's own frame where there is one. */
function frameOf(list: Element, lists: readonly Element[]): Element {
  const known = list.closest(`${a.THREAD}, ${a.BUBBLE}`);
  if (known !== null && known.querySelector(a.TITLE_BAR) !== null) return known;
  let best = known ?? list.parentElement ?? list;
  for (let up: Element | null = best; up !== null && up.tagName !== 'BODY'; up = up.parentElement) {
    if (lists.some((other) => other !== list && up?.contains(other))) break;
    best = up;
    if (up.querySelector(a.TITLE_BAR) !== null) break;
  }
  return best;
}

/** Every list of messages on the page. */
export function mountedIn(roots: readonly Root[]): Mounted[] {
  return roots.flatMap((root) => {
    const lists = [...root.querySelectorAll(a.LIST)].filter((l) => l.querySelector(a.EVENT) !== null);
    const outer = lists.filter((l) => !lists.some((other) => other !== l && other.contains(l)));
    return outer.map((list) => {
      const frame = frameOf(list, outer);
      const rows = rowsOf(list);
      const keys = keysOf(messagesIn(list, rows));
      return { list, frame, title: titleOf(frame), overlay: list.closest(a.BUBBLE) !== null, keys, rows };
    });
  });
}

/** Marked as not shown. It never makes another thread the right one, it only takes the certainty away. */
function isHidden(el: Element): boolean {
  for (let up: Element | null = el; up !== null; up = up.parentElement) {
    if (up.hasAttribute('hidden') || up.getAttribute('aria-hidden') === 'true') return true;
    if (/(?:display:\s*none|visibility:\s*hidden)/i.test(up.getAttribute('style') ?? '')) return true;
  }
  return false;
}

/** Names of those who wrote in a list and are not the viewer, by the class of their rows. */
function others({ list, rows }: Mounted): string[] {
  const found = isNested(rows)
    ? [...list.querySelectorAll(`${a.EVENT}.${a.OTHER}`)].map((e) => e.querySelector(a.NAME))
    : rows.all.map((row) => ('item' in row && row.other ? row.name : null));
  return [...new Set(found.map((name) => (name === null ? '' : textOf(name))).filter((n) => n !== ''))];
}

interface Open {
  readonly name: string;
  readonly group: boolean;
}

/** A list left over from another thread shows people whom the title bar doesn't name; a group may have a name of its own. */
function agrees(thread: Mounted, open: Open | null): boolean {
  const named = thread.title?.text ?? open?.name;
  if (named === undefined) return true;
  const people = others(thread);
  if (open?.group === true && people.length > 1) return true;
  const { more } = titleNames(named);
  return more || people.every((name) => isTitled(name, named));
}

/** The row that is marked as open in the list of conversations. */
function openRow(all: readonly ListRow[]): Open | null {
  const rows = all.filter((r) => r.active);
  const row = rows.length === 1 ? rows[0] : undefined;
  if (row === undefined || row.names === null) return null;
  return { name: textOf(row.names), group: row.faces };
}

const sameTitle = (x: string, y: string): boolean => {
  const set = (t: string): string => titleNames(t).names.map(foldName).sort().join('|');
  return foldName(x) === foldName(y) || set(x) === set(y);
};

/** Parts of messages that stand in no list: a list is there, but its anchor is not. */
const hasRemains = (roots: readonly Root[]): boolean =>
  roots.some((root) => [...root.querySelectorAll(a.REMAINS)].some((el) => hasText(el)));

/**
 * The thread that is open: by the thread its messages name, title bar, the open row and the people in it. Several that
 * could be meant, or one that contradicts itself, give "unclear" rather than somebody else's messages.
 * @param rows Of the page's own list of conversations.
 * @param id Of the thread that the address names.
 */
export function chooseThread(
  roots: readonly Root[],
  all: readonly Mounted[],
  rows: readonly ListRow[],
  onMessaging: boolean,
  id: string | null = null,
): Choice {
  const inPage = all.filter((m) => !m.overlay);
  const open = onMessaging && inPage.length > 0 ? inPage : all;
  const named = open.filter((m) => isOfKeys(m.keys, id) === true);
  const pool = named.length > 0 ? named : open.filter((m) => isOfKeys(m.keys, id) === null);
  if (open.length > 0 && pool.length === 0) return { kind: 'unclear', why: 'messages-of-another-thread' };
  if (pool.length === 0) return hasRemains(roots) ? { kind: 'unclear', why: 'no-list-of-messages' } : { kind: 'none' };
  const active = onMessaging ? openRow(rows) : null;
  const fits = pool.filter(
    (m) => agrees(m, active) && (active === null || m.title === null || sameTitle(active.name, m.title.text)),
  );
  const [thread, ...rest] = fits;
  if (thread === undefined) return { kind: 'unclear', why: 'title-and-messages-disagree' };
  if (rest.length > 0) return { kind: 'unclear', why: 'several-threads' };
  if (pool.length > 1 && thread.title === null) return { kind: 'unclear', why: 'several-threads' };
  // Messages of one's own alone could still be those of the thread before: only their own mark tells whom they went to.
  if (isOfKeys(thread.keys, id) !== true && thread.list.querySelector(`.${a.OTHER}`) === null)
    return { kind: 'unclear', why: 'own-messages-only' };
  return isHidden(thread.list) ? { kind: 'unclear', why: 'hidden-thread' } : { kind: 'one', thread };
}
