import type { IDBPTransaction, StoreNames } from 'idb';
import { countedKey, nextNumber, recounted, sumOf } from './counted.ts';
import { getMany, indexOf, isEmpty, keysBy, plain } from './many.ts';
import type { BeckonDB, BundleBody, BundleHead, DerivedRow } from './schema.ts';

/*
 * Derived rows that are made by the ten thousand, of which a first import writes each once: many in one row, since a row
 * costs a database the same whatever it holds.
 */

/** Tables whose rows may stand in bundles. */
const BUNDLED: readonly string[] = ['members', 'conversations', 'approaches', 'fits'];
/** Rows per bundle: one of them is read with all the others, and Chromium puts a row of more than 64 KiB into a file of its own. */
const PER_BUNDLE = 16;
/** Rows of a table in one commit from which on they are bundled. */
const WORTH = 16;

export const STORES = ['derived', 'bundles', 'bundled'] as const;
export const mayBeBundled = (table: string): boolean => BUNDLED.includes(table);

export interface DerivedPut {
  readonly table: string;
  readonly key: string;
  /** `undefined` takes the row away. */
  readonly value: unknown;
  /** The writer knows that there is no such row, which then need not be looked for. */
  readonly fresh?: boolean;
}
type Name = readonly [table: string, key: string];

const stores = (tx: object) => {
  const all = tx as IDBPTransaction<BeckonDB, StoreNames<BeckonDB>[], 'readonly'>;
  return { heads: all.objectStore('bundles'), bodies: all.objectStore('bundled') };
};

/** Ids of the bundles in which these rows stand; `undefined` for the others. */
async function bundlesOf(tx: object, names: readonly Name[]): Promise<(number | undefined)[]> {
  const { heads } = stores(tx);
  if (names.length === 0 || (await isEmpty(heads))) return [];
  return keysBy<number>(
    indexOf(heads, 'name'),
    names.map(([table, key]) => [table, key]),
  );
}

/** Values of these rows as far as they stand in bundles, in the order asked for. */
export async function bundledValues(tx: object, names: readonly Name[]): Promise<unknown[]> {
  const { heads, bodies } = stores(tx);
  const places = await bundlesOf(tx, names);
  const ids = [...new Set(places.filter((p) => p !== undefined))];
  const found = await getMany<BundleHead>(heads, ids);
  const values = await getMany<BundleBody>(bodies, ids);
  const byName = new Map<string, unknown>();
  for (const [i, head] of found.entries())
    for (const [j, [, key]] of (head?.names ?? []).entries()) byName.set(`${head?.table} ${key}`, values[i]?.values[j]);
  return names.map(([table, key], i) => (places[i] === undefined ? undefined : byName.get(`${table} ${key}`)));
}

/** Heads of a table's bundles. */
export const bundlesIn = (tx: object, table: string): Promise<BundleHead[]> =>
  stores(tx).heads.index('table').getAll(table);

/** How many of a table's rows stand in bundles. */
export const bundledCount = async (tx: object, table: string): Promise<number> =>
  sumOf(await stores(tx).heads.index('table').getAllKeys(table));

/** A table's rows as far as they stand in bundles. */
export async function bundledRows(tx: object, table: string): Promise<DerivedRow[]> {
  const heads = await bundlesIn(tx, table);
  const bodies = await getMany<BundleBody>(
    stores(tx).bodies,
    heads.map((h) => h.id),
  );
  return heads.flatMap((h, i) => h.names.map(([, key], j) => ({ table, key, value: bodies[i]?.values[j] })));
}

