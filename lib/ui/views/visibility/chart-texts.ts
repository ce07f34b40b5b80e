import { DAY, HOUR } from '../../../model/time.ts';
import { OFFER_LABELS, OTHER_LABELS } from '../../../model/triage.ts';
import type { EffectResult, WeekBucket } from '../../../model/visibility.ts';
import { FEWEST_VALUES, type ProcessChart } from '../../../visibility/xmr.ts';
import type { Series } from '../../charts/geometry.ts';
import type { ProcessTexts } from '../../charts/process-behaviour.tsx';
import type { RateTexts } from '../../charts/rate-change.tsx';
import type { ValueTexts } from '../../charts/value-bars.tsx';
import type { BarTexts } from '../../charts/weekly-bars.tsx';
import { formatDay, formatMonth, formatNumber } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';

const frame = () => ({
  data: t('chart.data'),
  csv: t('chart.csv'),
  svg: t('chart.svg'),
  png: t('chart.png'),
  failed: t('chart.failed'),
});

/** Offers by kind, then everything else as one. */
export const seriesOfLabels = (): Series[] => [
  ...OFFER_LABELS.map((label) => ({ id: label, name: t(`label.${label}`), labels: [label] })),
  {
    id: 'other',
    name: t('chart.other'),
    labels: OTHER_LABELS,
  },
];

const offersTitle = (weeks: readonly WeekBucket[]): string =>
  t('chart.weeks.title', { count: weeks.reduce((sum, w) => sum + w.offers, 0), weeks: weeks.length });

export const monthTexts = (months: readonly WeekBucket[]): BarTexts => ({
  ...barTexts(months),
  title: t('chart.months.title', { count: months.reduce((sum, m) => sum + m.offers, 0), months: months.length }),
  week: t('chart.month'),
  note: t('visibility.months.about'),
  formatWeek: formatMonth,
});

export const barTexts = (weeks: readonly WeekBucket[]): BarTexts => ({
  ...frame(),
  title: offersTitle(weeks),
  note: t('visibility.weeks.about'),
  week: t('chart.week'),
  observed: t('chart.observed'),
  gap: t('chart.gap'),
  atLeast: t('chart.at-least'),
  formatWeek: formatDay,
});

const perWeek = ({ count, days }: EffectResult['before']): string =>
  days === 0 ? '–' : formatNumber((count * 7) / days, { maximumFractionDigits: 1 });

/** The unit in which a person would say a length of time: hours below two days, then days; short on an axis. */
export function spanUnit(
  ms: number,
  unitDisplay: 'short' | 'long' = 'short',
): {
  readonly ms: number;
  readonly format: (n: number) => string;
} {
  const unit = ms >= 2 * DAY ? 'day' : 'hour';
  const format = (n: number): string =>
    formatNumber(n, { style: 'unit', unit, unitDisplay, maximumFractionDigits: unit === 'day' ? 1 : 0 });
  return { ms: unit === 'day' ? DAY : HOUR, format };
}

export function formatSpan(ms: number): string {
  const unit = spanUnit(ms, 'long');
  return unit.format(ms / unit.ms);
}

/** Words of one number per week or month. */
export const valueTexts = (
  by: 'week' | 'month',
  title: string,
  value: string,
  more: readonly string[],
  formatValue: (n: number) => string,
): ValueTexts => ({
  ...frame(),
  title,
  period: by === 'week' ? t('chart.week') : t('chart.month'),
  value,
  more,
  atLeast: t('chart.at-least'),
  formatPeriod: by === 'week' ? formatDay : formatMonth,
  formatValue,
});

export const rateTexts = (effect: EffectResult): RateTexts => ({
  ...frame(),
  title: t('chart.rate.title', { before: perWeek(effect.before), since: perWeek(effect.after) }),
  before: t('chart.before'),
  since: t('chart.since'),
  side: t('chart.side'),
  perWeek: t('chart.per-week'),
  count: t('chart.count'),
  days: t('chart.days'),
  interval: t('chart.interval'),
  formatRate: (rate) => formatNumber(rate, { maximumFractionDigits: 1 }),
});

const oneDigit = { maximumFractionDigits: 1 } as const;

/** The finding: whether a run rule called anything; without limits, the average. */
function processTitle(name: string, chart: ProcessChart): string {
  const value = formatNumber(chart.points.at(-1)?.value ?? 0);
  const count = chart.points.filter((p) => p.signals.length > 0).length;
  const limit = (n: number): string => formatNumber(n, { maximumFractionDigits: 0 });
  if (chart.tooFew) return t('chart.process.title', { name, value, average: formatNumber(chart.line, oneDigit) });
  if (count > 0) return t('chart.process.called', { name, value, count });
  return t('chart.process.steady', { name, value, lower: limit(chart.lower), upper: limit(chart.upper) });
}

export function processTexts(name: string, chart: ProcessChart): ProcessTexts {
  return {
    ...frame(),
    title: processTitle(name, chart),
    ...(chart.tooFew && { note: t('chart.process.too-few', { count: FEWEST_VALUES }) }),
    date: t('chart.date'),
    value: t('chart.value'),
    range: t('chart.range'),
    signal: t('chart.signal'),
    average: t('chart.average'),
    upper: t('chart.upper'),
    lower: t('chart.lower'),
    rangeUpper: t('chart.range-upper'),
    signals: {
      'beyond-limit': t('chart.signal.beyond-limit'),
      'run-of-eight': t('chart.signal.run-of-eight'),
      'three-of-four': t('chart.signal.three-of-four'),
      'range-beyond-limit': t('chart.signal.range-beyond-limit'),
    },
    formatDay,
  };
}
