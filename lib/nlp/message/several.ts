import type { Doc, Span } from './document.ts';
import { sumsOf } from './money.ts';
import { titlesIn } from './titles-in.ts';

const ITEM = /^\s*(?:\d{1,2}[).:]|[-•*–▪►])\s/;
const RATE_UNITS: ReadonlySet<string | null> = new Set(['hour', 'day', 'week', 'month', 'year']);

/** Whether an item is more than a figure: "UX writer, bank, Leeds hybrid, £425pd". */
const says = (line: string): boolean => (line.match(/\p{L}{3,}/gu)?.length ?? 0) > 2;

/** Whether something is said in an item of a list. */
export function isInItem({ text }: Doc, { start }: Span): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  return ITEM.test(text.slice(from, Math.max(start, from + 5)));
}

/** Whether a message lists several jobs, each item with its own rate: then no figure is that of "the" offer. */
export function listsSeveralJobs(doc: Doc): boolean {
  const sums = sumsOf(doc).filter((s) => s.currency !== null && RATE_UNITS.has(s.unit));
  if (sums.length < 2) return false;
  let items = 0;
  let at = 0;
  for (const line of doc.text.split('\n')) {
    const end = at + line.length;
    const within = (s: Span): boolean => s.start >= at && s.end <= end;
    if (ITEM.test(line) && sums.some(within) && (says(line) || titlesIn(doc).some(within))) items++;
    at = end + 1;
  }
  return items > 1;
}
