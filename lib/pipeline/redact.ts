import type { NewDecision } from '../model/app.ts';
import type { Decision } from '../model/decision.ts';
import { findRecord } from './detail.ts';
import { Joins } from './joins.ts';
import { latest } from './latest.ts';
import type { Derived, Kept } from './port.ts';
import type { ApproachRecord } from './records.ts';
import { REDACTED } from './state.ts';

const isRedacted = (fields: ReadonlyMap<string, Decision>): boolean => fields.get('redacted')?.value === true;

/** Hashes of all contents in which a source showed one of the approach's messages. */
async function hashesOf(kept: Kept, derived: Derived, record: ApproachRecord): Promise<string[]> {
  const belonging = await new Joins(kept, derived).belonging(record.conversationId);
  const [from, to] = [record.startedAt ?? -Infinity, record.lastAt ?? Infinity];
  return belonging
    .filter(({ message: m }) => m.direction === 'inbound' && m.sender.name === record.sender.name)
    .filter(({ message: m }) => m.sentAt === undefined || (m.sentAt >= from - DAY_OF_DOUBT && m.sentAt <= to))
    .map((k) => k.hash);
}
/** A source that knows only the day may stamp the message before its real instant. */
const DAY_OF_DOUBT = 86_400_000;

const tombstone = (hash: string): NewDecision => ({ subject: 'message', key: hash, field: 'redacted', value: true });

export interface Redactions {
  /** Contents of all messages ever deleted. */
  readonly hashes: readonly string[];
  /** Conversations that may still tell something of a deleted approach. */
  readonly conversations: readonly string[];
  /** Deleted approaches of which nothing is left once these conversations are done. */
  readonly keys: readonly string[];
}

/** Turns "delete this approach" into tombstones of its messages, which travel in backups and win over re-imports. */
export async function redactions(
  kept: Kept,
  derived: Derived,
  say: (said: readonly NewDecision[]) => Promise<void>,
): Promise<Redactions> {
  const decisions = await kept.decisions();
  const done = (await derived.get<readonly string[]>('views', REDACTED)) ?? [];
  const wanted = [...latest(decisions, 'approach')].filter(([key, f]) => isRedacted(f) && !done.includes(key));
  const old = new Set([...latest(decisions, 'message')].filter(([, f]) => isRedacted(f)).map(([hash]) => hash));
  const [hashes, conversations, keys] = [new Set(old), new Set<string>(), new Set(done)];
  for (const [key] of wanted) {
    const record = await findRecord(derived, key);
    if (record === null) continue;
    const own = await hashesOf(kept, derived, record);
    const unsaid = own.filter((hash) => !hashes.has(hash)); // a run that was killed here said them already
    if (unsaid.length > 0) await say(unsaid.map(tombstone));
    for (const hash of own) hashes.add(hash);
    conversations.add(record.conversationId);
    keys.add(key);
  }
  return { hashes: [...hashes], conversations: [...conversations], keys: [...keys].sort() };
}
