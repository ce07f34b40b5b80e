import type { Approach, Conversation, Message, Person } from './conversation.ts';
import { hashText } from './hash.ts';
import { DAY, type EpochMs, MINUTE } from './time.ts';

/** An approach is closed by this long without an inbound message (design.md §4; recruiter follow-ups come within 28 days). */
export const APPROACH_GAP = 28 * DAY;

const squash = (text: string): string => text.replace(/\s+/g, '');
/** Characters, blanks not counted, by which a text is told from others. */
const TELLING = 64;

/** The beginning of a text without blanks; of a long text only as much is looked at as it takes. */
export function beginningOf(text: string): string {
  const head = squash(text.slice(0, 2 * TELLING));
  return (head.length < TELLING && text.length > 2 * TELLING ? squash(text) : head).slice(0, TELLING);
}

/** Finds the same message in two sources: thread, direction, minute, whitespace-free text prefix. */
function messageKey(m: Message): string {
  const minute = m.sentAt === undefined ? '' : String(Math.floor(m.sentAt / MINUTE));
  return [m.threadId ?? personKey(m.sender), m.direction, minute, beginningOf(m.text)].join('\u0000');
}

/** Key of a person: the profile address where there is one, else the folded name. */
export function personKey(p: Person): string {
  if (p.url !== undefined) return p.url.toLowerCase();
  return (p.name ?? '').normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
}

const byTime = (a: Message, b: Message): number => (a.sentAt ?? 0) - (b.sentAt ?? 0);

function gap(a: EpochMs | undefined, b: EpochMs | undefined): number {
  return a === undefined || b === undefined ? 0 : b - a;
}

/** What tells the approach that this message opens in this conversation: canonical, since no field of it has names to sort. */
const approachSeed = (conversationId: string, first: Message): string =>
  JSON.stringify([conversationId, personKey(first.sender), first.sentAt ?? null, beginningOf(first.text)]);

/** Key of the approach that this message opens in this conversation. */
export const approachKey = (conversationId: string, first: Message): string =>
  hashText(approachSeed(conversationId, first));

/** Keys of all approaches that these messages may open in these conversations, each once, sorted. */
export const approachKeys = (openings: Iterable<readonly [conversationId: string, first: Message]>): string[] =>
  [...new Set(Array.from(openings, ([id, first]) => approachSeed(id, first)))].map(hashText).sort();

/** `lastAnswer`: the owner's last sent message, which stands after all that it answers. */
function makeApproach(conversationId: string, run: readonly Message[], lastAnswer: Message | undefined): Approach {
  const first = run[0] as Message;
  const last = run.at(-1) as Message;
  const answered = lastAnswer !== undefined && byTime(first, lastAnswer) <= 0;
  return {
    key: approachKey(conversationId, first),
    conversationId,
    sender: first.sender,
    ...(first.sentAt !== undefined && { startedAt: first.sentAt }),
    ...(last.sentAt !== undefined && { lastAt: last.sentAt }),
    messages: run,
    answered,
  };
}

/** Splits a conversation's messages into approaches, one sender at a time, in order of time. */
export function approachesOf(conversationId: string, messages: readonly Message[]): Approach[] {
  const sent = messages.filter((m) => m.draft !== true).sort(byTime);
  const lastAnswer = sent.findLast((m) => m.direction === 'outbound');
  const bySender = new Map<string, Message[]>();
  for (const m of sent) {
    if (m.direction !== 'inbound' || m.system === true) continue;
    const key = personKey(m.sender);
    const list = bySender.get(key);
    if (list === undefined) bySender.set(key, [m]);
    else list.push(m);
  }
  const out: Approach[] = [];
  for (const inbound of bySender.values()) {
    let run: Message[] = [];
    for (const m of inbound) {
      if (run.length > 0 && gap(run.at(-1)?.sentAt, m.sentAt) >= APPROACH_GAP) {
        out.push(makeApproach(conversationId, run, lastAnswer));
        run = [];
      }
      run.push(m);
    }
    if (run.length > 0) out.push(makeApproach(conversationId, run, lastAnswer));
  }
  return out.sort((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0));
}

/** Builds a conversation from its messages (any order, duplicates by their key dropped). */
export function conversationOf(
  id: string,
  strength: Conversation['strength'],
  messages: readonly Message[],
  extra: Partial<Pick<Conversation, 'title' | 'participants' | 'group'>> = {},
): Conversation {
  const unique = [...new Map(messages.map((m) => [messageKey(m), m])).values()].sort(byTime);
  const sent = unique.filter((m) => m.draft !== true);
  const people = new Map<string, Person>();
  for (const m of sent) if (m.direction === 'inbound') people.set(personKey(m.sender), m.sender);
  const startedAt = sent[0]?.sentAt;
  const lastActiveAt = sent.at(-1)?.sentAt;
  return {
    id,
    strength,
    participants: [...people.values()],
    direction: sent[0]?.direction ?? null,
    ...(startedAt !== undefined && { startedAt }),
    ...(lastActiveAt !== undefined && { lastActiveAt }),
    messages: unique,
    approaches: approachesOf(id, unique),
    ...extra,
  };
}
