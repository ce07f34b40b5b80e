import { DAY, WEEK } from '../model/time.ts';
import type { EffectInput, EffectResult, Verdict } from '../model/visibility.ts';
import { dispersion, weeklyCounts } from './dispersion.ts';
import { CALL_AT, logEvidence, ratioInterval, type Sides } from './evidence.ts';
import { observedTimes, total } from './spans.ts';
import { weeksToDecide } from './weeks-to-decide.ts';
import { type Windows, windowsOf } from './windows.ts';

/** An edit that can't be dated better than this gets no verdict. */
const MAX_EDIT_INTERVAL = 28 * DAY;
/** Below this many observed weeks before the edit the dispersion is too uncertain to correct for clusters. */
const WEEKS_TO_SEE_CLUSTERS = 12;
/** Variance/mean of weekly counts from which a short history counts as clustered. */
const CLUSTERED = 1.5;

interface Counted {
  readonly windows: Windows;
  readonly n0: number;
  readonly n1: number;
  readonly t0: number;
  readonly t1: number;
  readonly phi: number;
}

function isSorted(events: readonly number[]): boolean {
  for (let i = 1; i < events.length; i++) if ((events[i - 1] as number) > (events[i] as number)) return false;
  return true;
}

function count(input: EffectInput): Counted {
  const windows = windowsOf(input);
  const events = isSorted(input.events) ? input.events : [...input.events].sort((a, b) => a - b);
  const before = observedTimes(events, windows.before);
  const after = observedTimes(events, windows.after);
  const t0 = total(windows.before);
  const t1 = total(windows.after);
  const phi = dispersion([weeklyCounts(before, t0, true), weeklyCounts(after, t1, false)]);
  return { windows, n0: before.length, n1: after.length, t0, t1, phi };
}

/** Why nothing may be said, whatever the counts are. */
function obstacle(input: EffectInput, c: Counted): string | null {
  if (c.t0 <= 0) return 'nothing-observed-before';
  if (c.t1 <= 0) return 'nothing-observed-after';
  if (input.editAt - (input.editFrom ?? input.editAt) > MAX_EDIT_INTERVAL) return 'edit-date-unsure';
  if (c.t0 < WEEKS_TO_SEE_CLUSTERS * WEEK && c.phi >= CLUSTERED) return 'clusters-in-short-history';
  return null;
}

/**
 * Smallest change that is called, either way. Markets alone move a half-year's rate by a quarter; with five and more
 * events a week the evidence is sharp enough to take that for an effect: 9 to 21 % false alarms under a drift of ×1.5 a
 * year without this bound, 3 to 6 % with it, and no doubling from 2 a week missed (tests/bench/simulation.ts).
 */
const SMALLEST_CALLED = 1.65;

function judge(c: Counted, log: number, needed: number | null): [Verdict, string[]] {
  const change = Math.log((c.n1 * c.t0) / (c.n0 * c.t1));
  if (log >= Math.log(CALL_AT)) {
    if (Math.abs(change) < Math.log(SMALLEST_CALLED)) return ['no-clear-change', ['within-drift']];
    return [change > 0 ? 'up' : 'down', []];
  }
  if (needed === null) return ['not-enough-data', ['low-volume']];
  if (c.t1 < needed * WEEK) return ['not-enough-data', ['too-early']];
  return ['no-clear-change', []];
}

/**
 * What can be said about the rate of events since an edit (design §7). Counts are divided by the dispersion; the verdict
 * is up or down only while the evidence is at least 20; `not-enough-data` where even a doubling would not show by now.
 * Events outside the exposure are ignored. `rateRatio` is null without events before; `interval[1]` is null where it has
 * no upper end. `weeksToDecide` counts observed weeks after the quiet period. Notes are message ids.
 */
export function editEffect(input: EffectInput): EffectResult {
  const c = count(input);
  const sides: Sides = { n0: c.n0 / c.phi, t0: c.t0 / WEEK, n1: c.n1 / c.phi, t1: c.t1 / WEEK };
  const logE = logEvidence(sides);
  const ratio = c.n0 > 0 && c.t1 > 0 ? c.n1 / c.t1 / (c.n0 / c.t0) : null;
  const rising = c.n1 * c.t0 >= c.n0 * c.t1;
  const doubling = weeksToDecide(sides.n0, sides.t0, 2);
  const stopped = obstacle(input, c);
  const [verdict, because] = stopped === null ? judge(c, logE, doubling) : (['not-enough-data', [stopped]] as const);
  return {
    verdict,
    rateRatio: ratio,
    interval: ratioInterval(sides),
    eValue: Math.min(Math.exp(logE), Number.MAX_VALUE),
    before: { count: c.n0, days: c.t0 / DAY },
    after: { count: c.n1, days: c.t1 / DAY },
    dispersion: c.phi,
    weeksToDecide: rising ? doubling : weeksToDecide(sides.n0, sides.t0, 0.5),
    notes: [
      ...because,
      ...(c.phi >= CLUSTERED ? ['clustered'] : []),
      ...(c.windows.merged ? ['merged-edits'] : []),
      ...(c.windows.frozen ? ['frozen'] : []),
    ],
  };
}
