import { DAY, WEEK } from '../model/time.ts';
import type { EffectInput, EffectNote, EffectResult, Verdict } from '../model/visibility.ts';
import { type Assessment, assess, CLUSTERED } from './assess.ts';
import { ratioInterval } from './evidence.ts';
import { weeksToDecide } from './weeks-to-decide.ts';

/** The verdict and what explains it; `needed` = weeks after which a doubling would probably have shown. */
function judge(a: Assessment, needed: number | null): [Verdict, EffectNote[]] {
  if (a.obstacle !== null) return ['not-enough-data', [a.obstacle]];
  if (a.called !== null) return [a.called, []];
  if (a.withinDrift) return ['no-clear-change', ['within-drift']];
  if (needed === null) return ['not-enough-data', ['low-volume']];
  if (a.t1 < needed * WEEK) return ['not-enough-data', ['too-early']];
  return ['no-clear-change', []];
}

/**
 * What can be said about the rate of events since an edit (design §7). Counts are divided by the dispersion; the verdict
 * is up or down only while the evidence is at least 20; `not-enough-data` where even a doubling would not show by now.
 * Events outside the exposure are ignored. `rateRatio` is null without events before; `interval[1]` is null where it has
 * no upper end. `weeksToDecide` counts observed weeks after the quiet period. Notes are message ids.
 */
export function editEffect(input: EffectInput): EffectResult {
  const a = assess(input);
  const { n0, n1, t0, t1, phi, sides, windows } = a;
  const doubling = weeksToDecide(sides.n0, sides.t0, 2);
  const [verdict, because] = judge(a, doubling);
  return {
    verdict,
    rateRatio: n0 > 0 && t1 > 0 ? n1 / t1 / (n0 / t0) : null,
    interval: ratioInterval(sides),
    eValue: Math.min(Math.exp(a.logE), Number.MAX_VALUE),
    before: { count: n0, days: t0 / DAY },
    after: { count: n1, days: t1 / DAY },
    dispersion: phi,
    weeksToDecide: n1 * t0 >= n0 * t1 ? doubling : weeksToDecide(sides.n0, sides.t0, 0.5),
    notes: [
      ...because,
      ...(phi >= CLUSTERED ? (['clustered'] as const) : []),
      ...(windows.merged ? (['merged-edits'] as const) : []),
      ...(windows.frozen ? (['frozen'] as const) : []),
    ],
  };
}
