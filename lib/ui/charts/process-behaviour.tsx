import { extent, max, min } from 'd3-array';
import { scaleLinear, scaleTime } from 'd3-scale';
import { line } from 'd3-shape';
import type { JSX } from 'preact';
import type { EpochMs } from '../../model/time.ts';
import type { ProcessChart, Signal } from '../../visibility/xmr.ts';
import { DECORATION } from './aria.ts';
import { ChartFrame, type FrameTexts } from './frame.tsx';
import { spread, wholeTicks } from './geometry.ts';
import { usePoints } from './points.ts';
import { Tip } from './tip.tsx';

export interface ProcessTexts extends FrameTexts {
  readonly date: string;
  readonly value: string;
  readonly range: string;
  readonly signal: string;
  readonly average: string;
  readonly upper: string;
  readonly lower: string;
  readonly rangeUpper: string;
  readonly signals: Readonly<Record<Signal, string>>;
  readonly formatDay: (at: EpochMs) => string;
}

interface ProcessBehaviourProps {
  readonly chart: ProcessChart;
  readonly texts: ProcessTexts;
  readonly name?: string;
}
type Point = ProcessChart['points'][number];

const WIDTH = 720;
const HEIGHT = 320;
const LEFT = 44;
const RIGHT = 84;
const VALUES = { top: 16, bottom: 190 } as const;
const RANGES = { top: 224, bottom: 292 } as const;

function linesOf(p: Point, texts: ProcessTexts): string[] {
  return [`${texts.formatDay(p.at)}: ${p.value}`, ...p.signals.map((s) => texts.signals[s])];
}

/** A level across the plot with its name at the right end. */
function Level(p: { readonly y: number; readonly kind: string; readonly name: string }): JSX.Element {
  return (
    <g class={`chart-level chart-level-${p.kind}`} {...DECORATION}>
      <line x1={LEFT} x2={WIDTH - RIGHT} y1={p.y} y2={p.y} />
      <text x={WIDTH - RIGHT + 6} y={p.y + 4}>
        {p.name}
      </text>
    </g>
  );
}

function scalesOf({ points, upper, lower, rangeUpper, tooFew }: ProcessChart) {
  const values = points.map((p) => p.value);
  const limits = tooFew ? [] : [upper, lower];
  const [first = 0, last = 1] = extent(points, (p) => p.at);
  const highest = max([...values, ...limits]) ?? 1;
  const lowest = min([...values, ...limits]) ?? 0;
  const ranges = points.map((p) => p.range ?? 0);
  return {
    x: scaleTime()
      .domain([first, last ?? 1])
      .range([LEFT + 8, WIDTH - RIGHT - 8]),
    y: scaleLinear()
      .domain([Math.min(lowest, highest - 1), highest])
      .nice(4)
      .range([VALUES.bottom, VALUES.top]),
    r: scaleLinear()
      .domain([0, max([...ranges, tooFew ? 1 : rangeUpper, 1]) ?? 1])
      .nice(2)
      .range([RANGES.bottom, RANGES.top]),
  };
}

/** Individuals and moving ranges with natural process limits; points that a run rule calls are marked. */
export function ProcessBehaviour({ chart, texts, name }: ProcessBehaviourProps): JSX.Element {
  const { x, y, r } = scalesOf(chart);
  const points = usePoints(chart.points.length);
  const shown = points.active === null ? undefined : chart.points[points.active];
  const values = line<Point>(
    (p) => x(p.at),
    (p) => y(p.value),
  )([...chart.points]);
  const ranges = line<Point>(
    (p) => x(p.at),
    (p) => r(p.range ?? 0),
  ).defined((p) => p.range !== null)([...chart.points]);
  const table = () => ({
    head: [texts.date, texts.value, texts.range, texts.signal],
    rows: chart.points.map((p) => [
      texts.formatDay(p.at),
      p.value,
      p.range,
      p.signals.map((s) => texts.signals[s]).join('; '),
    ]),
  });
  return (
    <ChartFrame texts={texts} table={table} name={name ?? 'beckon-process'} width={WIDTH} height={HEIGHT}>
      <g class="chart-axis" {...DECORATION}>
        {wholeTicks(y, 4).map((tick) => (
          <text key={tick} x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        ))}
        {spread(chart.points.length, 6).map((i) => {
          const p = chart.points[i] as Point;
          return (
            <text key={p.at} x={x(p.at)} y={HEIGHT - 10} text-anchor="middle">
              {texts.formatDay(p.at)}
            </text>
          );
        })}
      </g>
      <Level y={y(chart.line)} kind="average" name={texts.average} />
      {!chart.tooFew && <Level y={y(chart.upper)} kind="limit" name={texts.upper} />}
      {!chart.tooFew && <Level y={y(chart.lower)} kind="limit" name={texts.lower} />}
      {!chart.tooFew && <Level y={r(chart.rangeUpper)} kind="limit" name={texts.rangeUpper} />}
      <path class="chart-line" d={values ?? ''} />
      <path class="chart-line chart-line-range" d={ranges ?? ''} />
      <g {...points.group}>
        {chart.points.map((p, i) => {
          const called = p.signals.length > 0;
          return (
            <g key={p.at} class="chart-point" {...points.of(i, linesOf(p, texts).join(', '))}>
              <circle class="chart-hit" cx={x(p.at)} cy={y(p.value)} r="11" />
              <circle class={called ? 'chart-called' : 'chart-dot'} cx={x(p.at)} cy={y(p.value)} r={called ? 6 : 4} />
            </g>
          );
        })}
      </g>
      {shown !== undefined && <Tip lines={linesOf(shown, texts)} x={x(shown.at)} y={y(shown.value)} width={WIDTH} />}
    </ChartFrame>
  );
}