type Begin = () => IDBRequest;
/** A changed bundle: rows replaced, or taken out of it. */
function changed(tx: object, head: BundleHead, body: BundleBody | undefined, puts: readonly DerivedPut[]): Begin[] {
  const [heads, bodies] = [plain(stores(tx).heads), plain(stores(tx).bodies)];
  const byKey = new Map(puts.map((put) => [put.key, put]));
  const nextOf = (key: string, i: number): unknown => (byKey.get(key) ?? { value: body?.values[i] }).value;
  const rows = head.names.map((name, i) => ({ name, value: nextOf(name[1], i) }));
  const left = rows.filter((r) => r.value !== undefined);
  const id = recounted(head.id, left.length);
  const next: BundleBody = { id, values: left.map((r) => r.value) };
  // The names are indexed: written again only where one goes.
  if (id === head.id) return [() => bodies.put(next)];
  const gone = [() => heads.delete(head.id), () => bodies.delete(head.id)];
  if (left.length === 0) return gone;
  return [...gone, () => heads.put({ ...head, id, names: left.map((r) => r.name) }), () => bodies.put(next)];
}

/** New rows of one table in bundles, numbered from `first` on. */
function bundled(tx: object, table: string, puts: readonly DerivedPut[], first: number): Begin[] {
  const [heads, bodies] = [plain(stores(tx).heads), plain(stores(tx).bodies)];
  return Array.from({ length: countOf(puts) }, (_, i): Begin[] => {
    const part = puts.slice(i * PER_BUNDLE, (i + 1) * PER_BUNDLE);
    const id = countedKey(first + i, part.length);
    const head: BundleHead = { id, table, names: part.map((p) => [table, p.key]) };
    const body: BundleBody = { id, values: part.map((p) => p.value) };
    return [() => heads.add(head), () => bodies.add(body)];
  }).flat();
}
const countOf = (puts: readonly DerivedPut[]): number => Math.ceil(puts.length / PER_BUNDLE);

/** Writes for rows that stand in bundles already; the others come back as they are. */
async function rewritten(tx: object, puts: readonly DerivedPut[]): Promise<readonly [Begin[], DerivedPut[]]> {
  const places = await bundlesOf(
    tx,
    puts.map((p) => [p.table, p.key]),
  );
  const there = puts.flatMap((put, i) => (places[i] === undefined ? [] : [{ put, id: places[i] }]));
  const byBundle = Map.groupBy(there, (x) => x.id);
  const ids = [...byBundle.keys()];
  const heads = await getMany<BundleHead>(stores(tx).heads, ids);
  const bodies = await getMany<BundleBody>(stores(tx).bodies, ids);
  const writes = heads.flatMap((head, i) =>
    head === undefined
      ? []
      : changed(
          tx,
          head,
          bodies[i],
          (byBundle.get(head.id) ?? []).map((x) => x.put),
        ),
  );
  return [writes, puts.filter((_, i) => places[i] === undefined)];
}

/**
 * Where the rows of a commit go: some by themselves, the others in bundles. `careful`: what the writer knows of them is
 * not believed.
 */
export async function planned(
  tx: object,
  puts: readonly DerivedPut[],
  careful: boolean,
): Promise<{ readonly alone: readonly DerivedPut[]; readonly writes: readonly Begin[] }> {
  // The last word on a row counts.
  const last = [...new Map(puts.map((p) => [`${p.table} ${p.key}`, p])).values()];
  const isFresh = (p: DerivedPut): boolean => p.fresh === true && p.value !== undefined && !careful;
  const mine = last.filter((p) => mayBeBundled(p.table));
  const [writes, others] = await rewritten(
    tx,
    mine.filter((p) => !isFresh(p)),
  );
  const alone = [...last.filter((p) => !mayBeBundled(p.table)), ...others];
  const tables = Map.groupBy(mine.filter(isFresh), (p) => p.table);
  let next = 0;
  for (const [table, fresh] of tables) {
    if (fresh.length < WORTH) {
      alone.push(...fresh);
      continue;
    }
    if (next === 0) next = await nextNumber(stores(tx).heads);
    writes.push(...bundled(tx, table, fresh, next));
    next += countOf(fresh);
  }
  return { alone, writes };
}
