import type { EpochMs } from './time.ts';

export type MetricName = 'profile-views' | 'search-appearances' | 'all-appearances' | 'post-impressions' | 'followers';

/** A number the site reports about the owner's visibility, usually a rolling sum over `windowDays`. */
export interface Metric {
  readonly name: MetricName;
  readonly value: number;
  readonly windowDays?: number;
  readonly asOf: EpochMs;
  /** Change the site states beside it, as a fraction; sign only where it is shown. */
  readonly change?: number;
}

export interface MetricDetail {
  readonly kind: 'viewer' | 'recruiters' | 'found-for-title' | 'searcher-company' | 'searcher-title' | 'where-appeared';
  readonly label: string;
  readonly value?: number;
  readonly share?: number;
}

export interface MetricPoint {
  readonly name: MetricName;
  readonly at: EpochMs;
  readonly value: number;
}
