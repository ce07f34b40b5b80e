import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Json } from '../../lib/model/text.ts';
import { DAY, type EpochMs, type Span, WEEK } from '../../lib/model/time.ts';
import type { DatedEdit } from '../../lib/model/timeline.ts';
import type { Label } from '../../lib/model/triage.ts';
import { Corrections } from '../../lib/pipeline/corrections.ts';
import { moveEvents } from '../../lib/pipeline/events.ts';
import { rebuildMonths } from '../../lib/pipeline/months.ts';
import { createQueries } from '../../lib/pipeline/queries.ts';
import type { ApproachRecord } from '../../lib/pipeline/records.ts';
import { openStore, type Store } from '../../lib/store/index.ts';

const NOW = Date.UTC(2026, 5, 15, 12);
const opened: Store[] = [];
let n = 0;
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

interface Given {
  readonly dates: readonly EpochMs[];
  readonly exposure?: readonly Span[];
  readonly timeZone?: string;
}

/** One approach, and the judgement that a timeline counts. */
function recordOf(i: number, at: EpochMs): ApproachRecord {
  const [label, isOffer]: [Label, boolean] = i % 2 === 0 ? ['contract_offer', true] : ['networking', false];
  const triage = { version: 1, label, isOffer, confidence: 1, understood: true, offer: null, evidence: [], quotes: {} };
  const risk = { level: 'none', checked: true, rules: [] };
  const sender = { name: `Sender ${i}` };
  const texts = { snippet: '', input: '', language: 'en', missing: [] };
  const keys = { key: `a${i}`, keys: [`a${i}`], conversationId: `c${i}` };
  return { ...keys, ...texts, sender, at, answered: false, inmail: false, triage: { ...triage, risk } } as never;
}

/** A store that holds these approaches, the exposure, and two edits of which the user set one aside. */
async function queriesOf({ dates, exposure = [], timeZone = 'Europe/Berlin' }: Given) {
  const store = await openStore({ name: `bars-${++n}` });
  opened.push(store);
  const records = dates.map((at, i) => recordOf(i, at));
  const edit = (id: string, at: EpochMs) => ({
    ...{ id, field: 'headline', added: ['health care'], removed: [] },
    ...{ lastSeenOld: at - DAY, firstSeenNew: at },
  });
  const profile = { profile: {}, edits: [edit('kept', NOW - 60 * DAY), edit('aside', NOW - 20 * DAY)] };
  await store.derived.commit([
    ...(await moveEvents(store.derived, [], records, (r) => r.triage)),
    ...records.map((value) => ({ table: 'approaches' as const, key: value.key, value })),
    { table: 'views', key: 'lists', value: { exposure, answered: {} } },
    { table: 'views', key: 'profile', value: profile },
  ]);
  await rebuildMonths(store.derived, new Corrections([]));
  const said = { subject: 'edit' as const, key: 'aside', field: 'noise', value: true as Json, at: NOW, id: 'd1' };
  await store.keeper.decide([said as never]);
  return createQueries(store.kept, store.derived, { now: () => NOW, timeZone });
}

/** So many dates, this far apart, up to now. */
const every = (step: number, count: number): number[] => Array.from({ length: count }, (_, i) => NOW - i * step);

describe('the bars that are shown first', () => {
  it.each<[string, Given]>([
    ['nothing', { dates: [] }],
    ['a few weeks', { dates: every(3 * DAY, 12) }],
    ['ten years', { dates: every(5 * DAY, 730), exposure: [[NOW - 3_650 * DAY, NOW]] }],
    ['years ago and now, with nothing between', { dates: [NOW - 3_000 * DAY, NOW - DAY] }],
    ['years ago only', { dates: [NOW - 3_000 * DAY] }],
    ['the very edge of the two years', { dates: [NOW - 104 * WEEK - 6 * DAY, NOW - 104 * WEEK, NOW - 103 * WEEK] }],
    ['a month read and nothing found', { dates: [], exposure: [[NOW - 30 * DAY, NOW]] }],
    ['damaged dates', { dates: [0, Date.UTC(2090, 0, 1), NOW - 9 * DAY] }],
    ['far east', { dates: every(2 * DAY, 500), timeZone: 'Pacific/Kiritimati' }],
    ['far west', { dates: every(2 * DAY, 500), timeZone: 'Pacific/Pago_Pago' }],
  ])('are those of the whole: %s', async (_, given) => {
    const queries = await queriesOf(given);
    const [bars, whole] = [await queries.bars(), await queries.visibility({ recent: true })];
    expect(bars.weeks).toEqual(whole.weeks);
    expect(bars.months).toEqual(whole.months);
    const byId = (a: DatedEdit, b: DatedEdit): number => (a.id < b.id ? -1 : 1);
    expect(bars.edits.map((e) => e.noise).sort()).toEqual([false, true]);
    expect(whole.edits.toSorted(byId)).toMatchObject(bars.edits.toSorted(byId));
  });
});
