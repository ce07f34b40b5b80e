import type { App } from '../../lib/model/app.ts';
import { clearSpools, spool } from '../../lib/platform/spool.ts';
import type { Store } from '../../lib/store/index.ts';
import { asStoreError } from '../../lib/store/index.ts';
import { systemClock } from './clock.ts';

/** Writes a backup file, piece by piece, and notes that there is one, with how many conversations it holds. */
export async function backupVia(store: Store, decide: App['decide'], passphrase?: string): Promise<Blob> {
  await clearSpools();
  const file = await spool(store.backup(systemClock.now(), passphrase)).catch((error: unknown) => {
    throw asStoreError(error);
  });
  const conversations = await store.derived.count('conversations');
  await decide([{ subject: 'setting', key: '', field: 'lastBackup', value: conversations }]);
  return file;
}
