import type { Content, Sighting } from '../model/sighting.ts';
import { asStoreError } from './errors.ts';
import type { Db } from './open.ts';

export interface KeepResult {
  readonly added: number;
  readonly known: number;
  readonly sighting: 'added' | 'known';
}

/**
 * Keeps what was read, all or nothing: contents by hash and the sighting. The same reading again adds nothing; a content
 * whose text was dropped stays dropped, since its hash is still there.
 * @throws StoreError `quota` when the disk is full; nothing is changed then.
 */
export async function keepReading(
  db: Db,
  reading: { readonly contents: readonly Content[]; readonly sighting: Sighting },
): Promise<KeepResult> {
  try {
    const tx = db.transaction(['contents', 'sightings'], 'readwrite', { durability: 'strict' });
    const contents = tx.objectStore('contents');
    const known = await Promise.all(reading.contents.map((c) => contents.getKey(c.hash)));
    const fresh = reading.contents.filter((_, i) => known[i] === undefined);
    for (const { hash, body } of fresh) void contents.put({ hash, kind: body.kind, body });
    const sightings = tx.objectStore('sightings');
    const seen = (await sightings.getKey(reading.sighting.id)) !== undefined;
    if (!seen) void sightings.put(reading.sighting);
    await tx.done;
    return { added: fresh.length, known: reading.contents.length - fresh.length, sighting: seen ? 'known' : 'added' };
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
