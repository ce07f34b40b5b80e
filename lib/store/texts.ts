import { contentHash } from '../model/hash.ts';
import type { Remains } from '../model/remains.ts';
import type { DerivedPut } from './derived.ts';
import type { Db } from './open.ts';
import { replaceContents, storedContents } from './packs.ts';
import type { StoredRemains } from './schema.ts';
import { type Write, writeAll } from './write.ts';

/** Texts that go for good, and what is kept in their place. */
export interface Forgetting {
  /** Contents whose text goes; unknown ones are left out. */
  readonly hashes: readonly string[];
  readonly remains: readonly Remains[];
  /** Remains whose place the new ones take. */
  readonly replaced: readonly string[];
  /** Derived rows to be written with it. */
  readonly marks: readonly DerivedPut[];
}

const remainsId = (body: Remains): string => contentHash(body);

/**
 * Drops texts: their hashes stay, so that no import and no merge brings them back. What was judged from them is kept in the
 * same transaction, so that no kill comes between. Returns how many texts went.
 */
export async function forgetTexts(db: Db, { hashes, remains, replaced, marks }: Forgetting): Promise<number> {
  return writeAll(db, ['contents', 'packs', 'remains', 'derived'], async (tx) => {
    const [rest, derived] = [tx.objectStore('remains'), tx.objectStore('derived')];
    const rows = await storedContents(tx, hashes);
    const going = rows.filter((row) => row !== undefined).filter((row) => row.body !== null);
    const known = new Set(await Promise.all(remains.map((body) => rest.getKey(remainsId(body)))));
    const fresh = remains.filter((body) => !known.has(remainsId(body)));
    const writes: Write[] = [
      ...(await replaceContents(tx, new Map(going.map((row) => [row.hash, { ...row, body: null }])))),
      ...replaced.map((id) => () => rest.put({ id, body: null })),
      ...fresh.map((body) => () => rest.put({ id: remainsId(body), body })),
      ...marks.map((mark) => () => derived.put(mark)),
    ];
    return [going.length, writes];
  });
}

/** What remains of these conversations. */
export async function remainsOf(db: Db, conversations: readonly string[]): Promise<StoredRemains[]> {
  // Most people never drop a text.
  if ((await db.count('remains')) === 0) return [];
  const index = db.transaction('remains').store.index('conversation');
  return (await Promise.all(conversations.map((id) => index.getAll(id)))).flat();
}

/** Conversations of these remains; those that others took the place of have none. */
export async function conversationsOf(db: Db, ids: readonly string[]): Promise<string[]> {
  const { store } = db.transaction('remains');
  const rows = await Promise.all(ids.map((id) => store.get(id)));
  return [...new Set(rows.flatMap((r) => r?.body?.conversation ?? []))];
}
