import { linesOf } from '../dom/text.ts';

/** Visible text of an element; blocks and line breaks stay lines. */
export const textOf = (el: Element): string =>
  linesOf(el)
    .map((l) => l.text)
    .join('\n');
