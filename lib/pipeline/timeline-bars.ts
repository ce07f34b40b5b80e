import { type Clock, WEEK } from '../model/time.ts';
import type { TimelineBars } from '../model/timeline.ts';
import { monthSeries, type SeriesOptions, weekSeries } from '../visibility/series.ts';
import { datedEdits } from './dated-edits.ts';
import { hasBefore, loadEvents } from './events.ts';
import type { Derived, Kept } from './port.ts';
import type { ListsRow, ProfileRow } from './views.ts';

/** How far back the bars go where nobody asked for more: the longest stretch that a view offers short of all. */
export const RECENT = 104 * WEEK;
/** Months of the timeline, in UTC, that those weeks and whole months can touch in any zone. */
const MONTHS = 26;

/**
 * The bars of the last two years, from the months that they touch: what a page shows while the whole timeline is
 * still being read and computed. The same bars as those of the whole.
 */
export async function timelineBars(kept: Kept, derived: Derived, clock: Clock): Promise<TimelineBars> {
  const asOf = clock.now();
  const [decisions, events, older, lists, profile] = await Promise.all([
    kept.decisions(),
    loadEvents(derived, asOf, MONTHS),
    hasBefore(derived, asOf, MONTHS),
    derived.get<ListsRow>('views', 'lists'),
    derived.get<ProfileRow>('views', 'profile'),
  ]);
  const exposure = lists?.exposure ?? [];
  const since = asOf - RECENT;
  const range: SeriesOptions = { timeZone: clock.timeZone, asOf, since, ...(older && { from: since }) };
  return {
    asOf,
    weeks: weekSeries(events, exposure, range),
    months: monthSeries(events, exposure, range),
    edits: datedEdits(profile?.edits ?? [], decisions).map(({ edit }) => edit),
  };
}
