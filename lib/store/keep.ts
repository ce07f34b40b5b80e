import type { Owner } from '../model/owner.ts';
import type { Content, Sighting } from '../model/sighting.ts';
import { getMany, hasMany, plain } from './many.ts';
import type { Db } from './open.ts';
import type { StoredContent } from './schema.ts';
import { writeAll } from './write.ts';

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
  return writeAll(db, ['contents', 'sightings', 'owner'], async (tx) => {
    const [store, seen, person] = [tx.objectStore('contents'), tx.objectStore('sightings'), tx.objectStore('owner')];
    const hashes = contents.map((c) => c.hash);
    const known = await hasMany(store, hashes);
    const met = await Promise.all(sightings.map((s) => seen.getKey(s.id)));
    const fresh = contents.filter((_, i) => known[i] === false);
    const into = plain(store);
    return [
      { added: fresh.length },
      [
        ...fresh.map(
          ({ hash, body }) =>
            () =>
              into.put({ hash, kind: body.kind, body } satisfies StoredContent),
        ),
        ...sightings.filter((_, i) => met[i] === undefined).map((s) => () => seen.put(s)),
        ...(owner === undefined ? [] : [() => person.clear(), () => person.put(owner)]),
      ],
    ];
  });
}

/** Contents by hash, in the order asked for; unknown ones and those without text are left out. */
export async function contentsOf(db: Db, hashes: readonly string[]): Promise<Content[]> {
  if (hashes.length === 0) return [];
  const rows = await getMany<StoredContent>(db.transaction('contents').store, hashes);
  return rows.flatMap((r) => (r !== undefined && r.body !== null ? [{ hash: r.hash, body: r.body }] : []));
}
