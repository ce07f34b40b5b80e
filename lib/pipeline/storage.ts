import type { StorageView } from '../model/app.ts';
import type { Store } from '../store/index.ts';
import { backupOf, settingsOf } from './said.ts';

/** What is stored and how much; sizes where the browser tells them. */
export async function storageOf(store: Store): Promise<StorageView> {
  const [counts, decisions, approaches] = await Promise.all([
    store.counts(),
    store.kept.decisions(),
    store.derived.count('approaches'),
  ]);
  const { factsOnly, retentionDays } = settingsOf(decisions);
  const backup = backupOf(decisions);
  const disk = (globalThis.navigator as Navigator | undefined)?.storage;
  const bytes = (await disk?.estimate?.())?.usage;
  return {
    ...counts,
    approaches,
    ...(bytes !== undefined && { bytes }),
    persisted: (await disk?.persisted?.()) ?? false,
    ...(backup !== null && { lastBackup: backup.at }),
    factsOnly,
    retentionDays,
    schemaVersion: store.schemaVersion,
  };
}
