import type { NewDecision } from '../model/app.ts';
import type { Decision } from '../model/decision.ts';
import { findRecord } from './detail.ts';
import { markAllMonths } from './events.ts';
import { Joins } from './joins.ts';
import { latest } from './latest.ts';
import type { Derived, Kept } from './port.ts';
import type { ApproachRecord } from './records.ts';

const VIEW = 'redacted';

const isRedacted = (fields: ReadonlyMap<string, Decision>): boolean => fields.get('redacted')?.value === true;

/** A record without a word of its messages; that there was an approach stays known. */
function silent(record: ApproachRecord): ApproachRecord {
  const { triage } = record;
  const risk = { ...triage.risk, rules: triage.risk.rules.map((r) => ({ ...r, quote: '' })) };
  return { ...record, snippet: '', triage: { ...triage, offer: null, quotes: {}, missing: [], evidence: [], risk } };
}

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

/**
 * Turns "delete this approach" into tombstones of its messages, which travel in backups and win over re-imports, and
 * silences its record. Returns all messages ever redacted.
 */
export async function redactions(
  kept: Kept,
  derived: Derived,
  say: (said: readonly NewDecision[]) => Promise<void>,
): Promise<string[]> {
  const decisions = await kept.decisions();
  const done = new Set((await derived.get<readonly string[]>('views', VIEW)) ?? []);
  const wanted = [...latest(decisions, 'approach')].filter(([key, f]) => isRedacted(f) && !done.has(key));
  const old = new Set([...latest(decisions, 'message')].filter(([, f]) => isRedacted(f)).map(([hash]) => hash));
  const fresh: string[] = [];
  for (const [key] of wanted) {
    const record = await findRecord(derived, key);
    if (record === null) continue;
    const hashes = await hashesOf(kept, derived, record);
    const unsaid = hashes.filter((hash) => !old.has(hash)); // a run that was killed here said them already
    if (unsaid.length > 0) await say(unsaid.map(tombstone));
    await derived.commit([
      { table: 'approaches', key: record.key, value: silent(record) },
      ...(await markAllMonths(derived)),
      { table: 'views', key: VIEW, value: [...done.add(key)].sort() },
    ]);
    fresh.push(...hashes);
  }
  return [...new Set([...old, ...fresh])];
}
