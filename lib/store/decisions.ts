import type { Decision } from '../model/decision.ts';
import { asStoreError } from './errors.ts';
import type { Db } from './open.ts';

/** Appends what the user said, in one transaction; a decision that is there already is left as it is. */
export async function appendDecisions(db: Db, decisions: readonly Decision[]): Promise<void> {
  try {
    const tx = db.transaction('decisions', 'readwrite', { durability: 'strict' });
    for (const d of decisions) if ((await tx.store.getKey(d.id)) === undefined) void tx.store.put(d);
    await tx.done;
  } catch (error) {
    throw asStoreError(error);
  }
}
