import type { JSX } from 'preact';
import type { WeekBucket } from '../../../model/visibility.ts';
import { t } from '../../i18n/index.ts';
import { quiet } from '../../look.ts';
import { WeekBars } from '../../parts/week-bars.tsx';

const shown = 12;
function summary(week: WeekBucket | undefined): string {
  if (week === undefined || (week.observedDays === 0 && week.offers === 0)) return t('popup.week.unknown');
  return t(quiet.value ? 'popup.week.this.quiet' : 'popup.week.this', { count: week.offers });
}

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
          <p class="small dim">{summary(last.at(-1))}</p>
        </>
      ) : (
        <p class="small dim">{t('popup.week.none')}</p>
      )}
    </section>
  );
}
