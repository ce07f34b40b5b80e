import type { InboxRow } from '../model/app.ts';
import type { EpochMs } from '../model/time.ts';
import { FRESH, waitingRows } from './waiting.ts';

/** Rows kept with the stored glance; more than a popup shows, since some of them will have gone cold by then. */
const KEPT = 40;
/** Rows shown as waiting; the number counts all. */
const SHOWN = 5;

/** Offers that wait, or will once a reminder is due, so that the stored glance stays right as time passes. */
export interface OpenOffers {
  readonly rows: readonly InboxRow[];
  /** For every one of them, from when until when it waits. */
  readonly times: readonly (readonly [from: EpochMs, until: EpochMs])[];
}

const timeOf = (r: InboxRow): readonly [EpochMs, EpochMs] => [r.snoozedUntil ?? 0, (r.at ?? 0) + FRESH];

export function openOffers(rows: readonly InboxRow[], now: EpochMs): OpenOffers {
  const snoozeless = rows.map(({ snoozedUntil: _, ...row }) => row);
  const byKey = new Map(rows.map((r) => [r.key, r]));
  const open = waitingRows(snoozeless, now).map((r) => byKey.get(r.key) ?? r);
  return { rows: open.slice(0, KEPT), times: open.map(timeOf) };
}

/** Those that wait at `now`: the first few, and how many in all. */
export function waitingAt(
  open: OpenOffers,
  now: EpochMs,
): { readonly waiting: readonly InboxRow[]; readonly waitingCount: number } {
  const waits = ([from, until]: readonly [EpochMs, EpochMs]): boolean => from <= now && now < until;
  return {
    waiting: open.rows.filter((r) => waits(timeOf(r))).slice(0, SHOWN),
    waitingCount: open.times.filter(waits).length,
  };
}
