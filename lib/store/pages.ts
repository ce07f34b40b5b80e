import type { BackupTable } from './backup-format.ts';
import type { Db } from './open.ts';

const ROWS_PER_PAGE = 500;

/** Rows of a table with their keys, in order of the keys, a page per transaction: memory stays flat, nobody waits long. */
export async function* pagesOf(
  db: Db,
  table: BackupTable,
): AsyncGenerator<{ readonly keys: readonly string[]; readonly rows: readonly unknown[] }> {
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const { store } = db.transaction(table);
    const [keys, rows] = await Promise.all([
      store.getAllKeys(range, ROWS_PER_PAGE),
      store.getAll(range, ROWS_PER_PAGE),
    ]);
    if (keys.length > 0) yield { keys, rows };
    if (keys.length < ROWS_PER_PAGE) return;
    after = keys.at(-1);
  }
}
