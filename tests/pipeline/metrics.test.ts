import { describe, expect, it } from 'vitest';
import type { Decision } from '../../lib/model/decision.ts';
import { contentHash } from '../../lib/model/hash.ts';
import type { Metric, MetricDetail, MetricPoint } from '../../lib/model/metrics.ts';
import type { Sighting } from '../../lib/model/sighting.ts';
import type { Json } from '../../lib/model/text.ts';
import { DAY } from '../../lib/model/time.ts';
import { deriveMetrics } from '../../lib/pipeline/derive-lists.ts';
import { checkInView, metricSeries } from '../../lib/pipeline/metric-view.ts';
import { saidMetrics } from '../../lib/pipeline/said-metrics.ts';
import { visibilityRows } from '../../lib/pipeline/visibility-rows.ts';
import { visibilityView } from '../../lib/pipeline/visibility-view.ts';
import { Memory } from './memory.ts';

const T0 = Date.UTC(2026, 4, 4, 9);
const at = (day: number): number => T0 + day * DAY;
const appearances = (day: number, value: number, windowDays = 7): Metric => ({
  name: 'search-appearances',
  value,
  windowDays,
  asOf: at(day),
});
const found = (label: string, share?: number): MetricDetail => ({
  kind: 'found-for-title',
  label,
  ...(share !== undefined && { share }),
});

/** A reading of the site's page of numbers. */
async function read(
  store: Memory,
  day: number,
  metrics: Metric[],
  more: { details?: MetricDetail[]; points?: MetricPoint[] } = {},
): Promise<void> {
  const body = { kind: 'metrics' as const, metrics, ...more };
  const hash = contentHash(body);
  const sighting: Sighting = {
    id: `s${day}`,
    ownerId: 'me',
    reader: 'linkedin-analytics',
    readerVersion: 1,
    source: '',
    page: 'analytics/search-appearances',
    layout: 'sdui',
    readAt: at(day),
    asOf: at(day),
    own: 'yes',
    contents: [hash],
  };
  await store.keep([{ hash, body }], [sighting]);
}
let n = 0;
const entered = (value: Json, key = `metric-${n}`): Decision => ({
  id: `d${++n}`,
  at: n,
  subject: 'note',
  key,
  field: 'metric',
  value,
});

describe('the numbers of the site', () => {
  it('stand at each reading, sums over other windows apart', async () => {
    const store = new Memory();
    await read(store, 0, [appearances(0, 90, 90)]);
    await read(store, 7, [appearances(7, 20)]);
    await read(store, 14, [appearances(14, 31)]);
    const row = await deriveMetrics(store, at(365));
    expect(metricSeries(row, row.metrics)).toEqual([
      {
        name: 'search-appearances',
        windowDays: 7,
        points: [
          { name: 'search-appearances', at: at(7), value: 20 },
          { name: 'search-appearances', at: at(14), value: 31 },
        ],
      },
    ]);
  });

  it('come from the site’s own chart where it was read', async () => {
    const store = new Memory();
    const points = [3, 10].map((day): MetricPoint => ({ name: 'search-appearances', at: at(day), value: day }));
    await read(store, 14, [appearances(14, 31)], { points });
    const row = await deriveMetrics(store, at(365));
    expect(metricSeries(row, row.metrics)[0]).toMatchObject({ windowDays: 1, points });
  });

  it('can be entered by hand and taken back; a wrong shape counts as not said', () => {
    const value = { at: at(3), name: 'search-appearances', value: 12, windowDays: 7 };
    const said = [
      entered(value, 'a'),
      entered({ ...value, value: -1 }, 'b'),
      entered({ ...value, name: 'likes' }, 'c'),
      entered('many', 'd'),
      entered(value, 'e'),
      entered(null, 'e'),
    ];
    expect(saidMetrics(said).flatMap((s) => s.metrics)).toEqual([appearances(3, 12)]);
  });
});

describe('the weekly check-in', () => {
  const goal = { titles: [{ title: 'Machine Learning Engineer', synonyms: ['ML Engineer'] }] } as never;

  it('sets the newest titles found for beside the wanted ones, whether read or copied by hand', async () => {
    const store = new Memory();
    await read(store, 0, [appearances(0, 20)], { details: [found('ML engineer', 0.2), found('Data Analyst', 0.4)] });
    await read(store, 7, [appearances(7, 24)], { details: [found('Statistician', 0.3)] });
    const row = await deriveMetrics(store, at(365));
    const said = saidMetrics([entered({ at: at(10), titles: ['ML Engineer', 'Clerk'] })]);
    const view = checkInView(row, row.metrics, said, goal, at(12));
    expect(view).toMatchObject({ last: at(10), due: at(17) });
    expect(view.readings.map((r) => [r.at, r.titles.filter((x) => x.wanted).length, r.wantedShare])).toEqual([
      [at(10), 1, null],
      [at(7), 0, 0],
      [at(0), 1, 0.2],
    ]);
    // What the site no longer says is not shown as if it did.
    expect(row.details).toEqual([found('Statistician', 0.3)]);
  });

  it('is not put off for years by what was entered while a clock ran ahead', async () => {
    const store = new Memory();
    const value = { at: at(900), name: 'search-appearances', value: 12, windowDays: 90, titles: ['Clerk'] };
    await store.decide([entered(value), entered({ ...value, at: at(1), windowDays: 7 })]);
    const clock = { now: () => at(3), timeZone: 'UTC' };
    const { checkIn, metrics } = await visibilityView(visibilityRows(store, store), clock);
    expect([checkIn.last, checkIn.due, checkIn.readings.length]).toEqual([at(1), at(8), 1]);
    expect(metrics).toEqual([appearances(1, 12)]);
  });

  it('is due at once before the first, and a week after the last', () => {
    expect(checkInView(undefined, [], [], null, at(0))).toEqual({ due: at(0), readings: [] });
    expect(checkInView(undefined, [appearances(0, 5)], [], null, at(3)).due).toBe(at(7));
    expect(checkInView(undefined, [appearances(0, 5)], [], null, at(30)).due).toBe(at(30));
  });
});
