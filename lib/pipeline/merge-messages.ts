import { beginningOf, personKey } from '../model/approaches.ts';
import type { Message, Person } from '../model/conversation.ts';
import { hashText } from '../model/hash.ts';
import { DAY, MINUTE } from '../model/time.ts';

/** A message as one source showed it, with the hash of its content. */
export interface Kept {
  readonly hash: string;
  readonly message: Message;
}
/** One message as all its sources together show it. */
export interface Merged {
  readonly message: Message;
  readonly variants: readonly Kept[];
}

const PRECISION = { second: 3, minute: 2, day: 1 } as const;
/** A source that knows only the day may stamp any hour of it, in another zone than ours. */
export const SAME_DAY = 1.5 * DAY;

export const foldName = (name: string | undefined): string =>
  (name ?? '').normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

function precision(m: Message): number {
  return m.sentAt === undefined ? 0 : PRECISION[m.sentAtPrecision ?? 'second'];
}

/** Fuller first: whole text before a snippet, exact time before a day, longer before shorter; ties by hash. */
function fuller(a: Kept, b: Kept): number {
  const rank = (k: Kept): readonly number[] => [
    k.message.snippet === true ? 0 : 1,
    precision(k.message),
    k.message.text.length,
    k.message.subject === undefined ? 0 : 1,
  ];
  const left = rank(a);
  const right = rank(b);
  const difference = left.findIndex((x, i) => x !== right[i]);
  if (difference >= 0) return (right[difference] ?? 0) - (left[difference] ?? 0);
  return a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0;
}

const defined = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Partial<T>;

const isDefined = (value: object): boolean => !Object.values(value).includes(undefined);

/** A message as it would be combined: most are known from one source, and are taken as they stand. */
const standsAlone = ({ message }: Kept): boolean =>
  message.snippet !== false && isDefined(message) && isDefined(message.sender);

/** Fields of the fullest variant; what it doesn't know comes from the next. */
function combine(variants: readonly Kept[]): Merged {
  const [only] = variants;
  if (variants.length === 1 && only !== undefined && standsAlone(only)) return { message: only.message, variants };
  const sorted = [...variants].sort(fuller);
  const [best] = sorted as [Kept];
  const senders = sorted.map((k) => defined(k.message.sender)).reverse();
  const fields = sorted.map((k) => defined(k.message)).reverse();
  const message: Message = Object.assign({}, ...fields, { sender: Object.assign({}, ...senders) as Person });
  if (best.message.snippet === true) return { message, variants: sorted };
  const { snippet: _seenWhole, ...whole } = message;
  return { message: whole, variants: sorted };
}

/** The same words in the same direction: one cluster per minute; day-only and undated ones join the nearest. */
function clusters(group: readonly Kept[]): (readonly Kept[])[] {
  if (group.length === 1) return [group];
  const out = new Map<string, Kept[]>();
  const put = (key: string, k: Kept): void => {
    out.set(key, [...(out.get(key) ?? []), k]);
  };
  const byHash = [...group].sort((a, b) => (a.hash < b.hash ? -1 : 1));
  const exact = byHash.filter((k) => precision(k.message) >= 2);
  for (const k of exact) put(String(Math.floor((k.message.sentAt ?? 0) / MINUTE)), k);
  const minutes = [...out.keys()].map(Number).sort((a, b) => a - b);
  for (const k of byHash.filter((x) => precision(x.message) === 1)) {
    const at = k.message.sentAt ?? 0;
    const near = minutes
      .map((minute) => ({ minute, far: Math.abs(minute * MINUTE - at) }))
      .filter((x) => x.far <= SAME_DAY)
      .sort((a, b) => a.far - b.far || a.minute - b.minute)[0];
    put(near === undefined ? `day ${Math.floor(at / DAY)}` : String(near.minute), k);
  }
  for (const k of byHash.filter((x) => precision(x.message) === 0)) put([...out.keys()].sort()[0] ?? 'undated', k);
  return [...out.values()];
}

/** Merges a conversation's messages from all sources; the result does not depend on their order. */
export function mergeMessages(kept: readonly Kept[]): Merged[] {
  const groups = new Map<string, Kept[]>();
  for (const k of new Map(kept.map((x) => [x.hash, x])).values()) {
    const key = `${k.message.direction} ${beginningOf(k.message.text)}`;
    groups.set(key, [...(groups.get(key) ?? []), k]);
  }
  const merged = [...groups.values()].flatMap(clusters).map(combine);
  return [...unifySenders(merged)].sort(
    (a, b) =>
      (a.message.sentAt ?? 0) - (b.message.sentAt ?? 0) ||
      ((a.variants[0]?.hash ?? '') < (b.variants[0]?.hash ?? '') ? -1 : 1),
  );
}

/** One source knows a sender's address, another only the name: within a conversation one name with one address is one person. */
function unifySenders(merged: readonly Merged[]): readonly Merged[] {
  if (merged.every((m) => m.message.sender.url !== undefined)) return merged;
  const urls = new Map<string, Set<string>>();
  for (const { message } of merged) {
    const { name, url } = message.sender;
    if (url !== undefined) urls.set(foldName(name), (urls.get(foldName(name)) ?? new Set()).add(url));
  }
  return merged.map((m) => {
    const known = urls.get(foldName(m.message.sender.name));
    if (m.message.sender.url !== undefined || known?.size !== 1) return m;
    const [url] = known as Set<string> & Iterable<string>;
    return { ...m, message: { ...m.message, sender: { ...m.message.sender, ...(url !== undefined && { url }) } } };
  });
}

/** The other side of a message: its sender, or whom the owner wrote to. */
const otherParty = (m: Message): Person => (m.direction === 'inbound' ? m.sender : (m.recipients?.[0] ?? {}));

/** Conversation a message belongs to on its own evidence: its thread, else everything with that person. */
export function homeOf({ hash, message }: Kept): string {
  if (message.threadId !== undefined) return message.threadId;
  const other = otherParty(message);
  const key = foldName(other.name) || personKey(other);
  return key === '' ? `weak:${hash}` : `weak:${hashText(key)}`;
}

/** Words alone identify a text from this many characters on; shorter ones ("Thanks!") need the sender too. */
const TELLING = 40;

/** Finds an invitation's note or a pasted text again in a thread; {@link mayJoin} then looks closer. */
export const joinKey = (m: Message): string => hashText(`${m.direction} ${beginningOf(m.text)}`);

/** Whether a message without a thread may be the one in a thread: same words, same or unknown sender, within a day. */
export function mayJoin(weak: Message, strong: Message): boolean {
  const words = beginningOf(weak.text);
  if (words === '' || weak.direction !== strong.direction || words !== beginningOf(strong.text)) return false;
  const [a, b] = [foldName(otherParty(weak).name), foldName(otherParty(strong).name)];
  if (a === '' ? words.length < TELLING : a !== b) return false;
  if (weak.sentAt === undefined || strong.sentAt === undefined) return true;
  return Math.abs(weak.sentAt - strong.sentAt) <= SAME_DAY;
}
