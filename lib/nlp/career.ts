import type { Position, Recommendation } from '../model/profile.ts';
import type { EpochMs, PartialDate } from '../model/time.ts';
import { findDomains } from './domains.ts';

/** Months since year 0 of a `YYYY` or `YYYY-MM` date; a bare year counts from January (or to December as an end). */
export function monthOf(date: PartialDate, end = false): number | null {
  const m = /^(\d{4})(?:-(\d{2}))?$/.exec(date);
  if (m === null) return null;
  return Number(m[1]) * 12 + (m[2] === undefined ? (end ? 11 : 0) : Number(m[2]) - 1);
}

const monthAt = (at: EpochMs): number => {
  const d = new Date(at);
  return d.getUTCFullYear() * 12 + d.getUTCMonth();
};

/**
 * Years worked, to one decimal, counting a month once however many positions cover it; null where no position has a
 * start. An open end is the present (`asOf`).
 */
export function yearsWorked(positions: readonly Position[], asOf: EpochMs): number | null {
  const now = monthAt(asOf);
  const spans = positions
    .flatMap((p) => {
      const from = p.start === undefined ? null : monthOf(p.start);
      const to = p.end === null ? now : p.end === undefined ? from : monthOf(p.end, true);
      return from === null || to === null || to < from ? [] : [[from, Math.min(to, now)] as const];
    })
    .sort((a, b) => a[0] - b[0]);
  if (spans.length === 0) return null;
  let [months, until] = [0, Number.NEGATIVE_INFINITY];
  for (const [from, to] of spans) {
    months += Math.max(0, to - Math.max(from, until + 1) + 1);
    until = Math.max(until, to);
  }
  return Math.round((months / 12) * 10) / 10;
}

export const isCurrent = (p: Position): boolean => p.end === null;

/** What an employment type or title must say for a position to be one's own contract work. */
const INDEPENDENT =
  /\b(?:freelanc\w*|self-?\s?employed|independent|contract(?:or)?|consultant|consulting|fractional|interim|owner|own practice|selbst(?:st)?andig\w*|freiberuf\w*|independante?|autonom[oa]|zzp\w*|eigen bedrijf|conta propria|cuenta propia)\b/;
const fold = (s: string): string => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** True for a position that shows own contract work by its type, title or company. */
export const isIndependent = (p: Position): boolean =>
  INDEPENDENT.test(fold([p.employmentType, p.title, p.company].filter((x) => x !== undefined).join(' · ')));

/** How long a job may stay open beside a newer one before it looks forgotten, in months. */
const STALE_MONTHS = 18;

/**
 * Open positions that look forgotten: another employer's job began well after them, and they are neither own contract
 * work nor part-time or unpaid. Recruiters' filters take them for current jobs.
 */
export function staleOpenPositions(positions: readonly Position[]): Position[] {
  const open = positions.filter(isCurrent);
  const beside = (p: Position): boolean =>
    isIndependent(p) ||
    /part-?time|volunt|board|advis|teilzeit|honor|mentor|temps partiel|parcial|lectur|teach|member|instructor|deeltijd/.test(
      fold(`${p.employmentType ?? ''} ${p.title ?? ''}`),
    );
  return open.filter((p) => {
    const start = p.start === undefined ? null : monthOf(p.start);
    if (start === null || beside(p)) return false;
    return open.some((q) => {
      const later = q.start === undefined ? null : monthOf(q.start);
      return (
        q !== p &&
        !beside(q) &&
        fold(q.company ?? '') !== fold(p.company ?? '') &&
        later !== null &&
        later - start >= STALE_MONTHS
      );
    });
  });
}

/** Positions whose start or end lacks its month, or whose dates are not there. */
export const withoutMonths = (positions: readonly Position[]): Position[] =>
  positions.filter(
    (p) => p.start === undefined || p.start.length < 7 || (typeof p.end === 'string' && p.end.length < 7),
  );

/** Received recommendations whose text speaks of one of the fields. */
export function recommendationsOf(domains: readonly string[], all: readonly Recommendation[]): Recommendation[] {
  return all.filter(
    (r) =>
      r.direction === 'received' && r.text !== undefined && findDomains(r.text).some((d) => domains.includes(d.domain)),
  );
}
