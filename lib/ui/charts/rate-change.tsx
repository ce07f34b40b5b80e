import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { EffectResult } from '../../model/visibility.ts';
import { DECORATION } from './aria.ts';
import { ChartFrame, type FrameTexts } from './frame.tsx';
import { usePoints } from './points.ts';
import { Tip } from './tip.tsx';

export interface RateTexts extends FrameTexts {
  readonly before: string;
  readonly since: string;
  /** Heads of the table. */
  readonly side: string;
  readonly perWeek: string;
  readonly count: string;
  readonly days: string;
  readonly interval: string;
  readonly formatRate: (perWeek: number) => string;
}

interface RateChangeProps {
  readonly effect: EffectResult;
  readonly texts: RateTexts;
  readonly name?: string;
}

const WIDTH = 480;
const HEIGHT = 120;
const LEFT = 90;
const RIGHT = 24;
const ROWS = [34, 72] as const;

/** A side's rate per week, and how far it may be off given the other side. */
interface Side {
  readonly name: string;
  readonly rate: number | null;
  readonly low: number | null;
  /** `null` with a `low`: no upper end. */
  readonly high: number | null;
  readonly count: number;
  readonly days: number;
}

const rateOf = (side: { readonly count: number; readonly days: number }): number | null =>
  side.days > 0 ? (side.count * 7) / side.days : null;

/** The interval is that of the ratio, drawn around the rate since: the rate before times its ends. */
function sidesOf({ before, after, interval }: EffectResult, texts: RateTexts): readonly [Side, Side] {
  const rate = rateOf(before);
  const scaled = (end: number | null): number | null => (rate === null || end === null ? null : rate * end);
  return [
    { name: texts.before, rate, low: null, high: null, ...before },
    { name: texts.since, rate: rateOf(after), low: scaled(interval[0]), high: scaled(interval[1]), ...after },
  ];
}

function linesOf(side: Side, texts: RateTexts): string[] {
  const rate = side.rate === null ? '–' : texts.formatRate(side.rate);
  const range = side.low === null ? [] : [`${texts.interval}: ${rangeOf(side, texts)}`];
  return [`${side.name}: ${rate}`, `${texts.count}: ${side.count}`, ...range];
}

const rangeOf = (side: Side, texts: RateTexts): string =>
  side.low === null ? '' : `${texts.formatRate(side.low)} – ${side.high === null ? '∞' : texts.formatRate(side.high)}`;

/** Rate before an edit and since, on one scale, with the interval of the change. */
export function RateChange({ effect, texts, name }: RateChangeProps): JSX.Element {
  const sides = sidesOf(effect, texts);
  const points = usePoints(sides.length);
  const rates = sides.map((s) => s.rate ?? 0);
  const largest = Math.max(1, (max(rates) ?? 0) * 1.25, Math.min(sides[1].high ?? 0, (max(rates) ?? 0) * 3));
  const x = scaleLinear()
    .domain([0, largest])
    .nice(5)
    .range([LEFT, WIDTH - RIGHT])
    .clamp(true);
  const end = x.range()[1] ?? WIDTH;
  const shown = points.active === null ? undefined : sides[points.active];
  const table = () => ({
    head: [texts.side, texts.perWeek, texts.count, texts.days, texts.interval],
    rows: sides.map((s) => [
      s.name,
      s.rate === null ? null : Math.round(s.rate * 100) / 100,
      s.count,
      Math.round(s.days),
      rangeOf(s, texts),
    ]),
  });
  return (
    <ChartFrame texts={texts} table={table} name={name ?? 'beckon-rate'} width={WIDTH} height={HEIGHT}>
      <g class="chart-axis" {...DECORATION}>
        {x.ticks(5).map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={14} y2={HEIGHT - 24} />
            <text x={x(tick)} y={HEIGHT - 8} text-anchor="middle">
              {texts.formatRate(tick)}
            </text>
          </g>
        ))}
      </g>
      <g {...points.group}>
        {sides.map((side, i) => {
          const y = ROWS[i] ?? 0;
          const [low, high] = [x(side.low ?? 0), side.high === null ? end : x(side.high)];
          return (
            <g key={side.name} class="chart-side" {...points.of(i, linesOf(side, texts).join(', '))}>
              <rect class="chart-hit" x={0} y={y - 16} width={WIDTH} height={32} />
              <text class="chart-side-name" x={LEFT - 10} y={y + 4} text-anchor="end">
                {side.name}
              </text>
              {side.low !== null && <line class="chart-interval" x1={low} x2={high} y1={y} y2={y} />}
              {side.low !== null && side.high === null && (
                <path class="chart-open-end" d={`M${end - 7} ${y - 5}l8 5l-8 5`} />
              )}
              {side.rate !== null && <circle class={`chart-rate-${i}`} cx={x(side.rate)} cy={y} r="6" />}
            </g>
          );
        })}
      </g>
      {shown !== undefined && (
        <Tip
          lines={linesOf(shown, texts)}
          x={x(shown.rate ?? 0)}
          y={(ROWS[points.active ?? 0] ?? 0) - 4}
          width={WIDTH}
        />
      )}
    </ChartFrame>
  );
}
