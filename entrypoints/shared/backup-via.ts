import type { App } from '../../lib/model/app.ts';
import type { Store } from '../../lib/store/index.ts';
import { systemClock } from './clock.ts';

/** Writes a backup file and notes that there is one, with how many conversations it holds. */
export async function backupVia(store: Store, decide: App['decide'], passphrase?: string): Promise<Blob> {
  const parts: string[] = [];
  for await (const line of store.backup(systemClock.now(), passphrase)) {
    parts.push(line.endsWith('\n') ? line : `${line}\n`);
  }
  const conversations = (await store.derived.keys('conversations')).length;
  await decide([{ subject: 'setting', key: '', field: 'lastBackup', value: conversations }]);
  return new Blob(parts, { type: 'application/x-ndjson' });
}
