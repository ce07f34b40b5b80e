import 'fake-indexeddb/auto';
import { DAY, type EpochMs } from '../../lib/model/time.ts';
import type { ProfileEdit } from '../../lib/model/visibility.ts';
import { makeGlance } from '../../lib/pipeline/glance.ts';
import { createQueries } from '../../lib/pipeline/queries.ts';
import { openStore, type Store } from '../../lib/store/index.ts';
import { fillApproaches, YEARS } from './fill-approaches.ts';
import { type Row, race, type Section } from './measure.ts';

const NOW = Date.UTC(2026, 10, 23, 14);
const SIZES = [1_000, 10_000, 100_000];
/** Readings of the profile; every fourth showed a change. */
const SNAPSHOTS = 500;
const clock = (now: EpochMs) => ({ now: () => now, timeZone: 'Europe/Berlin' });

const edit = (i: number): ProfileEdit => {
  const at = NOW - (i * YEARS * 365 * DAY) / (SNAPSHOTS / 4);
  return { id: `edit-${i}`, field: 'headline', lastSeenOld: at - DAY, firstSeenNew: at, added: [`${i}`], removed: [] };
};

/** A store as it is after so many conversations were derived, with the profile read five hundred times. */
async function filled(size: number): Promise<Store> {
  const store = await openStore({ name: `glance-${size}` });
  const { derived } = store;
  await fillApproaches(derived, size, NOW);
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
