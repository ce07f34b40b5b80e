import type { NewDecision } from '../model/app.ts';
import type { Decision } from '../model/decision.ts';
import { hashText } from '../model/hash.ts';
import type { Json } from '../model/text.ts';
import { messageIn, shortened } from './collect.ts';
import { findRecord } from './detail.ts';
import { Joins } from './joins.ts';
import { latest } from './latest.ts';
import { foldName, homeOf, joinKey, type Kept as KeptMessage, SAME_DAY } from './merge-messages.ts';
import type { Derived, Kept } from './port.ts';
import type { ApproachRecord, Members } from './records.ts';
import { isRemainsMark, REDACTED } from './state.ts';

const isRedacted = (fields: ReadonlyMap<string, Decision>): boolean => fields.get('redacted')?.value === true;

/** All contents in which a source showed one of the approach's messages. */
async function textsOf(kept: Kept, derived: Derived, record: ApproachRecord): Promise<KeptMessage[]> {
  const belonging = await new Joins(kept, derived).belonging(record.conversationId);
  const [from, to] = [record.startedAt ?? -Infinity, record.lastAt ?? Infinity];
  return belonging
    .filter(({ message: m }) => m.direction === 'inbound' && m.sender.name === record.sender.name)
    .filter(({ message: m }) => m.sentAt === undefined || (m.sentAt >= from - DAY_OF_DOUBT && m.sentAt <= to));
}
/** A source that knows only the day may stamp the message before its real instant. */
const DAY_OF_DOUBT = 86_400_000;

/** By what a deleted message is known again where another source shows it: hashes, no word of it. */
interface Tombstone {
  readonly hash: string;
  readonly words: string;
  readonly sender: string;
  readonly at: number | null;
}
const senderOf = ({ message: m }: KeptMessage): string => hashText(foldName(m.sender.name));
const tombstone = (k: KeptMessage): NewDecision => ({
  subject: 'message',
  key: k.hash,
  field: 'redacted',
  value: { words: joinKey(k.message), sender: senderOf(k), at: k.message.sentAt ?? null },
});

/** Every message ever deleted; those of older versions say no more than their hash. */
function tombstonesIn(decisions: readonly Decision[]): Tombstone[] {
  return [...latest(decisions, 'message')].flatMap(([hash, fields]) => {
    const value = fields.get('redacted')?.value ?? false;
    if (value === false) return [];
    const { words, sender, at } = Object(value) as Readonly<Record<string, Json>>;
    return [{ hash, words: String(words), sender: String(sender), at: typeof at === 'number' ? at : null }];
  });
}

/** Texts of deleted messages as other sources showed them since: same words, same sender, within a day. */
async function sameAsDeleted(
  kept: Kept,
  derived: Derived,
  tombstones: readonly Tombstone[],
): Promise<readonly KeptMessage[]> {
  const byWords = Map.groupBy(tombstones, (t) => t.words);
  const short = new Set([...byWords.keys()].map(shortened));
  const homes = (await derived.all<Members>('members')).filter((m) => m.words.some((w) => short.has(w)));
  const contents = await kept.contents(homes.flatMap((m) => m.hashes));
  return contents
    .map(messageIn)
    .filter((k) => k !== null)
    .filter((k) => {
      const sent = k.message.sentAt ?? null;
      const near = (at: number | null): boolean => at === null || sent === null || Math.abs(at - sent) <= SAME_DAY;
      return byWords.get(joinKey(k.message))?.some((t) => t.sender === senderOf(k) && near(t.at)) === true;
    });
}

/** What the last run that ended had dropped, and how many readings it knew. */
export interface Dropped {
  readonly keys: readonly string[];
  readonly seen: number;
}

export interface Redactions {
  /** Contents of all messages ever deleted. */
  readonly hashes: readonly string[];
  /** Conversations that may still tell something of a deleted approach. */
  readonly conversations: readonly string[];
  /** True once these conversations are done; null where it is true already. */
  readonly dropped: Dropped | null;
}

/** Turns "delete this approach" into tombstones of its messages, which travel in backups and win over re-imports. */
export async function redactions(
  kept: Kept,
  derived: Derived,
  say: (said: readonly NewDecision[]) => Promise<void>,
): Promise<Redactions> {
  const decisions = await kept.decisions();
  const before = await derived.get<Dropped>('views', REDACTED);
  const done = before?.keys ?? [];
  const wanted = [...latest(decisions, 'approach')].filter(([key, f]) => isRedacted(f) && !done.includes(key));
  const tombstones = tombstonesIn(decisions);
  if (wanted.length + tombstones.length === 0) return { hashes: [], conversations: [], dropped: null };
  const [hashes, conversations, keys] = [
    new Set(tombstones.map((t) => t.hash)),
    new Set<string>(),
    new Set<string>(done),
  ];
  const bury = async (texts: readonly KeptMessage[]): Promise<void> => {
    const unsaid = texts.filter((k) => !hashes.has(k.hash)); // a run that was killed here said them already
    if (unsaid.length > 0) await say(unsaid.map(tombstone));
    for (const k of unsaid) hashes.add(k.hash);
  };
  for (const [key] of wanted) {
    const record = await findRecord(derived, key);
    if (record === null) continue;
    await bury(await textsOf(kept, derived, record));
    conversations.add(record.conversationId);
    keys.add(key);
  }
  const seen = (await derived.keys('seen')).filter((key) => !isRemainsMark(key)).length;
  if (seen !== before?.seen) {
    const again = await sameAsDeleted(kept, derived, tombstones);
    await bury(again);
    for (const k of again) conversations.add(homeOf(k));
  }
  const changed = seen !== before?.seen || keys.size !== done.length;
  const dropped = changed ? { keys: [...keys].sort(), seen } : null;
  return { hashes: [...hashes], conversations: [...conversations], dropped };
}
