import { DAY, type EpochMs } from '../model/time.ts';

/** Clocks and zones differ by no more. */
const AHEAD = 2 * DAY;

/** Can what is dated so have been read by `now`? A clock that once ran ahead dated what no clock can reach yet. */
export const reached = (asOf: EpochMs, now: EpochMs): boolean => asOf <= now + AHEAD;
