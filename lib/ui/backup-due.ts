import type { Glance } from '../model/app.ts';
import { DAY, type EpochMs } from '../model/time.ts';

const MAX_AGE = 30 * DAY;
const MANY = 20;

/** Whether to speak of a backup: none yet and something to lose, or 30 days or 20 new conversations since the last one. */
export function backupDue(g: Pick<Glance, 'lastBackup' | 'conversationsSinceBackup'>, now: EpochMs): boolean {
  if (g.lastBackup === undefined) return g.conversationsSinceBackup > 0;
  return g.conversationsSinceBackup >= MANY || now - g.lastBackup > MAX_AGE;
}
