import type { JSX } from 'preact';
import type { HandSeries } from '../../../../model/hand-offer.ts';
import { ValueBars } from '../../../charts/value-bars.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { href } from '../../../router.ts';
import { valueTexts } from '../../visibility/chart-texts.ts';

interface Props {
  readonly series: HandSeries;
  readonly by: 'week' | 'month';
  /** Bars shown at most. */
  readonly count: number;
}

/** Offers added by hand: a series of its own, since nobody knows how many of them were not added. */
export function HandCard({ series, by, count }: Props): JSX.Element | null {
  const all = by === 'week' ? series.weeks : series.months;
  const periods = all.slice(Math.max(0, all.length - count));
  if (periods.length === 0) return null;
  const total = periods.reduce((sum, p) => sum + p.count, 0);
  const bars = periods.map((p) => ({
    from: p.from,
    value: p.count,
    without: '',
    unknown: false,
    lowerBound: false,
  }));
  const texts = valueTexts(by, t('hand.series.title', { count: total }), t('chart.count'), [], formatNumber);
  return (
    <section class="card" aria-labelledby="hand-offers">
      <h2 id="hand-offers">{t('hand.series')}</h2>
      <p class="small dim">{t('hand.series.about')}</p>
      <ValueBars bars={bars} texts={texts} name="beckon-by-hand" reach={4} />
      <p>
        <a href={href('inbox', { kind: 'hand' })}>{t('hand.series.all')}</a>
      </p>
    </section>
  );
}
