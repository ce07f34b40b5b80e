import { DAY, type EpochMs, type Span } from '../model/time.ts';
import type { Label } from '../model/triage.ts';
import type { MonthBucket, WeekBucket } from '../model/visibility.ts';
import { clip, lowerBound, total, union } from './spans.ts';
import { dayOf, isoDay, mondayOf, monthStart, startOfDay } from './zone.ts';

/** What the series needs of a derived approach. Nothing here depends on the goal. */
export interface CountedApproach {
  readonly key: string;
  /** Its date: that of the first offer-bearing message, else the first message. */
  readonly at?: EpochMs;
  readonly label: Label;
  readonly isOffer: boolean;
}

export interface SeriesOptions {
  /** IANA zone in which weeks begin on Monday. */
  readonly timeZone: string;
  readonly asOf: EpochMs;
  /** First instant to show; default: the first observed day or approach. */
  readonly from?: EpochMs;
  /** Nothing before this is shown, whatever there is. */
  readonly since?: EpochMs;
}

/** The site opened on 5 May 2003: an earlier date is a damaged one. */
export const EARLIEST = Date.UTC(2003, 4, 5);
/** Clocks differ; a date further ahead of `asOf` than this is damaged. */
const AHEAD = DAY;

interface Datable<A> {
  readonly dated: readonly (A & { readonly at: EpochMs })[];
  readonly undated: number;
}

/** The answers given last: each part of a view asks for the same rows. */
const answered = new WeakMap<readonly CountedApproach[], { readonly asOf: EpochMs; readonly answer: Datable<never> }>();

/** Approaches that can be put on a time axis, once each, oldest first; the rest is only counted. */
export function datable<A extends CountedApproach>(approaches: readonly A[], asOf: EpochMs): Datable<A> {
  const known = answered.get(approaches);
  if (known?.asOf === asOf) return known.answer;
  const answer = sortOut(approaches, asOf);
  answered.set(approaches, { asOf, answer: answer as Datable<never> });
  return answer;
}

function sortOut<A extends CountedApproach>(approaches: readonly A[], asOf: EpochMs): Datable<A> {
  const unique = [...new Map(approaches.map((a) => [a.key, a])).values()];
  const dated = unique
    .filter((a): a is A & { readonly at: EpochMs } => a.at !== undefined && a.at >= EARLIEST && a.at < asOf + AHEAD)
    // What another clock dated a little ahead has come by now, or the last bar would end before it.
    .map((a) => (a.at > asOf ? { ...a, at: asOf } : a));
  dated.sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
  return { dated, undated: unique.length - dated.length };
}

type Edges = readonly { readonly day: number; readonly at: EpochMs }[];

interface Bar {
  readonly day: number;
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly counts: Readonly<Partial<Record<Label, number>>>;
  readonly offers: number;
  readonly observedDays: number;
  readonly lowerBound: boolean;
}

function countLabels(rows: readonly CountedApproach[]): Partial<Record<Label, number>> {
  const counts: Partial<Record<Label, number>> = {};
  for (const row of rows) counts[row.label] = (counts[row.label] ?? 0) + 1;
  return counts;
}

function bars(edges: Edges, approaches: readonly CountedApproach[], exposure: readonly Span[], asOf: EpochMs): Bar[] {
  const { dated } = datable(approaches, asOf);
  const times = dated.map((a) => a.at);
  const known = clip(union(exposure), EARLIEST, asOf);
  return edges.slice(0, -1).map((edge, i) => {
    const next = edges[i + 1] as Edges[number];
    const rows = dated.slice(lowerBound(times, edge.at), lowerBound(times, next.at));
    const observed = total(clip(known, edge.at, next.at));
    const days = ((next.day - edge.day) * observed) / (next.at - edge.at);
    const past = Math.min(next.at, Math.max(asOf, edge.at)) - edge.at;
    return {
      day: edge.day,
      from: edge.at,
      to: next.at,
      counts: countLabels(rows),
      offers: rows.filter((r) => r.isOffer).length,
      observedDays: Math.round(days * 100) / 100,
      lowerBound: observed < past && (observed > 0 || rows.length > 0),
    };
  });
}

/** First day to show and the day of `asOf`, or null where nothing was read. */
function range(approaches: readonly CountedApproach[], exposure: readonly Span[], o: SeriesOptions): Span | null {
  const first = datable(approaches, o.asOf).dated[0]?.at;
  const known = clip(union(exposure), EARLIEST, o.asOf)[0]?.[0];
  const from = o.from ?? Math.min(first ?? Number.POSITIVE_INFINITY, known ?? Number.POSITIVE_INFINITY);
  if (!Number.isFinite(from) || from > o.asOf) return null;
  return [dayOf(Math.max(from, EARLIEST, Math.min(o.since ?? from, o.asOf)), o.timeZone), dayOf(o.asOf, o.timeZone)];
}

function edgesFrom(first: number, last: number, next: (day: number) => number, timeZone: string): Edges {
  const edges: { day: number; at: EpochMs }[] = [];
  for (let day = first; ; day = next(day)) {
    edges.push({ day, at: startOfDay(day, timeZone) });
    if (day > last) return edges;
  }
}

/**
 * Weeks from Monday to Monday in the user's zone, oldest first, without holes: an unobserved week without rows is a
 * bucket with `observedDays` 0 (a gap, not a zero). The running week reaches beyond `asOf`.
 */
export function weekSeries(
  approaches: readonly CountedApproach[],
  exposure: readonly Span[],
  options: SeriesOptions,
): WeekBucket[] {
  const days = range(approaches, exposure, options);
  if (days === null) return [];
  const edges = edgesFrom(mondayOf(days[0]), days[1], (d) => d + 7, options.timeZone);
  return bars(edges, approaches, exposure, options.asOf).map(({ day, ...rest }) => ({ week: isoDay(day), ...rest }));
}

/** Calendar months in the user's zone, otherwise as {@link weekSeries}. */
export function monthSeries(
  approaches: readonly CountedApproach[],
  exposure: readonly Span[],
  options: SeriesOptions,
): MonthBucket[] {
  const days = range(approaches, exposure, options);
  if (days === null) return [];
  const edges = edgesFrom(monthStart(days[0]), days[1], (d) => monthStart(d, 1), options.timeZone);
  return bars(edges, approaches, exposure, options.asOf).map(({ day, ...rest }) => ({
    month: isoDay(day).slice(0, 7),
    ...rest,
  }));
}

/** A bucket that says nothing: not observed and nothing found by chance. */
export const isGap = (b: Pick<WeekBucket, 'observedDays' | 'counts'>): boolean =>
  b.observedDays === 0 && Object.keys(b.counts).length === 0;
