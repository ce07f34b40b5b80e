import type { Decision } from '../model/decision.ts';
import type { Metric, MetricDetail, MetricName } from '../model/metrics.ts';
import type { Json } from '../model/text.ts';
import type { EpochMs } from '../model/time.ts';
import { latest } from './latest.ts';

const NAMES: readonly MetricName[] = [
  'profile-views',
  'search-appearances',
  'all-appearances',
  'post-impressions',
  'followers',
];
const isName = (x: unknown): x is MetricName => (NAMES as readonly unknown[]).includes(x);

/** What the user copied from the site by hand on one day. */
export interface SaidMetrics {
  readonly id: string;
  readonly at: EpochMs;
  readonly metrics: readonly Metric[];
  readonly titles: readonly MetricDetail[];
}

/** The shape of numbers entered by hand; null for anything else. */
export function enteredOf(value: Json | undefined): Omit<SaidMetrics, 'id'> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { at, name, value: number, windowDays, titles } = value as Record<string, Json>;
  if (typeof at !== 'number') return null;
  const counted = isName(name) && typeof number === 'number' && number >= 0;
  const list = Array.isArray(titles) ? (titles as Json[]).filter((x): x is string => typeof x === 'string') : [];
  return {
    at,
    metrics: counted ? [{ name, value: number, asOf: at, ...(typeof windowDays === 'number' && { windowDays }) }] : [],
    titles: list.map((label): MetricDetail => ({ kind: 'found-for-title', label })),
  };
}

/** All numbers and titles entered by hand, oldest first. */
export function saidMetrics(decisions: readonly Decision[]): SaidMetrics[] {
  const all = [...latest(decisions, 'note')].flatMap(([id, fields]): SaidMetrics[] => {
    const entered = enteredOf(fields.get('metric')?.value);
    return entered === null ? [] : [{ id, ...entered }];
  });
  return all.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
