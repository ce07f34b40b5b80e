import type { ConversationHint } from '../model/conversation.ts';
import type { Metric, MetricDetail, MetricPoint } from '../model/metrics.ts';
import type { Content, Sighting } from '../model/sighting.ts';
import type { EpochMs } from '../model/time.ts';
import { reached } from './clock-ahead.ts';
import { exposureOf, type ListReading, linkHint } from './exposure.ts';
import type { Derived, Kept } from './port.ts';
import type { ConversationRecord } from './records.ts';
import type { ListsRow, MetricsRow } from './views.ts';

const hintsIn = (c: Content | undefined): ConversationHint[] => (c?.body.kind === 'hint' ? [c.body.hint] : []);

/** What was read by a clock that ran ahead vouches for no day, and its numbers are not the newest for years. */
const readBy = async (kept: Kept, now: EpochMs): Promise<Sighting[]> =>
  (await kept.sightings()).filter((s) => reached(s.asOf, now));

/** The list stands beside an open thread too. */
async function listsOf(kept: Kept, sightings: readonly Sighting[]): Promise<ListReading[]> {
  const lists = sightings.filter((s) => s.layout === 'messaging');
  const contents = await kept.contents([...new Set(lists.flatMap((s) => s.contents))]);
  const byHash = new Map(contents.map((c) => [c.hash, c]));
  const readings = lists.map((s) => ({ at: s.asOf, rows: s.contents.flatMap((h) => hintsIn(byHash.get(h))) }));
  return readings.filter((l) => l.rows.length > 0);
}

/** For which days inbound volume is known, and where a list row shows that the owner has answered. */
export async function deriveLists(kept: Kept, derived: Derived, now: EpochMs): Promise<ListsRow> {
  const sightings = await readBy(kept, now);
  const lists = await listsOf(kept, sightings);
  const tips = lists.length === 0 ? [] : await derived.all<ConversationRecord>('conversations');
  const answered = new Map<string, EpochMs>();
  for (const row of lists.flatMap((l) => l.rows)) {
    if (row.lastDirection !== 'outbound' || row.lastActiveAt === undefined) continue;
    const tip = linkHint(row, tips);
    if (tip !== null) answered.set(tip.id, Math.max(answered.get(tip.id) ?? 0, row.lastActiveAt));
  }
  const seen = [...sightings.filter((s) => s.exposure !== undefined), ...lists.map((l) => ({ asOf: l.at }))];
  const exposure = exposureOf(
    sightings.flatMap((s) => s.exposure ?? []),
    lists,
    tips,
  );
  return {
    exposure,
    answered: Object.fromEntries(answered),
    ...(seen.length > 0 && { lastSeen: Math.max(...seen.map((s) => s.asOf)) }),
  };
}

const byAt = (a: { readonly at: EpochMs }, b: { readonly at: EpochMs }): number => a.at - b.at;

/** Sources that hold no numbers but many messages. */
const NUMBERLESS: readonly (string | null)[] = ['export', 'messaging', 'text'];

/** Readings of the titles found for that are kept at hand. */
const READINGS = 12;

/** The site's own numbers over time; of two readings of one day's point the newest counts. */
export async function deriveMetrics(kept: Kept, now: EpochMs): Promise<MetricsRow> {
  const all = (await readBy(kept, now)).filter((s) => !NUMBERLESS.includes(s.layout));
  const sightings = all.sort((a, b) => a.asOf - b.asOf || (a.id < b.id ? -1 : 1));
  const contents = await kept.contents([...new Set(sightings.flatMap((s) => s.contents))]);
  const bodies = new Map(contents.map((c) => [c.hash, c.body]));
  const metrics = new Map<string, Metric>();
  const points = new Map<string, MetricPoint>();
  const details = new Map<MetricDetail['kind'], readonly MetricDetail[]>();
  const foundFor: { asOf: EpochMs; details: readonly MetricDetail[] }[] = [];
  for (const s of sightings) {
    for (const hash of s.contents) {
      const body = bodies.get(hash);
      if (body?.kind !== 'metrics') continue;
      for (const m of body.metrics) metrics.set(`${m.name} ${m.windowDays ?? ''} ${m.asOf}`, m);
      for (const p of body.points ?? []) points.set(`${p.name} ${p.at}`, p);
      const kinds = Map.groupBy(body.details ?? [], (d) => d.kind);
      for (const [kind, list] of kinds) details.set(kind, list);
      const titles = kinds.get('found-for-title');
      if (titles !== undefined) foundFor.push({ asOf: s.asOf, details: titles });
    }
  }
  return {
    metrics: [...metrics.values()].sort((a, b) => a.asOf - b.asOf || (a.name < b.name ? -1 : 1)),
    points: [...points.values()].sort(byAt),
    details: [...details.values()].flat(),
    foundFor: foundFor.slice(-READINGS).reverse(),
  };
}
