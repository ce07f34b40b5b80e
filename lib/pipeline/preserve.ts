import { APPROACH_GAP } from '../model/approaches.ts';
import type { Message } from '../model/conversation.ts';
import { canonicalJson } from '../model/hash.ts';
import type { Remains } from '../model/remains.ts';
import type { RiskLevel, TriageResult } from '../model/triage.ts';
import type { ApproachRecord, ConversationRecord } from './records.ts';

/*
 * "Facts only", the retention time and deletions drop texts. What was judged from them can't be judged again and must not
 * be lost: it is kept, and what still has its text is joined to it.
 */

const LEVELS: readonly RiskLevel[] = ['none', 'caution', 'danger'];

const maxOf = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.max(a, b);
const minOf = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.min(a, b);

/** Same run of messages: it shares a key, or follows within the gap that closes an approach, from the same sender. */
function continues(old: ApproachRecord, now: ApproachRecord): boolean {
  if (now.keys.some((k) => old.keys.includes(k))) return true;
  if (old.sender.name !== now.sender.name || old.lastAt === undefined || now.at === undefined) return false;
  return Math.abs(now.at - old.lastAt) < APPROACH_GAP;
}

/** The first offer gives label and facts; the worst warning stands. */
function bothJudged(old: TriageResult, now: TriageResult): TriageResult {
  const main = now.isOffer && !old.isOffer ? now : old;
  const worse = LEVELS.indexOf(now.risk.level) > LEVELS.indexOf(old.risk.level) ? now.risk : old.risk;
  return { ...main, risk: worse };
}

function joined(old: ApproachRecord, now: ApproachRecord): ApproachRecord {
  const triage = bothJudged(old.triage, now.triage);
  const at = now.triage.isOffer && !old.triage.isOffer ? now.at : old.at;
  const lastAt = maxOf(old.lastAt, now.lastAt);
  return {
    ...old,
    keys: [...new Set([...old.keys, ...now.keys])].sort(),
    ...(at !== undefined && { at }),
    ...(lastAt !== undefined && { lastAt }),
    answered: old.answered || now.answered,
    triage,
  };
}

/** A record without a word of its messages; the facts read from them stay. `noGos`: those of the user's that stood there. */
export function wordless(full: ApproachRecord, noGos: readonly string[] = []): ApproachRecord {
  const { sketch: _, ...record } = full;
  const { triage } = record;
  const risk = { ...triage.risk, rules: triage.risk.rules.map((r) => ({ ...r, quote: '' })) };
  const all = [...new Set([...(record.noGos ?? []), ...noGos])].sort();
  const out = { ...record, snippet: '', triage: { ...triage, quotes: {}, evidence: [], risk } };
  return all.length === 0 ? out : { ...out, noGos: all };
}

/** A record of an approach that the user deleted: that there was one stays known, what it said does not. */
export function silent(record: ApproachRecord): ApproachRecord {
  const { noGos: _, ...rest } = wordless(record);
  return { ...rest, triage: { ...rest.triage, offer: null, missing: [] } };
}

/** What several machines kept of one conversation, as one: newer rules first, in an order that is the same everywhere. */
export function unitedRemains(all: readonly Remains[]): Pick<Remains, 'records'> & { tip?: ConversationRecord } {
  if (all.length === 0) return { records: [] };
  const rules = (r: Remains): number => Math.max(0, ...r.records.map((x) => x.triage.version));
  const sorted = [...all].sort((a, b) => rules(b) - rules(a) || (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  const records = sorted.reduce<readonly ApproachRecord[]>((out, r) => preserveRecords(out, r.records), []);
  const tips = sorted.map((r): ConversationRecord => ({ ...r.tip, approaches: [] }));
  const tip = tips.reduce<ConversationRecord | undefined>((out, t) => preserveTip(out, t, []), undefined);
  return { records: distinct(records), ...(tip && { tip }) };
}

/** One record may share keys with two that were taken for different ones before it came. */
function distinct(records: readonly ApproachRecord[]): readonly ApproachRecord[] {
  const out: ApproachRecord[] = [];
  for (const r of records) {
    const at = out.findIndex((o) => o.keys.some((k) => r.keys.includes(k)));
    const known = out[at];
    if (known === undefined) out.push(r);
    else out[at] = joined(known, r);
  }
  return out.length === records.length ? out : distinct(out);
}

/** The owner may answer after the text is gone. */
export function answeredBy(record: ApproachRecord, thread: readonly Message[]): ApproachRecord {
  const since = record.startedAt ?? record.at;
  const own = thread.filter((m) => m.direction === 'outbound' && m.draft !== true && m.sentAt !== undefined);
  const times = own.map((m) => m.sentAt as number).filter((at) => since !== undefined && at >= since);
  if (times.length === 0) return record;
  const after = times.filter((at) => at >= (record.at ?? at));
  const first = after.reduce(minOf, record.answeredAt);
  return { ...record, answered: true, ...(first !== undefined && { answeredAt: first }) };
}

/** Records of a conversation some of whose texts are gone: all the old ones, with what is new. */
export function preserveRecords(old: readonly ApproachRecord[], now: readonly ApproachRecord[]): ApproachRecord[] {
  const out = [...old];
  for (const record of now) {
    const at = old.findIndex((o) => continues(o, record));
    const known = out[at];
    if (known === undefined) out.push(record);
    else out[at] = joined(known, record);
  }
  return out;
}

/** The same for what is known of the conversation itself. */
export function preserveTip(
  old: ConversationRecord | undefined,
  now: ConversationRecord | undefined,
  approaches: readonly string[],
): ConversationRecord | undefined {
  if (old === undefined || now === undefined) return old === undefined ? now : { ...old, approaches };
  const [startedAt, lastActiveAt] = [minOf(old.startedAt, now.startedAt), maxOf(old.lastActiveAt, now.lastActiveAt)];
  const outboundAt = maxOf(old.outboundAt, now.outboundAt);
  return {
    id: now.id,
    names: [...new Set([...old.names, ...now.names])].sort(),
    ...(startedAt !== undefined && { startedAt }),
    ...(lastActiveAt !== undefined && { lastActiveAt }),
    ...(outboundAt !== undefined && { outboundAt }),
    approaches,
  };
}
