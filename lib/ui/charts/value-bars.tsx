import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { DECORATION } from './aria.ts';
import { Hatch, Hatched } from './bar-parts.tsx';
import { ChartFrame, type FrameTexts } from './frame.tsx';
import { spread } from './geometry.ts';
import { usePoints } from './points.ts';
import { Tip } from './tip.tsx';

/** One number of one period; `value` null: nothing to say of it, which is not zero. */
export interface ValueBar {
  readonly from: number;
  readonly value: number | null;
  /** Said instead of a value: not known, or nothing to take it from. */
  readonly without: string;
  readonly unknown: boolean;
  readonly lowerBound: boolean;
  /** Further cells of the table, as of `texts.more`. */
  readonly more?: readonly (string | number | null)[];
}

export interface ValueTexts extends FrameTexts {
  readonly period: string;
  readonly value: string;
  readonly more: readonly string[];
  readonly atLeast: string;
  readonly formatPeriod: (from: number) => string;
  readonly formatValue: (value: number) => string;
}

interface ValueBarsProps {
  readonly bars: readonly ValueBar[];
  readonly texts: ValueTexts;
  readonly name: string;
  /** Upper end of the scale at least, e.g. 1 for shares. */
  readonly reach?: number;
}

const WIDTH = 720;
const HEIGHT = 170;
/** A lower bound reaches this far beyond its bar. */
const CAP = 8;
const BOX = { top: 14, right: 10, bottom: 144, left: 48 };

function linesOf(bar: ValueBar, texts: ValueTexts): string[] {
  const value = bar.value === null ? bar.without : texts.formatValue(bar.value);
  const more = (bar.more ?? []).map((cell, i) => `${texts.more[i]}: ${cell ?? '–'}`);
  return [texts.formatPeriod(bar.from), value, ...more, ...(bar.lowerBound ? [texts.atLeast] : [])];
}

/** One number per period; hatched where it is not known or may be more. */
export function ValueBars({ bars, texts, name, reach = 1 }: ValueBarsProps): JSX.Element {
  const hatch = `hatch-${useId()}`;
  const points = usePoints(bars.length);
  const x = scaleBand<number>()
    .domain(bars.map((b) => b.from))
    .range([BOX.left, WIDTH - BOX.right])
    .padding(bars.length > 60 ? 0.1 : 0.25);
  const y = scaleLinear()
    .domain([0, Math.max(reach, max(bars, (b) => b.value ?? 0) ?? 0)])
    .nice(3)
    .range([BOX.bottom, BOX.top]);
  const placeOf = (b: ValueBar) => ({ x: x(b.from) ?? 0, width: x.bandwidth() });
  const topOf = (b: ValueBar): number => y(b.value ?? 0);
  const fill = `url(#${hatch})`;
  const shown = points.active === null ? undefined : bars[points.active];
  const table = () => ({
    head: [texts.period, texts.value, ...texts.more],
    rows: bars.map((b) => [
      texts.formatPeriod(b.from),
      b.value === null ? null : texts.formatValue(b.value),
      ...(b.more ?? []),
    ]),
  });
  return (
    <ChartFrame texts={texts} table={table} name={name} width={WIDTH} height={HEIGHT}>
      <Hatch id={hatch} />
      <g class="chart-axis" {...DECORATION}>
        {y.ticks(3).map((tick) => (
          <g key={tick}>
            <line x1={BOX.left} x2={WIDTH - BOX.right} y1={y(tick)} y2={y(tick)} />
            <text class="chart-tick" x={BOX.left - 6} y={y(tick) + 4} text-anchor="end">
              {texts.formatValue(tick)}
            </text>
          </g>
        ))}
        {spread(bars.length, 6).map((i) => {
          const from = bars[i]?.from ?? 0;
          const at = (x(from) ?? 0) + x.bandwidth() / 2;
          return (
            <text key={from} x={at} y={HEIGHT - 8} text-anchor={at > WIDTH - 45 ? 'end' : 'middle'}>
              {texts.formatPeriod(from)}
            </text>
          );
        })}
      </g>
      <g {...points.group}>
        {bars.map((b, i) => {
          const place = placeOf(b);
          const top = topOf(b);
          return (
            <g key={b.from} class="chart-bar" {...points.of(i, linesOf(b, texts).join(', '))}>
              <rect class="chart-hit" {...place} y={BOX.top} height={BOX.bottom - BOX.top} />
              {b.value !== null && <rect class="chart-s0" {...place} y={top} height={BOX.bottom - top} />}
            </g>
          );
        })}
      </g>
      <Hatched
        kind="gap"
        fill={fill}
        areas={bars.filter((b) => b.unknown).map((b) => ({ ...placeOf(b), y: BOX.top, height: BOX.bottom - BOX.top }))}
      />
      <Hatched
        kind="lower-bound"
        fill={fill}
        areas={bars
          .filter((b) => b.lowerBound)
          .map((b) => ({ ...placeOf(b), y: topOf(b) - CAP, height: BOX.bottom - topOf(b) + CAP }))}
      />
      {shown !== undefined && (
        <Tip
          lines={linesOf(shown, texts)}
          x={(x(shown.from) ?? 0) + x.bandwidth() / 2}
          y={y(shown.value ?? 0)}
          width={WIDTH}
        />
      )}
    </ChartFrame>
  );
}
