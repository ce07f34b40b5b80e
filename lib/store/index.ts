import type { Decision } from '../model/decision.ts';
import type { Owner } from '../model/owner.ts';
import type { Content, Sighting } from '../model/sighting.ts';
import type { EpochMs } from '../model/time.ts';
import { backupLines, linesOf } from './backup.ts';
import { mergeBackup } from './backup-merge.ts';
import { checkStore, dropAside, repairStore } from './check.ts';
import { sumOf } from './counted.ts';
import { appendDecisions } from './decisions.ts';
import { derivedRows } from './derived.ts';
import { contentsOf, keepReading } from './keep.ts';
import { SCHEMA_VERSION } from './migrations.ts';
import { openDb } from './open.ts';
import { stagedFiles } from './staged.ts';
import { conversationsOf, type Forgetting, forgetTexts, remainsOf } from './texts.ts';
import { writeAll } from './write.ts';

export { BackupError } from './backup-format.ts';
export type { Integrity } from './check.ts';
export { asStoreError, StoreError, type StoreErrorCode } from './errors.ts';
export { SCHEMA_VERSION } from './migrations.ts';
export type { StagedFile, StoredContent, StoredRemains } from './schema.ts';

export type Store = Awaited<ReturnType<typeof openStore>>;

/**
 * Opens the store, creating or upgrading it as needed.
 * @throws StoreError `newer-version`, `migration-failed`, `unavailable`; the data stay as they were.
 */
export async function openStore(options: { readonly name?: string; readonly onClosed?: () => void } = {}) {
  const db = await openDb(options.name, options.onClosed);
  return {
    schemaVersion: SCHEMA_VERSION,
    /** What was read and said: append-only. */
    kept: {
      owner: async (): Promise<Owner | null> => (await db.getAll('owner'))[0] ?? null,
      sightings: async (): Promise<Sighting[]> => db.getAll('sightings'),
      contents: async (hashes: readonly string[]): Promise<Content[]> => contentsOf(db, hashes),
      decisions: async () => db.getAll('decisions'),
      remains: async (conversations: readonly string[]) => remainsOf(db, conversations),
      remainsIds: async () => db.getAllKeys('remains'),
      conversationsOf: async (remains: readonly string[]) => conversationsOf(db, remains),
    },
    /** Rows that can be thrown away and made again. */
    derived: derivedRows(db),
    /** Appending; each call is one transaction, and what is there already is not written again. */
    keeper: {
      keep: async (contents: readonly Content[], sightings: readonly Sighting[], owner?: Owner) =>
        keepReading(db, contents, sightings, owner),
      decide: async (decisions: readonly Decision[]) => appendDecisions(db, decisions),
    },
    stage: stagedFiles(db),
    /** Drops texts for good, and keeps what was judged from them. */
    forget: (forgetting: Forgetting) => forgetTexts(db, forgetting),
    /** Lines of a backup (docs/backup-format.md), encrypted where a passphrase is given. */
    backup: (createdAt: EpochMs, passphrase?: string): AsyncGenerator<string> => backupLines(db, createdAt, passphrase),
    /** Merges a backup file into what is there. @throws BackupError, and changes nothing. */
    merge: (file: Blob, passphrase?: string) => mergeBackup(db, () => linesOf(file), passphrase),
    /** Looks at every record; changes nothing. */
    check: () => checkStore(db),
    /** Puts broken records aside; what was derived is left as it is. */
    repair: () => repairStore(db),
    /** Deletes broken texts that repairs put aside, since texts of these hashes, or all, have to go. */
    dropAside: (hashes: readonly string[] | 'all') => dropAside(db, hashes),
    async counts() {
      const names = ['contents', 'sightings', 'decisions'] as const;
      const [alone = 0, sightings = 0, decisions = 0] = await Promise.all(names.map((name) => db.count(name)));
      return { contents: alone + sumOf(await db.getAllKeys('packs')), sightings, decisions };
    },
    /** Deletes everything, in one transaction. */
    wipe: async (): Promise<void> => {
      const names = [...db.objectStoreNames];
      await writeAll(db, names, async (tx) => [undefined, names.map((n) => () => tx.objectStore(n).clear())]);
    },
    close: (): void => db.close(),
  };
}
