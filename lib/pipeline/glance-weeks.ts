import { type Clock, WEEK } from '../model/time.ts';
import type { WeekBucket } from '../model/visibility.ts';
import { weekSeries } from '../visibility/series.ts';
import { loadEvents } from './events.ts';
import type { Derived } from './port.ts';
import type { ListsRow } from './views.ts';

/** This week and the last twelve. */
const WEEKS = 13;
/** Months of the timeline that those weeks can touch: from the last of January to the first of May. */
const MONTHS = 5;

/**
 * The weeks of the glance, from the few months of the timeline that they touch: counts by label without the goal, in
 * months of UTC, so that neither a changed goal nor a changed zone makes them wrong.
 */
export async function glanceWeeks(derived: Derived, clock: Clock): Promise<readonly WeekBucket[]> {
  const asOf = clock.now();
  const [events, lists] = await Promise.all([
    loadEvents(derived, asOf, MONTHS),
    derived.get<ListsRow>('views', 'lists'),
  ]);
  const exposure = lists?.exposure ?? [];
  if (events.length === 0 && exposure.length === 0) return [];
  const from = asOf - (WEEKS - 1) * WEEK;
  return weekSeries(events, exposure, { timeZone: clock.timeZone, asOf, from }).slice(-WEEKS);
}
