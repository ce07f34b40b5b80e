import * as T from '../lexicon/msg-terms.ts';
import type { Doc, Span } from './document.ts';
import { Gated } from './gate.ts';

export interface TermFound extends Span {
  readonly value: string;
}

type Table = readonly (readonly [value: string, pattern: Gated])[];
const gated = (table: readonly (readonly [string, RegExp])[]): Table =>
  table.map(([value, pattern]) => [value, new Gated(pattern)]);

const ENGAGEMENTS = gated(T.ENGAGEMENTS);
const TAX_FORMS = gated(T.TAX_FORMS);
const ASKS = gated(T.ASKS);
const DOMAINS = gated(T.DOMAIN_FREE);
const VISA = new Gated(T.VISA);
const TIME_ZONE = new Gated(T.TIME_ZONE);
const START = new Gated(T.START);
const EQUITY_ONLY = new Gated(T.EQUITY_ONLY);

function allOf(doc: Doc, table: Table): TermFound[] {
  const out: TermFound[] = [];
  for (const [value, pattern] of table) {
    const m = pattern.exec(doc);
    if (m !== null && !out.some((o) => o.value === value))
      out.push({ value, start: m.index, end: m.index + m[0].length });
  }
  return out;
}

/** Kind of engagement: contract, contract-to-hire, part-time, permanent, fixed-term, advisory …; the most specific wins. */
export function findEngagement(doc: Doc): TermFound | null {
  for (const [value, pattern] of ENGAGEMENTS) {
    const m = pattern.exec(doc);
    if (m !== null) return { value, start: m.index, end: m.index + m[0].length };
  }
  return null;
}

export const findTaxForms = (doc: Doc): TermFound[] => allOf(doc, TAX_FORMS);
export const findVisa = (doc: Doc): TermFound | null => asWritten(doc, VISA);
export const findTimeZone = (doc: Doc): TermFound | null => asWritten(doc, TIME_ZONE);
export const findStart = (doc: Doc): TermFound | null => asWritten(doc, START);
export const findAsks = (doc: Doc): TermFound[] => allOf(doc, ASKS);

/** The level that stands first in a title. */
export function findSeniority(title: string): string | null {
  const lower = title.toLowerCase();
  let first: { readonly value: string; readonly at: number } | null = null;
  for (const [value, pattern] of T.SENIORITY) {
    const at = lower.search(pattern);
    if (at >= 0 && (first === null || at < first.at)) first = { value, at };
  }
  return first?.value ?? null;
}

export const findDomains = (doc: Doc): string[] => allOf(doc, DOMAINS).map((d) => d.value);
export const isEquityOnly = (doc: Doc): boolean => EQUITY_ONLY.test(doc);

function asWritten(doc: Doc, pattern: Gated): TermFound | null {
  const m = pattern.exec(doc);
  if (m === null) return null;
  const picked = m.groups?.v ?? m[0];
  const start = m.index + m[0].indexOf(picked);
  const value = doc.text.slice(start, start + picked.length).trim();
  return value === '' ? null : { value, start, end: start + picked.length };
}
