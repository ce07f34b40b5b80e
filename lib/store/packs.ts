import type { IDBPTransaction, StoreNames } from 'idb';
import { countedKey, nextNumber, recounted } from './counted.ts';
import { getMany, hasMany, indexOf, isEmpty, keysBy } from './many.ts';
import type { BeckonDB, StoredContent, StoredPack } from './schema.ts';
import type { Write } from './write.ts';

/** Contents per pack: one of them is read with all the others. */
const PER_PACK = 32;
/** New contents from which on they are packed: archives bring hundreds at once, pages seldom a hundred. */
const WORTH = 100;

type Tx<M extends IDBTransactionMode> = IDBPTransaction<BeckonDB, StoreNames<BeckonDB>[], M>;
/** Both stores of contents in a transaction over them, whatever others it has. */
const both = <M extends IDBTransactionMode>(tx: Tx<M>) => ({
  single: tx.objectStore('contents'),
  packs: tx.objectStore('packs'),
});
const stores = (tx: object) => both(tx as Tx<'readonly'>);
const writable = (tx: object) => both(tx as Tx<'readwrite'>);

/** Whether so many new contents are kept in packs. */
export const arePacked = (count: number): boolean => count >= WORTH;

/** New contents in packs, in the order in which they came, so that a conversation's stand together. */
export async function packsOf(tx: object, rows: readonly StoredContent[]): Promise<StoredPack[]> {
  const first = await nextNumber(stores(tx).packs);
  return Array.from({ length: Math.ceil(rows.length / PER_PACK) }, (_, i) => {
    const part = rows.slice(i * PER_PACK, (i + 1) * PER_PACK);
    return { id: countedKey(first + i, part.length), hashes: part.map((r) => r.hash), rows: part };
  });
}

/** Whether a pack's hashes and rows are in step; a disk may have changed it. */
export const isPack = ({ hashes, rows }: Partial<StoredPack>): boolean =>
  Array.isArray(hashes) && Array.isArray(rows) && hashes.length === rows.length;

/** The pack without these contents; null where none is left. */
export function without(pack: StoredPack, gone: ReadonlySet<unknown>): StoredPack | null {
  const left = pack.hashes.flatMap((hash, i) => (gone.has(hash) ? [] : [i]));
  if (left.length === 0) return null;
  const at = <T>(list: readonly T[]): T[] => left.map((i) => list[i] as T);
  return { id: recounted(pack.id, left.length), hashes: at(pack.hashes), rows: at(pack.rows) };
}

/** Where contents stand: alone, or in which pack; `undefined` where there are none. */
type Place = 'alone' | number | undefined;

/** Ids of the packs that hold these contents; `undefined` for the others. */
async function packsWith(tx: object, hashes: readonly string[]): Promise<(number | undefined)[]> {
  const { packs } = stores(tx);
  return (await isEmpty(packs)) ? [] : keysBy<number>(indexOf(packs, 'hash'), hashes);
}

async function placesOf(tx: object, hashes: readonly string[]): Promise<Place[]> {
  const { single } = stores(tx);
  const packed = await packsWith(tx, hashes);
  const rest = hashes.filter((_, i) => packed[i] === undefined);
  const there = await hasMany(single, rest);
  const alone = new Set(rest.filter((_, i) => there[i] === true));
  return hashes.map((hash, i) => packed[i] ?? (alone.has(hash) ? 'alone' : undefined));
}

/** Which of these contents are there, with or without their text. */
export const areKept = async (tx: object, hashes: readonly string[]): Promise<boolean[]> =>
  (await placesOf(tx, hashes)).map((place) => place !== undefined);

/** Which contents stand alone, where that can be told without a question for each. */
export async function knownAlone(tx: object, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const { single } = stores(tx);
  // A question costs about as much as so many keys.
  const most = 2 * hashes.length;
  const keys = await single.getAllKeys(null, most);
  if (keys.length < most) return new Set(keys);
  const there = await hasMany(single, hashes);
  return new Set(hashes.filter((_, i) => there[i] === true));
}

/** Contents as kept, in the order asked for; `undefined` where there is none. */
export async function storedContents(tx: object, hashes: readonly string[]): Promise<(StoredContent | undefined)[]> {
  const { single, packs } = stores(tx);
  const places = await packsWith(tx, hashes);
  const ids = [...new Set(places.filter((p) => p !== undefined))];
  const found = new Map<string, StoredContent>();
  for (const pack of await getMany<StoredPack>(packs, ids))
    for (const [i, hash] of (pack?.hashes ?? []).entries()) {
      const row = pack?.rows[i];
      if (row !== undefined) found.set(hash, row);
    }
  const rest = hashes.filter((_, i) => places[i] === undefined);
  for (const row of await getMany<StoredContent>(single, rest)) if (row !== undefined) found.set(row.hash, row);
  return hashes.map((hash) => found.get(hash));
}

/** Writes contents where they stand, new ones by themselves. */
export async function replaceContents(tx: object, changes: ReadonlyMap<string, StoredContent>): Promise<Write[]> {
  const { single, packs } = writable(tx);
  const places = await placesOf(tx, [...changes.keys()]);
  const ids = [...new Set(places.filter((p) => typeof p === 'number'))];
  const old = (await getMany<StoredPack>(packs, ids)).filter((p) => p !== undefined);
  const alone = [...changes.values()].filter((_, i) => typeof places[i] !== 'number');
  return [
    ...alone.map((row) => () => single.put(row)),
    ...old.map((pack) => () => packs.put({ ...pack, rows: pack.rows.map((row) => changes.get(row.hash) ?? row) })),
  ];
}
