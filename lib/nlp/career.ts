import type { Position, Recommendation } from '../model/profile.ts';
import type { EpochMs, PartialDate } from '../model/time.ts';
import { findDomains } from './domains.ts';
import { contractIntent } from './intent.ts';
import { fold } from './message/fold.ts';
import { levelOfTitle } from './titles.ts';

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

/** Kinds of employment that are one's own contract work, as the site names them in several languages. */
const OWN_TYPE =
  /\b(?:freelanc\w*|self-?\s?employed|contract(?:or)?|selbst(?:st)?andig\w*|freiberuf\w*|independante?|autonom[oa]|zzp\w*|zelfstandig\w*|conta propria|cuenta propia|temporary)\b/;
const EMPLOYED =
  /\b(?:full-?time|permanent|vollzeit|festangestellt|temps plein|cdi|jornada completa|tempo integral|voltijds?|vast)\b/;
/** A contract named beside the title: "Contract Data Engineer", "Editor (contract)"; who manages contracts has none. */
const CONTRACT_TITLE =
  /^(?:independent|selbst(?:st)?andige[rn]?|unabhangige[rn]?|zelfstandige?) (?!living|school|stud|board|director|non|member|review|advisory)|^contract (?!manag|admin|law|negot|special|offic|analy|review|draft|coord|counsel|attorney|complian|support|execut|research|manufact)|[\s(|,–-]contract(?:or)?\)?$/;
/** Companies that are none: one's own account, or the market places of those who work on it. */
const OWN_COMPANY =
  /^(?:self(?:[- ]employed)?|freelanc\w*|independent(?: (?:contractor|consultant|practice))?|own (?:business|practice|account|company)|various(?: clients)?|selbst(?:st)?andig|freiberuflich|a mon compte|independante?|autonom[oa]|por cuenta propia|por conta propria|zzp|zelfstandig|upwork|toptal|fiverr|malt)$/;
const OWNS =
  /\b(?:owner|proprietor|sole trader|inhaber(?:in)?|propietari[oa]|proprietari[oa]|eigenaar|gerante?|own (?:practice|business|studio))\b/;
const ADVISES = /\b(?:consultant|advisor|adviser|berater(?:in)?|consultora?|conseill\w+|adviseur)\b/;

/** Positions that were judged already: several checks ask of each. */
const independent = new WeakMap<Position, boolean>();
/** True for a position that shows own contract work by its kind, title or company; employers' titles are none. */
export function isIndependent(p: Position): boolean {
  const known = independent.get(p) ?? showsOwnWork(p);
  independent.set(p, known);
  return known;
}

function showsOwnWork(p: Position): boolean {
  const [type, title, company] = [p.employmentType, p.title, p.company].map((x) => fold(x ?? '').trim());
  if (OWN_TYPE.test(type ?? '')) return true;
  if (OWN_COMPANY.test(company ?? '') || contractIntent(p.title ?? '').length > 0) return true;
  if (EMPLOYED.test(type ?? '')) return false;
  if (CONTRACT_TITLE.test(title ?? '')) return true;
  if (levelOfTitle(p.title ?? '') === 'founder' && OWNS.test(title ?? '')) return true;
  return (company ?? '') === '' && ADVISES.test(title ?? '');
}

/** Work that people do beside a job, and teaching, which is so for some. */
const SIDE =
  /part-?time|volunt|board|advis|teilzeit|ehrenamt|honorar|honorary|mentor|temps partiel|benevol|parcial|\bmember of (?!(?:the )?technical)|trustee|deeltijd|vrijwillig/;
const TEACHES = /lectur|teach|instructor|tutor|dozent|docente?\b|enseignant|profesora?\b|professora?\b/;
const words = (p: Position): string => fold(`${p.employmentType ?? ''} ${p.title ?? ''}`);

/** True for own contract work, and for what is part-time, unpaid or advisory: people do it beside a job. */
export const isSideWork = (p: Position): boolean => isIndependent(p) || SIDE.test(words(p));

/** How long a job may stay open beside a newer one before it looks forgotten, in months. */
const STALE_MONTHS = 18;

const ALL_HOURS = /\b(?:full-?time|vollzeit|temps plein|jornada completa|tempo integral|voltijds?|fulltime)\b/;
/** True for a job that says of itself that it takes all hours. */
export const takesAllHours = (p: Position): boolean => ALL_HOURS.test(words(p));

/**
 * Open positions that look forgotten: another employer's job began well after them, and they are neither own contract
 * work nor part-time or unpaid. Recruiters' filters take them for current jobs.
 * @param among which jobs may make another look forgotten; left out, any.
 */
export function staleOpenPositions(
  positions: readonly Position[],
  among: (p: Position) => boolean = () => true,
): Position[] {
  const open = positions.filter(isCurrent);
  // Who teaches by profession has no other job beside which the teaching could stand.
  const main = open.some((p) => !isSideWork(p) && !TEACHES.test(words(p)));
  const beside = (p: Position): boolean => isSideWork(p) || (main && TEACHES.test(words(p)));
  return open.filter((p) => {
    const start = p.start === undefined ? null : monthOf(p.start);
    if (start === null || beside(p) || !among(p)) return false;
    return open.some((q) => {
      const later = q.start === undefined ? null : monthOf(q.start);
      return (
        q !== p &&
        among(q) &&
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
