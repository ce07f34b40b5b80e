import type { Glance } from '../model/app.ts';

/** Before anything was read. */
export function emptyGlance(now: number): Glance {
  return {
    asOf: now,
    hasGoal: false,
    weeks: [],
    waiting: [],
    waitingCount: 0,
    audit: null,
    conversationsSinceBackup: 0,
    updating: false,
  };
}
