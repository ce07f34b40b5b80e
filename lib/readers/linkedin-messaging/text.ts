import { linesOf } from '../dom/text.ts';

/** Visible text of an element; blocks and line breaks stay lines. */
export const textOf = (el: Element): string =>
  linesOf(el)
    .map((l) => l.text)
    .join('\n');

/** Text of a message: the page shows the line breaks with which it was typed. */
export const typedText = (el: Element): string =>
  linesOf(el, undefined, true)
    .map((l) => l.text)
    .join('\n');
