import type { ImportProgress } from '../../lib/model/app.ts';
import type { Client } from '../../lib/platform/client.ts';
import type { Store } from '../../lib/store/index.ts';

const ENDED = ['done', 'failed', 'cancelled'];
/** Firefox ends a background that heard nothing for half a minute, and its worker with it. */
const AWAKE_EVERY = 10_000;
/** How often a resumed import is looked for. */
const LOOK_EVERY = 1_000;

/** Hears how a staged import goes on, asks for it to be taken up, and resolves with its last progress. */
function follow(client: Client, id: string, onProgress: (p: ImportProgress) => void): Promise<ImportProgress> {
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
  return follow(client, id, onProgress);
}

/** Resolves once nothing of this import is staged: it may have ended before anybody listened. */
async function gone(store: Store, id: string): Promise<null> {
  while ((await store.stage.list()).some((s) => s.id === id)) {
    await new Promise((later) => setTimeout(later, LOOK_EVERY));
  }
  // What it told at its end is still on its way.
  await new Promise((later) => setTimeout(later, LOOK_EVERY));
  return null;
}

/** Takes up an import that a closed tab or killed worker left behind; null where none is waiting. */
export async function resumeVia(
  store: Store,
  client: Client,
  onProgress: (p: ImportProgress) => void,
): Promise<ImportProgress | null> {
  const waiting = (await store.stage.list()).find((s) => s.kind === 'import' && !s.cancelled);
  if (waiting === undefined) return null;
  onProgress({ id: waiting.id, phase: 'unzip', done: 0, warnings: [] });
  return Promise.race([follow(client, waiting.id, onProgress), gone(store, waiting.id)]);
}
