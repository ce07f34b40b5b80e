import type { App, ImportProgress } from '../../lib/model/app.ts';
import type { Json } from '../../lib/model/text.ts';
import { createQueries, type Queries } from '../../lib/pipeline/queries.ts';
import { rejudge } from '../../lib/pipeline/rejudge.ts';
import { storageOf } from '../../lib/pipeline/storage.ts';
import { type Client, createClient } from '../../lib/platform/client.ts';
import { storeOpener } from '../../lib/store/opener.ts';
import { backupVia } from './backup-via.ts';
import { systemClock } from './clock.ts';
import { importVia, resumeVia } from './import-via.ts';
import { repliesVia } from './replies-via.ts';

/** What an extension page hands to its views: stored rows read directly, writes through the background. */
export function createApp(): App {
  const client: Client = createClient();
  const db = storeOpener();
  // An import that was cut off goes on as soon as somebody looks, not only with the next alarm.
  client.ask('awake', {}).catch((error: unknown) => console.warn('beckon: no answer', error));
  const query = async <T>(ask: (q: Queries) => Promise<T>): Promise<T> => {
    const { kept, derived } = await db();
    return ask(createQueries(kept, derived, systemClock));
  };
  const decide: App['decide'] = async (decisions) => {
    await client.ask('decide', { decisions: [...decisions] });
  };
  return {
    glance: () => query((q) => q.glance()),
    audit: () => query((q) => q.audit()),
    profile: () => query((q) => q.profile()),
    inbox: (asked) => query((q) => q.inbox(asked)),
    visibility: () => query((q) => q.visibility()),
    rules: () => query((q) => q.rules()),
    goal: () => query((q) => q.goal()),
    settings: () => query((q) => q.settings()),
    async approach(key) {
      const detail = await query((q) => q.approach(key));
      if (detail === null) return null;
      return { ...detail, replies: await repliesVia(client, key) };
    },
    storage: async () => storageOf(await db()),
    readActiveTab: client.readActiveTab,
    lastOutcome: client.lastOutcome,
    driftReport: client.driftReport,
    decide,
    setGoal: (goal) => decide([{ subject: 'goal', key: '', field: 'goal', value: goal as unknown as Json }]),
    setSetting: (field, value) => decide([{ subject: 'setting', key: '', field, value }]),
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
    checkStore: async () => (await db()).check(),
    async repairStore() {
      const store = await db();
      const found = await store.repair();
      await rejudge(store.derived);
      await client.ask('stored', {});
      return found;
    },
    wipe: async () => {
      await client.ask('wipe', {});
    },
    openDashboard: client.openDashboard,
    openPanel: client.openPanel,
    onChange: client.onChange,
  };
}
