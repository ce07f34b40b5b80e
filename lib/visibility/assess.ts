import { DAY, WEEK } from '../model/time.ts';
import type { EffectInput, EffectNote } from '../model/visibility.ts';
import { dispersion, weeklyCounts } from './dispersion.ts';
import { CALL_AT, logEvidence, type Sides } from './evidence.ts';
import { observedTimes, total } from './spans.ts';
import { type Windows, windowsOf } from './windows.ts';

/** An edit that can't be dated better than this, with those that are one with it, gets no verdict. */
const MAX_EDIT_INTERVAL = 28 * DAY;
/** Below this many observed weeks before the edit the dispersion is too uncertain to correct for clusters. */
const WEEKS_TO_SEE_CLUSTERS = 12;
/** Variance/mean of weekly counts that counts as clustered. */
export const CLUSTERED = 1.5;

interface Counted {
  readonly windows: Windows;
  readonly n0: number;
  readonly n1: number;
  readonly t0: number;
  readonly t1: number;
  readonly phi: number;
}

/** True also means that every event is a number: what is none compares with nothing. */
function isSorted(events: readonly number[]): boolean {
  for (let i = 1; i < events.length; i++) if (!((events[i - 1] as number) <= (events[i] as number))) return false;
  return true;
}

const sorted = (events: readonly number[]): readonly number[] =>
  isSorted(events) ? events : events.filter((t) => !Number.isNaN(t)).sort((a, b) => a - b);

function count(input: EffectInput): Counted {
  const windows = windowsOf(input);
  const events = sorted(input.events);
  const before = observedTimes(events, windows.before);
  const after = observedTimes(events, windows.after);
  const t0 = total(windows.before);
  const t1 = total(windows.after);
  const phi = dispersion([weeklyCounts(before, t0, true), weeklyCounts(after, t1, false)]);
  return { windows, n0: before.length, n1: after.length, t0, t1, phi };
}

/** Counts, evidence and whether a change is called: everything but the explanations. */
export interface Assessment extends Counted {
  /** Counts over their dispersion, times in weeks. */
  readonly sides: Sides;
  readonly logE: number;
  readonly called: 'up' | 'down' | null;
  /** Why nothing may be said, whatever the counts are. */
  readonly obstacle: EffectNote | null;
  /** The evidence reaches 20, but for a change that markets alone can make. */
  readonly withinDrift: boolean;
}

/** Why nothing may be said, whatever the counts are. */
function obstacle(c: Counted): EffectNote | null {
  if (c.t0 <= 0) return 'nothing-observed-before';
  if (c.t1 <= 0) return 'nothing-observed-after';
  if (c.windows.edit[1] - c.windows.edit[0] > MAX_EDIT_INTERVAL) return 'edit-date-unsure';
  if (c.t0 < WEEKS_TO_SEE_CLUSTERS * WEEK && c.phi >= CLUSTERED) return 'clusters-in-short-history';
  return null;
}

/**
 * Smallest change that is called, either way. Markets alone move a half-year's rate by a quarter; with five and more
 * events a week the evidence is sharp enough to take that for an effect: 9 to 21 % false alarms under a drift of ×1.5 a
 * year without this bound, 3 to 6 % with it, and no doubling from 2 a week missed (tests/bench/simulation.ts).
 */
const SMALLEST_CALLED = 1.65;

/** The test itself (design §7): called only while the evidence is at least 20 and the change is beyond drift. */
export function assess(input: EffectInput): Assessment {
  const c = count(input);
  const sides: Sides = { n0: c.n0 / c.phi, t0: c.t0 / WEEK, n1: c.n1 / c.phi, t1: c.t1 / WEEK };
  const logE = logEvidence(sides);
  const stopped = obstacle(c);
  const change = Math.log((c.n1 * c.t0) / (c.n0 * c.t1));
  const enough = stopped === null && logE >= Math.log(CALL_AT);
  const withinDrift = enough && Math.abs(change) < Math.log(SMALLEST_CALLED);
  const called = enough && !withinDrift ? (change > 0 ? 'up' : 'down') : null;
  return { ...c, sides, logE, called, obstacle: stopped, withinDrift };
}
