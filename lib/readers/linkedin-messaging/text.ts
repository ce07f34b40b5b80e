import { linesOf } from '../dom/text.ts';

/** Visible text of an element; blocks and line breaks stay lines. */
export const textOf = (el: Element): string =>
  linesOf(el)
    .map((l) => l.text)
    .join('\n');

/** Breaks by which the page's own source is laid out: before an indent, or with nothing beside them. */
const LAYOUT = /\n[^\S\n]{2,}|^(?=[^\S\n]*\n)\s+$/g;

/** Text of a message: the page shows the line breaks with which it was typed. */
export const typedText = (el: Element): string =>
  linesOf(el, undefined, LAYOUT)
    .map((l) => l.text)
    .join('\n');
