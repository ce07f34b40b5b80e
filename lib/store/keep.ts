import type { Owner } from '../model/owner.ts';
import type { Content, Sighting } from '../model/sighting.ts';
import { addOnce, getMany, hasMany } from './many.ts';
import type { Db } from './open.ts';
import type { StoredContent } from './schema.ts';
import { writeAll } from './write.ts';

/** Contents asked for before the rest: where none of them is known, hardly any other is. */
const SAMPLE = 8;

/** Whether none of some contents, taken from everywhere in the list, is there. */
async function looksNew(store: object, hashes: readonly string[]): Promise<boolean> {
  const step = Math.max(1, Math.floor(hashes.length / SAMPLE));
  const known = await hasMany(
    store,
    hashes.filter((_, i) => i % step === 0),
  );
  return !known.includes(true);
}

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
  const counted = { added: 0 };
  return writeAll(db, ['contents', 'sightings', 'owner'], async (tx) => {
    const [store, seen, person] = [tx.objectStore('contents'), tx.objectStore('sightings'), tx.objectStore('owner')];
    const hashes = contents.map((c) => c.hash);
    const known = (await looksNew(store, hashes)) ? [] : await hasMany(store, hashes);
    const met = await Promise.all(sightings.map((s) => seen.getKey(s.id)));
    const rows = contents
      .filter((_, i) => known[i] !== true)
      .map(({ hash, body }): StoredContent => ({ hash, kind: body.kind, body }));
    return [
      counted,
      [
        ...rows.map((row) => () => addOnce(store, row, () => counted.added++)),
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
