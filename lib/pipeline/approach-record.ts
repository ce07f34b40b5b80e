import type { Message } from '../model/conversation.ts';
import { contentHash } from '../model/hash.ts';
import type { KnownApproach } from './conversations.ts';
import { judgeSafely } from './judge-safely.ts';
import type { Judges } from './judges.ts';
import type { ApproachRecord } from './records.ts';

/** Characters of a message shown in a list. */
const SNIPPET = 240;

const snippetOf = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, SNIPPET);

/** A conversation as merged, and the contents it was merged from: the same contents give the same conversation. */
export interface Source {
  readonly thread: readonly Message[];
  readonly hashes: readonly string[];
}

/** The owner's first message after the offer came. */
function firstAnswer(thread: readonly Message[], at: number | undefined): number | undefined {
  if (at === undefined) return undefined;
  const own = thread.filter((m) => m.direction === 'outbound' && m.draft !== true && (m.sentAt ?? -1) >= at);
  return own.reduce<number | undefined>((min, m) => Math.min(min ?? Infinity, m.sentAt ?? Infinity), undefined);
}

/** Fingerprint of the rules and of the contents, sorted by hash, that a record was made from. */
export const inputOf = (judges: Judges, hashes: readonly string[]): string => contentHash([judges.version, hashes]);

/** The derived row of an approach; the old one where nothing that it was made from has changed. */
export function recordOf(
  known: KnownApproach,
  { thread, hashes }: Source,
  judges: Judges,
  old: ApproachRecord | undefined,
): ApproachRecord {
  const { approach, keys } = known;
  const input = inputOf(judges, hashes);
  if (old?.input === input && old.key === approach.key) return { ...old, keys };
  const { triage, at } = judgeSafely(judges, approach, thread);
  const answeredAt = firstAnswer(thread, at);
  const first = approach.messages.find((m) => m.sentAt === at) ?? approach.messages[0];
  const sketch = judges.sketch(first?.text ?? '');
  return {
    key: approach.key,
    keys,
    conversationId: approach.conversationId,
    sender: approach.sender,
    ...(at !== undefined && { at }),
    ...(approach.startedAt !== undefined && { startedAt: approach.startedAt }),
    ...(approach.lastAt !== undefined && { lastAt: approach.lastAt }),
    answered: approach.answered,
    ...(answeredAt !== undefined && { answeredAt }),
    inmail: approach.messages.some((m) => m.pill === 'inmail'),
    snippet: snippetOf(first?.text ?? ''),
    ...(sketch.length > 0 && { sketch }),
    triage,
    input,
  };
}
