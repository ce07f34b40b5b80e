import type { BackupTable } from './backup-format.ts';
import type { Db } from './open.ts';
import type { StoredPack } from './schema.ts';

const ROWS_PER_PAGE = 500;
/** No more contents than a page of rows has. */
const PACKS_PER_PAGE = 15;

interface Page<K, T> {
  readonly keys: readonly K[];
  readonly rows: readonly T[];
}

/** What `read` finds in order of the keys, a page per transaction: memory stays flat, nobody waits long. */
async function* inPages<K extends IDBValidKey, T>(
  size: number,
  read: (range: IDBKeyRange | undefined) => Promise<Page<K, T>>,
): AsyncGenerator<Page<K, T>> {
  let after: K | undefined;
  for (;;) {
    const page = await read(after === undefined ? undefined : IDBKeyRange.lowerBound(after, true));
    if (page.keys.length > 0) yield page;
    if (page.keys.length < size) return;
    after = page.keys.at(-1);
  }
}

/** Rows of a table with their keys. */
export const pagesOf = (db: Db, table: BackupTable): AsyncGenerator<Page<string, unknown>> =>
  inPages(ROWS_PER_PAGE, async (range) => {
    const { store } = db.transaction(table);
    const [keys, rows] = await Promise.all([
      store.getAllKeys(range, ROWS_PER_PAGE),
      store.getAll(range, ROWS_PER_PAGE),
    ]);
    return { keys, rows };
  });

/** Packs of contents, in the order in which they came in. */
export const packPages = (db: Db): AsyncGenerator<Page<number, StoredPack>> =>
  inPages(PACKS_PER_PAGE, async (range) => {
    const rows = await db.getAll('packs', range, PACKS_PER_PAGE);
    return { keys: rows.map((pack) => pack.id), rows };
  });
