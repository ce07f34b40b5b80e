import type { HandPeriod, HandSeries } from '../model/hand-offer.ts';
import type { EpochMs } from '../model/time.ts';
import { monthSeries, type SeriesOptions, weekSeries } from './series.ts';

/** Offers added by hand by week and month, from the first one on. Their dates touch no other series. */
export function handSeries(dates: readonly EpochMs[], { timeZone, asOf }: SeriesOptions): HandSeries {
  const past = dates.filter((at) => at <= asOf);
  if (past.length === 0) return { weeks: [], months: [] };
  const options = { timeZone, asOf, from: Math.min(...past) };
  const count = ({ from, to }: { readonly from: EpochMs; readonly to: EpochMs }): HandPeriod => ({
    from,
    count: past.filter((at) => at >= from && at < to).length,
  });
  return { weeks: weekSeries([], [], options).map(count), months: monthSeries([], [], options).map(count) };
}
