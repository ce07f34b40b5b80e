import { type IDBPDatabase, openDB } from 'idb';
import { asStoreError, storeError } from './errors.ts';
import { SCHEMA_VERSION, STEPS } from './migrations.ts';
import { type BeckonDB, DB_NAME } from './schema.ts';
import { abort } from './write.ts';

export type Db = IDBPDatabase<BeckonDB>;

const hasName = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;

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
          // A full disk has ended it already, and knows better why.
          failed = tx.error ?? error;
          // That it was aborted is told by the opening's own rejection.
          tx.done.catch(() => undefined);
          abort(tx);
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
    // Opening is aborted only by its upgrade, be it after the last step.
    if (failed === undefined && !hasName(error, 'AbortError')) throw asStoreError(error);
    throw hasName(failed, 'QuotaExceededError')
      ? asStoreError(failed)
      : storeError('migration-failed', failed ?? error);
  }
}
