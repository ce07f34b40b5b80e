import type { FreshSummary, ImportSummary, InboxRow } from '../model/app.ts';
import type { Sighting } from '../model/sighting.ts';
import { DAY, type EpochMs } from '../model/time.ts';
import { allRows } from './inbox.ts';
import type { Derived, Kept } from './port.ts';
import type { ConversationRecord } from './records.ts';

/** An offer older than this has most likely found somebody. */
const ANSWERABLE = 180 * DAY;
const SHOWN = 4;
const ADVICE = { answer: 2, 'ask-first': 1, pass: 0 } as const;

function answerable(rows: readonly InboxRow[], now: EpochMs): InboxRow[] {
  const inField = (r: InboxRow): number => (r.fit?.reasons.some((x) => x.id === 'fit.domain') ? 1 : 0);
  const worth = (r: InboxRow): number => (r.fit === null ? 0 : 2 * inField(r) + ADVICE[r.fit.advice]);
  return rows
    .filter((r) => r.isOffer && !r.answered && r.risk !== 'danger' && (r.at ?? 0) > now - ANSWERABLE)
    .filter((r) => r.fit?.advice !== 'pass' && r.status === 'new')
    .sort((a, b) => worth(b) - worth(a) || (b.at ?? 0) - (a.at ?? 0) || (a.key < b.key ? -1 : 1))
    .slice(0, SHOWN);
}

/**
 * The date of the export with messages before this one, null where this is the first. By the exports' own dates, not by
 * what is stored: an import that was killed half-way and taken up again says the same.
 */
export function exportBefore(sightings: readonly Sighting[], reader: string, asOf: EpochMs): EpochMs | null {
  const earlier = sightings.filter((s) => s.reader === reader && s.exposure !== undefined && s.asOf < asOf);
  return earlier.length === 0 ? null : Math.max(...earlier.map((s) => s.asOf));
}

/** Of an import's conversations and offers those since the last export. */
function freshOf(
  records: readonly ConversationRecord[],
  offers: readonly InboxRow[],
  since: EpochMs,
  now: EpochMs,
): FreshSummary {
  const fresh = offers.filter((r) => (r.at ?? 0) > since);
  const contracts = fresh.filter((r) => r.label === 'contract_offer');
  const payers = fresh.filter((r) => r.facts?.pay != null).sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
  return {
    since,
    conversations: records.filter((c) => (c.startedAt ?? 0) > since).length,
    offers: fresh.length,
    contractFit: offers.some((r) => r.fit !== null)
      ? contracts.filter((r) => r.fit !== null && r.fit.advice !== 'pass').length
      : null,
    namedPay: payers.length,
    payers: payers.slice(0, SHOWN),
    stillAnswerable: answerable(fresh, now),
  };
}

/** What an import brought, in the numbers that change what a person does next. `before`: the export before it, if any. */
export async function summarise(
  kept: Kept,
  derived: Derived,
  ids: ReadonlySet<string>,
  now: EpochMs,
  before: EpochMs | null,
): Promise<Omit<ImportSummary, 'added' | 'known' | 'files'>> {
  // Whole tables in one question each: an import's conversations are most of them, and one by one they'd take seconds.
  const records = (await derived.all<ConversationRecord>('conversations')).filter((c) => ids.has(c.id));
  const keys = new Set(records.flatMap((c) => c.approaches));
  const rows = (await allRows(derived, await kept.decisions())).filter((r) => keys.has(r.key));
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
    ...(before !== null && { fresh: freshOf(records, offers, before, now) }),
  };
}
