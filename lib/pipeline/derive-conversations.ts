import type { Message } from '../model/conversation.ts';
import type { Goal } from '../model/goal.ts';
import { recordOf, type Source } from './approach-record.ts';
import { buildConversation, type KnownApproach } from './conversations.ts';
import type { Corrections } from './corrections.ts';
import { offersWork } from './corrections.ts';
import { type Effective, moveEvents } from './events.ts';
import { fitRecord } from './fits.ts';
import type { Fetched, Joins } from './joins.ts';
import type { Judges } from './judges.ts';
import { foldName, homeOf } from './merge-messages.ts';
import type { Derived, Put } from './port.ts';
import { answeredBy, preserveRecords, preserveTip, silent, unitedRemains } from './preserve.ts';
import type { ApproachRecord, ConversationRecord } from './records.ts';

export interface Bench {
  readonly derived: Derived;
  readonly joins: Joins;
  readonly judges: Judges;
  readonly corrections: Corrections;
  readonly goal: Goal | null;
  /** Gives the database's answers their turn between two conversations. */
  readonly breathe?: () => Promise<void>;
}

/** Conversations judged at a stretch. */
const STRETCH = 8;

/** What a label correction makes of an approach; the timeline counts what the user said. */
const effectiveBy =
  (corrections: Corrections): Effective =>
  (record) => {
    const label = corrections.of(record).label;
    return label === undefined
      ? { label: record.triage.label, isOffer: record.triage.isOffer }
      : { label, isOffer: offersWork(label) };
  };

function tipOf(id: string, messages: readonly Message[], approaches: readonly string[]): ConversationRecord {
  const newest = (list: readonly Message[]): number | undefined =>
    list.reduce<number | undefined>(
      (max, m) => (m.sentAt !== undefined && m.sentAt > (max ?? -1) ? m.sentAt : max),
      undefined,
    );
  const sent = messages.filter((m) => m.draft !== true);
  const names = new Set(sent.map((m) => foldName(m.direction === 'inbound' ? m.sender.name : m.recipients?.[0]?.name)));
  const [startedAt, lastActiveAt] = [sent[0]?.sentAt, newest(sent)];
  const outboundAt = newest(sent.filter((m) => m.direction === 'outbound'));
  return {
    id,
    names: [...names].filter((n) => n !== '').sort(),
    ...(startedAt !== undefined && { startedAt }),
    ...(lastActiveAt !== undefined && { lastActiveAt }),
    ...(outboundAt !== undefined && { outboundAt }),
    approaches,
  };
}

interface Old {
  readonly tip: ConversationRecord | undefined;
  readonly records: readonly ApproachRecord[];
}
interface Derivation {
  readonly puts: readonly Put[];
  readonly after: readonly ApproachRecord[];
}

/** What each approach says as a whole, by its key; subjects say as much as bodies. */
export const textsOf = (approaches: readonly KnownApproach[]): Map<string, string> =>
  new Map(
    approaches.map(({ approach }) => [
      approach.key,
      approach.messages.map((m) => (m.subject === undefined ? m.text : `${m.subject}\n${m.text}`)).join('\n'),
    ]),
  );

/** The record with the rule of the user's that decides on it, if any. */
function ruled({ corrections, judges }: Bench, record: ApproachRecord, text: string | undefined): ApproachRecord {
  const { rule: before, ...rest } = record;
  if (corrections.rules.length === 0) return rest;
  const { sender, snippet, triage } = record;
  const rule = judges.rule(corrections.rules, { sender, text: text ?? snippet, offer: triage.offer });
  // A text that is gone can't be asked again; a rule that held still does, unless it was deleted.
  const kept = text === undefined && corrections.rules.some((r) => r.id === before) ? before : undefined;
  const id = rule?.id ?? kept;
  return id === undefined ? rest : { ...rest, rule: id };
}

/** What was judged from texts that are gone: as it was kept; where a text is lost otherwise, as it was judged last. */
function knownOf({ joins }: Bench, id: string, old: Old): Old {
  const { records, tip } = unitedRemains(joins.remainsOf(id));
  if (tip !== undefined) return { records, tip };
  return joins.lacksText(id) ? old : { records: [], tip: undefined };
}

