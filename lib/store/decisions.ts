import type { NewDecision } from '../model/app.ts';
import type { Decision } from '../model/decision.ts';
import { contentHash } from '../model/hash.ts';
import type { EpochMs } from '../model/time.ts';
import { asStoreError } from './errors.ts';
import type { Db } from './open.ts';

/** Stamps what the user said. `at` never falls behind what was said before: a clock that jumps back loses no decision. */
export async function appendDecisions(db: Db, said: readonly NewDecision[], now: EpochMs): Promise<Decision[]> {
  try {
    const tx = db.transaction(['decisions', 'meta'], 'readwrite', { durability: 'strict' });
    const last = Number((await tx.objectStore('meta').get('lastDecisionAt'))?.value ?? 0);
    const stamped = said.map((d, i): Decision => {
      const at = Math.max(now, last + 1) + i;
      return { ...d, at, id: contentHash([at, d.subject, d.key, d.field, d.value]) };
    });
    for (const d of stamped) void tx.objectStore('decisions').put(d);
    const end = stamped.at(-1)?.at;
    if (end !== undefined) void tx.objectStore('meta').put({ key: 'lastDecisionAt', value: end });
    await tx.done;
    return stamped;
  } catch (error) {
    throw asStoreError(error);
  }
}
