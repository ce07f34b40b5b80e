import type { InboxRow } from '../model/app.ts';
import { DAY, type EpochMs } from '../model/time.ts';

/** Older offers are no longer waiting but cold (issue "which messages deserve an answer": the last 30 days). */
export const FRESH = 30 * DAY;

const ADVICE = { answer: 2, 'ask-first': 1, pass: 0 } as const;
const worth = (r: InboxRow): number => (r.fit === null ? 1 : ADVICE[r.fit.advice]);

/** Offers of the last 30 days that nobody answered, declined or put off; the fitting first, then the newest. */
export function waitingRows(rows: readonly InboxRow[], now: EpochMs): InboxRow[] {
  const open = rows.filter(
    (r) =>
      r.isOffer &&
      !r.answered &&
      r.risk !== 'danger' &&
      r.status === 'new' &&
      (r.snoozedUntil ?? 0) <= now &&
      (r.at ?? 0) > now - FRESH &&
      r.fit?.advice !== 'pass',
  );
  return open.sort((a, b) => worth(b) - worth(a) || (b.at ?? 0) - (a.at ?? 0) || (a.key < b.key ? -1 : 1));
}

/** Older offers that meet today's goal and came to nothing yet: worth writing to again. The best fit first. */
export function warmRows(rows: readonly InboxRow[], now: EpochMs): InboxRow[] {
  const warm = rows.filter(
    (r) =>
      r.isOffer &&
      r.risk !== 'danger' &&
      r.status !== 'agreed' &&
      r.status !== 'declined' &&
      (r.snoozedUntil ?? 0) <= now &&
      (r.at ?? 0) <= now - FRESH &&
      r.fit !== null &&
      r.fit.advice !== 'pass',
  );
  const score = (r: InboxRow): number => r.fit?.score ?? 0;
  return warm.sort((a, b) => score(b) - score(a) || (b.at ?? 0) - (a.at ?? 0) || (a.key < b.key ? -1 : 1));
}
