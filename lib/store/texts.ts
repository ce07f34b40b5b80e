import type { EpochMs } from '../model/time.ts';
import type { Db } from './open.ts';
import { writeAll } from './write.ts';

/**
 * Drops the text of messages sent before `before` (all of them where it is null); their hashes stay, so that a re-import
 * or a merge doesn't bring them back. Returns how many were dropped. Derived rows are the caller's to clear.
 */
export async function dropTexts(db: Db, before: EpochMs | null): Promise<number> {
  return writeAll(db, ['contents'], async (tx) => {
    let dropped = 0;
    for await (const cursor of tx.objectStore('contents').index('kind').iterate('message')) {
      const { body } = cursor.value;
      if (body?.kind !== 'message') continue;
      if (before !== null && (body.message.sentAt ?? Number.POSITIVE_INFINITY) >= before) continue;
      await cursor.update({ ...cursor.value, body: null });
      dropped++;
    }
    return [dropped, []];
  });
}

/**
 * Drops the texts of these contents for good: their hashes stay, so that no import and no merge brings them back.
 * Unknown hashes are left out. Returns how many were dropped.
 */
export async function redactContents(db: Db, hashes: readonly string[]): Promise<number> {
  return writeAll(db, ['contents'], async (tx) => {
    const store = tx.objectStore('contents');
    const rows = (await Promise.all(hashes.map((hash) => store.get(hash)))).filter((r) => r !== undefined);
    const kept = rows.filter((row) => row.body !== null);
    return [kept.length, kept.map((row) => () => store.put({ ...row, body: null }))];
  });
}
