import 'fake-indexeddb/auto';
import { DAY, type EpochMs } from '../../lib/model/time.ts';
import type { ProfileEdit } from '../../lib/model/visibility.ts';
import { Corrections } from '../../lib/pipeline/corrections.ts';
import { moveEvents } from '../../lib/pipeline/events.ts';
import { makeGlance } from '../../lib/pipeline/glance.ts';
import { rebuildMonths } from '../../lib/pipeline/months.ts';
import { createQueries } from '../../lib/pipeline/queries.ts';
import type { ApproachRecord } from '../../lib/pipeline/records.ts';
import { openStore, type Store } from '../../lib/store/index.ts';
import { type Row, race, type Section } from './measure.ts';

const NOW = Date.UTC(2026, 10, 23, 14);
const SIZES = [1_000, 10_000, 100_000];
/** Readings of the profile; every fourth showed a change. */
const SNAPSHOTS = 500;
const YEARS = 8;
const AT_ONCE = 500;
const clock = (now: EpochMs) => ({ now: () => now, timeZone: 'Europe/Berlin' });

const record = (i: number, at: EpochMs): ApproachRecord => ({
  key: `approach-${i}`,
  keys: [`approach-${i}`],
  conversationId: `thread-${i}`,
  sender: { name: `Sender ${i}` },
  at,
  answered: i % 3 === 0,
  inmail: false,
  snippet: 'We are looking for a machine-learning engineer for a six-month contract, about 15 hours a week.',
  input: '',
  triage: {
    version: 1,
    language: 'en',
    understood: true,
    label: i % 3 === 1 ? 'contract_offer' : 'sales_pitch',
    confidence: 0.9,
    isOffer: i % 3 === 1,
    offer: null,
    quotes: {},
    missing: [],
    risk: { level: 'none', checked: true, rules: [] },
    evidence: [],
  },
});

const edit = (i: number): ProfileEdit => {
  const at = NOW - (i * YEARS * 365 * DAY) / (SNAPSHOTS / 4);
  return { id: `edit-${i}`, field: 'headline', lastSeenOld: at - DAY, firstSeenNew: at, added: [`${i}`], removed: [] };
};

/** A store as it is after so many conversations were derived, with the profile read five hundred times. */
async function filled(size: number): Promise<Store> {
  const store = await openStore({ name: `glance-${size}` });
  const { derived } = store;
  for (let from = 0; from < size; from += AT_ONCE) {
    const records = Array.from({ length: Math.min(AT_ONCE, size - from) }, (_, k) =>
      record(from + k, NOW - ((size - from - k) * YEARS * 365 * DAY) / size),
    );
    const events = await moveEvents(derived, [], records, (r) => r.triage);
    await derived.commit([
      ...events,
      ...records.flatMap((r) => [
        { table: 'approaches', key: r.key, value: r },
        { table: 'conversations', key: r.conversationId, value: { id: r.conversationId, names: [], approaches: [] } },
      ]),
    ]);
  }
  await rebuildMonths(derived, new Corrections([]));
  const edits = Array.from({ length: SNAPSHOTS / 4 }, (_, i) => edit(i));
  const profile = { profile: {}, coverage: {}, asOf: NOW, lastReadAt: NOW, sources: [], edits, proposed: null };
  await derived.commit([
    { table: 'views', key: 'profile', value: profile },
    { table: 'views', key: 'lists', value: { exposure: [[NOW - YEARS * 365 * DAY, NOW]], answered: {} } },
  ]);
  const glance = await makeGlance(store.kept, derived, clock(NOW));
  await derived.commit([{ table: 'views', key: 'glance', value: glance }]);
  return store;
}

/** What the popup asks for beyond opening the database, and the whole timeline beside it, as an inbox grows. */
export async function glances(): Promise<Section[]> {
  const rows: Row[] = [];
  for (const size of SIZES) {
    const store = await filled(size);
    const soon = createQueries(store.kept, store.derived, clock(NOW));
    const later = createQueries(store.kept, store.derived, clock(NOW + 8 * DAY));
    const runs = await race({ stored: () => soon.glance(), later: () => later.glance() }, 40);
    const [whole] = await race({ 'whole timeline': () => soon.visibility() }, 3, 1);
    const name = { stored: 'glance', later: 'glance, eight days later' } as Record<string, string>;
    rows.push(...runs.map((r) => ({ ...r, name: `${name[r.name] ?? r.name}, ${size} conversations` })));
    if (whole) rows.push({ ...whole, name: `visibility view, ${size} conversations` });
    store.close();
  }
  const of = (size: number): number =>
    rows.find((r) => r.name === `glance, eight days later, ${size} conversations`)?.median ?? NaN;
  return [
    {
      title: 'Glance',
      on: `fake-indexeddb, ${SNAPSHOTS} readings of the profile, ${YEARS} years of messages, Node ${process.version}`,
      rows,
      ratios: [
        { name: 'glance at 10,000 conversations, ms', value: of(10_000), limit: 50 },
        { name: 'glance at 100,000 over 1,000 conversations', value: of(100_000) / of(1_000), limit: 100 },
      ],
    },
  ];
}
