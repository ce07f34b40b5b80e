import type { Goal } from '../model/goal.ts';
import { isOfferLabel } from '../model/triage.ts';
import { inputOf } from './approach-record.ts';
import { type BuiltConversation, buildConversation } from './conversations.ts';
import type { Corrections } from './corrections.ts';
import type { Crew } from './crew.ts';
import { type Effective, moveEvents } from './events.ts';
import { fitRecord } from './fits.ts';
import type { Fetched, Joins } from './joins.ts';
import type { Judges } from './judges.ts';
import { type Batch, markOne } from './marks.ts';
import { homeOf } from './merge-messages.ts';
import type { Derived, Put } from './port.ts';
import { answeredBy, preserveRecords, preserveTip, silent, unitedRemains } from './preserve.ts';
import type { ApproachRecord, ConversationRecord, FitRecord } from './records.ts';
import { hashesOf, type Seed, seedFrom, type Talk, textsOf } from './seed.ts';

export interface Bench {
  readonly derived: Derived;
  readonly joins: Joins;
  readonly judges: Judges;
  readonly corrections: Corrections;
  readonly goal: Goal | null;
  /** Others who judge beside this run. */
  readonly crew?: Crew;
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
      : { label, isOffer: isOfferLabel(label) };
  };

interface Old {
  readonly tip: ConversationRecord | undefined;
  readonly records: readonly ApproachRecord[];
}
interface Derivation {
  readonly puts: readonly Put[];
  readonly after: readonly ApproachRecord[];
}

/** What an approach says, where its text is there. */
type TextOf = (key: string) => string | undefined;

/** The record with the rule of the user's that decides on it, if any. */
function ruled({ corrections, judges }: Bench, record: ApproachRecord, textOf: TextOf): ApproachRecord {
  const { rule: before, ...rest } = record;
  if (corrections.rules.length === 0) return rest;
  const text = textOf(record.key);
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

/** The fit to the goal; the text is put together only for an offer that a goal is held against. */
function fitOf({ goal, corrections, judges }: Bench, record: ApproachRecord, textOf: TextOf): FitRecord | undefined {
  if (goal?.confirmedAt === undefined || !effectiveBy(corrections)(record).isOffer) return undefined;
  return fitRecord(record, goal, corrections, judges, textOf(record.key));
}

interface Ground {
  readonly seed: Seed;
  /** Put together, where its texts are at hand. */
  readonly built: () => BuiltConversation | undefined;
  /** Conversations in which its messages stood on their own evidence. */
  readonly homes: readonly string[];
}

/** Everything that the conversation's fits are found in is in the seed. */
const suffices = ({ goal, corrections }: Bench, { records, texts }: Seed): boolean =>
  goal?.confirmedAt === undefined || records.every((r) => !effectiveBy(corrections)(r).isOffer || texts.has(r.key));

/** What the conversation's texts say by themselves, by whoever was first to judge them. */
async function groundOf(bench: Bench, id: string, old: Old): Promise<Ground> {
  const { joins, judges, crew } = bench;
  const left = joins.leftOf(id);
  const early = left === undefined ? undefined : await crew?.take(id, left);
  if (early !== undefined && suffices(bench, early)) return { seed: early, built: () => undefined, homes: [id] };
  const belonging = await joins.belonging(id);
  const hashes = hashesOf(belonging);
  let conversation: BuiltConversation | undefined;
  const built = (): BuiltConversation => {
    conversation ??= buildConversation(id, belonging);
    return conversation;
  };
  const seed = early ?? (await crew?.take(id, hashes)) ?? seedFrom(built(), hashes, judges, old.records);
  return { seed, built, homes: belonging.map(homeOf) };
}

async function deriveOne(bench: Bench, id: string, old: Old): Promise<Derivation> {
  const { corrections } = bench;
  const { seed, built, homes } = await groundOf(bench, id, old);
  let texts: Map<string, string> | undefined;
  const textOf: TextOf = (key) => {
    const known = seed.texts.get(key);
    if (known !== undefined) return known;
    texts ??= textsOf(built()?.approaches ?? []);
    return texts.get(key);
  };
  const known = knownOf(bench, id, old);
  const after = preserveRecords(
    known.records.map((r) => answeredBy(r, built()?.conversation.messages ?? [])),
    seed.records,
  )
    .map((r) => ruled(bench, r, textOf))
    .map((r) => (corrections.of(r).redacted ? silent(r) : r));
  const there = new Set(after.map((r) => r.key));
  const gone = old.records.filter((r) => !there.has(r.key));
  const moved = homes.filter((home) => home !== id);
  const seen = homes.length === 0 ? undefined : { ...seed.tip, approaches: [...there] };
  const tip = preserveTip(known.tip, seen, [...there]);
  const puts: Put[] = [
    { table: 'conversations', key: id, value: tip },
    ...gone.flatMap((r): Put[] => [
      { table: 'approaches', key: r.key, value: undefined },
      { table: 'fits', key: r.key, value: undefined },
    ]),
    ...after.flatMap((r): Put[] => [
      { table: 'approaches', key: r.key, value: r },
      { table: 'fits', key: r.key, value: fitOf(bench, r, textOf) },
    ]),
    // A text that found its thread leaves the conversation it stood in.
    ...moved.map(markOne),
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
export interface Loaded extends Batch {
  readonly old: readonly Old[];
  readonly fetched: Fetched;
}

export async function loadConversations(bench: Bench, { ids, keys }: Batch): Promise<Loaded> {
  const { joins, derived, crew, corrections } = bench;
  // The user's rules look at every text.
  const begun = (id: string, hashes: readonly string[]): boolean =>
    corrections.rules.length === 0 && crew?.has(id, hashes) === true;
  const [fetched, old] = await Promise.all([joins.load(ids, begun), oldOf(derived, ids)]);
  crew?.offer(talksOf(bench, ids, fetched, old));
  return { ids, keys, old, fetched };
}

/** Conversations of a batch that have to be judged, as far as their texts were read. */
function talksOf({ judges }: Bench, ids: readonly string[], { members, texts }: Fetched, old: readonly Old[]): Talk[] {
  return ids.flatMap((id, i): Talk[] => {
    const hashes = members.get(id)?.hashes ?? [];
    const kept = hashes.map((h) => texts.get(h)).filter((k) => k !== undefined);
    if (kept.length === 0 || kept.length < hashes.length) return [];
    const input = inputOf(judges, hashes);
    return old[i]?.records.some((r) => r.input === input) === true ? [] : [{ id, kept }];
  });
}

/** A batch as judged and not yet written. */
export interface Judged {
  readonly puts: readonly Put[];
  readonly before: readonly ApproachRecord[];
  readonly after: readonly ApproachRecord[];
}

/** Judges a batch of conversations anew; all of it happens in memory. */
export async function judgeConversations(bench: Bench, { ids, keys, old, fetched }: Loaded): Promise<Judged> {
  bench.joins.use(fetched);
  const puts = keys.map((key): Put => ({ table: 'dirty', key, value: undefined }));
  const after: ApproachRecord[] = [];
  for (const [i, id] of ids.entries()) {
    const one = await deriveOne(bench, id, old[i] ?? { tip: undefined, records: [] });
    puts.push(...one.puts);
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
