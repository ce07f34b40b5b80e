import type { JSX } from 'preact';
import type { MetricName } from '../../../../model/metrics.ts';
import type { VisibilityView } from '../../../../model/timeline.ts';
import { apartBy, processChart } from '../../../../visibility/xmr.ts';
import { ProcessBehaviour } from '../../../charts/process-behaviour.tsx';
import { formatDay, formatNumber } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { processTexts } from '../../visibility/chart-texts.ts';

export const METRIC_NAMES: readonly MetricName[] = [
  'profile-views',
  'search-appearances',
  'all-appearances',
  'post-impressions',
  'followers',
];

/** The site's own numbers, latest of each. */
function Latest({ view }: { readonly view: VisibilityView }): JSX.Element {
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

/** One chart per series: values that overlap are thinned, because rolling sums follow themselves. */
function Series({ view, name }: { readonly view: VisibilityView; readonly name: MetricName }): JSX.Element | null {
  const series = view.series.find((x) => x.name === name);
  if (series === undefined || series.points.length < 2) return null;
  const chart = processChart(apartBy(series.points, series.windowDays));
  return (
    <div class="card">
      <ProcessBehaviour
        chart={chart}
        texts={processTexts(t(`visibility.metric.${name}`), chart)}
        name={`beckon-${name}`}
      />
    </div>
  );
}

/** The site's own numbers: the latest, and each series on a process behaviour chart. */
export function Metrics({ view }: { readonly view: VisibilityView }): JSX.Element {
  if (view.metrics.length === 0) return <p class="dim">{t('visibility.metrics.none')}</p>;
  return (
    <>
      <Latest view={view} />
      {METRIC_NAMES.map((name) => (
        <Series key={name} view={view} name={name} />
      ))}
    </>
  );
}
