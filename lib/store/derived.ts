import {
  bundledCount,
  bundledRows,
  bundledValues,
  bundlesIn,
  type DerivedPut,
  mayBeBundled,
  planned,
  STORES,
} from './bundles.ts';
import { getMany, plain } from './many.ts';
import type { Db } from './open.ts';
import type { DerivedRow } from './schema.ts';
import { believing, writeAll } from './write.ts';

export type { DerivedPut } from './bundles.ts';

const commit = (db: Db, puts: readonly DerivedPut[], careful: boolean): Promise<void> =>
  writeAll(
    db,
    STORES,
    async (tx) => {
      const store = plain(tx.objectStore('derived'));
      const { alone, writes } = await planned(tx, puts, careful);
      const one = ({ table, key, value }: DerivedPut) =>
        value === undefined ? store.delete([table, key]) : store.put({ table, key, value });
      return [undefined, [...alone.map((put) => () => one(put)), ...writes]];
    },
    'relaxed',
  );

/** Rebuildable rows in named tables; one writer at a time, each commit all or nothing. */
export function derivedRows(db: Db) {
  const range = (table: string): IDBKeyRange => IDBKeyRange.bound([table], [table, []]);
  const reading = (table: string) => db.transaction(mayBeBundled(table) ? STORES : ['derived']);
  const many = async <T>(table: string, keys: readonly string[]): Promise<(T | undefined)[]> => {
    if (keys.length === 0) return [];
    const tx = reading(table);
    const names = keys.map((key) => [table, key] as const);
    const bundled = mayBeBundled(table) ? await bundledValues(tx, names) : [];
    const rest = names.filter((_, i) => bundled[i] === undefined);
    const rows = await getMany<DerivedRow>(
      tx.objectStore('derived'),
      rest.map(([t, key]) => [t, key]),
    );
    const alone = new Map(rest.map(([, key], i) => [key, rows[i]?.value]));
    return keys.map((key, i) => (bundled[i] ?? alone.get(key)) as T | undefined);
  };
  return {
    get: async <T>(table: string, key: string): Promise<T | undefined> => (await many<T>(table, [key]))[0],
    many,
    /** In order of their keys. */
    async all<T>(table: string): Promise<T[]> {
      const tx = reading(table);
      const alone = await tx.objectStore('derived').getAll(range(table));
      const bundled = mayBeBundled(table) ? await bundledRows(tx, table) : [];
      const rows = bundled.length === 0 ? alone : [...alone, ...bundled].sort((a, b) => (a.key < b.key ? -1 : 1));
      return rows.map((r) => r.value as T);
    },
    /** As they are stored: who goes through them in parts meets few bundles in each. */
    async keys(table: string): Promise<string[]> {
      const tx = reading(table);
      const alone = (await tx.objectStore('derived').getAllKeys(range(table))).map(([, key]) => key);
      if (!mayBeBundled(table)) return alone;
      return [...alone, ...(await bundlesIn(tx, table)).flatMap((h) => h.names.map(([, key]) => key))];
    },
    async count(table: string): Promise<number> {
      const tx = reading(table);
      const alone = await tx.objectStore('derived').count(range(table));
      return mayBeBundled(table) ? alone + (await bundledCount(tx, table)) : alone;
    },
    commit: (puts: readonly DerivedPut[]): Promise<void> => believing((careful) => commit(db, puts, careful)),
    async clear(): Promise<void> {
      await writeAll(db, STORES, async (tx) => [undefined, STORES.map((name) => () => tx.objectStore(name).clear())]);
    },
  };
}
