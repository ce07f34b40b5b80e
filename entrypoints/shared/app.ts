import type { App, ImportProgress } from '../../lib/model/app.ts';
import { allowReadingUnasked, mayReadUnasked } from '../../lib/platform/automatic.ts';
import { type Client, createClient } from '../../lib/platform/client.ts';
import { allowNotifying, mayNotify } from '../../lib/platform/notify.ts';
import { clearSpools } from '../../lib/platform/spool.ts';
import { storeOpener } from '../../lib/store/opener.ts';
import { backupVia } from './backup-via.ts';
import { importVia, resumeVia } from './import-via.ts';
import { notesVia } from './notes-via.ts';
import { storedSide } from './stored-side.ts';

/** Milliseconds after which a page has shown what it shows first. */
const AFTER_PAINT = 500;

/** What an extension page hands to its views: stored rows read directly, writes through the background. */
export function createApp(): App {
  const client: Client = createClient();
  const db = storeOpener();
  // Opened while the page's words are still on their way; a failure is told to whoever asks for something.
  db().catch((error: unknown) => console.warn('beckon: the store does not open', error));
  // An import that was cut off goes on as soon as somebody looks, not only with the next alarm; what is looked at comes first.
  setTimeout(() => {
    client.ask('awake', {}).catch((error: unknown) => console.warn('beckon: no answer', error));
  }, AFTER_PAINT);
  const decide: App['decide'] = async (decisions) => {
    await client.ask('decide', { decisions: [...decisions] });
  };
  const stored = storedSide(db, decide, () => client.ask('stored', {}));
  return {
    ...stored,
    async approach(key) {
      const detail = await stored.approach(key);
      return detail && { ...detail, ...(await notesVia(client, key)) };
    },
    readActiveTab: client.readActiveTab,
    lastOutcome: client.lastOutcome,
    onTab: client.onTab,
    driftReport: client.driftReport,
    triageText: (text, options) => client.ask('triage-text', { text, keep: options?.keep === true }),
    importFile: async (file: File, onProgress: (p: ImportProgress) => void) =>
      importVia(await db(), client, file, onProgress),
    resumeImport: async (onProgress) => resumeVia(await db(), client, onProgress),
    cancelImport: async (id) => {
      await client.ask('import-cancel', { id });
    },
    backup: async (passphrase) => backupVia(await db(), decide, passphrase),
    async restore(file, passphrase) {
      const merged = await (await db()).merge(file, passphrase);
      await client.ask('stored', {});
      return merged;
    },
    study: async (question) => (await client.ask('study', { question: question as never })) as never,
    wipe: async () => {
      await client.ask('wipe', {});
      await clearSpools(0);
    },
    mayNotify,
    allowNotifying,
    readsUnasked: async () => (await mayReadUnasked()) && (await stored.settings()).automatic === true,
    // The browser asks only in the click itself, so nothing may come before.
    async readUnasked(on) {
      const now = await allowReadingUnasked(on);
      await stored.setSetting('automatic', on && now);
      return on && now;
    },
    openDashboard: client.openDashboard,
    openPanel: client.openPanel,
    onChange: client.onChange,
  };
}
