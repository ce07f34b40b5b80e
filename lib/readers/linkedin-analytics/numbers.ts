import type { Metric, MetricName } from '../../model/metrics.ts';
import type { EpochMs } from '../../model/time.ts';
import { parseCount } from '../counts.ts';
import { fold } from '../dates.ts';
import type { Line } from '../dom/text.ts';
import { commonAncestor } from '../dom/tree.ts';
import { COMPARED, FELL, HIGHEST, METRIC_LABELS, ROSE, SOME_WINDOW, WEEK, WINDOW } from './labels.ts';

const NAMES = Object.keys(METRIC_LABELS) as MetricName[];
const flat = (text: string): string =>
  fold(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** The metric that a label names, alone or behind its number ("27 profile views"). */
function metricOf(text: string): MetricName | null {
  const label = flat(text).replace(/^[\d.,'’\s]*[\d.,'’]\s?[km]?\+?\s+(?=\p{L})/u, '');
  return NAMES.find((n) => METRIC_LABELS[n].test(label)) ?? null;
}

/** A line that is a number and nothing else; a percentage is none. */
function bareNumber(text: string): number | null {
  const line = text.trim();
  if (!/^\d[\d.,'’\s\u00a0\u202f]*(?:k|m|mil|tsd|mio|mi|mln)?\.?$/i.test(line)) return null;
  const count = parseCount(line);
  return count === null || count.atLeast ? null : count.value;
}

/** Longer than any window is named. */
const WINDOW_NAME = 40;

/** Days of the window that a text names, `unknown` for one of another length; what a number is compared with is none. */
export function windowIn(text: string): number | 'unknown' | null {
  const folded = flat(text);
  if (COMPARED.test(folded)) return null;
  const match = WINDOW.exec(folded);
  if (match !== null) return Number(match[1] ?? match[2]);
  if (WEEK.test(folded)) return 7;
  return folded.length <= WINDOW_NAME && SOME_WINDOW.test(folded) ? 'unknown' : null;
}

/** The window beside a label, else the page's; behind a change stands what it is compared with, or either. */
function windowAt(lines: readonly Line[], i: number, ofPage: number | null): number | null {
  const near = behind(lines, i, 4);
  const change = near.findIndex((l) => l.text.includes('%'));
  const before = (change < 0 ? near.slice(0, 2) : near.slice(0, change)).map((l) => windowIn(l.text));
  const own = before.find((w) => w !== null);
  if (own !== undefined && own !== null) return own === 'unknown' ? null : own;
  const after = change < 0 ? [] : near.slice(change, change + 2);
  return after.some((l) => windowIn(l.text) !== null) ? null : ofPage;
}

/** Whether `a` and `b` stand in a part of the page that doesn't hold `c`. */
const isCloser = (a: Line, b: Line, c: Line | undefined): boolean =>
  c !== undefined && !commonAncestor(a.el, b.el).contains(c.el);

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
  const [number, label, other] = [lines[i - 1], lines[i] as Line, lines[i + 1]];
  // A number that shares a smaller part of the page with its label than with anything else is its own.
  if (before !== null && number !== undefined && isCloser(label, number, other)) return before;
  if (after !== null && other !== undefined && isCloser(label, other, before === null ? lines[i + 2] : number))
    return before === null && !nextLabel ? after : isCloser(other, label, lines[i + 2]) ? after : null;
  if (before === null) return nextLabel ? null : after;
  if (metricOf(at(i - 2)) !== null && !/^\d/.test(at(i - 2)) && bareNumber(at(i - 3)) === null) return null;
  return after === null || nextLabel ? before : null;
}

/** Marks of the older pages and pictures of arrows, where no sign is printed. */
const ROSE_MARK = '[class*="value--increase"]';
const FELL_MARK = '[class*="value--decrease"]';
const isMarked = (el: Element, mark: string): boolean => el.closest(mark) !== null || el.querySelector(mark) !== null;

/** Which way a percentage goes, 1 or -1; null where nothing says so, or both are said. */
function directionOf({ text, el }: Line, printed: string): 1 | -1 | null {
  if (/[-−–▼↓]/.test(printed)) return -1;
  if (/[+▲↑]/.test(printed)) return 1;
  const said = flat(text);
  const [rose, fell] = [ROSE.test(said) || isMarked(el, ROSE_MARK), FELL.test(said) || isMarked(el, FELL_MARK)];
  return rose === fell ? null : rose ? 1 : -1;
}

/**
 * The lines that belong to a label: none behind the next label or number, whose own label may be lost, nor in a part of the
 * page that the label shares with another number.
 */
function behind(lines: readonly Line[], i: number, most: number): readonly Line[] {
  const label = lines[i] as Line;
  const own = lines.slice(i + 1, i + 1 + most);
  const value = valueAt(lines, i);
  const isOwn = (l: Line | undefined): boolean => l !== undefined && bareNumber(l.text) === value;
  const isOther = (l: Line): boolean =>
    l !== label &&
    (metricOf(l.text) !== null || bareNumber(l.text) !== null) &&
    !((l === lines[i - 1] || l === own[0]) && isOwn(l));
  const next = own.findIndex(
    (l) =>
      isOther(l) ||
      (l.el.parentElement !== label.el.parentElement &&
        lines.some((o) => isOther(o) && commonAncestor(label.el, l.el).contains(o.el))),
  );
  return next < 0 ? own : own.slice(0, next);
}

/**
 * Change beside a number, as a share: a percentage that says which way it went, by a sign with a comparison behind it, a
 * word, or the page's own mark.
 */
function changeAt(lines: readonly Line[], i: number): number | undefined {
  const own = [...behind(lines, i, 4)];
  for (const [at, line] of own.slice(0, 3).entries()) {
    const match = /^(\D*?)(\d{1,4}(?:[.,]\d{1,2})?)\s?%[^%]*$/u.exec(line.text.replace(/[\u00a0\u202f]/g, ' ').trim());
    if (match === null) continue;
    const printed = /[+▲↑▼↓−–-]\s*$/u.exec(match[1] ?? '')?.[0] ?? '';
    const direction = directionOf(line, printed);
    const isCompared = COMPARED.test(flat(`${line.text} ${own[at + 1]?.text ?? ''}`));
    if (direction === null || (printed !== '' && !isCompared)) return undefined;
    return (direction * Number((match[2] ?? '').replace(',', '.'))) / 100;
  }
  return undefined;
}

/** All numbers with a known label; one that stands twice with two values, or only in an unclear place, is dropped and named. */
export function metricsIn(
  lines: readonly Line[],
  asOf: EpochMs,
  pageWindow: number | null,
): { metrics: Metric[]; unclear: MetricName[] } {
  const found = new Map<MetricName, Metric>();
  const unclear = new Set<MetricName>();
  const lost = new Set<MetricName>();
  for (const [i, line] of lines.entries()) {
    const name = metricOf(line.text);
    if (name === null) continue;
    const value = valueAt(lines, i);
    if (value === null || value > HIGHEST[name]) {
      lost.add(name);
      continue;
    }
    const days = windowAt(lines, i, pageWindow);
    const change = changeAt(lines, i);
    const known = found.get(name);
    if (known !== undefined && known.value !== value) unclear.add(name);
    if (known === undefined) {
      found.set(name, {
        name,
        value,
        asOf,
        ...(days !== null && { windowDays: days }),
        ...(change !== undefined && { change }),
      });
    }
  }
  for (const name of lost) if (!found.has(name)) unclear.add(name);
  return { metrics: [...found.values()].filter((m) => !unclear.has(m.name)), unclear: [...unclear] };
}
