import { type Msg, msg } from '../model/text.ts';
import { DAY, type EpochMs, type Span } from '../model/time.ts';
import type { ProfileEdit } from '../model/visibility.ts';
import { overlap, total } from './spans.ts';
import { dayOf, startOfDay } from './zone.ts';

/** Something that happened beside an edit and may have moved the rate as well. */
export interface Beside {
  readonly at: EpochMs;
  readonly what: Msg;
}

/** A time of year in which hiring slows or swells; first and last day, both included, as [month, day]. */
interface Season {
  readonly id: string;
  readonly from: readonly [month: number, day: number];
  readonly to: readonly [month: number, day: number];
  readonly reason: string;
}

/** Judgement, not measurement: listed so that the reader can weigh it, never used to correct a number. */
export const SEASONS: readonly Season[] = [
  { id: 'year-end', from: [12, 18], to: [1, 6], reason: 'budgets are spent and offices closed' },
  { id: 'new-year', from: [1, 7], to: [2, 15], reason: 'new budgets: hiring commonly starts in January' },
  { id: 'summer', from: [7, 15], to: [8, 31], reason: 'holidays in most of the northern half' },
];

function seasonIn(season: Season, year: number, timeZone: string): Span {
  const start = startOfDay(Date.UTC(year, season.from[0] - 1, season.from[1]) / DAY, timeZone);
  const endYear = season.to[0] < season.from[0] ? year + 1 : year;
  const end = startOfDay(Date.UTC(endYear, season.to[0] - 1, season.to[1] + 1) / DAY, timeZone);
  return [start, end];
}

function seasonsIn(spans: readonly Span[], timeZone: string): Beside[] {
  const first = spans[0]?.[0];
  const last = spans.at(-1)?.[1];
  if (first === undefined || last === undefined) return [];
  const year = (at: EpochMs): number => new Date(dayOf(at, timeZone) * DAY).getUTCFullYear();
  const out: Beside[] = [];
  for (let y = year(first) - 1; y <= year(last); y++) {
    for (const season of SEASONS) {
      const span = seasonIn(season, y, timeZone);
      if (total(overlap(spans, [span])) > 0) out.push({ at: span[0], what: msg(`beside.${season.id}`) });
    }
  }
  return out;
}

export interface BesideInput {
  /** The two windows that are compared, and the quiet period between them. */
  readonly spans: readonly Span[];
  readonly edits: readonly ProfileEdit[];
  /** What the user noted, e.g. "posted about a talk". */
  readonly notes: readonly { readonly at: EpochMs; readonly text: string }[];
  readonly timeZone: string;
}

/**
 * What else happened in the time compared, oldest first: Open to Work switched, the user's notes, seasons. Ids:
 * `beside.open-to-work`, `beside.note {text}`, `beside.year-end`, `beside.new-year`, `beside.summer`.
 */
export function besides({ spans, edits, notes, timeZone }: BesideInput): Beside[] {
  const [from, to] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  const inside = (at: EpochMs): boolean => from <= at && at < to;
  const switched = edits.filter((e) => e.field === 'openToWork' && inside(e.firstSeenNew));
  return [
    ...switched.map((e) => ({ at: e.firstSeenNew, what: msg('beside.open-to-work') })),
    ...notes.filter((n) => inside(n.at)).map((n) => ({ at: n.at, what: msg('beside.note', { text: n.text }) })),
    ...seasonsIn(spans, timeZone),
  ].sort((a, b) => a.at - b.at || (a.what.id < b.what.id ? -1 : 1));
}
