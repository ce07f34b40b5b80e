import { asStoreError } from './errors.ts';
import type { Db } from './open.ts';
import type { StagedFile } from './schema.ts';

/** Files handed over and not yet taken in. */
export function stagedFiles(db: Db) {
  return {
    put: async (staged: StagedFile): Promise<void> => {
      try {
        await db.put('staged', staged);
      } catch (error) {
        throw asStoreError(error);
      }
    },
    list: async (): Promise<StagedFile[]> => db.getAll('staged'),
    remove: async (id: string): Promise<void> => {
      await db.delete('staged', id);
    },
  };
}
