import type { EpochMs } from '../model/time.ts';
import { LABELS, type Label } from '../model/triage.ts';
import { EARLIEST } from '../visibility/series.ts';
import type { Derived, Put } from './port.ts';
import type { ApproachRecord } from './records.ts';

/** One approach on the timeline. */
export interface InboundEvent {
  readonly key: string;
  readonly at: EpochMs;
  readonly label: Label;
  readonly isOffer: boolean;
}
/** A month's approaches, small enough to rewrite: [instant or null, label's index, offer]. UTC, so that no zone is baked in. */
type Month = Readonly<Record<string, readonly [at: EpochMs | null, label: number, offer: 0 | 1]>>;

const UNDATED = 'undated';
/** The largest instant that a calendar knows. */
const END_OF_TIME = 8.64e15;
/** Key of the dirty mark of a month whose part of the inbox is out of date. */
export const monthMark = (month: string): string => `#m:${month}`;
export const monthOfMark = (mark: string): string | null => (mark.startsWith('#m:') ? mark.slice(3) : null);

function monthOf(at: EpochMs | undefined): string {
  if (at === undefined || !(Math.abs(at) < END_OF_TIME)) return UNDATED;
  return new Date(at).toISOString().slice(0, 7);
}

/** What an approach counts as. */
export type Effective = (record: ApproachRecord) => { readonly label: Label; readonly isOffer: boolean };

/** Takes the old approaches of a conversation off the timeline and puts the new ones on; part of the same commit. */
export async function moveEvents(
  derived: Derived,
  before: readonly ApproachRecord[],
  after: readonly ApproachRecord[],
  effective: Effective,
): Promise<Put[]> {
  const ids = [...new Set([...before, ...after].map((r) => monthOf(r.at)))];
  const rows = await derived.many<Month>('events', ids);
  const months = new Map(ids.map((id, i) => [id, { ...rows[i] } as Record<string, Month[string]>]));
  for (const r of before) delete months.get(monthOf(r.at))?.[r.key];
  for (const r of after) {
    const { label, isOffer } = effective(r);
    const month = months.get(monthOf(r.at));
    if (month) month[r.key] = [r.at ?? null, LABELS.indexOf(label), isOffer ? 1 : 0];
  }
  return [...months].flatMap(([key, month]): Put[] => {
    const value = Object.keys(month).length === 0 ? undefined : month;
    return [
      { table: 'events', key, value },
      { table: 'dirty', key: monthMark(key), value: key },
    ];
  });
}

/** Keys of each month's approaches. */
export async function keysOfMonths(derived: Derived, months: readonly string[]): Promise<string[][]> {
  return (await derived.many<Month>('events', months)).map((row) => Object.keys(row ?? {}).sort());
}

/** Marks all months, after something changed that rows show everywhere. */
export async function markAllMonths(derived: Derived): Promise<Put[]> {
  return (await derived.keys('events')).map((m) => ({ table: 'dirty', key: monthMark(m), value: m }));
}

/** So many months up to `now` and one ahead, newest first: a zone or a clock may already have turned the page. */
function monthsUpTo(now: EpochMs, months: number): string[] {
  const today = new Date(now);
  return Array.from({ length: months + 1 }, (_, back) =>
    monthOf(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1 - back, 1)),
  );
}

/** Is there anything before these months that a timeline can show? */
export async function hasBefore(derived: Derived, now: EpochMs, months: number): Promise<boolean> {
  const [first = '', oldest] = [monthsUpTo(now, months).at(-1), monthOf(EARLIEST)];
  return (await derived.keys('events')).some((month) => month >= oldest && month < first);
}

/** The timeline of the so many months up to `now`, oldest first. Months to come hold only damaged dates. */
export async function loadEvents(derived: Derived, now: EpochMs, months: number): Promise<InboundEvent[]> {
  const ids = monthsUpTo(now, months);
  const rows = await derived.many<Month>('events', ids);
  return rows
    .flatMap((row) => Object.entries(row ?? {}))
    .map(([key, [at, label, offer]]) => ({ key, at: at ?? 0, label: LABELS[label] ?? 'system', isOffer: offer === 1 }))
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}
