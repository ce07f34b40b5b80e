import type { EpochMs } from '../model/time.ts';
import { LABELS, type Label } from '../model/triage.ts';
import type { Derived, Put } from './port.ts';
import type { ApproachRecord } from './records.ts';

/** One approach on the timeline. */
export interface InboundEvent {
  readonly key: string;
  readonly at: EpochMs;
  readonly label: Label;
  readonly isOffer: boolean;
}
/** A month's events by approach, small enough to rewrite: [instant, label's index, offer]. UTC, so that no zone is baked in. */
type Month = Readonly<Record<string, readonly [at: EpochMs, label: number, offer: 0 | 1]>>;

const monthOf = (at: EpochMs): string => new Date(at).toISOString().slice(0, 7);

/** What an approach counts as; null where it has no date. */
export type Effective = (record: ApproachRecord) => { readonly label: Label; readonly isOffer: boolean };

/** Takes the old approaches of a conversation off the timeline and puts the new ones on; part of the same commit. */
export async function moveEvents(
  derived: Derived,
  before: readonly ApproachRecord[],
  after: readonly ApproachRecord[],
  effective: Effective,
): Promise<Put[]> {
  const dated = (list: readonly ApproachRecord[]) => list.filter((r) => r.at !== undefined);
  const ids = [...new Set([...dated(before), ...dated(after)].map((r) => monthOf(r.at as EpochMs)))];
  const rows = await derived.many<Month>('events', ids);
  const months = new Map(ids.map((id, i) => [id, { ...rows[i] } as Record<string, Month[string]>]));
  for (const r of dated(before)) delete months.get(monthOf(r.at as EpochMs))?.[r.key];
  for (const r of dated(after)) {
    const { label, isOffer } = effective(r);
    const month = months.get(monthOf(r.at as EpochMs));
    if (month) month[r.key] = [r.at as EpochMs, LABELS.indexOf(label), isOffer ? 1 : 0];
  }
  return [...months].map(([key, month]) => {
    const value = Object.keys(month).length === 0 ? undefined : month;
    return { table: 'events', key, value };
  });
}

/** The timeline, oldest first. `months`: the newest so many months that hold anything. */
export async function loadEvents(derived: Derived, months?: number): Promise<InboundEvent[]> {
  const ids = [...(await derived.keys('events'))].sort();
  const wanted = months === undefined ? ids : ids.slice(-months);
  const rows = await derived.many<Month>('events', wanted);
  return rows
    .flatMap((row) => Object.entries(row ?? {}))
    .map(([key, [at, label, offer]]) => ({ key, at, label: LABELS[label] ?? 'system', isOffer: offer === 1 }))
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}
