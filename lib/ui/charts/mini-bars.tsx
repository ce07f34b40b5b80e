import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { WeekBucket } from '../../model/visibility.ts';
import { isGap } from '../../visibility/series.ts';
import { type Box, barPlot, type Series } from './geometry.ts';
import './charts.css';

const BOX: Box = { width: 240, height: 44, top: 4, right: 0, bottom: 2, left: 0 };
const WEEKS = 12;

interface MiniBarsProps {
  readonly weeks: readonly WeekBucket[];
  readonly series: readonly Series[];
  /** The finding in words; the picture adds nothing that it doesn't say. */
  readonly title: string;
}

/** The last twelve weeks at a glance, for the popup. */
export function MiniBars({ weeks, series, title }: MiniBarsProps): JSX.Element {
  const hatch = `hatch-${useId()}`;
  const plot = barPlot(weeks.slice(-WEEKS), series, BOX);
  const base = BOX.height - BOX.bottom;
  return (
    <svg class="chart-mini" viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={title}>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="chart-hatch" x1="0" x2="0" y1="0" y2="5" />
        </pattern>
      </defs>
      <line class="chart-base" x1="0" x2={BOX.width} y1={base + 1} y2={base + 1} />
      {plot.bars.map((bar) => (
        <g key={bar.bucket.week}>
          {isGap(bar.bucket) && (
            <rect fill={`url(#${hatch})`} x={bar.x} width={bar.width} y={BOX.top} height={base - BOX.top} />
          )}
          {bar.segments.map((s) => (
            <rect key={s.series} class={`chart-s${s.series}`} x={bar.x} width={bar.width} y={s.y} height={s.height} />
          ))}
          {bar.bucket.lowerBound && (
            <rect fill={`url(#${hatch})`} x={bar.x} width={bar.width} y={bar.top} height={base - bar.top} />
          )}
        </g>
      ))}
    </svg>
  );
}
