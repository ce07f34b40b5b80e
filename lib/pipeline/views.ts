import type { Glance } from '../model/app.ts';
import type { AuditReport } from '../model/audit.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Goal } from '../model/goal.ts';
import type { Metric, MetricDetail, MetricPoint } from '../model/metrics.ts';
import type { Profile } from '../model/profile.ts';
import type { EpochMs, Span } from '../model/time.ts';
import type { ProfileEdit } from '../model/visibility.ts';
import type { OpenOffers } from './open-offers.ts';

/* Derived rows that exist once, under their key in the table `views`. */

export interface ProfileRow {
  readonly profile: Profile;
  readonly coverage: Coverage;
  readonly asOf: EpochMs;
  readonly lastReadAt: EpochMs;
  readonly sources: readonly { readonly page: string; readonly asOf: EpochMs; readonly layout: string | null }[];
  readonly edits: readonly ProfileEdit[];
  readonly proposed: Goal | null;
  /** The profile as it was read before the newest edit; absent before the first one. */
  readonly before?: { readonly profile: Profile; readonly coverage: Coverage; readonly asOf: EpochMs };
}
export interface AuditRow {
  readonly input: string;
  readonly report: AuditReport;
}
export interface ListsRow {
  readonly exposure: readonly Span[];
  readonly lastSeen?: EpochMs;
  /** Conversations whose list row shows that the owner spoke last, with the row's instant. */
  readonly answered: Readonly<Record<string, EpochMs>>;
}
export interface MetricsRow {
  readonly metrics: readonly Metric[];
  readonly details: readonly MetricDetail[];
  /** Titles the owner was found for, by reading, newest first. */
  readonly foundFor: readonly { readonly asOf: EpochMs; readonly details: readonly MetricDetail[] }[];
  readonly points: readonly MetricPoint[];
}
/** The popup's first paint, with what keeps it right as time passes. */
export interface GlanceRow {
  readonly glance: Glance;
  readonly timeZone: string;
  readonly open: OpenOffers;
}
/** Which rules and goal the derived rows follow. */
export interface StateRow {
  readonly version: string;
  readonly goal: string;
}
