import type { Owner } from '../model/owner.ts';
import type { Content, Sighting } from '../model/sighting.ts';
import { asStoreError } from './errors.ts';
import type { Db } from './open.ts';

/**
 * Keeps what was read, all or nothing: contents by hash, the sightings that saw them, and the owner where a proof changed
 * it. What is there already is not written again; a content whose text was dropped stays dropped, since its hash is there.
 * @throws StoreError `quota` when the disk is full; nothing is changed then.
 */
export async function keepReading(
  db: Db,
  contents: readonly Content[],
  sightings: readonly Sighting[],
  owner?: Owner,
): Promise<{ readonly added: number }> {
  try {
    const tx = db.transaction(['contents', 'sightings', 'owner'], 'readwrite', { durability: 'strict' });
    const store = tx.objectStore('contents');
    const known = await Promise.all(contents.map((c) => store.getKey(c.hash)));
    const fresh = contents.filter((_, i) => known[i] === undefined);
    for (const { hash, body } of fresh) void store.put({ hash, kind: body.kind, body });
    const seen = tx.objectStore('sightings');
    for (const s of sightings) if ((await seen.getKey(s.id)) === undefined) void seen.put(s);
    if (owner !== undefined) {
      void tx.objectStore('owner').clear();
      void tx.objectStore('owner').put(owner);
    }
    await tx.done;
    return { added: fresh.length };
  } catch (error) {
    throw asStoreError(error);
  }
}

/** Contents by hash, in the order asked for; unknown ones and those without text are left out. */
export async function contentsOf(db: Db, hashes: readonly string[]): Promise<Content[]> {
  const store = db.transaction('contents').store;
  const rows = await Promise.all(hashes.map((h) => store.get(h)));
  return rows.flatMap((r) => (r !== undefined && r.body !== null ? [{ hash: r.hash, body: r.body }] : []));
}
