import type { JSX } from 'preact';
import type { PayMedian, PeriodTerms, TermsSummary } from '../../../../model/timeline.ts';
import type { WeekBucket } from '../../../../model/visibility.ts';
import { isGap } from '../../../../visibility/series.ts';
import { type ValueBar, ValueBars } from '../../../charts/value-bars.tsx';
import { formatMoney, formatNumber } from '../../../i18n/format.ts';
import { t, tname } from '../../../i18n/index.ts';
import { formatSpan, spanUnit, valueTexts } from '../../visibility/chart-texts.ts';

interface Props {
  readonly buckets: readonly WeekBucket[];
  readonly terms: readonly PeriodTerms[];
  readonly by: 'week' | 'month';
  readonly summary: TermsSummary | undefined;
}

const percent = (n: number): string => formatNumber(n, { style: 'percent', maximumFractionDigits: 0 });
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

/** A bar per period; without offers there is nothing to take a share or a median of. */
function barsOf(
  { buckets, terms }: Props,
  value: (p: PeriodTerms) => number | null,
  more: (p: PeriodTerms) => readonly (string | number | null)[],
): ValueBar[] {
  return buckets.map((b, i): ValueBar => {
    const p = terms[i];
    const gap = p === undefined || isGap(b);
    return {
      from: b.from,
      value: gap ? null : value(p),
      without: gap ? t('chart.gap') : t('terms.none'),
      unknown: gap,
      lowerBound: b.lowerBound,
      more: gap ? [null] : more(p),
    };
  });
}

function ContractFit(p: Props): JSX.Element {
  const judged = p.terms.some((x) => x.contractFit !== null && x.offers > 0);
  if (!judged) return <p class="dim">{t('terms.fit.no-goal')}</p>;
  const count = sum(p.terms.map((x) => x.contractFit ?? 0));
  const texts = valueTexts(p.by, t('terms.fit.title', { count }), t('terms.fit'), [t('chart.count')], formatNumber);
  return (
    <ValueBars
      bars={barsOf(
        p,
        (x) => x.contractFit,
        (x) => [x.offers],
      )}
      texts={texts}
      name="beckon-contract-fit"
      reach={4}
    />
  );
}

function NamedPay(p: Props): JSX.Element {
  const [named, offers] = [sum(p.terms.map((x) => x.namedPay)), sum(p.terms.map((x) => x.offers))];
  const title = t('terms.pay.title', { count: named, offers });
  const bars = barsOf(
    p,
    (x) => (x.offers === 0 ? null : x.namedPay / x.offers),
    (x) => [`${x.namedPay} / ${x.offers}`],
  );
  // A share of what is known is no lower bound.
  const exact = bars.map((b) => ({ ...b, lowerBound: false }));
  return (
    <ValueBars
      bars={exact}
      texts={valueTexts(p.by, title, t('terms.pay'), [t('terms.of')], percent)}
      name="beckon-named-pay"
    />
  );
}

function medianText({ currency, unit, engagement, median }: PayMedian): string {
  const amount = t(`unit.${unit}`, { amount: formatMoney(Math.round(median), currency) });
  return engagement === null ? amount : `${amount} · ${tname('engagement', engagement)}`;
}

/** Medians of comparable pay only; never one number over currencies or units. */
function MedianPay({ summary }: { readonly summary: TermsSummary }): JSX.Element {
  return (
    <div class="stack-tight">
      <h3>{t('terms.median')}</h3>
      {summary.medians.length === 0 ? (
        <p class="small dim">{t('terms.median.none')}</p>
      ) : (
        <ul class="metrics">
          {summary.medians.map((m) => (
            <li class="card" key={`${m.currency} ${m.unit} ${m.engagement}`}>
              <p class="strong nums">{medianText(m)}</p>
              <p class="tiny faint">{t('terms.median.of', { count: m.count })}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const alike = (a: PayMedian, b: PayMedian): boolean =>
  a.currency === b.currency && a.unit === b.unit && a.engagement === b.engagement;

/** The commonest comparable pay over time; nothing where no week or month has five such offers. */
function MedianSeries(p: Props): JSX.Element | null {
  const main = p.summary?.medians[0];
  if (main === undefined) return null;
  const of = (x: PeriodTerms): PayMedian | undefined => x.medians.find((m) => alike(m, main));
  if (!p.terms.some((x) => of(x) !== undefined)) return null;
  const title = t('terms.median.title', { amount: medianText(main), count: main.count });
  const bars = barsOf(
    p,
    (x) => of(x)?.median ?? null,
    (x) => [of(x)?.count ?? null],
  ).map((b) => ({ ...b, lowerBound: false, without: b.unknown ? b.without : t('terms.median.few') }));
  const money = (n: number): string => formatMoney(Math.round(n), main.currency);
  const texts = valueTexts(p.by, title, t('terms.median'), [t('terms.of')], money);
  return <ValueBars bars={bars} texts={texts} name="beckon-median-pay" />;
}

function Responses(p: Props): JSX.Element {
  const { answered = 0, offers = 0, median = null } = p.summary?.response ?? {};
  const title =
    median === null
      ? t('terms.response.none', { offers })
      : t('terms.response.title', { count: answered, offers, time: formatSpan(median) });
  const unit = spanUnit(Math.max(0, ...p.terms.map((x) => x.responseTime ?? 0)));
  const bars = barsOf(
    p,
    (x) => (x.responseTime === null ? null : x.responseTime / unit.ms),
    (x) => [`${x.answered} / ${x.offers}`],
  ).map((b) => ({ ...b, lowerBound: false }));
  const texts = valueTexts(p.by, title, t('terms.response'), [t('terms.response.answered')], unit.format);
  return <ValueBars bars={bars} texts={texts} name="beckon-response-times" />;
}

/** What the offers of the time shown state: fit for contract work, pay, and how fast they were answered. */
export function Terms(p: Props): JSX.Element {
  return (
    <section class="stack" aria-labelledby="terms">
      <h2 id="terms">{t('terms.heading')}</h2>
      <div class="card">
        <ContractFit {...p} />
      </div>
      <div class="card">
        <NamedPay {...p} />
        {p.summary !== undefined && <MedianPay summary={p.summary} />}
        <MedianSeries {...p} />
      </div>
      <div class="card">
        <Responses {...p} />
      </div>
    </section>
  );
}
