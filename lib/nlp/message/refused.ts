import { PLAINLY_FAR, REFUSED_AFTER, REFUSED_BEFORE, REFUSED_BY_NO } from '../lexicon/msg-workplace-against.ts';
import type { Doc, Span } from './document.ts';

/** Characters on either side that tell whether a place is refused. */
const AROUND = 60;
const NO_BEFORE_VERBS: ReadonlySet<string> = new Set(['es', 'it', 'pt']);

/** Whether work elsewhere is named only to say that it can't be, or wasn't to be, done so. */
export function isRefused({ folded, language }: Doc, { start, end }: Span): boolean {
  if (!PLAINLY_FAR.test(folded.slice(start, end))) return false;
  if (REFUSED_AFTER.test(folded.slice(end, end + AROUND))) return true;
  const before = folded.slice(Math.max(0, start - AROUND), start);
  return REFUSED_BEFORE.test(before) || (NO_BEFORE_VERBS.has(language ?? '') && REFUSED_BY_NO.test(before));
}
