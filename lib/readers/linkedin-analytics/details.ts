import type { MetricDetail } from '../../model/metrics.ts';
import { fold } from '../dates.ts';
import { pathOf } from '../dom/href.ts';
import { type Line, linesOf } from '../dom/text.ts';
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

/** Label and share, line by line, below a known heading; the list ends where the pattern does. */
export function sharesIn(lines: readonly Line[]): MetricDetail[] {
  const out: MetricDetail[] = [];
  for (const [i, line] of lines.entries()) {
    const kind = headingOf(line.text);
    if (kind === null) continue;
    for (let at = i + 1; at + 1 < lines.length && at < i + 1 + 2 * ROWS; at += 2) {
      const label = lines[at]?.text ?? '';
      const share = shareOf(lines[at + 1]?.text ?? '');
      if (share === null || shareOf(label) !== null || headingOf(label) !== null) break;
      out.push({ kind, label, share });
    }
  }
  return out;
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
      const value = /^(\d{1,6})\b/.exec(label)?.[1];
      if (value !== undefined) out.push({ kind: 'recruiters', label, value: Number(value) });
    } else if (/^\/search\/results\/people\//.test(path) && label !== '') out.push({ kind: 'viewer', label });
  }
  return [...new Map(out.map((d) => [`${d.kind} ${d.label}`, d])).values()];
}
