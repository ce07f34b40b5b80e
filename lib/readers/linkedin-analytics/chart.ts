import type { MetricName, MetricPoint } from '../../model/metrics.ts';

/** A chart tells its points to screen readers one by one: "1. 2026-08-22, 27." or "x, 2026-08-22, 27. Profile viewers." */
const POINT = /(20\d\d)-(\d\d)-(\d\d)\D+?(\d{1,3}(?:,\d{3})*|\d+)(?!\w|-|[.,\s]\d)/;

/** Points stand a day, a week or a month apart; a greater distance is one that was lost. */
function isEven(points: readonly MetricPoint[]): boolean {
  const gaps = points.slice(1).map((p, i) => p.at - (points[i]?.at ?? 0));
  return gaps.length === 0 || Math.max(...gaps) < 1.5 * Math.min(...gaps);
}

/** The chart's accessible points; null where any of them is not understood or one is missing between two others. */
export function pointsIn(root: Element, name: MetricName): MetricPoint[] | null {
  const labels = [
    ...root.querySelectorAll('[data-view-name="line-chart"] [aria-label], .highcharts-container path[aria-label]'),
  ]
    .map((el) => el.getAttribute('aria-label') ?? '')
    .filter((l) => /20\d\d-\d\d-\d\d/.test(l) && (l.match(/20\d\d-\d\d-\d\d/g)?.length ?? 0) === 1);
  const points = labels.map((label): MetricPoint | null => {
    const m = POINT.exec(label);
    const at = m === null ? Number.NaN : Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]));
    return m === null || Number.isNaN(at) ? null : { name, at, value: Number((m[4] ?? '').replace(/,/g, '')) };
  });
  if (points.some((p) => p === null)) return null;
  const known = points.filter((p) => p !== null).sort((a, b) => a.at - b.at);
  return new Set(known.map((p) => p.at)).size === known.length && isEven(known) ? known : null;
}
