import type { BackupTable } from './backup-format.ts';
import type { Db } from './open.ts';
import type { StoredPack } from './schema.ts';

const ROWS_PER_PAGE = 500;
/** No more contents than a page of rows has. */
const PACKS_PER_PAGE = 15;

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

/** Packs of contents, in the order in which they came in. */
export async function* packPages(db: Db): AsyncGenerator<readonly StoredPack[]> {
  let after: number | undefined;
  for (;;) {
    const packs = await db.getAll(
      'packs',
      after === undefined ? undefined : IDBKeyRange.lowerBound(after, true),
      PACKS_PER_PAGE,
    );
    if (packs.length > 0) yield packs;
    if (packs.length < PACKS_PER_PAGE) return;
    after = packs.at(-1)?.id;
  }
}
