import type { Decision } from '../model/decision.ts';
import type { Derived, Kept } from './port.ts';
import type { TimelineRecord } from './records.ts';
import { timelineMonths } from './timeline-rows.ts';
import type { AuditRow, ListsRow, MetricsRow, ProfileRow } from './views.ts';

/** What the timeline is made of, as stored. */
export interface VisibilityRows {
  readonly decisions: readonly Decision[];
  /** Month by month. */
  readonly timeline: readonly (readonly TimelineRecord[])[];
  readonly lists: ListsRow | undefined;
  readonly profile: ProfileRow | undefined;
  readonly metrics: MetricsRow | undefined;
  readonly audit: AuditRow | undefined;
}

/** Reads it all at once, so that it is under way while the code that computes with it is still being fetched. */
export async function visibilityRows(kept: Kept, derived: Derived): Promise<VisibilityRows> {
  const [decisions, timeline, lists, profile, metrics, audit] = await Promise.all([
    kept.decisions(),
    timelineMonths(derived),
    derived.get<ListsRow>('views', 'lists'),
    derived.get<ProfileRow>('views', 'profile'),
    derived.get<MetricsRow>('views', 'metrics'),
    derived.get<AuditRow>('views', 'audit'),
  ]);
  return { decisions, timeline, lists, profile, metrics, audit };
}
