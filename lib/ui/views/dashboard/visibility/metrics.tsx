import type { JSX } from 'preact';
import type { VisibilityView } from '../../../../model/app.ts';
import { formatDay, formatNumber } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';

/** The site's own numbers, latest of each. */
export function Metrics({ view }: { readonly view: VisibilityView }): JSX.Element {
  if (view.metrics.length === 0) return <p class="dim">{t('visibility.metrics.none')}</p>;
  return (
    <ul class="metrics">
      {view.metrics.map((m) => (
        <li class="card" key={m.name}>
          <p class="small dim">{t(`visibility.metric.${m.name}`)}</p>
          <p class="score nums">{formatNumber(m.value)}</p>
          <p class="tiny faint">
            {m.windowDays !== undefined && `${t('visibility.metric.window', { count: m.windowDays })} · `}
            {t('time.as-of', { date: formatDay(m.asOf) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
