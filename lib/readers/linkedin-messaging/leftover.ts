import { evened, linesOf } from '../dom/text.ts';
import { outermost } from '../dom/tree.ts';
import * as a from './anchors.ts';
import type { Row, Rows } from './rows.ts';
import { textOf } from './text.ts';

/*
 * Words that no anchor accounts for. A renamed class takes its words out of what is understood, not out of the page:
 * whoever reads on without looking for them gives a thread with a part missing.
 */

const classOf = (el: Element): string => el.getAttribute('class') ?? '';

/** A notice of the site stands in classes of its own, on the row or anywhere below it. */
const isNotice = (row: Element): boolean =>
  a.NOTICE.test(classOf(row)) || [...row.querySelectorAll('[class]')].some((x) => a.NOTICE.test(classOf(x)));

/** The widest element around `el` inside `list` that holds no message: the row, whatever wraps it. */
function rowAround(el: Element, list: Element, items: readonly Element[]): Element {
  let row = el;
  for (let up = el.parentElement; up !== null && up !== list; up = up.parentElement) {
    if (items.some((item) => up?.contains(item))) break;
    row = up;
  }
  return row;
}

/** Whether any element from `el` up to the list, which is left out, is such a one. */
function within(el: Element, list: Element, is: (el: Element) => boolean): boolean {
  for (let up: Element | null = el; up !== null && up !== list; up = up.parentElement) if (is(up)) return true;
  return false;
}

/** How many rows of a list say something without being a message, a day's heading or a notice. */
export function strayRows(list: Element, { all, more }: Rows): number {
  const items = all.flatMap((part) => ('heading' in part ? [] : [part.item]));
  // Most lists hold nothing else, which is told without laying out lines.
  if (!more && items.every((item) => item.tagName === 'DIV' || item.tagName === 'LI')) return 0;
  const headings = all.flatMap((part) => ('heading' in part ? [part.heading] : []));
  const known = new Set([...items, ...headings]);
  const said = new Set(headings.map(textOf));
  const stray = linesOf(list).filter(
    ({ el, text }) =>
      !within(el, list, (up) => known.has(up) || a.NO_MESSAGE.test(classOf(up))) &&
      // A heading is part of its row's own line.
      !(said.has(text) && headings.some((h) => el.contains(h))) &&
      !isNotice(rowAround(el, list, items)),
  );
  return new Set(stray.map(({ el }) => rowAround(el, list, items))).size;
}

/** Longer than any label the site puts beside a message. */
const LABEL = 80;
const WORDS = new Set('P H1 H2 H3 H4 H5 H6'.split(' '));
const PARTS = [a.META, a.NAME, a.TIME, a.BODY, a.SUBJECT, a.REACTIONS].join();

const lengthOf = (el: Element): number => evened(el.textContent ?? '').length;

/**
 * Whether a message holds a paragraph, a heading or a long text that is none of its known parts.
 * @param most Letters of a label beside them; none where the message itself says nothing.
 */
export function hasStrayText({ item, beside, loose }: Row, most = LABEL): boolean {
  // Neither a word that could be a text nor room for a long one: no need to lay out its lines.
  const isPlain = !loose && (beside <= most || besideIn(item) <= most);
  if (isPlain && !WORDS.has(item.tagName)) return false;
  const isPart = (el: Element): boolean => within(el, item, (up) => up.matches(PARTS) || a.EXTRA.test(classOf(up)));
  return linesOf(item).some(({ el, text }) => (WORDS.has(el.tagName) || text.length > most) && !isPart(el));
}

/** Characters beside the known parts, spaces made one. */
const besideIn = (item: Element): number =>
  lengthOf(item) - outermost([...item.querySelectorAll(PARTS)]).reduce((sum, part) => sum + lengthOf(part), 0);
