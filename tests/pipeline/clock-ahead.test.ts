import { describe, expect, it } from 'vitest';
import { type Observation, READ_SCHEMA, type ReadResult } from '../../lib/model/observation.ts';
import type { SnapshotComparison } from '../../lib/model/report.ts';
import { DAY } from '../../lib/model/time.ts';
import { contentsOf, sightingOf } from '../../lib/pipeline/contents.ts';
import { derive } from '../../lib/pipeline/derive.ts';
import { study } from '../../lib/pipeline/study.ts';
import type { ProfileRow } from '../../lib/pipeline/views.ts';
import { Memory, wordJudges } from './memory.ts';

const NOW = Date.UTC(2026, 4, 12, 8);
const AHEAD = NOW + 1500 * DAY;

/** A page of the profile, as a clock that showed `at` noted it. */
async function keep(store: Memory, at: number, profile: Observation): Promise<void> {
  const result: ReadResult = {
    schema: READ_SCHEMA,
    reader: { id: 'linkedin-profile', version: 1 },
    layout: 'sdui',
    page: 'profile',
    own: 'yes',
    observations: [profile],
    refusal: null,
    drift: [],
    asOf: at,
  };
  const contents = contentsOf(result.observations);
  await store.keep(contents, [sightingOf(result, contents, { ownerId: 'me', readAt: at })]);
}
const profileOf = (headline: string): Observation => ({
  kind: 'profile',
  profile: { headline },
  coverage: { topcard: { state: 'seen' } },
});
async function derived(store: Memory): Promise<ProfileRow | undefined> {
  await derive({ kept: store, derived: store, judges: wordJudges(), clock: { now: () => NOW, timeZone: 'UTC' } });
  return store.get<ProfileRow>('views', 'profile');
}

describe('a profile read while the clock ran ahead', () => {
  it('wins over no later true reading, adds what it alone showed, and tells no edit', async () => {
    const store = new Memory();
    await keep(store, AHEAD, {
      kind: 'profile',
      profile: { headline: 'Analyst', honors: [{ name: 'Prize for a talk' }] },
      coverage: { topcard: { state: 'seen' }, honors: { state: 'seen' } },
    });
    await keep(store, NOW - 20 * DAY, profileOf('Data engineer'));
    await keep(store, NOW - 10 * DAY, profileOf('Data engineer, clinics'));
    const row = await derived(store);
    expect(row?.profile).toEqual({ headline: 'Data engineer, clinics', honors: [{ name: 'Prize for a talk' }] });
    expect(row?.edits.map((e) => [e.added, e.lastSeenOld, e.firstSeenNew])).toEqual([
      [['clinics'], NOW - 20 * DAY, NOW - 10 * DAY],
    ]);
    expect([row?.asOf, row?.lastReadAt]).toEqual([NOW - 10 * DAY, NOW - 10 * DAY]);
    expect(row?.sources).toEqual([{ page: 'profile', layout: 'sdui', asOf: NOW - 10 * DAY }]);
    const compared = (await study(store, store, { ask: 'compare', between: null })) as SnapshotComparison;
    expect(compared.instants).toEqual([NOW - 10 * DAY, NOW - 20 * DAY]);
  });

  it('is still what is known where nothing else was read, the later one first', async () => {
    const store = new Memory();
    await keep(store, AHEAD, profileOf('Analyst'));
    await keep(store, AHEAD + DAY, profileOf('Data engineer'));
    const row = await derived(store);
    expect([row?.profile.headline, row?.edits]).toEqual(['Data engineer', []]);
    expect(row?.asOf).toBeLessThan(NOW);
    expect(row?.lastReadAt).toBe(NOW);
  });
});
