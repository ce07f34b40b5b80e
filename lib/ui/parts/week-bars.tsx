import type { JSX } from 'preact';
import type { WeekBucket } from '../../model/visibility.ts';
import { isGap } from '../../visibility/series.ts';

const HEIGHT = 44;
const STEP = 20;
const GAP = 3;

/** The last weeks at a glance, drawn without the chart library: the popup must be small. The words beside it say the same. */
export function WeekBars({ weeks }: { readonly weeks: readonly WeekBucket[] }): JSX.Element {
  const top = Math.max(1, ...weeks.map((w) => w.offers));
  return (
    <svg class="week-bars" viewBox={`0 0 ${weeks.length * STEP} ${HEIGHT}`} aria-hidden="true">
      <line class="bar-base" x1="0" x2={weeks.length * STEP} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      {weeks.map((w, i) => {
        const unknown = isGap(w);
        const height = unknown ? HEIGHT - 4 : (w.offers / top) * (HEIGHT - 4);
        const kind = unknown ? 'bar-gap' : w.lowerBound ? 'bar bar-least' : 'bar';
        return (
          <rect
            key={w.week}
            class={kind}
            x={i * STEP + GAP}
            width={STEP - 2 * GAP}
            y={HEIGHT - 1 - height}
            height={height}
          />
        );
      })}
    </svg>
  );
}
