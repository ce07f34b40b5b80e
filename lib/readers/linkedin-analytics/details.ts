import type { MetricDetail } from '../../model/metrics.ts';
import { parseCount } from '../counts.ts';
import { fold } from '../dates.ts';
import { pathOf } from '../dom/href.ts';
import { type Line, linesOf } from '../dom/text.ts';
import { commonAncestor } from '../dom/tree.ts';
import { DETAIL_HEADINGS } from './labels.ts';

const flat = (text: string): string =>
  fold(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
const headingOf = (text: string): MetricDetail['kind'] | null =>
  DETAIL_HEADINGS.find(([, p]) => p.test(flat(text)))?.[0] ?? null;

function shareOf(text: string): number | null {
  const match = /^(\d{1,3}(?:[.,]\d{1,2})?)\s?%$/.exec(text.replace(/[\u00a0\u202f]/g, ' ').trim());
  const share = match === null ? null : Number((match[1] ?? '').replace(',', '.')) / 100;
  return share !== null && share <= 1 ? share : null;
}

/** Longest list that a heading can head. */
const ROWS = 40;

/** A row of label and share: the rows of one list have what holds them in common. */
const unitOf = (label: Line, share: Line): Element =>
  label.item !== null && label.item === share.item ? label.item : commonAncestor(label.el, share.el);

/** Rounding adds up to no more than this. */
const WHOLE = 1.05;

/**
 * Whether rows are those of two lists whose second heading is lost: more than the whole, a label twice, or, where nothing
 * holds a row together, a share larger than the one before it.
 */
const isTwoLists = (rows: readonly { readonly label: string; readonly share: number }[], flat: boolean): boolean =>
  rows.reduce((sum, r) => sum + r.share, 0) > WHOLE ||
  new Set(rows.map((r) => r.label)).size < rows.length ||
  (flat && rows.some((r, i) => i > 0 && r.share > (rows[i - 1]?.share ?? 0)));

/** Whether a list holds shares behind the end of the rows that are understood, or none is: a row is not as the others. */
const isBroken = (places: ReadonlySet<Element | null>, rest: readonly Line[]): boolean =>
  places.size === 0 || rest.some((l) => shareOf(l.text) !== null && [...places].some((p) => p?.contains(l.el)));

/** The lists below known headings, and those that can't be told from the next one. */
export interface Shares {
  readonly details: readonly MetricDetail[];
  readonly unclear: readonly MetricDetail['kind'][];
}

/**
 * Label and share, line by line, below a known heading; the list ends where the pattern does. Where it goes on in another
 * place of the page, or can't be one list, a heading was lost between two lists, and neither is told.
 */
export function sharesIn(lines: readonly Line[]): Shares {
  const details: MetricDetail[] = [];
  const lists: MetricDetail[][] = [];
  const unclear: MetricDetail['kind'][] = [];
  for (const [i, line] of lines.entries()) {
    const kind = headingOf(line.text);
    if (kind === null) continue;
    const places = new Set<Element | null>();
    const units = new Set<Element>();
    const rows: { readonly kind: MetricDetail['kind']; readonly label: string; readonly share: number }[] = [];
    for (let at = i + 1; at + 1 < lines.length && rows.length < ROWS; at += 2) {
      const [label, value] = [lines[at] as Line, lines[at + 1] as Line];
      const share = shareOf(value.text);
      if (share === null || shareOf(label.text) !== null || headingOf(label.text) !== null) break;
      const unit = unitOf(label, value);
      units.add(unit);
      places.add(unit.parentElement);
      rows.push({ kind, label: label.text, share });
    }
    const isFlat = rows.length > 1 && units.size === 1;
    if (isBroken(places, lines.slice(i + 1 + 2 * rows.length)) || places.size > 1 || isTwoLists(rows, isFlat))
      unclear.push(kind);
    else lists.push(rows);
  }
  // The same list can be drawn twice; two that differ are not both it.
  for (const rows of lists) {
    const kind = rows[0]?.kind;
    const same = lists.filter((l) => l.length > 0 && l[0]?.kind === kind);
    if (new Set(same.map((l) => JSON.stringify(l))).size > 1) unclear.push(...(kind === undefined ? [] : [kind]));
    else if (same[0] === rows) details.push(...rows);
  }
  return { details, unclear: [...new Set(unclear)] };
}

/** "Recruiter at X", "Someone at X" and the number of recruiters: kinds of viewers, never a named person. */
export function viewersIn(root: Element): MetricDetail[] {
  const out: MetricDetail[] = [];
  for (const item of root.querySelectorAll(
    '[data-view-name="viewer-list-item"] a[href], a[href*="/analytics/recruiter-views/"]',
  )) {
    const path = pathOf(item);
    const label = linesOf(item)[0]?.text ?? '';
    if (/^\/analytics\/recruiter-views\//.test(path)) {
      const count = parseCount(label);
      if (count !== null && !count.atLeast) out.push({ kind: 'recruiters', label, value: count.value });
    } else if (/^\/search\/results\/people\//.test(path) && label !== '') out.push({ kind: 'viewer', label });
  }
  return [...new Map(out.map((d) => [`${d.kind} ${d.label}`, d])).values()];
}
