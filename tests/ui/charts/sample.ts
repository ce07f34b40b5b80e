import { DAY, WEEK } from '../../../lib/model/time.ts';
import type { WeekBucket } from '../../../lib/model/visibility.ts';
import type { Series } from '../../../lib/ui/charts/geometry.ts';

const START = Date.UTC(2026, 7, 3);

/** A week of August 2026 on, with counts. */
export function week(index: number, rest: Partial<WeekBucket> = {}): WeekBucket {
  const from = START + index * WEEK;
  return {
    week: new Date(from).toISOString().slice(0, 10),
    from,
    to: from + WEEK,
    counts: {},
    offers: 0,
    observedDays: 7,
    lowerBound: false,
    ...rest,
  };
}

export const SERIES: readonly Series[] = [
  { id: 'contract', name: 'Contract', labels: ['contract_offer'] },
  { id: 'permanent', name: 'Permanent', labels: ['permanent_offer', 'recruiter_ping'] },
  { id: 'other', name: 'Other', labels: ['sales_pitch', 'scam'] },
];

export const WEEKS: readonly WeekBucket[] = [
  week(0, { counts: { contract_offer: 2, recruiter_ping: 1, permanent_offer: 1 } }),
  week(1, { observedDays: 0 }),
  week(2, { counts: { contract_offer: 1 }, observedDays: 3, lowerBound: true }),
  week(3),
];

export const FRAME = {
  title: 'Five offers in four weeks',
  data: 'Numbers',
  csv: 'CSV',
  svg: 'SVG',
  png: 'PNG',
  failed: 'Could not be saved',
};
export const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
export const at = (index: number): number => START + index * DAY;
