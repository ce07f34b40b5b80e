import type { JSX } from 'preact';
import type { EpochMs } from '../../model/time.ts';
import { isGap } from '../../visibility/series.ts';
import { DECORATION, symbol } from './aria.ts';
import type { FrameTexts } from './frame.tsx';
import { type Bar, type BarPlot, type Box, placeOf, spread } from './geometry.ts';
import type { Points } from './points.ts';

export interface BarTexts extends FrameTexts {
  readonly week: string;
  /** Head of the column that says how much of a week was observed. */
  readonly observed: string;
  readonly gap: string;
  readonly atLeast: string;
  /** The Monday as shown on the axis and in the table. */
  readonly formatWeek: (from: EpochMs) => string;
}

export interface EditMark {
  readonly id: string;
  readonly at: EpochMs;
  readonly name: string;
}

export const BOX: Box = { width: 720, height: 260, top: 22, right: 10, bottom: 26, left: 30 };
const BASE = BOX.height - BOX.bottom;
/** A lower bound reaches this far beyond its bar: there may be more, and nobody knows how much. */
const CAP = 12;

/** The pattern of what is not known. */
export const Hatch = ({ id }: { readonly id: string }): JSX.Element => (
  <defs>
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line class="chart-hatch" x1="0" x2="0" y1="0" y2="6" />
    </pattern>
  </defs>
);

/** A bar's place, in user units of the drawing. */
interface Area {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

/** What is not known of all bars, as one shape: a browser prepares pattern and opacity anew for each element. */
export function Hatched(p: {
  readonly kind: 'gap' | 'lower-bound';
  readonly fill: string;
  readonly areas: readonly Area[];
}): JSX.Element | null {
  if (p.areas.length === 0) return null;
  const d = p.areas.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('');
  return <path class={`chart-${p.kind}`} fill={p.fill} d={d} {...DECORATION} />;
}

/** Half the width of a date: labels nearer to an edge than this would be cut off by it. */
const HALF_LABEL = 45;
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < HALF_LABEL) return 'start';
  return x > BOX.width - HALF_LABEL ? 'end' : 'middle';
}

/** Levels with their counts, and some of the weeks. */
export function Axis({ plot, texts }: { readonly plot: BarPlot; readonly texts: BarTexts }): JSX.Element {
  return (
    <g class="chart-axis" {...DECORATION}>
      {plot.ticks.map((tick) => (
        <g key={tick}>
          <line x1={BOX.left} x2={BOX.width - BOX.right} y1={plot.y(tick)} y2={plot.y(tick)} />
          <text class="chart-tick" x={BOX.left - 6} y={plot.y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {spread(plot.bars.length, 6).map((i) => {
        const bar = plot.bars[i] as Bar;
        return (
          <text key={bar.bucket.week} x={bar.x + bar.width / 2} y={BOX.height - 8} text-anchor={anchorAt(bar.x)}>
            {texts.formatWeek(bar.bucket.from)}
          </text>
        );
      })}
    </g>
  );
}

interface BarProps {
  readonly bar: Bar;
  readonly index: number;
  readonly label: string;
  readonly points: Points;
}

/** One week with its segments. */
export function WeekBar({ bar, index, label, points }: BarProps): JSX.Element {
  return (
    <g class="chart-bar" {...points.of(index, label)}>
      <rect class="chart-hit" x={bar.x} width={bar.width} y={BOX.top} height={BASE - BOX.top} />
      {bar.segments.map((s) => (
        <rect key={s.series} class={`chart-s${s.series}`} x={bar.x} width={bar.width} y={s.y} height={s.height} />
      ))}
    </g>
  );
}

/** Weeks that say nothing, and what may lie beyond those that say "at least". */
export function Unknown({ bars, fill }: { readonly bars: readonly Bar[]; readonly fill: string }): JSX.Element {
  const gaps = bars.filter((b) => isGap(b.bucket));
  const more = bars.filter((b) => b.bucket.lowerBound);
  return (
    <>
      <Hatched
        kind="gap"
        fill={fill}
        areas={gaps.map(({ x, width }) => ({ x, width, y: BOX.top, height: BASE - BOX.top }))}
      />
      <Hatched
        kind="lower-bound"
        fill={fill}
        areas={more.map(({ x, width, top }) => ({ x, width, y: top - CAP, height: BASE - top + CAP }))}
      />
    </>
  );
}

/** A line and a flag at each edit that lies in the weeks shown. */
export function Marks({ edits, plot }: { readonly edits: readonly EditMark[]; readonly plot: BarPlot }): JSX.Element {
  return (
    <g class="chart-marks">
      {edits.map((e) => {
        const x = placeOf(e.at, plot);
        return x === null ? null : (
          <g key={e.id} {...symbol(e.name)}>
            <title>{e.name}</title>
            <line x1={x} x2={x} y1={BOX.top - 8} y2={BASE} />
            <path d={`M${x - 5} ${BOX.top - 14}h10l-5 7z`} />
          </g>
        );
      })}
    </g>
  );
}
