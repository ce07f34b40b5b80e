import * as T from '../lexicon/msg-terms.ts';
import { DOMAIN_FREE } from '../lexicon/msg-terms.ts';
import type { Doc, Span } from './document.ts';

export interface TermFound extends Span {
  readonly value: string;
}

function firstOf(doc: Doc, table: readonly (readonly [string, RegExp])[]): TermFound | null {
  let best: TermFound | null = null;
  for (const [value, pattern] of table) {
    const m = pattern.exec(doc.folded);
    if (m !== null && (best === null || m.index < best.start))
      best = { value, start: m.index, end: m.index + m[0].length };
  }
  return best;
}

function allOf(doc: Doc, table: readonly (readonly [string, RegExp])[]): TermFound[] {
  const out: TermFound[] = [];
  for (const [value, pattern] of table) {
    const m = pattern.exec(doc.folded);
    if (m !== null && !out.some((o) => o.value === value))
      out.push({ value, start: m.index, end: m.index + m[0].length });
  }
  return out;
}

/** Kind of engagement: contract, contract-to-hire, part-time, permanent, fixed-term, advisory …; the most specific wins. */
export function findEngagement(doc: Doc): TermFound | null {
  for (const entry of T.ENGAGEMENTS) {
    const found = firstOf(doc, [entry]);
    if (found !== null) return found;
  }
  return null;
}

export const findTaxForms = (doc: Doc): TermFound[] => allOf(doc, T.TAX_FORMS);
export const findVisa = (doc: Doc): TermFound | null => asWritten(doc, T.VISA);
export const findTimeZone = (doc: Doc): TermFound | null => asWritten(doc, T.TIME_ZONE);
export const findStart = (doc: Doc): TermFound | null => asWritten(doc, T.START);
export const findAsks = (doc: Doc): TermFound[] => allOf(doc, T.ASKS);
export const findSeniority = (title: string): string | null =>
  firstOf({ folded: title.toLowerCase() } as Doc, T.SENIORITY)?.value ?? null;
export const findDomains = (doc: Doc): string[] => allOf(doc, DOMAIN_FREE).map((d) => d.value);
export const isEquityOnly = (doc: Doc): boolean => T.EQUITY_ONLY.test(doc.folded);

function asWritten(doc: Doc, pattern: RegExp): TermFound | null {
  const m = pattern.exec(doc.folded);
  if (m === null) return null;
  const picked = m.groups?.v ?? m[0];
  const start = m.index + m[0].indexOf(picked);
  const value = doc.text.slice(start, start + picked.length).trim();
  return value === '' ? null : { value, start, end: start + picked.length };
}
