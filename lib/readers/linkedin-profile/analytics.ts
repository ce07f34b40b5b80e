import type { Metric, MetricName } from '../../model/metrics.ts';
import { parseCount } from '../counts.ts';
import { linesOf } from '../dom/text.ts';
import type { Scan } from './scan.ts';

/** The tile's address tells what its number counts. */
const TILES: readonly (readonly [path: RegExp, name: MetricName])[] = [
  [/^\/analytics\/profile-views/, 'profile-views'],
  [/^\/analytics\/search-appearances/, 'search-appearances'],
  [/^\/analytics\/creator\/content/, 'post-impressions'],
];

/** Numbers of the own profile's analytics tiles. Tiles are often rendered twice; two that disagree say nothing. */
export function readTiles(scan: Scan, asOf: number): Metric[] {
  const found = new Map<MetricName, Metric | null>();
  for (const { el, path } of scan.anchors) {
    const name = TILES.find(([pattern]) => pattern.test(path))?.[1];
    if (name === undefined) continue;
    const lines = linesOf(el, 8);
    const count = parseCount(lines[0]?.text ?? '');
    if (count === null) continue;
    const window = lines.slice(1).find((l) => /\b\d{1,3}\b/.test(l.text) && l.text.length < 40);
    const days = Number(/\b(\d{1,3})\b/.exec(window?.text ?? '')?.[1] ?? Number.NaN);
    const metric: Metric = {
      name,
      value: count.value,
      asOf,
      ...([7, 28, 30, 90, 365].includes(days) && { windowDays: days }),
    };
    const before = found.get(name);
    found.set(name, before === undefined || before?.value === metric.value ? metric : null);
  }
  return [...found.values()].filter((m) => m !== null);
}
