import type { IDBPTransaction } from 'idb';
import { canonicalJson, contentHash } from '../model/hash.ts';
import { type Owner, samePerson } from '../model/owner.ts';
import { checkedChunks } from './backup.ts';
import { BackupError, type Chunk, TABLES } from './backup-format.ts';
import { asStoreError } from './errors.ts';
import type { Db } from './open.ts';
import { replaceContents, storedContents } from './packs.ts';
import type { BeckonDB, StoredContent, StoredRemains } from './schema.ts';
import { type Write, writeAll } from './write.ts';

const united = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].sort();

/** One person known from two sources. Order doesn't matter, nor does doing it twice. */
function mergeOwners(a: Owner, b: Owner): Owner {
  const rank = (o: Owner): string => JSON.stringify([o.provenBy, o.id]);
  const older = a.provenAt < b.provenAt || (a.provenAt === b.provenAt && rank(a) <= rank(b)) ? a : b;
  return {
    ...older,
    profileIds: united(a.profileIds, b.profileIds),
    vanities: united(a.vanities, b.vanities),
    names: united(a.names, b.names),
  };
}

type Bodied = StoredContent | StoredRemains;
const idOf = (row: Bodied): string => ('hash' in row ? row.hash : row.id);

/**
 * What was dropped or replaced on either side stays so. Where two bodies differ under one hash, a disk or a hand changed
 * one of them: the one that is what its hash says wins, whichever came first.
 */
function isNews(old: Bodied | undefined, row: Bodied): boolean {
  if (old === undefined) return true;
  if (old.body === null || row.body === null) return old.body !== null;
  const [mine, other] = [canonicalJson(old.body), canonicalJson(row.body)];
  if (mine === other) return false;
  const [isWhole, isOther] = [contentHash(old.body) === idOf(old), contentHash(row.body) === idOf(row)];
  return isWhole === isOther ? other < mine : isOther;
}

/** Contents stand in two places. */
const STORES = [...TABLES, 'packs'] as const;
type Merging = IDBPTransaction<BeckonDB, (typeof STORES)[number][], 'readwrite'>;
type Merged = readonly [added: number, writes: readonly Write[]];

async function mergeOwner(tx: Merging, rows: readonly Owner[]): Promise<Merged> {
  const store = tx.objectStore('owner');
  const [mine] = await store.getAll();
  const both = rows.reduce<Owner | undefined>((o, row) => (o === undefined ? row : mergeOwners(o, row)), mine);
  return [0, both === undefined ? [] : [() => store.clear(), () => store.put(both)]];
}

const known = (old: readonly (Bodied | undefined)[]): number => old.filter((o) => o !== undefined).length;

async function mergeContents(tx: Merging, rows: readonly StoredContent[]): Promise<Merged> {
  const old = await storedContents(
    tx,
    rows.map((r) => r.hash),
  );
  const next = rows.filter((row, i) => isNews(old[i], row));
  return [rows.length - known(old), await replaceContents(tx, new Map(next.map((r) => [r.hash, r])))];
}

async function mergeRemains(tx: Merging, rows: readonly StoredRemains[]): Promise<Merged> {
  const store = tx.objectStore('remains');
  const old = await Promise.all(rows.map((r) => store.get(r.id)));
  const next = rows.filter((row, i) => isNews(old[i], row));
  return [rows.length - known(old), next.map((r) => () => store.put(r))];
}

async function mergeOthers(tx: Merging, { table, rows }: Chunk): Promise<Merged> {
  const store = tx.objectStore(table);
  const keys = await Promise.all(rows.map((r) => store.getKey((r as { id: string }).id)));
  const fresh = rows.filter((_, i) => keys[i] === undefined);
  return [fresh.length, fresh.map((r) => () => store.put(r as never))];
}

async function mergeChunk(db: Db, chunk: Chunk): Promise<[added: number, known: number]> {
  const { table, rows } = chunk;
  const added = await writeAll<(typeof STORES)[number], number>(db, STORES, async (tx) => {
    if (table === 'owner') return mergeOwner(tx, rows as readonly Owner[]);
    if (table === 'contents') return mergeContents(tx, rows as readonly StoredContent[]);
    return table === 'remains' ? mergeRemains(tx, rows as readonly StoredRemains[]) : mergeOthers(tx, chunk);
  });
  return [added, table === 'owner' ? 0 : rows.length - added];
}

/**
 * Merges a backup into what is there: exact, idempotent, in any order; what was deleted on either side stays deleted.
 * The whole file is checked before the first row is written, so `lines` is asked for twice.
 * @throws BackupError and changes nothing; StoreError `quota` part-way, after which the same backup can be merged again.
 */
export async function mergeBackup(
  db: Db,
  lines: () => AsyncIterable<string>,
  passphrase?: string,
): Promise<{ readonly added: number; readonly known: number }> {
  const [mine] = await db.getAll('owner');
  for await (const chunk of checkedChunks(lines(), passphrase)) {
    if (chunk.table !== 'owner' || mine === undefined) continue;
    if (chunk.rows.some((r) => !samePerson(r as Owner, mine))) {
      throw new BackupError(
        'other-owner',
        'This backup belongs to another person than the data here. Nothing was changed.',
      );
    }
  }
  let [added, known] = [0, 0];
  try {
    for await (const chunk of checkedChunks(lines(), passphrase)) {
      const [fresh, old] = await mergeChunk(db, chunk);
      added += fresh;
      known += old;
    }
  } catch (error) {
    throw asStoreError(error);
  }
  return { added, known };
}
