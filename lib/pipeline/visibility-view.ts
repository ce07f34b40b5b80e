import type { VisibilityView } from '../model/app.ts';
import type { Metric, MetricName, MetricPoint } from '../model/metrics.ts';
import type { Clock } from '../model/time.ts';
import { weekSeries } from '../visibility/series.ts';
import { editViews } from './effects.ts';
import { loadEvents } from './events.ts';
import type { Derived, Kept } from './port.ts';
import { notesOf } from './said.ts';
import type { ListsRow, MetricsRow, ProfileRow } from './views.ts';

/** The newest value of each number the site reports; two pages may show the same one. */
function latestOf(metrics: readonly Metric[]): Metric[] {
  const latest = new Map<MetricName, Metric>();
  for (const m of metrics) if (m.asOf >= (latest.get(m.name)?.asOf ?? Number.NEGATIVE_INFINITY)) latest.set(m.name, m);
  return [...latest.values()];
}

/** The whole timeline, with what can be said of each edit by now. */
export async function visibilityView(kept: Kept, derived: Derived, clock: Clock): Promise<VisibilityView> {
  const asOf = clock.now();
  const [events, decisions] = await Promise.all([loadEvents(derived), kept.decisions()]);
  const [lists, profile, metrics] = await Promise.all([
    derived.get<ListsRow>('views', 'lists'),
    derived.get<ProfileRow>('views', 'profile'),
    derived.get<MetricsRow>('views', 'metrics'),
  ]);
  const exposure = lists?.exposure ?? [];
  const offers = events.filter((e) => e.isOffer).map((e) => e.at);
  const points: Partial<Record<MetricName, MetricPoint[]>> = {};
  for (const p of metrics?.points ?? []) points[p.name] = [...(points[p.name] ?? []), p];
  return {
    weeks: weekSeries(events, exposure, { timeZone: clock.timeZone, asOf }),
    exposure,
    edits: editViews(profile?.edits ?? [], decisions, offers, exposure, asOf),
    metrics: latestOf(metrics?.metrics ?? []),
    points,
    notes: notesOf(decisions),
  };
}
