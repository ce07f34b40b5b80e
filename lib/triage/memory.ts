import { personKey } from '../model/approaches.ts';
import type { Approach } from '../model/conversation.ts';
import { DAY, type EpochMs } from '../model/time.ts';
import type { Fit, TriageResult } from '../model/triage.ts';
import { fold } from '../nlp/message/fold.ts';

export interface Remembered {
  readonly approach: Approach;
  readonly result: TriageResult;
  readonly fit: Fit | null;
}
export interface SenderMemory {
  readonly count: number;
  readonly answered: number;
  readonly lastAt: EpochMs | null;
  readonly agency: string | null;
  readonly offered: readonly {
    readonly role: string | null;
    readonly at: EpochMs | null;
    readonly answered: boolean;
  }[];
}

/** Lines of "waiting for an answer" go back this far; older matching offers are the warm list. */
export const WAITING_DAYS = 30;

/** What is known of a sender, or of an agency, before the approach in question. */
export function recall(approach: Approach, history: readonly Remembered[]): SenderMemory {
  const who = personKey(approach.sender);
  const firm = approach.sender.company === undefined ? null : fold(approach.sender.company);
  const past = history.filter(
    ({ approach: a }) =>
      a.key !== approach.key &&
      (a.startedAt ?? 0) < (approach.startedAt ?? Number.POSITIVE_INFINITY) &&
      (personKey(a.sender) === who ||
        (firm !== null && a.sender.company !== undefined && fold(a.sender.company) === firm)),
  );
  const last = Math.max(...past.map((p) => p.approach.lastAt ?? 0), 0);
  return {
    count: past.length,
    answered: past.filter((p) => p.approach.answered).length,
    lastAt: last === 0 ? null : last,
    agency: past.find((p) => p.result.offer?.agency === true)?.result.offer?.company ?? null,
    offered: past
      .filter((p) => p.result.isOffer)
      .map((p) => ({
        role: p.result.offer?.role ?? null,
        at: p.approach.startedAt ?? null,
        answered: p.approach.answered,
      })),
  };
}

const open = (r: Remembered): boolean => r.result.isOffer && !r.approach.answered && r.result.risk.level !== 'danger';

/** Unanswered offers of the last thirty days before what was last read. */
export const waiting = (all: readonly Remembered[], asOf: EpochMs): Remembered[] =>
  all.filter((r) => open(r) && (r.approach.lastAt ?? 0) > asOf - WAITING_DAYS * DAY);

/** Older offers that meet today's goal: worth writing again. */
export const warmList = (all: readonly Remembered[], asOf: EpochMs): Remembered[] =>
  all
    .filter((r) => r.result.isOffer && r.result.risk.level !== 'danger')
    .filter((r) => (r.approach.lastAt ?? 0) <= asOf - WAITING_DAYS * DAY && r.fit !== null && r.fit.advice !== 'pass')
    .sort((a, b) => (b.fit?.score ?? 0) - (a.fit?.score ?? 0) || (b.approach.lastAt ?? 0) - (a.approach.lastAt ?? 0));
