import { canonicalJson, contentHash } from '../model/hash.ts';
import { type BackupTable, isRow, TABLES } from './backup-format.ts';
import { asStoreError } from './errors.ts';
import type { Db } from './open.ts';
import { isPack, without } from './packs.ts';
import { packPages, pagesOf } from './pages.ts';
import type { StoredContent, StoredPack, StoredRemains } from './schema.ts';
import { type Write, writeAll } from './write.ts';

/** What a check of the whole store found. Counts are of records. */
export interface Integrity {
  readonly checked: number;
  /** Records without the shape of their table, or contents and remains that are not what their hash says. */
  readonly broken: number;
  /** Contents that a reading names and that are not there. */
  readonly missing: number;
  /** Records that an earlier repair put aside. */
  readonly aside: number;
}

interface Broken {
  readonly table: BackupTable;
  readonly key: IDBValidKey;
  readonly row: unknown;
  /** The pack that it stands in. */
  readonly pack?: StoredPack;
}

const ASIDE = 'aside:';
const asideKey = (table: BackupTable, key: IDBValidKey): string => `${ASIDE}${table}:${canonicalJson(key)}`;

function isBroken(table: BackupTable, row: unknown): boolean {
  if (!isRow(table, row)) return true;
  if (table !== 'contents' && table !== 'remains') return false;
  const { body } = row as StoredContent | StoredRemains;
  return (
    body !== null &&
    contentHash(body) !== (table === 'contents' ? (row as StoredContent).hash : (row as StoredRemains).id)
  );
}

/** What is put aside of a pack whose contents can't be told from each other. */
const PACK = 'pack ';

/** Contents of a pack that are broken; all of it where its hashes and rows are not in step. */
function brokenIn(pack: StoredPack): Broken[] {
  if (!isPack(pack)) return [{ table: 'contents', key: `${PACK}${String(pack.id)}`, row: pack, pack }];
  return pack.rows.flatMap((row, i): Broken[] => {
    const key = pack.hashes[i] as string;
    return isBroken('contents', row) || row.hash !== key ? [{ table: 'contents', key, row, pack }] : [];
  });
}

async function look(db: Db): Promise<{ found: Integrity; broken: Broken[] }> {
  const broken: Broken[] = [];
  const there = new Set<string>();
  const named = new Set<string>();
  let checked = 0;
  for (const table of TABLES) {
    for await (const { keys, rows } of pagesOf(db, table)) {
      checked += keys.length;
      for (const [i, key] of keys.entries()) {
        const row = rows[i];
        if (isBroken(table, row)) broken.push({ table, key, row });
        else if (table === 'contents') there.add(key);
        else if (table === 'sightings') for (const hash of (row as { contents: string[] }).contents) named.add(hash);
      }
    }
  }
  for await (const { rows: packs } of packPages(db))
    for (const pack of packs) {
      const wrong = brokenIn(pack);
      const gone = new Set(wrong.map((b) => b.key));
      broken.push(...wrong);
      checked += isPack(pack) ? pack.hashes.length : 1;
      if (isPack(pack)) for (const hash of pack.hashes) if (!gone.has(hash)) there.add(hash);
    }
  const aside = (await db.getAllKeys('meta')).filter((k) => k.startsWith(ASIDE)).length;
  return {
    found: { checked, broken: broken.length, missing: [...named].filter((h) => !there.has(h)).length, aside },
    broken,
  };
}

/** Looks at every record that was read or said; changes nothing. */
export async function checkStore(db: Db): Promise<Integrity> {
  try {
    return (await look(db)).found;
  } catch (error) {
    throw asStoreError(error);
  }
}

/**
 * Puts broken records aside, as they are. Nothing else is touched, and what was derived is the caller's to renew; a reading
 * or backup that holds the same content puts it back in its place. One transaction; returns what was found.
 */
export async function repairStore(db: Db): Promise<Integrity> {
  const { found, broken } = await look(db).catch((error: unknown) => {
    throw asStoreError(error);
  });
  return writeAll(db, [...TABLES, 'packs', 'meta'] as const, async (tx) => {
    const packed = Map.groupBy(broken, (b) => b.pack);
    const aside = (b: Broken) => ({ key: asideKey(b.table, b.key), value: b.row });
    return [
      { ...found, aside: found.aside + broken.length },
      [
        ...broken.map((b) => () => tx.objectStore('meta').put(aside(b))),
        ...(packed.get(undefined) ?? []).map((b) => () => tx.objectStore(b.table).delete(b.key as string)),
        ...[...packed].flatMap(([pack, wrong]): Write[] => {
          if (pack === undefined) return [];
          const rest = isPack(pack) ? without(pack, new Set(wrong.map((b) => b.key))) : null;
          const store = tx.objectStore('packs');
          return [() => store.delete(pack.id), ...(rest === null ? [] : [() => store.put(rest)])];
        }),
      ],
    ];
  });
}

/** Deletes what repairs put aside of texts that have to go: those of these hashes, or all. */
export async function dropAside(db: Db, hashes: readonly string[] | 'all'): Promise<void> {
  const wanted = hashes === 'all' ? null : new Set(hashes.map((hash) => asideKey('contents', hash)));
  const texts = (await db.getAllKeys('meta')).filter((key) => key.startsWith(`${ASIDE}contents:`));
  // A text that has to go may stand in a pack that is aside as a whole.
  const going = texts.filter((key) => wanted?.has(key) !== false || key.startsWith(`${ASIDE}contents:"${PACK}`));
  if (going.length === 0) return;
  await writeAll(db, ['meta'], async (tx) => [undefined, going.map((key) => () => tx.objectStore('meta').delete(key))]);
}
