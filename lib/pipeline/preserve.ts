import { APPROACH_GAP } from '../model/approaches.ts';
import type { RiskLevel, TriageResult } from '../model/triage.ts';
import type { ApproachRecord, ConversationRecord } from './records.ts';

/*
 * "Facts only" and the retention time drop texts. What was judged from them can't be judged again and must not be lost:
 * the old records stay, and what still has its text is joined to them.
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

/** Records of a conversation some of whose texts are gone: all the old ones, with what is new. */
export function preserveRecords(old: readonly ApproachRecord[], now: readonly ApproachRecord[]): ApproachRecord[] {
  const out = [...old];
  for (const record of now) {
    const at = out.findIndex((o) => continues(o, record));
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
