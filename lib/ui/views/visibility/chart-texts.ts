import type { WeekBucket } from '../../../model/visibility.ts';
import { FEWEST_VALUES, type ProcessChart } from '../../../visibility/xmr.ts';
import type { Series } from '../../charts/geometry.ts';
import type { ProcessTexts } from '../../charts/process-behaviour.tsx';
import type { RateTexts } from '../../charts/rate-change.tsx';
import type { BarTexts } from '../../charts/weekly-bars.tsx';
import { formatDay, formatNumber } from '../../i18n/format.ts';
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
  ...(
    [
      'contract_offer',
      'permanent_offer',
      'recruiter_ping',
      'expert_network',
      'founder_pitch',
      'teaching_offer',
    ] as const
  ).map((label) => ({ id: label, name: t(`label.${label}`), labels: [label] })),
  {
    id: 'other',
    name: t('chart.other'),
    labels: ['sales_pitch', 'promo', 'jobseeker_request', 'networking', 'scam', 'system'],
  },
];

const offersTitle = (weeks: readonly WeekBucket[]): string =>
  t('chart.weeks.title', { count: weeks.reduce((sum, w) => sum + w.offers, 0), weeks: weeks.length });

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

export const rateTexts = (): RateTexts => ({
  ...frame(),
  title: t('chart.rate.title'),
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

export function processTexts(name: string, chart: ProcessChart): ProcessTexts {
  const last = chart.points.at(-1)?.value ?? 0;
  return {
    ...frame(),
    title: t('chart.process.title', {
      name,
      value: formatNumber(last),
      average: formatNumber(chart.line, oneDigit),
    }),
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
