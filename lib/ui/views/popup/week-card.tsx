import type { JSX } from 'preact';
import type { WeekBucket } from '../../../model/visibility.ts';
import { isGap } from '../../../visibility/series.ts';
import { formatNumber } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { quiet } from '../../look.ts';
import { WeekBars } from '../../parts/week-bars.tsx';

/** This week and the last twelve. */
const shown = 13;
function summary(week: WeekBucket | undefined): string {
  if (week === undefined || (week.observedDays === 0 && week.offers === 0)) return t('popup.week.unknown');
  return t(quiet.value ? 'popup.week.this.quiet' : 'popup.week.this', { count: week.offers });
}

/** A week's number for those who don't see its bar. */
const inWords = (w: WeekBucket): string => (isGap(w) ? t('popup.week.gap') : formatNumber(w.offers));

/** One bar per week of inbound offers, a gap where nothing is known. */
export function WeekCard({ weeks }: { readonly weeks: readonly WeekBucket[] }): JSX.Element {
  const last = weeks.slice(-shown);
  const known = last.some((w) => w.observedDays > 0 || w.offers > 0);
  return (
    <section class="card" aria-labelledby="week">
      <h2 id="week">{t(quiet.value ? 'popup.week.quiet' : 'popup.week')}</h2>
      {known ? (
        <>
          <WeekBars weeks={last} />
          <p class="sr-only">{t('popup.week.series', { list: last.map(inWords).join(', ') })}</p>
          <p class="small dim">{summary(last.at(-1))}</p>
        </>
      ) : (
        <p class="small dim">{t('popup.week.none')}</p>
      )}
    </section>
  );
}
