import type { IDBPTransaction, StoreNames } from 'idb';
import { asStoreError } from './errors.ts';
import type { Db } from './open.ts';
import type { BeckonDB } from './schema.ts';

/** A write to be begun within a transaction. */
export type Write = () => Promise<unknown> | IDBRequest;
type Writing<N extends StoreNames<BeckonDB>> = IDBPTransaction<BeckonDB, N[], 'readwrite'>;

/**
 * One transaction, all or nothing: whatever throws in `work` undoes the rest of it. `work` returns its result and the
 * writes to begin.
 * @param durability `relaxed` for what can be made again: nothing waits for the disk.
 * @throws StoreError `quota` when the disk is full, `unavailable` when the database was closed meanwhile.
 */
export async function writeAll<N extends StoreNames<BeckonDB>, T>(
  db: Db,
  names: readonly N[],
  work: (tx: Writing<N>) => Promise<readonly [result: T, writes: readonly Write[]]>,
  durability: IDBTransactionDurability = 'strict',
): Promise<T> {
  let tx: Writing<N>;
  try {
    tx = db.transaction([...names], 'readwrite', { durability });
  } catch (error) {
    throw asStoreError(error);
  }
  const done = tx.done.then(
    () => null,
    (error: unknown) => error ?? new DOMException('The transaction was undone.', 'AbortError'),
  );
  let first: unknown = null;
  const told = (error: unknown): void => {
    first ??= error;
  };
  try {
    const [result, writes] = await work(tx);
    for (const write of writes) {
      const begun = write();
      if (begun instanceof Promise) begun.catch(told);
    }
    const failed = await done;
    if (failed !== null) throw failed;
    return result;
  } catch (error) {
    abort(tx);
    // The transaction knows better why it failed than the request that was cut off by it.
    throw asStoreError(tx.error ?? first ?? error);
  }
}

/**
 * Writes without looking for what is there already, as is known or likely; where the database refuses a row that stands in
 * another one, once more with looking (`careful`).
 */
export async function believing<T>(write: (careful: boolean) => Promise<T>): Promise<T> {
  try {
    return await write(false);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ConstraintError') throw error;
    return write(true);
  }
}

/** Undoes a transaction that may have ended by itself. */
export function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch (error) {
    // It has ended already, which is all that is wanted here.
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
  }
}
