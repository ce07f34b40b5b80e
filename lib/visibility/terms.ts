import { median as middle } from 'd3-array';
import type { EpochMs } from '../model/time.ts';
import type { PayMedian, PayShare, ResponseTimes } from '../model/timeline.ts';
import type { Pay } from '../model/triage.ts';
import type { CountedApproach } from './series.ts';

/** A median needs this many offers that named comparable pay. */
const PAY_NEEDS = 5;

/** An approach with what its offer states and when the user first answered. */
export interface OfferTerms extends CountedApproach {
  readonly pay: Pay | null;
  readonly engagement: string | null;
  readonly answeredAt?: EpochMs;
}

const offers = (rows: readonly OfferTerms[]): OfferTerms[] =>
  [...new Map(rows.map((r) => [r.key, r])).values()].filter((r) => r.isOffer);

const isAmount = (n: unknown): n is number => typeof n === 'number' && Number.isFinite(n) && n >= 0;

/** The middle of a stated range, or its only end; what a damaged backup brought in is no amount. */
function amount({ min, max }: Pay): number | null {
  const ends = [min, max].filter(isAmount);
  return ends.length === 0 ? null : ends.reduce((a, b) => a + b, 0) / ends.length;
}

export function payShare(rows: readonly OfferTerms[]): PayShare {
  const all = offers(rows);
  return { offers: all.length, named: all.filter((r) => r.pay !== null && amount(r.pay) !== null).length };
}

/** Medians per currency, unit and engagement, most offers first; groups of fewer than five are left out. */
export function payMedians(rows: readonly OfferTerms[]): PayMedian[] {
  const groups = new Map<string, { group: Omit<PayMedian, 'count' | 'median'>; amounts: number[] }>();
  for (const { pay, engagement } of offers(rows)) {
    const value = pay === null ? null : amount(pay);
    if (pay === null || value === null || typeof pay.currency !== 'string' || typeof pay.unit !== 'string') continue;
    const key = `${pay.currency} ${pay.unit} ${engagement ?? ''}`;
    const known = groups.get(key) ?? { group: { currency: pay.currency, unit: pay.unit, engagement }, amounts: [] };
    known.amounts.push(value);
    groups.set(key, known);
  }
  return [...groups.entries()]
    .filter(([, g]) => g.amounts.length >= PAY_NEEDS)
    .sort(([a, x], [b, y]) => y.amounts.length - x.amounts.length || (a < b ? -1 : 1))
    .map(([, { group, amounts }]) => ({ ...group, count: amounts.length, median: middle(amounts) as number }));
}

export function responseTimes(rows: readonly OfferTerms[]): ResponseTimes {
  const dated = offers(rows).filter((r) => r.at !== undefined);
  const times = dated.flatMap((r) => (r.answeredAt === undefined ? [] : [r.answeredAt - (r.at as EpochMs)]));
  const valid = times.filter((t) => t >= 0);
  return { offers: dated.length, answered: valid.length, median: middle(valid) ?? null };
}
