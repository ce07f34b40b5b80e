import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { EpochMs } from '../../model/time.ts';
import type { WeekBucket } from '../../model/visibility.ts';
import { isGap } from '../../visibility/series.ts';
import { DECORATION, symbol } from './aria.ts';
import { ChartFrame, type FrameTexts } from './frame.tsx';
import { type Bar, type BarPlot, type Box, barPlot, countsOf, placeOf, type Series, spread } from './geometry.ts';
import { type Points, usePoints } from './points.ts';
import type { Table } from './table.ts';
import { Tip } from './tip.tsx';

export interface BarTexts extends FrameTexts {
  readonly week: string;
  /** Head of the column that says how much of a week was observed. */
  readonly observed: string;
  readonly gap: string;
  readonly atLeast: string;
  /** The Monday as shown on the axis and in the table. */
  readonly formatWeek: (from: EpochMs) => string;
}

interface EditMark {
  readonly id: string;
  readonly at: EpochMs;
  readonly name: string;
}

interface WeeklyBarsProps {
  readonly weeks: readonly WeekBucket[];
  readonly series: readonly Series[];
  readonly edits: readonly EditMark[];
  readonly texts: BarTexts;
  readonly name?: string;
}

const BOX: Box = { width: 720, height: 260, top: 22, right: 10, bottom: 26, left: 30 };
const BASE = BOX.height - BOX.bottom;
/** A lower bound reaches this far beyond its bar: there may be more, and nobody knows how much. */
const CAP = 12;

/** What a bar says, line by line; also its label for screen readers. */
function linesOf(bar: Bar, series: readonly Series[], texts: BarTexts): string[] {
  const week = texts.formatWeek(bar.bucket.from);
  if (isGap(bar.bucket)) return [week, texts.gap];
  const counts = bar.segments.map((s) => `${series[s.series]?.name ?? ''}: ${s.count}`);
  return [week, ...(counts.length > 0 ? counts : ['0']), ...(bar.bucket.lowerBound ? [texts.atLeast] : [])];
}

function tableOf(weeks: readonly WeekBucket[], series: readonly Series[], texts: BarTexts): Table {
  return {
    head: [texts.week, ...series.map((s) => s.name), texts.observed],
    rows: weeks.map((w) => [
      texts.formatWeek(w.from),
      ...countsOf(w, series).map((n) => (isGap(w) ? null : n)),
      w.observedDays,
    ]),
  };
}

function Axis({ plot, texts }: { readonly plot: BarPlot; readonly texts: BarTexts }): JSX.Element {
  return (
    <g class="chart-axis" {...DECORATION}>
      {plot.ticks.map((tick) => (
        <g key={tick}>
          <line x1={BOX.left} x2={BOX.width - BOX.right} y1={plot.y(tick)} y2={plot.y(tick)} />
          <text x={BOX.left - 6} y={plot.y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {spread(plot.bars.length, 7).map((i) => {
        const bar = plot.bars[i] as Bar;
        return (
          <text key={bar.bucket.week} x={bar.x + bar.width / 2} y={BOX.height - 8} text-anchor="middle">
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
  readonly hatch: string;
  readonly label: string;
  readonly points: Points;
}

function WeekBar({ bar, index, hatch, label, points }: BarProps): JSX.Element {
  const gap = isGap(bar.bucket);
  const height = BASE - bar.top;
  return (
    <g class="chart-bar" {...points.of(index, label)}>
      <rect class="chart-hit" x={bar.x} width={bar.width} y={BOX.top} height={BASE - BOX.top} />
      {gap && <rect class="chart-gap" fill={hatch} x={bar.x} width={bar.width} y={BOX.top} height={BASE - BOX.top} />}
      {bar.segments.map((s) => (
        <rect key={s.series} class={`chart-s${s.series}`} x={bar.x} width={bar.width} y={s.y} height={s.height} />
      ))}
      {bar.bucket.lowerBound && (
        <rect
          class="chart-lower-bound"
          fill={hatch}
          x={bar.x}
          width={bar.width}
          y={bar.top - CAP}
          height={height + CAP}
        />
      )}
    </g>
  );
}

function Marks({ edits, plot }: { readonly edits: readonly EditMark[]; readonly plot: BarPlot }): JSX.Element {
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

/** Inbound approaches week by week, stacked by label; unobserved weeks are hatched gaps, lower bounds hatched bars. */
export function WeeklyBars(p: WeeklyBarsProps): JSX.Element {
  const plot = barPlot(p.weeks, p.series, BOX);
  const points = usePoints(p.weeks.length);
  const hatch = `hatch-${useId()}`;
  const shown = points.active === null ? undefined : plot.bars[points.active];
  const legend = p.series.map((s, i) => ({ className: `chart-s${i}`, text: s.name }));
  return (
    <ChartFrame
      texts={p.texts}
      table={tableOf(p.weeks, p.series, p.texts)}
      name={p.name ?? 'beckon-weeks'}
      width={BOX.width}
      height={BOX.height}
      legend={legend}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="chart-hatch" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
      <Axis plot={plot} texts={p.texts} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys act on the points inside, which have focus */}
      <g onKeyDown={points.onKeyDown}>
        {plot.bars.map((bar, i) => (
          <WeekBar
            key={bar.bucket.week}
            bar={bar}
            index={i}
            hatch={`url(#${hatch})`}
            label={linesOf(bar, p.series, p.texts).join(', ')}
            points={points}
          />
        ))}
      </g>
      <Marks edits={p.edits} plot={plot} />
      {shown !== undefined && (
        <Tip lines={linesOf(shown, p.series, p.texts)} x={shown.x + shown.width / 2} y={shown.top} width={BOX.width} />
      )}
    </ChartFrame>
  );
}
