import { parseCount } from '../counts.ts';
import { pathOf } from '../dom/href.ts';
import { type Line, linesOf } from '../dom/text.ts';
import { branchOf, commonAncestor, hasText, outermost } from '../dom/tree.ts';
import { isName } from './names.ts';
import type { Reading } from './reading.ts';
import type { Keyed } from './scan.ts';

/** One entry of a section: its element and visible lines. */
export interface Row {
  readonly el: Element;
  readonly lines: readonly Line[];
  /** Whether a line can be the name of the entry, or of a part of it. */
  readonly isName: (line: Line | undefined, part?: Element) => boolean;
}

const ROW_KEY =
  /^entity-collection-item|^com\.linkedin\.sdui\.profile\.[a-zA-Z]+\(|^FeFeaturedItemUrn|^profilePagedListComponent-/;
/** Links that every entry of some section has. */
const ROW_LINK = /\/edit\/forms\/(?:[a-z]+\/)?\d|^\/(?:company|school)\/|skill-associations-details/;
const SHOW_ALL = /^\/in\/[^/]+\/details\/([a-z-]+)\/?(?:[?#]|$)/;

/** The link on a line: around it, or inside its block. */
export const linkOf = (line: Line): Element | null => line.link ?? line.inner;

/** Elements of a page that are entries by their key. */
export const rowKeys = (keyed: readonly Keyed[]): Keyed[] =>
  keyed.filter((k) => ROW_KEY.test(k.key) && !k.key.endsWith('-divider'));

/** Entries as found; `whole`: nothing beside them looks like one more. */
export interface Rows {
  readonly rows: readonly Element[];
  readonly whole: boolean;
}

/** What stands around entries in a card: heading, tabs, links. */
const isFrame = (el: Element): boolean =>
  el.matches('a,button,hr,h1,h2,[role="tablist"],[role="radio"]') ||
  el.querySelector('h1,h2,[role="tablist"],[role="radio"]') !== null ||
  [...el.querySelectorAll('a[href*="/details/"]')].some((a) => SHOW_ALL.test(pathOf(a)) && hasText(a));

/**
 * A section's own page has its heading in a paragraph: in front of entries that all have an id, as it has none, or a line
 * without a link in front of entries that all say more.
 */
const isHeading = (el: Element, rows: readonly Element[]): boolean =>
  el === el.parentElement?.firstElementChild &&
  !idOf(el) &&
  (rows.every(idOf) || (!linksOf(el).length && !linesOf(el)[1] && rows.every((r) => linesOf(r).length > 1)));

function keyedRows(card: Element, keyed: readonly Keyed[]): Rows {
  const all = outermost(keyed.filter((k) => card.contains(k.el)).map((k) => k.el));
  const rows = all.filter(hasText);
  const parents = new Set(rows.map((r) => r.parentElement as Element));
  const beside = [...parents].flatMap((p) => [...p.children]);
  return {
    rows,
    // An entry that says nothing yet is still to be loaded.
    whole: beside.every((el) =>
      hasText(el) ? rows.includes(el) || isFrame(el) || isHeading(el, rows) : !all.includes(el),
    ),
  };
}

/** Lines that a card may show beside its list: a note under the heading, a sentence at the end. */
const MAX_BESIDE = 2;

/** List items, if they hold what the card shows: elsewhere lists are parts of entries. */
function listRows(card: Element): Rows {
  const items = [...card.querySelectorAll('li')].filter(
    (li) => li.closest('[role="tablist"],[role="presentation"]') === null,
  );
  const rows = outermost(items).filter(hasText);
  // In the older layout, whose texts come twice, entries always are list items.
  if (rows.length === 0 || card.querySelector('h2 [aria-hidden="true"]') !== null) return { rows, whole: true };
  const beside = linesOf(card).filter(
    (l) =>
      l.item === null && l.el.closest('h1,h2,[role="tab"],[role="radio"]') === null && !SHOW_ALL.test(pathOf(l.link)),
  );
  return { rows: beside.length > MAX_BESIDE ? [] : rows, whole: true };
}

/** Entries told by links that each of them has: the branches below what all those links have in common. */
function linkedRows(card: Element): Rows {
  const none: Rows = { rows: [], whole: true };
  const links = [...card.querySelectorAll('a[href]')].filter((a) => ROW_LINK.test(pathOf(a)));
  const [first] = links;
  const heading = card.querySelector('h1,h2');
  // The older layout has lists; without them it is not understood.
  if (first === undefined || heading?.querySelector('[aria-hidden="true"]') != null) return none;
  const top = links.reduce((up, a) => commonAncestor(up, a), first);
  if (heading !== null && top.contains(heading)) return none;
  const branches = new Set(links.map((a) => branchOf(top, a)));
  const children = [...top.children].filter(hasText);
  return children.length > 1 && children.every((c) => branches.has(c) && c.tagName !== 'A')
    ? { rows: children, whole: true }
    : none;
}

/** The entries of a card by the first anchor that finds some. `keyed`: of {@link rowKeys}. */
export function rowsOf(card: Element, keyed: readonly Keyed[]): Rows {
  for (const find of [keyedRows, listRows, linkedRows]) {
    const found = find(card, keyed);
    if (found.rows.length > 0) return found;
  }
  return { rows: [], whole: true };
}

/** Links of an entry, the entry itself included if it is one. */
export const linksOf = (el: Element): Element[] => [
  ...(el.matches('a[href]') ? [el] : []),
  ...el.querySelectorAll('a[href]'),
];

/** A row and its lines; one that is drawn twice stands there once. */
export const toRow = (el: Element, { marks, lang }: Pick<Reading, 'marks' | 'lang'>): Row => ({
  el,
  isName: (line, part = el) => line !== undefined && isName(line, part, marks, lang),
  lines: linesOf(el).filter((l, i, all) => l.text !== all[i - 1]?.text || l.el.className !== all[i - 1]?.el.className),
});

/** The page's own "show all" link to a section's page, and how many rows it promises. */
export function showAll(card: Element, slug: string): { readonly total?: number } | null {
  const link = linksOf(card).find((a) => SHOW_ALL.exec(pathOf(a))?.[1] === slug && hasText(a));
  const total = parseCount(/\d(?:[\d.,\u00a0\u202f]*\d)?/.exec(link?.textContent ?? '')?.[0] ?? '');
  return link === undefined ? null : total === null ? {} : { total: total.value };
}

/** Id of an entry, the same in its row, edit link and overlays; only within one page family. */
export function idOf(row: Element): string | undefined {
  const own = row.getAttribute('componentkey') ?? '';
  const key = /^com\.linkedin\.sdui\.profile\.[a-zA-Z]+\([^,()]*,\s*(-?\d+)\)/.exec(own)?.[1];
  if (key !== undefined) return key;
  for (const a of linksOf(row)) {
    const path = pathOf(a);
    const id =
      /\/edit\/forms\/(?:[a-z-]+\/)?(\d+)/.exec(path)?.[1] ??
      /urn:li:fsd_profile[A-Za-z]+:\([^,()]*,(-?\d+)\)/.exec(path)?.[1] ??
      /\/overlay\/(\d+)\/skill-associations-details/.exec(path)?.[1];
    if (id !== undefined) return id;
  }
  return undefined;
}
