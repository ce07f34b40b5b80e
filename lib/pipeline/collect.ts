import type { Content, Sighting } from '../model/sighting.ts';
import { markOne, marksOf } from './marks.ts';
import { homeOf, joinKey, type Kept as KeptMessage } from './merge-messages.ts';
import type { Derived, Kept, Put } from './port.ts';
import type { Members, WeakWords } from './records.ts';

/** Parts of the derived state that are made again as a whole, beside single conversations. */
export type Topic = '#profile' | '#lists' | '#metrics';
/** Enough of a key to find candidates; a closer look follows, so that a rare clash costs only time. */
const SHORT = 8;

export const shortened = (words: string): string => words.slice(0, SHORT);

export const wordOf = (k: KeptMessage): string => shortened(joinKey(k.message));
export const WEAK_VIEW = 'weak-words';

export const messageIn = (c: Content): KeptMessage | null =>
  c.body.kind === 'message' ? { hash: c.hash, message: c.body.message } : null;

function topicsOf(contents: readonly Content[], sighting: Sighting): Topic[] {
  const kinds = new Set(contents.map((c) => c.body.kind));
  const topics: Topic[] = [];
  if (kinds.has('profile') || sighting.coverage !== undefined) topics.push('#profile');
  if (kinds.has('hint') || kinds.has('message') || sighting.exposure !== undefined) topics.push('#lists');
  if (kinds.has('metrics')) topics.push('#metrics');
  return topics;
}

interface Taken {
  readonly puts: readonly Put[];
  readonly fresh: readonly KeptMessage[];
  readonly homes: readonly string[];
}

/** Adds messages to the conversations they belong to on their own evidence. */
async function take(derived: Derived, messages: readonly KeptMessage[]): Promise<Taken> {
  const homes = Map.groupBy(messages, homeOf);
  const ids = [...homes.keys()];
  const known = await derived.many<Members>('members', ids);
  const puts: Put[] = [];
  const fresh: KeptMessage[] = [];
  for (const [i, id] of ids.entries()) {
    const old = known[i] ?? { id, hashes: [], words: [] };
    const added = (homes.get(id) ?? []).filter((m) => !old.hashes.includes(m.hash));
    if (added.length === 0) continue;
    fresh.push(...added);
    const hashes = [...old.hashes, ...added.map((m) => m.hash)].sort();
    const words = [...new Set([...old.words, ...added.map(wordOf)])].sort();
    puts.push({ table: 'members', key: id, value: { id, hashes, words } satisfies Members });
  }
  return { puts, fresh, homes: puts.map((p) => p.key) };
}

/** Conversations that a text without a thread may concern: its own, and threads in which the same words stand. */
async function touched(derived: Derived, fresh: readonly KeptMessage[], weak: WeakWords): Promise<string[]> {
  const isWeak = (m: KeptMessage): boolean => m.message.threadId === undefined;
  const met = Object.keys(weak).length === 0 ? [] : fresh.filter((m) => !isWeak(m));
  const out = met.flatMap((m) => (weak[wordOf(m)] ?? []).map((w) => w.home));
  const words = new Set(fresh.filter(isWeak).map(wordOf));
  if (words.size === 0) return out;
  const all = await derived.all<Members>('members');
  return [...out, ...all.filter((c) => c.words.some((w) => words.has(w))).map((c) => c.id)];
}

function addWeak(weak: WeakWords, fresh: readonly KeptMessage[]): WeakWords | null {
  const added = fresh.filter((m) => m.message.threadId === undefined);
  if (added.length === 0) return null;
  const out: Record<string, WeakWords[string]> = { ...weak };
  for (const m of added) {
    const all = [...(out[wordOf(m)] ?? []), { hash: m.hash, home: homeOf(m) }];
    out[wordOf(m)] = all.sort((a, b) => (a.hash < b.hash ? -1 : 1));
  }
  return out;
}

/**
 * Takes up one sighting: notes which messages belong to which conversation and what has to be judged anew. One commit,
 * so that a killed worker has either taken it up or not. `held`: its contents, where they are still at hand.
 */
export async function collect(
  kept: Kept,
  derived: Derived,
  sighting: Sighting,
  held?: readonly Content[],
): Promise<void> {
  const contents = held ?? (await kept.contents(sighting.contents));
  const messages = contents.map(messageIn).filter((m) => m !== null);
  const weak = (await derived.get<WeakWords>('views', WEAK_VIEW)) ?? {};
  const { puts, fresh, homes } = await take(derived, messages);
  const dirty = new Set([...homes, ...(await touched(derived, fresh, weak))]);
  const nextWeak = addWeak(weak, fresh);
  await derived.commit([
    ...puts,
    ...(nextWeak === null ? [] : [{ table: 'views', key: WEAK_VIEW, value: nextWeak } as const]),
    ...topicsOf(contents, sighting).map(markOne),
    ...marksOf([...dirty], sighting),
    { table: 'seen', key: sighting.id, value: sighting.id },
  ]);
}
