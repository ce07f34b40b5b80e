import type { ImportProgress } from '../../lib/model/app.ts';
import type { Client } from '../../lib/platform/client.ts';
import type { Store } from '../../lib/store/index.ts';

const ENDED = ['done', 'failed', 'cancelled'];

/**
 * Hands a file over: it is staged before anything else, so a closed tab or killed worker loses nothing. Resolves with the
 * last progress.
 */
export async function importVia(
  store: Store,
  client: Client,
  file: File,
  onProgress: (p: ImportProgress) => void,
): Promise<ImportProgress> {
  const id = crypto.randomUUID();
  await store.stage.put({ id, kind: 'import', name: file.name, file, cancelled: false });
  return new Promise((done, fail) => {
    const forget = client.onImport(id, (progress) => {
      onProgress(progress);
      if (!ENDED.includes(progress.phase)) return;
      forget();
      done(progress);
    });
    client.ask('import-start', { id }).catch((error: unknown) => {
      forget();
      fail(error);
    });
  });
}
