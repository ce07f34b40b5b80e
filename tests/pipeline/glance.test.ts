import { describe, expect, it } from 'vitest';
import type { InboxRow } from '../../lib/model/app.ts';
import type { Decision } from '../../lib/model/decision.ts';
import type { Json } from '../../lib/model/text.ts';
import { DAY, WEEK } from '../../lib/model/time.ts';
import { type InboundEvent, moveEvents } from '../../lib/pipeline/events.ts';
import { makeGlance } from '../../lib/pipeline/glance.ts';
import { glanceWeeks } from '../../lib/pipeline/glance-weeks.ts';
import { openOffers, waitingAt } from '../../lib/pipeline/open-offers.ts';
import { createQueries } from '../../lib/pipeline/queries.ts';
import type { ApproachRecord } from '../../lib/pipeline/records.ts';
import { Memory } from './memory.ts';

/** A Monday morning. */
const NOW = Date.UTC(2026, 2, 30, 8);
const clockAt = (now: number, timeZone = 'UTC') => ({ now: () => now, timeZone });
const record = (key: string, at: number): ApproachRecord => ({
  key,
  keys: [key],
  conversationId: `thread ${key}`,
  sender: { name: 'Ada' },
  at,
  answered: false,
  inmail: false,
  snippet: 'A contract',
  input: '',
  triage: {
    version: 1,
    language: 'en',
    understood: true,
    label: 'contract_offer',
    confidence: 1,
    isOffer: true,
    offer: null,
    quotes: {},
    missing: [],
    risk: { level: 'none', checked: true, rules: [] },
    evidence: [],
  },
});

async function stored(records: readonly ApproachRecord[]): Promise<Memory> {
  const store = new Memory();
  const effective = (): Pick<InboundEvent, 'label' | 'isOffer'> => ({ label: 'contract_offer', isOffer: true });
  await store.commit([
    ...(await moveEvents(store, [], records, effective)),
    ...records.map((r) => ({ table: 'approaches' as const, key: r.key, value: r })),
    { table: 'views', key: 'lists', value: { exposure: [[NOW - 52 * WEEK, NOW]], answered: {}, lastSeen: NOW } },
  ]);
  await store.commit([{ table: 'views', key: 'glance', value: await makeGlance(store, store, clockAt(NOW)) }]);
  return store;
}
const glanceAt = (store: Memory, now: number, timeZone?: string) =>
  createQueries(store, store, clockAt(now, timeZone)).glance();

describe('the glance', () => {
  it('loses no day of its first week where February is among its months, nor east of Greenwich', async () => {
    for (const [sunday, monday, zone] of [
      [Date.UTC(2033, 4, 1, 12), Date.UTC(2033, 0, 31, 12), 'UTC'],
      [Date.UTC(2026, 2, 1, 12), Date.UTC(2025, 10, 30, 20), 'Asia/Tokyo'],
    ] as const) {
      const store = await stored([record('a', monday)]);
      const exposure = [[sunday - 52 * WEEK, sunday]];
      await store.commit([{ table: 'views', key: 'lists', value: { exposure, answered: {}, lastSeen: sunday } }]);
      expect((await glanceWeeks(store, clockAt(sunday, zone))).map((w) => w.offers)).toEqual([
        1,
        ...new Array(12).fill(0),
      ]);
    }
  });

  it('shows this week and the last twelve, and what waits', async () => {
    const store = await stored([record('a', NOW - DAY), record('b', NOW - 5 * WEEK), record('c', NOW - 20 * WEEK)]);
    const g = await glanceAt(store, NOW);
    expect(g.weeks).toHaveLength(13);
    expect(g.weeks.map((w) => w.offers)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0]);
    expect([g.waiting.map((r) => r.key), g.waitingCount]).toEqual([['a'], 1]);
  });

  it('has the verdict on an edit entered by hand where no profile was ever read', async () => {
    const store = await stored([record('a', NOW - DAY)]);
    const said = (subject: 'experiment' | 'edit', key: string, field: string, value: Json, at: number): Decision => ({
      id: key,
      subject,
      key,
      field,
      value,
      at,
    });
    await store.decide([
      said('experiment', 'x', 'declared', { fields: ['headline'], series: 'offers' }, NOW - 30 * DAY),
      said(
        'edit',
        'h',
        'hand',
        { field: 'headline', from: NOW - 21 * DAY, to: NOW - 20 * DAY, what: 'x' },
        NOW - 19 * DAY,
      ),
    ]);
    const { glance } = await makeGlance(store, store, clockAt(NOW));
    expect(glance.verdict).toMatchObject({ fields: ['headline'], at: NOW - 20 * DAY });
  });

  it('moves on with the calendar while nothing is derived', async () => {
    const store = await stored([record('a', NOW - DAY)]);
    const g = await glanceAt(store, NOW + 10 * DAY);
    expect(g.weeks.map((w) => w.offers).slice(-4)).toEqual([0, 1, 0, 0]);
    expect(g.weeks.at(-1)).toMatchObject({ observedDays: 0 });
    expect(g.waitingCount).toBe(1);
    expect(await glanceAt(store, NOW + 30 * DAY)).toMatchObject({ waitingCount: 0, waiting: [] });
  });

  it('begins its weeks on the Monday of the zone the machine is in now', async () => {
    const store = await stored([record('a', NOW - DAY)]);
    const from = async (zone: string) => (await glanceAt(store, NOW, zone)).weeks.at(-1)?.from ?? 0;
    expect((await from('Europe/Helsinki')) - (await from('America/Lima'))).toBe(-8 * 3_600_000);
  });

  it('is not thrown off by dates to come or from another century', async () => {
    const wrong = [2071, 2072, 2073, 2074, 2075, 1926].map((year) => record(`${year}`, Date.UTC(year, 4, 1)));
    const g = await glanceAt(await stored([record('a', NOW - DAY), ...wrong]), NOW);
    expect(g.weeks.reduce((sum, w) => sum + w.offers, 0)).toBe(1);
    expect(g.weeks).toHaveLength(13);
  });
});

describe('what waits', () => {
  const row = (key: string, more: Partial<InboxRow>): InboxRow => ({
    key,
    conversationId: key,
    sender: {},
    at: NOW - DAY,
    label: 'contract_offer',
    isOffer: true,
    confidence: 1,
    understood: true,
    fit: null,
    risk: 'none',
    riskChecked: true,
    snippet: '',
    facts: null,
    answered: false,
    status: 'new',
    corrected: false,
    stale: false,
    inmail: false,
    ...more,
  });

  it('comes back when its reminder is due and goes when it has gone cold', () => {
    const open = openOffers([row('now', {}), row('later', { snoozedUntil: NOW + 3 * DAY })], NOW);
    const keys = (now: number) => waitingAt(open, now).waiting.map((r) => r.key);
    expect(keys(NOW)).toEqual(['now']);
    expect(keys(NOW + 3 * DAY).sort()).toEqual(['later', 'now']);
    expect(keys(NOW + 30 * DAY)).toEqual([]);
  });

  it('is counted in full and shown in part', () => {
    const open = openOffers(
      Array.from({ length: 200 }, (_, i) => row(`${i}`, {})),
      NOW,
    );
    expect(waitingAt(open, NOW).waitingCount).toBe(200);
    expect(waitingAt(open, NOW).waiting).toHaveLength(5);
  });
});
