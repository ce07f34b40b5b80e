import type { Metric, MetricName } from '../../model/metrics.ts';
import type { EpochMs } from '../../model/time.ts';
import { parseCount } from '../counts.ts';
import { fold } from '../dates.ts';
import type { Line } from '../dom/text.ts';
import { COMPARED, HIGHEST, METRIC_LABELS, WEEK, WINDOW } from './labels.ts';

const NAMES = Object.keys(METRIC_LABELS) as MetricName[];
const flat = (text: string): string =>
  fold(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** The metric that a label names, alone or behind its number ("27 profile views"). */
function metricOf(text: string): MetricName | null {
  const label = flat(text).replace(/^[\d.,'\s]*[\d.,']\s?[km]?\+?\s+(?=\p{L})/u, '');
  return NAMES.find((n) => METRIC_LABELS[n].test(label)) ?? null;
}

/** A line that is a number and nothing else; a percentage is none. */
function bareNumber(text: string): number | null {
  const line = text.trim();
  if (!/^\d[\d.,'\s\u00a0\u202f]*[kKmM]?$/.test(line)) return null;
  const count = parseCount(line);
  return count === null || count.atLeast ? null : count.value;
}

const percent = (text: string): number | null => {
  const match = /^([+\-−–]?)\s?(\d{1,4}(?:[.,]\d{1,2})?)\s?%$/.exec(text.replace(/[\u00a0\u202f]/g, ' ').trim());
  if (match === null) return null;
  const value = Number((match[2] ?? '').replace(',', '.')) / 100;
  return /[-−–]/.test(match[1] ?? '') ? -value : value;
};

/** Days of the window that a text names; what a number is compared with is none. */
export function windowDays(text: string): number | null {
  const folded = flat(text);
  if (COMPARED.test(folded)) return null;
  const match = WINDOW.exec(folded);
  if (match !== null) return Number(match[1] ?? match[2]);
  return WEEK.test(folded) ? 7 : null;
}

/**
 * The number on or beside a label's line: in front of it, on the line before, or on the line after it. Null = unclear:
 * in a row of labels and numbers a number is only the next label's if the label before it has one in front, too.
 */
function valueAt(lines: readonly Line[], i: number): number | null {
  const at = (n: number): string => lines[n]?.text ?? '';
  const own = /^\d/.test(at(i)) ? parseCount(at(i)) : null;
  if (own !== null) return own.atLeast ? null : own.value;
  const before = bareNumber(at(i - 1));
  const after = bareNumber(at(i + 1));
  const nextLabel = metricOf(at(i + 2)) !== null;
  if (before === null) return nextLabel ? null : after;
  if (metricOf(at(i - 2)) !== null && bareNumber(at(i - 3)) === null) return null;
  return after === null || nextLabel ? before : null;
}

/** Change beside a number: a percentage with a comparison behind it. Its sign is known only where it is printed. */
function changeAt(lines: readonly Line[], i: number): number | undefined {
  for (let at = i + 1; at <= i + 3; at++) {
    const value = percent(lines[at]?.text ?? '');
    const printed = /^[+\-−–]/.test((lines[at]?.text ?? '').trim());
    if (value !== null) return printed && COMPARED.test(flat(lines[at + 1]?.text ?? '')) ? value : undefined;
  }
  return undefined;
}

/** All numbers with a known label; one that stands twice with two values is dropped and named. */
export function metricsIn(
  lines: readonly Line[],
  asOf: EpochMs,
  pageWindow: number | null,
): { metrics: Metric[]; unclear: MetricName[] } {
  const found = new Map<MetricName, Metric>();
  const unclear = new Set<MetricName>();
  for (const [i, line] of lines.entries()) {
    const name = metricOf(line.text);
    if (name === null) continue;
    const value = valueAt(lines, i);
    if (value === null || value > HIGHEST[name]) continue;
    const days = [i + 1, i + 2].map((at) => windowDays(lines[at]?.text ?? '')).find((d) => d !== null) ?? pageWindow;
    const change = changeAt(lines, i);
    const known = found.get(name);
    if (known !== undefined && known.value !== value) unclear.add(name);
    if (known === undefined) {
      found.set(name, {
        name,
        value,
        asOf,
        ...(days !== null && days !== undefined && { windowDays: days }),
        ...(change !== undefined && { change }),
      });
    }
  }
  return { metrics: [...found.values()].filter((m) => !unclear.has(m.name)), unclear: [...unclear] };
}
