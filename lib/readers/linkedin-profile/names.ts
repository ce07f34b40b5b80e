import { findDates, fold, isDuration, parseRange } from '../dates.ts';
import { externalUrl, pathOf } from '../dom/href.ts';
import { once } from '../dom/one-name.ts';
import { type Line, linesOf } from '../dom/text.ts';
import { hasText } from '../dom/tree.ts';
import type { Scan } from './scan.ts';
import { ENDORSEMENT } from './words.ts';

/** How this page marks the name of an entry, as all of its entries tell together. */
export interface NameMarks {
  /** Names are bold: the older layout. */
  readonly bold: boolean;
  /** The pencil beside an entry says its name: the newer layout, on one's own page. */
  readonly pencil: boolean;
}

const EDIT = /\/edit\/forms\/(?:[a-z]+\/)?\d/;
const BOLD = '.t-bold';

/** Looks for both marks on a page. */
export function nameMarks(doc: Document, scan: Scan): NameMarks {
  const labels = new Map<string, string>();
  const forms = scan.anchors.filter((a) => EDIT.test(a.path));
  for (const { el, path } of forms) labels.set(path, el.getAttribute('aria-label') ?? labels.get(path) ?? '');
  const isSaid = ({ el, path }: (typeof forms)[number]): boolean =>
    hasText(el) && labels.get(path)?.includes(linesOf(el, 1)[0]?.text ?? '\n') === true;
  return {
    bold: [...doc.getElementsByClassName('t-bold')].some(
      (el) => el.querySelector('[aria-hidden="true"]') && el.closest('li') && !el.closest('a[href*="/analytics/"]'),
    ),
    pencil: forms.some(isSaid),
  };
}

/** Dates, a length of time, a degree or count behind a dot, endorsements: what stands below a name. */
export function isSecondary(text: string, lang: string): boolean {
  const last = text.split(/[·•]/u).at(-1)?.trim() ?? '';
  return (
    (text.length > 4 && parseRange(text, lang) !== null) ||
    (last !== text && (isDuration(last) || findDates(last, lang)[0]?.includes('-') === true)) ||
    /^\d+\s\p{L}+\.?\s\d+\s\p{L}+\.?$/u.test(text) ||
    /^[·•]\s*\d/u.test(text) ||
    (/^\d[\d.,]*\+?\s/.test(text) && ENDORSEMENT.test(fold(text)))
  );
}

/** One of several pieces that a text in a line was torn into. */
export const isPiece = (el: Element): boolean =>
  el.tagName === 'SPAN' && el.parentElement?.tagName === 'SPAN' && el.parentElement.childElementCount > 1;

/**
 * Whether a line can be the name of an entry: of no secondary kind, no button's word, marked as the page's other names are.
 * @param el The entry.
 */
export function isName(line: Line, el: Element, marks: NameMarks, lang: string): boolean {
  if (isSecondary(line.text, lang)) return false;
  if (marks.bold) return line.el.closest(BOLD) !== null;
  if (line.link !== null && externalUrl(line.link) !== null) return false;
  const list = line.el.closest('[role="list"]');
  if (list !== null && list !== el && el.contains(list)) return false;
  if (isPiece(line.el)) return false;
  const labels = [...el.querySelectorAll('a[aria-label]')].flatMap((a) =>
    EDIT.test(pathOf(a)) ? (a.getAttribute('aria-label') ?? []) : [],
  );
  const says = ({ text }: Line): boolean => labels.some((label) => label.includes(once(text)));
  // A pencil that names nothing in its entry says the same on all of them.
  return labels.length === 0 || says(line) || !(marks.pencil || linesOf(el).some(says));
}
