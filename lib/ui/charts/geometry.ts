import { max } from 'd3-array';
import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Label } from '../../model/triage.ts';
import type { WeekBucket } from '../../model/visibility.ts';

/** Size of a drawing and the room around its plot, in user units of the SVG. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Labels drawn as one colour, with the name shown in legend, tooltip and table. */
export interface Series {
  readonly id: string;
  readonly name: string;
  readonly labels: readonly Label[];
}

interface Segment {
  readonly series: number;
  readonly y: number;
  readonly height: number;
  readonly count: number;
}
export interface Bar {
  readonly bucket: WeekBucket;
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly total: number;
  readonly segments: readonly Segment[];
}

export interface BarPlot {
  readonly bars: readonly Bar[];
  readonly x: ScaleBand<string>;
  readonly y: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
}

/** Counts of the series in one bucket, in the order of the series. */
export const countsOf = (bucket: WeekBucket, series: readonly Series[]): number[] =>
  series.map((s) => s.labels.reduce((sum, label) => sum + (bucket.counts[label] ?? 0), 0));

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

/** Whole-number ticks: half an offer is no offer. */
export function wholeTicks(y: ScaleLinear<number, number>, wanted: number): number[] {
  return y.ticks(wanted).filter(Number.isInteger);
}

/** Geometry of stacked weekly bars. */
export function barPlot(weeks: readonly WeekBucket[], series: readonly Series[], box: Box): BarPlot {
  const rows = weeks.map((w) => countsOf(w, series));
  const x = scaleBand<string>()
    .domain(weeks.map((w) => w.week))
    .range([box.left, box.width - box.right])
    .padding(weeks.length > 60 ? 0.1 : 0.25);
  const y = scaleLinear()
    .domain([0, Math.max(4, max(rows, sum) ?? 0)])
    .nice(4)
    .range([box.height - box.bottom, box.top]);
  const layers = stack<number[], number>()
    .keys(series.map((_, i) => i))
    .value((row, i) => row[i] ?? 0)(rows);
  const bars = weeks.map((bucket, i): Bar => {
    const total = sum(rows[i] ?? []);
    const segments = layers.flatMap((layer, s): Segment[] => {
      const [from, to] = layer[i] ?? [0, 0];
      return to > from ? [{ series: s, y: y(to), height: y(from) - y(to), count: to - from }] : [];
    });
    return { bucket, x: x(bucket.week) ?? 0, width: x.bandwidth(), top: y(total), total, segments };
  });
  return { bars, x, y, ticks: wholeTicks(y, 4) };
}

/** Where an instant lies between the weeks, or null outside of them. */
export function placeOf(at: number, plot: BarPlot): number | null {
  const bar = plot.bars.find((b) => b.bucket.from <= at && at < b.bucket.to);
  if (bar === undefined) return null;
  const step = plot.x.step();
  const left = bar.x - (step - bar.width) / 2;
  return left + (step * (at - bar.bucket.from)) / (bar.bucket.to - bar.bucket.from);
}

/** Every n-th index, so that at most `most` texts fit under the axis; the last one always. */
export function spread(count: number, most: number): number[] {
  const every = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: count }, (_, i) => i).filter((i) => (count - 1 - i) % every === 0);
}
