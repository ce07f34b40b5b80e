import { DAY, type EpochMs } from '../../model/time.ts';

/** Clocks and zones differ; later than this after "now" no row and no export can be. */
export const AHEAD = 2 * DAY;

/** Day in an export's name (`…_07-21-2023.zip`, month first), as its first instant in UTC. */
function dayInName(fileName: string): EpochMs | null {
  const match = /(?:^|[_ -])(\d{2})-(\d{2})-(20\d{2})(?:\D|$)/.exec(fileName);
  if (match === null) return null;
  const at = Date.UTC(Number(match[3]), Number(match[1]) - 1, Number(match[2]));
  return new Date(at).getUTCMonth() === Number(match[1]) - 1 && new Date(at).getUTCDate() === Number(match[2])
    ? at
    : null;
}

/** The export's own date: the day in its name, or the newest row where that is later or the name says nothing (or nonsense). */
export function exportDate(fileName: string, newest: EpochMs | null, now: EpochMs): EpochMs | null {
  const named = dayInName(fileName);
  if (named === null || named > now + AHEAD) return newest;
  return newest === null ? named : Math.max(named, newest);
}
