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

/** "Past 7 days", in the six languages; neither a change nor what it is compared with. */
const WINDOW = /^[^\d%]{0,20}(\d{1,3})[^\d%]{0,12}\b(?:days|tagen?|jours|d[ií]as|dagen)$/i;

/** Numbers of the own profile's analytics tiles. Tiles are often rendered twice; two that disagree say nothing. */
export function readTiles(scan: Scan, asOf: number): Metric[] {
  const found = new Map<MetricName, Metric | null>();
  for (const { el, path } of scan.anchors) {
    const name = TILES.find(([pattern]) => pattern.test(path))?.[1];
    if (name === undefined) continue;
    const lines = linesOf(el, 8);
    const text = lines[0]?.text ?? '';
    const count = parseCount(text);
    // "500+" is no number to compare with others, "12%" is a change.
    if (count === null || count.atLeast || text.includes('%')) continue;
    const days = Number(lines.slice(1).flatMap((l) => WINDOW.exec(l.text)?.[1] ?? [])[0]);
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
