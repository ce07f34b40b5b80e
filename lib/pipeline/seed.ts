import type { Message } from '../model/conversation.ts';
import { recordOf } from './approach-record.ts';
import { type BuiltConversation, buildConversation, type KnownApproach } from './conversations.ts';
import type { Judges } from './judges.ts';
import { foldName, type Kept as KeptMessage } from './merge-messages.ts';
import type { ApproachRecord, ConversationRecord } from './records.ts';

/** A conversation with the texts that it stands in. */
export interface Talk {
  readonly id: string;
  readonly kept: readonly KeptMessage[];
}

/**
 * What a conversation's texts say by themselves: without the goal, the user's own words and what was judged before. Depends
 * on the texts and the rules alone, so it does not matter who made it, or when.
 */
export interface Seed {
  /** Hashes of its contents, sorted: by them it is known whether it is still true. */
  readonly hashes: readonly string[];
  readonly tip: ConversationRecord;
  readonly records: readonly ApproachRecord[];
  /** What its offers say as a whole, by their keys: what a goal is held against. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What each approach says as a whole, by its key; subjects say as much as bodies. */
export const textsOf = (approaches: readonly KnownApproach[]): Map<string, string> =>
  new Map(
    approaches.map(({ approach }) => [
      approach.key,
      approach.messages.map((m) => (m.subject === undefined ? m.text : `${m.subject}\n${m.text}`)).join('\n'),
    ]),
  );

export const hashesOf = (kept: readonly KeptMessage[]): string[] => kept.map((k) => k.hash).sort();

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

/** Of a conversation that is put together already; `old`: records that stay where nothing they were made from has changed. */
export function seedFrom(
  { conversation, approaches }: BuiltConversation,
  hashes: readonly string[],
  judges: Judges,
  old: readonly ApproachRecord[] = [],
): Seed {
  const byKey = new Map(old.map((r) => [r.key, r]));
  const source = { thread: conversation.messages, hashes };
  const records = approaches.map((a) => recordOf(a, source, judges, byKey.get(a.approach.key)));
  const keys = records.map((r) => r.key);
  const texts = textsOf(approaches.filter((_, i) => records[i]?.triage.isOffer === true));
  return { hashes, tip: tipOf(conversation.id, conversation.messages, keys), records, texts };
}

export const seedOf = ({ id, kept }: Talk, judges: Judges): Seed =>
  seedFrom(buildConversation(id, kept), hashesOf(kept), judges);

/** The same of several conversations, in the order given. */
export function seedsOf(talks: readonly Talk[], judges: Judges): Seed[] {
  const built = talks.map(({ id, kept }) => buildConversation(id, kept));
  try {
    judges.ahead?.(built.flatMap(({ approaches }) => approaches.map(({ approach }) => approach)));
  } catch (error) {
    // Each is judged by itself then: the one at fault is told of there, and costs the others nothing.
    console.warn('beckon: texts could not be read together', error);
  }
  return built.map((one, i) => seedFrom(one, hashesOf(talks[i]?.kept ?? []), judges));
}
