import type { Goal } from '../model/goal.ts';
import type { Metric, MetricName } from '../model/metrics.ts';
import { DAY, type EpochMs } from '../model/time.ts';
import type { CheckInView, MetricSeries } from '../model/timeline.ts';
import { foundFor, nextCheckIn } from '../visibility/check-in.ts';
import type { SaidMetrics } from './said-metrics.ts';
import type { MetricsRow } from './views.ts';

/** Looks back shown. */
const READINGS = 8;

/** The newest value of each number the site reports; two pages may show the same one. */
export function latestOf(metrics: readonly Metric[]): Metric[] {
  const latest = new Map<MetricName, Metric>();
  for (const m of metrics) if (m.asOf >= (latest.get(m.name)?.asOf ?? Number.NEGATIVE_INFINITY)) latest.set(m.name, m);
  return [...latest.values()];
}

/**
 * Each number over time: the site's own chart where it was read, else the values seen at each reading or entered by
 * hand. Rolling sums over different windows don't mix, so only those of the newest window stand.
 */
export function metricSeries(row: MetricsRow | undefined, all: readonly Metric[]): MetricSeries[] {
  return latestOf(all).map(({ name, windowDays }): MetricSeries => {
    const charted = (row?.points ?? []).filter((p) => p.name === name);
    if (charted.length > 1) return { name, windowDays: 1, points: charted };
    const alike = all.filter((m) => m.name === name && m.windowDays === windowDays);
    const byDay = new Map(alike.map((m) => [Math.floor(m.asOf / DAY), { name, at: m.asOf, value: m.value }]));
    return { name, windowDays: windowDays ?? 1, points: [...byDay.values()].sort((a, b) => a.at - b.at) };
  });
}

/** When search appearances were last looked at, and for which titles the user was found. */
export function checkInView(
  row: MetricsRow | undefined,
  all: readonly Metric[],
  entered: readonly SaidMetrics[],
  goal: Goal | null,
  now: EpochMs,
): CheckInView {
  const targets = goal?.titles ?? [];
  const seen = [
    ...(row?.foundFor ?? []).map((r) => ({ at: r.asOf, details: r.details })),
    ...entered.filter((e) => e.titles.length > 0).map((e) => ({ at: e.at, details: e.titles })),
  ].sort((a, b) => b.at - a.at);
  const looked = [...seen.map((s) => s.at), ...all.filter((m) => m.name === 'search-appearances').map((m) => m.asOf)];
  const last = looked.length === 0 ? undefined : Math.max(...looked);
  return {
    due: nextCheckIn(last, now),
    ...(last !== undefined && { last }),
    readings: seen.slice(0, READINGS).map(({ at, details }) => ({ at, ...foundFor(details, targets) })),
  };
}
