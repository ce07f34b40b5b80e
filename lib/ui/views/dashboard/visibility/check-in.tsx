import type { JSX } from 'preact';
import type { CheckInView } from '../../../../model/timeline.ts';
import { useUi } from '../../../context.tsx';
import { formatDay, formatNumber } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';

const percent = (n: number): string => formatNumber(n, { style: 'percent', maximumFractionDigits: 0 });
type Reading = CheckInView['readings'][number];

/** How many of the titles found for are wanted; described, never tested. */
function summary({ titles, wantedShare }: Reading): string {
  const count = titles.filter((x) => x.wanted).length;
  return wantedShare === null
    ? t('check-in.wanted', { count, all: titles.length })
    : t('check-in.wanted.share', { count, all: titles.length, share: percent(wantedShare) });
}

function Titles({ reading }: { readonly reading: Reading }): JSX.Element {
  return (
    <table class="chart-table">
      <caption class="small strong">{t('check-in.titles', { date: formatDay(reading.at) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('check-in.title')}</th>
          <th scope="col">{t('check-in.share')}</th>
          <th scope="col">{t('check-in.in-goal')}</th>
        </tr>
      </thead>
      <tbody>
        {reading.titles.map((x) => (
          <tr key={x.title}>
            <th scope="row">{x.title}</th>
            <td class="nums">{x.share === null ? '–' : percent(x.share)}</td>
            <td>{x.wanted ? t('check-in.yes') : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Half a minute a week: open search appearances, click. For those whose offers are too few to count. */
export function CheckIn({ checkIn }: { readonly checkIn: CheckInView }): JSX.Element {
  const ui = useUi();
  const [newest, ...older] = checkIn.readings;
  const due = checkIn.due <= ui.now();
  return (
    <section class="card" aria-labelledby="check-in">
      <h2 id="check-in">{t('check-in.heading')}</h2>
      <p>{due ? t('check-in.due') : t('check-in.next', { date: formatDay(checkIn.due) })}</p>
      <p class="small dim">
        {t('check-in.about')}
        {checkIn.last !== undefined && <> {t('check-in.last', { date: formatDay(checkIn.last) })}</>}
      </p>
      {newest !== undefined && (
        <>
          <p>{summary(newest)}</p>
          <Titles reading={newest} />
        </>
      )}
      {older.length > 0 && (
        <ul class="steps small">
          {older.map((r) => (
            <li key={r.at}>
              <span class="faint nums">{formatDay(r.at)}</span> {summary(r)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
