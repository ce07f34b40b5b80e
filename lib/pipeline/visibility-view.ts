import type { VisibilityQuery } from '../model/app.ts';
import type { Clock } from '../model/time.ts';
import type { VisibilityView } from '../model/timeline.ts';
import { handSeries } from '../visibility/hand-series.ts';
import { datable, monthSeries, weekSeries } from '../visibility/series.ts';
import { termSeries, termSummaries } from '../visibility/term-series.ts';
import { reached } from './clock-ahead.ts';
import { effectsOf, jobChangesOf } from './effects.ts';
import { handOffers } from './hand-offers.ts';
import { checkInView, latestOf, metricSeries } from './metric-view.ts';
import { planView } from './plan-view.ts';
import { goalOf, notesOf } from './said.ts';
import { saidMetrics } from './said-metrics.ts';
import { RECENT } from './timeline-bars.ts';
import { timelineRows } from './timeline-rows.ts';
import type { VisibilityRows } from './visibility-rows.ts';

/** The whole timeline, with what can be said of each edit by now. `recent`: bars of the last two years only. */
export async function visibilityView(
  reading: Promise<VisibilityRows>,
  clock: Clock,
  { recent = false }: VisibilityQuery = {},
): Promise<VisibilityView> {
  const { decisions, timeline, lists, profile, metrics, audit } = await reading;
  const rows = timelineRows(timeline, decisions);
  const asOf = clock.now();
  const { timeZone } = clock;
  const exposure = lists?.exposure ?? [];
  const jobChanges = profile === undefined ? [] : jobChangesOf(profile.profile);
  const effects = effectsOf({ edits: profile?.edits ?? [], decisions, rows, exposure, asOf, timeZone, jobChanges });
  // What a clock that ran ahead dated is not the newest for years.
  const entered = saidMetrics(decisions).filter((e) => reached(e.at, asOf));
  const numbers = [...(metrics?.metrics ?? []), ...entered.flatMap((e) => e.metrics)].sort((a, b) => a.asOf - b.asOf);
  const range = { timeZone, asOf, ...(recent && { since: asOf - RECENT }) };
  const weeks = weekSeries(rows, exposure, range);
  const months = monthSeries(rows, exposure, range);
  return {
    asOf,
    weeks,
    months,
    terms: { weeks: termSeries(weeks, rows, asOf), months: termSeries(months, rows, asOf) },
    summaries: termSummaries(rows, asOf),
    undated: datable(rows, asOf).undated,
    exposure,
    edits: effects.edits,
    metrics: latestOf(numbers),
    series: metricSeries(metrics, numbers),
    notes: notesOf(decisions),
    plan: planView({ effects, rows, exposure, jobChanges, report: audit?.report ?? null, now: asOf }),
    hand: handSeries(
      handOffers(decisions).map((o) => o.at),
      { timeZone, asOf },
    ),
    checkIn: checkInView(metrics, numbers, entered, goalOf(decisions), asOf),
  };
}
