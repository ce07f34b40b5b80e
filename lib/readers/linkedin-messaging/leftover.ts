import { linesOf } from '../dom/text.ts';
import { outermost } from '../dom/tree.ts';
import * as a from './anchors.ts';
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

/** Whether anything is written outside what is known; most lists hold nothing else, which is told without laying out lines. */
function saysMore(el: Element, known: ReadonlySet<Element>): boolean {
  for (let node = el.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '') return true;
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    if (!known.has(child) && !a.NO_MESSAGE.test(classOf(child)) && saysMore(child, known)) return true;
  }
  return false;
}

/** How many rows of a list say something without being a message, a day's heading or a notice. */
export function strayRows(list: Element, items: readonly Element[], headings: readonly Element[]): number {
  const known = new Set([...items, ...headings]);
  if (items.every((item) => item.tagName === 'DIV' || item.tagName === 'LI') && !saysMore(list, known)) return 0;
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
const PARTS = [a.META, a.NAME, a.TIME, a.BODY, a.SUBJECT, '[class*="msg-reactions"]'].join();

const lengthOf = (el: Element): number => (el.textContent ?? '').replace(/\s+/g, ' ').trim().length;

/** Whether a message holds a paragraph, a heading or a long text that is none of its known parts. */
export function hasStrayText(item: Element): boolean {
  const isPart = (el: Element): boolean => within(el, item, (up) => up.matches(PARTS) || a.EXTRA.test(classOf(up)));
  const parts = outermost([...item.querySelectorAll(PARTS)]);
  const beside = lengthOf(item) - parts.reduce((sum, part) => sum + lengthOf(part), 0);
  // Neither a word that could be a text nor room for a long one: no need to lay out its lines.
  const isPlain = beside <= LABEL && [...item.querySelectorAll('p,h1,h2,h3,h4,h5,h6')].every(isPart);
  if (isPlain && !WORDS.has(item.tagName)) return false;
  return linesOf(item).some(({ el, text }) => (WORDS.has(el.tagName) || text.length > LABEL) && !isPart(el));
}
