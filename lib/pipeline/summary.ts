import type { ImportSummary, InboxRow } from '../model/app.ts';
import { DAY, type EpochMs } from '../model/time.ts';
import { rowsFor } from './inbox.ts';
import type { Derived, Kept } from './port.ts';
import type { ConversationRecord } from './records.ts';

/** An offer older than this has most likely found somebody. */
const ANSWERABLE = 180 * DAY;
const SHOWN = 4;
const ADVICE = { answer: 2, 'ask-first': 1, pass: 0 } as const;

function answerable(rows: readonly InboxRow[], now: EpochMs): InboxRow[] {
  const worth = (r: InboxRow): number => (r.fit === null ? 0 : ADVICE[r.fit.advice]);
  return rows
    .filter((r) => r.isOffer && !r.answered && r.risk !== 'danger' && (r.at ?? 0) > now - ANSWERABLE)
    .filter((r) => r.fit?.advice !== 'pass' && r.status === 'new')
    .sort((a, b) => worth(b) - worth(a) || (b.at ?? 0) - (a.at ?? 0) || (a.key < b.key ? -1 : 1))
    .slice(0, SHOWN);
}

/** What an import brought, in the numbers that change what a person does next. */
export async function summarise(
  kept: Kept,
  derived: Derived,
  ids: ReadonlySet<string>,
  now: EpochMs,
): Promise<Pick<ImportSummary, 'conversations' | 'since' | 'offers' | 'contract' | 'namedPay' | 'stillAnswerable'>> {
  const list = [...ids].sort();
  const records = (await derived.many<ConversationRecord>('conversations', list)).filter((c) => c !== undefined);
  const rows = await rowsFor(
    derived,
    await kept.decisions(),
    records.flatMap((c) => c.approaches),
  );
  const offers = rows.filter((r) => r.isOffer);
  const since = records.reduce<number | undefined>(
    (min, c) => (c.startedAt !== undefined && c.startedAt < (min ?? Infinity) ? c.startedAt : min),
    undefined,
  );
  return {
    conversations: records.length,
    ...(since !== undefined && { since }),
    offers: offers.length,
    contract: offers.filter((r) => r.label === 'contract_offer').length,
    namedPay: offers.filter((r) => r.facts?.pay != null).length,
    stillAnswerable: answerable(offers, now),
  };
}
