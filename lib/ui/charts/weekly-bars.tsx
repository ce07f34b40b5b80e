import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { WeekBucket } from '../../model/visibility.ts';
import { isGap } from '../../visibility/series.ts';
import { Axis, type BarTexts, BOX, type EditMark, Hatch, Marks, Unknown, WeekBar } from './bar-parts.tsx';
import { ChartFrame } from './frame.tsx';
import { type Bar, barPlot, countsOf, type Series } from './geometry.ts';
import { usePoints } from './points.ts';
import type { Table } from './table.ts';
import { Tip } from './tip.tsx';

export type { BarTexts } from './bar-parts.tsx';

interface WeeklyBarsProps {
  readonly weeks: readonly WeekBucket[];
  readonly series: readonly Series[];
  readonly edits: readonly EditMark[];
  readonly texts: BarTexts;
  readonly name?: string;
}

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
      table={() => tableOf(p.weeks, p.series, p.texts)}
      name={p.name ?? 'beckon-weeks'}
      width={BOX.width}
      height={BOX.height}
      legend={legend}
    >
      <Hatch id={hatch} />
      <Axis plot={plot} texts={p.texts} />
      <g {...points.group}>
        {plot.bars.map((bar, i) => (
          <WeekBar
            key={bar.bucket.week}
            bar={bar}
            index={i}
            label={linesOf(bar, p.series, p.texts).join(', ')}
            points={points}
          />
        ))}
      </g>
      <Unknown bars={plot.bars} fill={`url(#${hatch})`} />
      <Marks edits={p.edits} plot={plot} />
      {shown !== undefined && (
        <Tip lines={linesOf(shown, p.series, p.texts)} x={shown.x + shown.width / 2} y={shown.top} width={BOX.width} />
      )}
    </ChartFrame>
  );
}
