import { type Line, linesOf } from '../dom/text.ts';

/** Whether two lines are pieces of one: spans side by side, which a note sets no lines by. */
const isCut = (a: Line, b: Line): boolean =>
  a.el.tagName === 'SPAN' && b.el.tagName === 'SPAN' && a.el !== b.el && a.el.parentElement === b.el.parentElement;

/** What stands between two such pieces. */
function between(a: Line, b: Line): string {
  const ends = /\s$/.test(a.el.textContent ?? '') || /^\s/.test(b.el.textContent ?? '');
  return ends || a.el.nextSibling !== b.el ? ' ' : '';
}

/** The text of a note's box; what is drawn twice in it stands once. */
export function noteText(box: Element): string {
  const lines: string[] = [];
  let last: Line | null = null;
  for (const line of linesOf(box)) {
    if (last !== null && isCut(last, line) && last.text !== line.text)
      lines.push(`${lines.pop() ?? ''}${between(last, line)}${line.text}`);
    else lines.push(line.text);
    last = line;
  }
  const half = lines.slice(0, lines.length / 2);
  const twice = half.length * 2 === lines.length && half.every((l, i) => l === lines[half.length + i]);
  return (twice ? half : lines).join('\n').trim();
}
