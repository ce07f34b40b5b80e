import { type IDBPDatabase, openDB } from 'idb';
import { asStoreError, storeError } from './errors.ts';
import { SCHEMA_VERSION, STEPS } from './migrations.ts';
import { type BeckonDB, DB_NAME } from './schema.ts';

export type Db = IDBPDatabase<BeckonDB>;

/**
 * Opens the database and brings it to this version; a failing step aborts the whole change and keeps the old data.
 * `onClosed`: the connection is gone for good (a newer Beckon wants in, the browser dropped it); open anew.
 */
export async function openDb(name = DB_NAME, onClosed: () => void = () => undefined): Promise<Db> {
  let failed: unknown;
  try {
    const db = await openDB<BeckonDB>(name, SCHEMA_VERSION, {
      async upgrade(db, from, _to, tx) {
        try {
          for (const step of STEPS.slice(from)) await step(db, tx as never);
        } catch (error) {
          failed = error;
          // That it was aborted is told by the opening's own rejection.
          tx.done.catch(() => undefined);
          tx.abort();
        }
      },
      blocking(_current, _blocked, event) {
        // A newer Beckon wants in: make room, the next use opens anew.
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    });
    return db;
  } catch (error) {
    throw failed === undefined ? asStoreError(error) : storeError('migration-failed', failed);
  }
}
