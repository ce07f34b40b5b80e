import { describe, expect, it } from 'vitest';
import { DAY } from '../../lib/model/time.ts';
import { decide } from '../../lib/pipeline/decide.ts';
import { derive } from '../../lib/pipeline/derive.ts';
import { createJudges } from '../../lib/pipeline/judgement.ts';
import { createQueries } from '../../lib/pipeline/queries.ts';
import { sampleOf } from '../../lib/pipeline/sample.ts';
import { Memory } from './memory.ts';

const NOW = Date.UTC(2026, 10, 24, 9);
const clock = { now: () => NOW, timeZone: 'UTC' };

async function filled() {
  const store = new Memory();
  const sample = sampleOf(NOW);
  await store.keep(sample.contents, sample.sightings, sample.owner);
  await decide(store, store, store, sample.decisions, NOW);
  await derive({ kept: store, derived: store, judges: createJudges(), clock });
  return createQueries(store, store, clock);
}

describe('the sample', () => {
  it('fills every view with something to look at', async () => {
    const q = await filled();
    const rows = await q.inbox({});
    const labels = new Set(rows.map((r) => r.label));
    expect([...labels].sort()).toEqual(
      expect.arrayContaining([
        'contract_offer',
        'networking',
        'permanent_offer',
        'recruiter_ping',
        'sales_pitch',
        'scam',
      ]),
    );
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.some((r) => r.risk === 'danger')).toBe(true);
    expect(rows.some((r) => r.fit?.advice === 'answer')).toBe(true);
    expect((await q.inbox({ list: 'waiting' })).length).toBeGreaterThan(0);
    expect((await q.inbox({ list: 'warm' })).length).toBeGreaterThan(0);
    const glance = await q.glance();
    expect(glance).toMatchObject({ hasGoal: true, ownerName: 'Liv Sommerfeldt' });
    expect(glance.waitingCount).toBeGreaterThan(0);
    expect((await q.audit())?.findings.length).toBeGreaterThan(5);
    expect((await q.visibility()).edits).toHaveLength(1);
  });

  it('lies in the past, and is the same for the same day', () => {
    const sample = sampleOf(NOW);
    const sent = sample.contents.flatMap((c) => (c.body.kind === 'message' ? [c.body.message.sentAt ?? 0] : []));
    expect(Math.max(...sent)).toBeLessThan(NOW);
    expect(Math.min(...sent)).toBeGreaterThan(NOW - 560 * DAY);
    expect(sampleOf(NOW)).toEqual(sample);
  });
});