async function deriveOne(bench: Bench, id: string, old: Old): Promise<Derivation> {
  const { joins, judges, goal, corrections } = bench;
  const belonging = await joins.belonging(id);
  const { conversation, approaches } = buildConversation(id, belonging);
  const byKey = new Map(old.records.map((r) => [r.key, r]));
  const source: Source = { thread: conversation.messages, hashes: belonging.map((k) => k.hash).sort() };
  const fresh = approaches.map((a) => recordOf(a, source, judges, byKey.get(a.approach.key)));
  const known = knownOf(bench, id, old);
  const texts = textsOf(approaches);
  const after = preserveRecords(
    known.records.map((r) => answeredBy(r, conversation.messages)),
    fresh,
  )
    .map((r) => ruled(bench, r, texts.get(r.key)))
    .map((r) => (corrections.of(r).redacted ? silent(r) : r));
  const there = new Set(after.map((r) => r.key));
  const gone = old.records.filter((r) => !there.has(r.key));
  const moved = belonging.map(homeOf).filter((home) => home !== id);
  const seen = belonging.length === 0 ? undefined : tipOf(id, conversation.messages, [...there]);
  const tip = preserveTip(known.tip, seen, [...there]);
  const puts: Put[] = [
    { table: 'conversations', key: id, value: tip },
    ...gone.flatMap((r): Put[] => [
      { table: 'approaches', key: r.key, value: undefined },
      { table: 'fits', key: r.key, value: undefined },
    ]),
    ...after.flatMap((r): Put[] => [
      { table: 'approaches', key: r.key, value: r },
      { table: 'fits', key: r.key, value: fitRecord(r, goal, corrections, judges, texts.get(r.key)) },
    ]),
    // A text that found its thread leaves the conversation it stood in.
    ...moved.map((home): Put => ({ table: 'dirty', key: home, value: home })),
  ];
  return { puts, after };
}

/** What was derived before, by conversation. */
async function oldOf(derived: Derived, ids: readonly string[]): Promise<Old[]> {
  const tips = await derived.many<ConversationRecord>('conversations', ids);
  const keys = tips.flatMap((t) => t?.approaches ?? []);
  const records = await derived.many<ApproachRecord>('approaches', keys);
  const byKey = new Map(keys.map((key, i) => [key, records[i]]));
  return tips.map((t) => ({
    tip: t,
    records: (t?.approaches ?? []).map((k) => byKey.get(k)).filter((r) => r !== undefined),
  }));
}

/** A batch with all that is needed to judge it; read while the batch before it is being judged. */
export interface Loaded {
  readonly ids: readonly string[];
  readonly old: readonly Old[];
  readonly fetched: Fetched;
}

export async function loadConversations({ joins, derived }: Bench, ids: readonly string[]): Promise<Loaded> {
  const [fetched, old] = await Promise.all([joins.load(ids), oldOf(derived, ids)]);
  return { ids, old, fetched };
}

/** A batch as judged and not yet written. */
export interface Judged {
  readonly puts: readonly Put[];
  readonly before: readonly ApproachRecord[];
  readonly after: readonly ApproachRecord[];
}

/** Judges a batch of conversations anew; all of it happens in memory. */
export async function judgeConversations(bench: Bench, { ids, old, fetched }: Loaded): Promise<Judged> {
  bench.joins.use(fetched);
  const puts: Put[] = [];
  const after: ApproachRecord[] = [];
  for (const [i, id] of ids.entries()) {
    const one = await deriveOne(bench, id, old[i] ?? { tip: undefined, records: [] });
    puts.push({ table: 'dirty', key: id, value: undefined }, ...one.puts);
    after.push(...one.after);
    if (i % STRETCH === STRETCH - 1) await bench.breathe?.();
  }
  return { puts, before: old.flatMap((o) => o.records), after };
}

/** Writes a judged batch in one commit with its place on the timeline; one batch at a time, since they share months. */
export async function writeConversations({ derived, corrections }: Bench, judged: Judged): Promise<void> {
  const events = await moveEvents(derived, judged.before, judged.after, effectiveBy(corrections));
  await derived.commit([...judged.puts, ...events]);
}
