import type { Db } from './open.ts';
import type { StagedFile } from './schema.ts';

/** Files on their way in. A file stays until its import ends, so that a killed worker can take it up again. */
export function stagedFiles(db: Db) {
  return {
    put: async (file: StagedFile): Promise<void> => {
      await db.put('staged', file);
    },
    get: async (id: string): Promise<StagedFile | null> => (await db.get('staged', id)) ?? null,
    all: async (): Promise<StagedFile[]> => db.getAll('staged'),
    remove: async (id: string): Promise<void> => {
      await db.delete('staged', id);
    },
    /** Moves the cursor or state in one transaction with reading it; a file that is gone stays gone. */
    update: async (id: string, change: Partial<Omit<StagedFile, 'id'>>): Promise<void> => {
      const tx = db.transaction('staged', 'readwrite');
      const old = await tx.store.get(id);
      if (old) void tx.store.put({ ...old, ...change });
      await tx.done;
    },
  };
}
