import type { ImportProgress } from '../../lib/model/app.ts';
import type { Client } from '../../lib/platform/client.ts';
import type { Store } from '../../lib/store/index.ts';

const ENDED = ['done', 'failed', 'cancelled'];
/** Firefox ends a background that heard nothing for half a minute, and its worker with it. */
const AWAKE_EVERY = 10_000;

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
  // Asked once there is something to lose; neither a refusal nor an unanswered question may hold the import up.
  navigator.storage.persist().catch((error: unknown) => console.warn('beckon: storage may be evicted', error));
  await store.stage.put({ id, kind: 'import', name: file.name, file, cancelled: false });
  return new Promise((done, fail) => {
    const ping = (): Promise<unknown> => client.ask('awake', {});
    const timer = setInterval(() => ping().catch((e: unknown) => console.warn('beckon: no answer', e)), AWAKE_EVERY);
    const end = (): void => {
      clearInterval(timer);
      forget();
    };
    const forget = client.onImport(id, (progress) => {
      onProgress(progress);
      if (!ENDED.includes(progress.phase)) return;
      end();
      done(progress);
    });
    client.ask('import-start', { id }).catch((error: unknown) => {
      end();
      fail(error);
    });
  });
}
