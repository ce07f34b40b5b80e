import type { Owner } from '../model/owner.ts';
import type { Content, Sighting } from '../model/sighting.ts';
import type { Db } from './open.ts';
import { areKept, arePacked, knownAlone, packsOf, storedContents } from './packs.ts';
import type { StoredContent } from './schema.ts';
import { believing, writeAll } from './write.ts';

/** Contents asked for before the rest: where none of them is known, hardly any other is. */
const SAMPLE = 8;

/** Whether none of some contents, taken from everywhere in the list, is there. */
async function looksNew(tx: object, hashes: readonly string[]): Promise<boolean> {
  const step = Math.max(1, Math.floor(hashes.length / SAMPLE));
  const known = await areKept(
    tx,
    hashes.filter((_, i) => i % step === 0),
  );
  return !known.includes(true);
}

/**
 * Contents that are not there, for all that is known. An archive is not looked up text by text where it looks new: the
 * database itself refuses a pack with a text that stands in another (`careful`: it has refused).
 */
async function newOf(tx: object, contents: readonly Content[], careful: boolean): Promise<Content[]> {
  const once = [...new Map(contents.map((c) => [c.hash, c])).values()];
  const hashes = once.map((c) => c.hash);
  if (!careful && arePacked(once.length) && (await looksNew(tx, hashes))) {
    const alone = await knownAlone(tx, hashes);
    const fresh = once.filter((c) => !alone.has(c.hash));
    // So few are not packed, and are refused by nothing.
    if (arePacked(fresh.length)) return fresh;
  }
  const known = await areKept(tx, hashes);
  return once.filter((_, i) => known[i] !== true);
}

/**
 * Keeps what was read, all or nothing: contents by hash, the sightings that saw them, and the owner where a proof changed
 * it. What is there already is not written again; a content whose text was dropped stays dropped, since its hash is there.
 * @throws StoreError `quota` when the disk is full; nothing is changed then.
 */
export const keepReading = (
  db: Db,
  contents: readonly Content[],
  sightings: readonly Sighting[],
  owner?: Owner,
): Promise<{ readonly added: number }> =>
  believing((careful) =>
    writeAll(db, ['contents', 'packs', 'sightings', 'owner'], async (tx) => {
      const [single, packs] = [tx.objectStore('contents'), tx.objectStore('packs')];
      const [seen, person] = [tx.objectStore('sightings'), tx.objectStore('owner')];
      const rows = (await newOf(tx, contents, careful)).map(
        ({ hash, body }): StoredContent => ({ hash, kind: body.kind, body }),
      );
      const packed = arePacked(rows.length) ? await packsOf(tx, rows) : [];
      const met = await Promise.all(sightings.map((s) => seen.getKey(s.id)));
      return [
        { added: rows.length },
        [
          ...packed.map((pack) => () => packs.add(pack)),
          ...(packed.length > 0 ? [] : rows.map((row) => () => single.put(row))),
          ...sightings.filter((_, i) => met[i] === undefined).map((s) => () => seen.put(s)),
          ...(owner === undefined ? [] : [() => person.clear(), () => person.put(owner)]),
        ],
      ];
    }),
  );

/** Contents by hash, in the order asked for; unknown ones and those without text are left out. */
export async function contentsOf(db: Db, hashes: readonly string[]): Promise<Content[]> {
  if (hashes.length === 0) return [];
  const rows = await storedContents(db.transaction(['contents', 'packs']), hashes);
  return rows.flatMap((r) => (r !== undefined && r.body !== null ? [{ hash: r.hash, body: r.body }] : []));
}
