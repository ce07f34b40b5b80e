import type { Db } from './open.ts';
import type { StagedFile } from './schema.ts';
import { writeAll } from './write.ts';

/** Files handed over and not yet taken in. */
export function stagedFiles(db: Db) {
  return {
    put: async (staged: StagedFile): Promise<void> => {
      await writeAll(db, ['staged'], async (tx) => [undefined, [() => tx.objectStore('staged').put(staged)]]);
    },
    list: async (): Promise<StagedFile[]> => db.getAll('staged'),
    remove: async (id: string): Promise<void> => {
      await writeAll(db, ['staged'], async (tx) => [undefined, [() => tx.objectStore('staged').delete(id)]]);
    },
  };
}
