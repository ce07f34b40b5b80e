import { getMany, plain } from './many.ts';
import type { Db } from './open.ts';
import type { DerivedRow } from './schema.ts';
import { writeAll } from './write.ts';

export interface DerivedPut {
  readonly table: string;
  readonly key: string;
  /** `undefined` takes the row away. */
  readonly value: unknown;
}

/** Rebuildable rows in named tables; one writer at a time, each commit all or nothing. */
export function derivedRows(db: Db) {
  const range = (table: string): IDBKeyRange => IDBKeyRange.bound([table], [table, []]);
  return {
    async get<T>(table: string, key: string): Promise<T | undefined> {
      return (await db.get('derived', [table, key]))?.value as T | undefined;
    },
    async many<T>(table: string, keys: readonly string[]): Promise<(T | undefined)[]> {
      if (keys.length === 0) return [];
      const rows = await getMany<DerivedRow>(
        db.transaction('derived').store,
        keys.map((k) => [table, k]),
      );
      return rows.map((r) => r?.value as T | undefined);
    },
    async all<T>(table: string): Promise<T[]> {
      return (await db.getAll('derived', range(table))).map((r) => r.value as T);
    },
    async keys(table: string): Promise<string[]> {
      return (await db.getAllKeys('derived', range(table))).map(([, key]) => key);
    },
    count: (table: string): Promise<number> => db.count('derived', range(table)),
    async commit(puts: readonly DerivedPut[]): Promise<void> {
      await writeAll(
        db,
        ['derived'],
        async (tx) => {
          const store = plain(tx.objectStore('derived'));
          const writes = puts.map(
            ({ table, key, value }) =>
              () =>
                value === undefined ? store.delete([table, key]) : store.put({ table, key, value }),
          );
          return [undefined, writes];
        },
        'relaxed',
      );
    },
    async clear(): Promise<void> {
      await db.clear('derived');
    },
  };
}
