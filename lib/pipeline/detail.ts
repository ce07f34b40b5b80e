import type { ApproachDetail, ApproachNotes, InboxRow } from '../model/app.ts';
import type { Decision } from '../model/decision.ts';
import { agencyMemory, firmOf } from './agency.ts';
import { buildConversation } from './conversations.ts';
import { Corrections } from './corrections.ts';
import { correctedTriage } from './fits.ts';
import { rowsFor } from './inbox.ts';
import { Joins } from './joins.ts';
import { foldName } from './merge-messages.ts';
import type { Derived, Kept } from './port.ts';
import type { ApproachRecord, ConversationRecord, SlimRecord } from './records.ts';

/** An approach by its key or any key it had before an older message turned up. */
export async function findRecord(derived: Derived, key: string): Promise<ApproachRecord | null> {
  const direct = await derived.get<ApproachRecord>('approaches', key);
  if (direct !== undefined) return direct;
  const all = await derived.all<ApproachRecord>('approaches');
  return all.find((r) => r.keys.includes(key)) ?? null;
}

/** Offers of the same sender that are listed. */
const REMEMBERED = 5;

/** What the same sender wrote on other occasions. */
async function seenBefore(
  derived: Derived,
  decisions: readonly Decision[],
  record: ApproachRecord,
): Promise<ApproachDetail['seenBefore']> {
  const name = foldName(record.sender.name);
  if (name === '') return { count: 0, answered: 0, offered: [] };
  const theirs = (await derived.all<ConversationRecord>('conversations')).filter((c) => c.names.includes(name));
  const keys = theirs.flatMap((c) => c.approaches).filter((k) => k !== record.key);
  const rows = (await rowsFor(derived, decisions, keys)).filter((r) => foldName(r.sender.name) === name);
  const last = rows.reduce<number | undefined>(
    (max, r) => (r.at !== undefined && r.at > (max ?? 0) ? r.at : max),
    undefined,
  );
  return {
    count: rows.length,
    answered: rows.filter((r) => r.answered).length,
    offered: rows
      .filter((r) => r.isOffer)
      .sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
      .slice(0, REMEMBERED),
    ...(last !== undefined && { lastAt: last }),
  };
}

/** Everything about one approach but the notes, which the derive host writes; null when it is gone. */
export async function approachDetail(
  kept: Kept,
  derived: Derived,
  key: string,
): Promise<Omit<ApproachDetail, keyof ApproachNotes> | null> {
  const record = await findRecord(derived, key);
  if (record === null) return null;
  const decisions = await kept.decisions();
  const [row] = (await rowsFor(derived, decisions, [record.key])) as [InboxRow];
  const belonging = await new Joins(kept, derived).belonging(record.conversationId);
  const { conversation } = buildConversation(record.conversationId, belonging);
  const hashes = new Set(belonging.map((k) => k.hash));
  const sightings = (await kept.sightings()).filter((s) => s.contents.some((h) => hashes.has(h)));
  return {
    row,
    messages: conversation.messages,
    triage: correctedTriage(record, new Corrections(decisions)),
    agency:
      firmOf(row.sender, row.facts) === null
        ? null
        : agencyMemory(row, (await derived.all<readonly SlimRecord[]>('inbox')).flat()),
    seenBefore: await seenBefore(derived, decisions, record),
    asOf: Math.max(0, ...sightings.map((s) => s.asOf)),
  };
}
