import { evened, linesOf, tidy } from '../dom/text.ts';

/** Most names, times and texts are one piece of text: nothing to look for in it. */
function piece(el: Element): string | null {
  const only = el.firstChild;
  return only !== null && only.nodeType === 3 && only.nextSibling === null ? only.nodeValue : null;
}

/** Visible text of an element; blocks and line breaks stay lines. */
export function textOf(el: Element): string {
  const only = piece(el);
  if (only !== null) return evened(only);
  return linesOf(el)
    .map((l) => l.text)
    .join('\n');
}

/** Breaks by which the page's own source is laid out: before an indent, or with nothing beside them. */
const LAYOUT = /\n[^\S\n]{2,}|^(?=[^\S\n]*\n)\s+$/g;

/** Text of a message: the page shows the line breaks with which it was typed. */
export function typedText(el: Element): string {
  const only = piece(el);
  if (only !== null) return tidy(only.replace(LAYOUT, ' '));
  return linesOf(el, undefined, LAYOUT)
    .map((l) => l.text)
    .join('\n');
}
