import type { JSX } from 'preact';
import { DECORATION } from './aria.ts';

/** Rough width of a character at the tooltip's size; a box a little too wide does no harm. */
const CHARACTER = 6.6;
const LINE = 15;
const PAD = 7;

interface TipProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Width of the drawing, within which the box stays. */
  readonly width: number;
}

/** A tooltip drawn in the chart itself: no style attribute, no layout to measure. Screen readers get the point's label. */
export function Tip({ lines, x, y, width }: TipProps): JSX.Element {
  const wide = Math.min(width - 4, Math.max(...lines.map((l) => l.length)) * CHARACTER + 2 * PAD);
  const tall = lines.length * LINE + PAD;
  const left = Math.max(2, Math.min(width - wide - 2, x - wide / 2));
  const top = y - tall - 8 < 0 ? y + 8 : y - tall - 8;
  return (
    <g class="chart-tip" data-tip="" {...DECORATION} transform={`translate(${left} ${top})`}>
      <rect width={wide} height={tall} rx="4" />
      {lines.map((line, i) => (
        <text key={line} x={PAD} y={PAD + 8 + i * LINE}>
          {line}
        </text>
      ))}
    </g>
  );
}
