import type { Decision } from '../model/decision.ts';
import type { Db } from './open.ts';
import { writeAll } from './write.ts';

/** Appends what the user said; a decision already there stays as it is. */
export async function appendDecisions(db: Db, decisions: readonly Decision[]): Promise<void> {
  await writeAll(db, ['decisions'], async (tx) => {
    const store = tx.objectStore('decisions');
    const known = await Promise.all(decisions.map((d) => store.getKey(d.id)));
    return [undefined, decisions.filter((_, i) => known[i] === undefined).map((d) => () => store.put(d))];
  });
}
