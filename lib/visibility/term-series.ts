import { type EpochMs, WEEK } from '../model/time.ts';
import type { PeriodTerms, TermsSummary } from '../model/timeline.ts';
import { datable } from './series.ts';
import { lowerBound } from './spans.ts';
import { type OfferTerms, payMedians, payShare, responseTimes } from './terms.ts';

/** An offer with what it states and whether it meets a goal; `contractFit` null without a confirmed goal. */
export interface TermsRow extends OfferTerms {
  readonly contractFit: boolean | null;
}

function termsOf(from: EpochMs, rows: readonly TermsRow[]): PeriodTerms {
  const offers = rows.filter((r) => r.isOffer);
  const judged = offers.filter((r) => r.contractFit !== null);
  const { answered } = responseTimes(offers);
  return {
    from,
    offers: offers.length,
    contractFit: judged.length === 0 && offers.length > 0 ? null : judged.filter((r) => r.contractFit === true).length,
    namedPay: payShare(offers).named,
    answered,
    medians: payMedians(offers),
    responseTime: responseTimes(offers).median,
  };
}

/** What the offers of each bar state; bars in order of time, as of {@link weekSeries} or {@link monthSeries}. */
export function termSeries(
  bars: readonly { readonly from: EpochMs; readonly to: EpochMs }[],
  rows: readonly TermsRow[],
  asOf: EpochMs,
): PeriodTerms[] {
  const { dated } = datable(rows, asOf);
  const times = dated.map((r) => r.at);
  return bars.map(({ from, to }) => termsOf(from, dated.slice(lowerBound(times, from), lowerBound(times, to))));
}

/** How far back the summaries look, in weeks; null: the whole history. */
const LOOK_BACK = [26, 52, 104, null] as const;

/** What all offers state, for each length of time that a view offers. */
export function termSummaries(rows: readonly TermsRow[], asOf: EpochMs): TermsSummary[] {
  const { dated } = datable(rows, asOf);
  return LOOK_BACK.map((weeks) => {
    const within = weeks === null ? dated : dated.filter((r) => r.at > asOf - weeks * WEEK);
    return { weeks, pay: payShare(within), medians: payMedians(within), response: responseTimes(within) };
  });
}
