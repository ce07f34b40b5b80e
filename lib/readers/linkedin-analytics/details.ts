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

/** Where a row of label and share stands: the rows of one list have it in common. */
function listOf(label: Line, share: Line): Element | null {
  const unit = label.item !== null && label.item === share.item ? label.item : commonAncestor(label.el, share.el);
  return unit.parentElement;
}

/** The lists below known headings, and those that can't be told from the next one. */
export interface Shares {
  readonly details: readonly MetricDetail[];
  readonly unclear: readonly MetricDetail['kind'][];
}

/**
 * Label and share, line by line, below a known heading; the list ends where the pattern does. Where it goes on in another
 * place of the page, a heading was lost between two lists, and neither is told.
 */
export function sharesIn(lines: readonly Line[]): Shares {
  const details: MetricDetail[] = [];
  const unclear: MetricDetail['kind'][] = [];
  for (const [i, line] of lines.entries()) {
    const kind = headingOf(line.text);
    if (kind === null) continue;
    const places = new Set<Element | null>();
    const rows: MetricDetail[] = [];
    for (let at = i + 1; at + 1 < lines.length && rows.length < ROWS; at += 2) {
      const [label, value] = [lines[at] as Line, lines[at + 1] as Line];
      const share = shareOf(value.text);
      if (share === null || shareOf(label.text) !== null || headingOf(label.text) !== null) break;
      places.add(listOf(label, value));
      rows.push({ kind, label: label.text, share });
    }
    if (places.size > 1) unclear.push(kind);
    else details.push(...rows);
  }
  return { details, unclear };
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
