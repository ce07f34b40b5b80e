import type { EpochMs } from '../model/time.ts';
import { asStoreError } from './errors.ts';
import type { Db } from './open.ts';

/**
 * Drops the text of messages sent before `before` (all of them where it is null); their hashes stay, so that a re-import
 * or a merge doesn't bring them back. Returns how many were dropped. Derived rows are the caller's to clear.
 */
export async function dropTexts(db: Db, before: EpochMs | null): Promise<number> {
  try {
    const tx = db.transaction('contents', 'readwrite', { durability: 'strict' });
    let dropped = 0;
    for await (const cursor of tx.store.index('kind').iterate('message')) {
      const { body } = cursor.value;
      if (body?.kind !== 'message') continue;
      if (before !== null && (body.message.sentAt ?? Number.POSITIVE_INFINITY) >= before) continue;
      await cursor.update({ ...cursor.value, body: null });
      dropped++;
    }
    await tx.done;
    return dropped;
  } catch (error) {
    throw asStoreError(error);
  }
}

/**
 * Drops the texts of these contents for good: their hashes stay, so that no import and no merge brings them back.
 * Unknown hashes are left out. Returns how many were dropped.
 */
export async function redactContents(db: Db, hashes: readonly string[]): Promise<number> {
  try {
    const tx = db.transaction('contents', 'readwrite', { durability: 'strict' });
    const rows = await Promise.all(hashes.map((hash) => tx.store.get(hash)));
    const kept = rows.filter((row) => row !== undefined && row.body !== null);
    for (const row of kept) if (row !== undefined) void tx.store.put({ ...row, body: null });
    await tx.done;
    return kept.length;
  } catch (error) {
    throw asStoreError(error);
  }
}
