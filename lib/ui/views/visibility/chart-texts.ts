import { DAY, HOUR } from '../../../model/time.ts';
import { OFFER_LABELS, OTHER_LABELS } from '../../../model/triage.ts';
import type { EffectResult, WeekBucket } from '../../../model/visibility.ts';
import { isGap } from '../../../visibility/series.ts';
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

const offersIn = (bars: readonly WeekBucket[]): number => bars.reduce((sum, b) => sum + b.offers, 0);

/** Is a bar before the running one a gap or a lower bound? Then what is counted is one as a whole. */
const partly = (bars: readonly WeekBucket[]): boolean => bars.slice(0, -1).some((b) => b.lowerBound || isGap(b));

const offersTitle = (weeks: readonly WeekBucket[]): string =>
  t(partly(weeks) ? 'chart.weeks.title.at-least' : 'chart.weeks.title', {
    count: offersIn(weeks),
    weeks: weeks.length,
  });

export const monthTexts = (months: readonly WeekBucket[]): BarTexts => ({
  ...barTexts(months),
  title: t(partly(months) ? 'chart.months.title.at-least' : 'chart.months.title', {
    count: offersIn(months),
    months: months.length,
  }),
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

/** Two digits below 1: one offer in half a year is no 0 a week. */
const rate = (n: number): string => formatNumber(n, { maximumFractionDigits: n < 1 ? 2 : 1 });
const perWeek = ({ count, days }: EffectResult['before']): string => (days === 0 ? '–' : rate((count * 7) / days));

/** How long a person would say a time in this unit: minutes below two hours, hours below two days. */
const UNITS = [
  { unit: 'day', ms: DAY, digits: 1 },
  { unit: 'hour', ms: HOUR, digits: 0 },
  { unit: 'minute', ms: HOUR / 60, digits: 0 },
] as const;

/** The unit in which a person would say a length of time, to divide it by; short on an axis. */
export function spanUnit(
  ms: number,
  unitDisplay: 'short' | 'long' = 'short',
): {
  readonly ms: number;
  readonly format: (n: number) => string;
} {
  const { unit, digits, ms: length } = UNITS.find((u) => ms >= 2 * u.ms) ?? UNITS[2];
  const format = (n: number): string =>
    formatNumber(n, { style: 'unit', unit, unitDisplay, maximumFractionDigits: digits });
  return { ms: length, format };
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
  formatRate: rate,
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
