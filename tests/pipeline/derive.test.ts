import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { conversationOf } from '../../lib/model/approaches.ts';
import type { Message } from '../../lib/model/conversation.ts';
import type { Goal } from '../../lib/model/goal.ts';
import { type Observation, READ_SCHEMA, type ReadResult } from '../../lib/model/observation.ts';
import { DAY } from '../../lib/model/time.ts';
import { contentsOf, sightingOf } from '../../lib/pipeline/contents.ts';
import { derive } from '../../lib/pipeline/derive.ts';
import { loadEvents } from '../../lib/pipeline/events.ts';
import type { ApproachRecord, FitRecord } from '../../lib/pipeline/records.ts';
import { Memory, wordJudges } from './memory.ts';

const T0 = Date.UTC(2026, 1, 2, 8);
const NOW = T0 + 100 * DAY;

const message = (m: Partial<Message>): Message => ({
  direction: 'inbound',
  sender: { name: 'Ines Falk' },
  text: 'A contract of ten hours a week for a hospital network, starting in May.',
  sentAt: T0,
  ...m,
});

function reading(part: Partial<ReadResult>, ...observations: Observation[]): ReadResult {
  return {
    schema: READ_SCHEMA,
    reader: { id: 'linkedin-export', version: 1 },
    layout: 'export',
    page: 'export',
    own: 'yes',
    observations,
    refusal: null,
    drift: [],
    asOf: NOW,
    ...part,
  };
}
const talk = (messages: Message[]): Observation => ({
  kind: 'conversations',
  conversations: messages.map((m, i) => conversationOf(m.threadId ?? `w${i}`, m.threadId ? 'strong' : 'weak', [m])),
});
async function keep(store: Memory, result: ReadResult): Promise<void> {
  const contents = contentsOf(result.observations);
  await store.keep(contents, [sightingOf(result, contents, { ownerId: 'me', readAt: NOW })]);
}
const profileOf = (headline: string): Observation => ({
  kind: 'profile',
  profile: { headline },
  coverage: { topcard: { state: 'seen' } },
});
const run = (store: Memory, judges = wordJudges()) =>
  derive({ kept: store, derived: store, judges, clock: { now: () => NOW, timeZone: 'UTC' } });
const approaches = (store: Memory) => store.all<ApproachRecord>('approaches');

describe('deriving', () => {
  it('turns messages into dated approaches on the timeline', async () => {
    const store = new Memory();
    await keep(
      store,
      reading(
        {},
        talk([message({ threadId: '2-a==', text: 'Hello!' }), message({ threadId: '2-a==', sentAt: T0 + DAY })]),
      ),
    );
    await run(store);
    expect(await approaches(store)).toMatchObject([
      { at: T0 + DAY, conversationId: '2-a==', triage: { label: 'contract_offer' } },
    ]);
    expect(await loadEvents(store, NOW, 12)).toMatchObject([{ at: T0 + DAY, isOffer: true }]);
  });

  it('counts an accepted invitation and its thread once, whichever came first', async () => {
    const note = message({ pill: 'invitation' });
    const thread = message({ threadId: '2-a==', sentAt: T0 + 3600_000 });
    const stores = [new Memory(), new Memory()];
    for (const [i, store] of stores.entries()) {
      for (const m of i === 0 ? [note, thread] : [thread, note]) {
        await keep(store, reading({ source: m.threadId ?? 'invitations' }, talk([m])));
        await run(store);
      }
      expect(await approaches(store)).toHaveLength(1);
      expect(await loadEvents(store, NOW, 12)).toHaveLength(1);
    }
    expect(stores[1]?.snapshot()).toEqual(stores[0]?.snapshot());
  });

  it('judges again only what changed', async () => {
    const store = new Memory();
    const judges = wordJudges();
    await keep(
      store,
      reading({}, talk([message({ threadId: '2-a==' }), message({ threadId: '2-b==', sender: { name: 'Bo' } })])),
    );
    await run(store, judges);
    expect(judges.asked).toHaveLength(2);
    await keep(
      store,
      reading(
        { asOf: NOW + 1 },
        talk([message({ threadId: '2-b==', sender: { name: 'Bo' }, sentAt: T0 + DAY, text: 'Ping' })]),
      ),
    );
    await run(store, judges);
    expect(judges.asked).toHaveLength(3);
    await run(store, judges);
    expect(judges.asked).toHaveLength(3);
  });

  it('leaves open what the rules fail on, and judges the rest', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const store = new Memory();
    await keep(
      store,
      reading({}, talk([message({ threadId: '2-a==' }), message({ threadId: '2-b==', text: 'A contract' })])),
    );
    const judges = wordJudges();
    const { approach } = judges;
    judges.approach = (a, thread) => {
      if (a.conversationId === '2-a==') throw new Error('a rule fails');
      return approach(a, thread);
    };
    await run(store, judges);
    expect((await approaches(store)).map((a) => a.triage.understood).sort()).toEqual([false, true]);
    expect(reported).toHaveBeenCalledOnce();
  });

  it('steps over a record that a damaged backup brought in', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const store = new Memory();
    const broken = { threadId: '2-x==', direction: 'inbound', sender: {} } as unknown as Message;
    const body = { kind: 'message' as const, message: broken };
    const sighting = sightingOf(reading({}), [{ hash: 'h', body }], { ownerId: 'me', readAt: 1 });
    await store.keep([{ hash: 'h', body }], [sighting]);
    await keep(store, reading({ asOf: NOW - 1 }, talk([message({ threadId: '2-a==' })])));
    await run(store);
    expect(await approaches(store)).toHaveLength(1);
  });

  it('judges messages even while the audit fails, but stops when the store does', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const store = new Memory();
    await keep(store, reading({}, talk([message({ threadId: '2-a==' })]), profileOf('Engineer')));
    const judges = wordJudges();
    judges.audit = () => {
      throw new TypeError('a check fails');
    };
    await run(store, judges);
    expect(await approaches(store)).toHaveLength(1);
    expect(reported).toHaveBeenCalled();
    store.failAt = store.commits + 1;
    await expect(run(store)).rejects.toThrow('killed');
  });

  it('judges all again by newer rules', async () => {
    const store = new Memory();
    await keep(store, reading({}, talk([message({ threadId: '2-a==' })])));
    await run(store, wordJudges('1'));
    const newer = wordJudges('2');
    await run(store, newer);
    expect(newer.asked).toHaveLength(1);
  });

  it('holds offers against the confirmed goal, and again when it changes', async () => {
    const store = new Memory();
    const goal: Goal = {
      id: 'g',
      titles: [],
      engagement: 'contract',
      places: [],
      domains: [],
      mustSkills: [],
      niceSkills: [],
      noGos: [],
    };
    const say = (g: Goal, at: number) =>
      store.all_decisions.push({
        id: `d${at}`,
        at,
        subject: 'goal',
        key: '',
        field: 'goal',
        value: JSON.parse(JSON.stringify(g)),
      });
    await keep(store, reading({}, talk([message({ threadId: '2-a==' })])));
    say(goal, 1);
    await run(store);
    expect(await store.all<FitRecord>('fits')).toEqual([]);
    say({ ...goal, confirmedAt: 5 }, 2);
    await run(store);
    expect(await store.all<FitRecord>('fits')).toMatchObject([{ fit: { advice: 'answer' } }]);
    say({ ...goal, confirmedAt: 6, engagement: 'permanent' }, 3);
    await run(store);
    expect(await store.all<FitRecord>('fits')).toMatchObject([{ fit: { advice: 'pass' } }]);
  });

  it('keeps what was judged from texts that were dropped since', async () => {
    const store = new Memory();
    await keep(store, reading({}, talk([message({ threadId: '2-a==' })])));
    await run(store);
    const [before] = await approaches(store);
    store.dropAll();
    await keep(
      store,
      reading({ asOf: NOW + 1 }, talk([message({ threadId: '2-a==', text: 'Any news?', sentAt: T0 + 9 * DAY })])),
    );
    await run(store, wordJudges('2'));
    expect(await approaches(store)).toMatchObject([
      { key: before?.key, at: T0, lastAt: T0 + 9 * DAY, triage: { label: 'contract_offer' } },
    ]);
    await keep(
      store,
      reading({ asOf: NOW + 2 }, talk([message({ threadId: '2-a==', text: 'A new contract', sentAt: T0 + 90 * DAY })])),
    );
    await run(store);
    expect((await approaches(store)).map((a) => a.at).sort()).toEqual([T0, T0 + 90 * DAY]);
    expect(await loadEvents(store, NOW, 12)).toHaveLength(2);
  });

  it('audits the merged profile, once', async () => {
    const store = new Memory();
    await keep(
      store,
      reading({}, { kind: 'profile', profile: { headline: 'Engineer' }, coverage: { topcard: { state: 'seen' } } }),
    );
    await run(store);
    expect(await store.get('views', 'audit')).toMatchObject({ report: { score: { low: 50 } } });
    const before = await store.get('views', 'audit');
    const judges = wordJudges();
    const audit = vi.spyOn(judges, 'audit');
    await run(store, judges);
    expect(audit).not.toHaveBeenCalled();
    expect(await store.get('views', 'audit')).toEqual(before);
  });
});

describe('a clock that once ran ahead', () => {
  it('vouches for no day to come, and leaves no number the newest', async () => {
    const page = (asOf: number, layout: 'messaging' | 'sdui', ...o: Observation[]) =>
      reading({ reader: { id: layout, version: 1 }, layout, page: layout, asOf }, ...o);
    const list = (at: number): Observation => ({
      kind: 'conversations',
      conversations: [],
      hints: [{ participant: { name: 'Ines Falk' }, lastActiveAt: at, lastDirection: 'outbound' }],
    });
    const views = (asOf: number, value: number): Observation => ({
      kind: 'metrics',
      metrics: [{ name: 'profile-views', value, windowDays: 90, asOf }],
    });
    const right = new Memory();
    const [earlier, later] = [NOW - 20 * DAY, NOW - 10 * DAY];
    await keep(right, page(earlier, 'messaging', list(earlier)));
    await keep(right, page(later, 'messaging', list(earlier)));
    await keep(right, page(later, 'sdui', views(later, 7)));
    const wrong = new Memory();
    for (const s of right.all_sightings) await wrong.keep([...right.all_contents.values()], [s]);
    await keep(wrong, page(NOW + 1500 * DAY, 'messaging', list(earlier)));
    await keep(wrong, page(NOW + 1500 * DAY, 'sdui', views(NOW + 1500 * DAY, 9)));
    for (const store of [right, wrong]) await run(store);
    expect(await right.get('views', 'lists')).toMatchObject({ exposure: [[earlier, later]], lastSeen: later });
    for (const row of ['lists', 'metrics'])
      expect(await wrong.get('views', row)).toEqual(await right.get('views', row));
  });
});

const texts = ['Hello!', 'A contract for a hospital, ten hours a week, from May on, remotely.', 'Any news?'];
const anyMessage = fc
  .record({
    threadId: fc.constantFrom('2-a==', '2-b==', undefined),
    name: fc.constantFrom('Ines Falk', 'Bo Lind', undefined),
    text: fc.constantFrom(...texts),
    day: fc.integer({ min: 0, max: 60 }),
    direction: fc.constantFrom('inbound' as const, 'outbound' as const),
  })
  .map(({ threadId, name, text, day, direction }) => {
    const other = name === undefined ? {} : { name };
    return message({
      ...(threadId !== undefined && { threadId }),
      text,
      sentAt: T0 + day * DAY,
      direction,
      ...(direction === 'inbound' ? { sender: other } : { sender: { name: 'Me' }, recipients: [other] }),
    });
  });
const exports = fc.array(fc.array(anyMessage, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 });
const toReadings = (list: readonly Message[][]): ReadResult[] =>
  list.map((messages, i) =>
    reading({ asOf: NOW + i }, talk(messages), {
      kind: 'profile',
      profile: { headline: messages[0]?.text ?? '' },
      coverage: { topcard: { state: 'seen' } },
    }),
  );

describe('a long run', () => {
  it('lets a page read meanwhile have its turn', async () => {
    const store = new Memory();
    const many = Array.from({ length: 700 }, (_, i) => message({ threadId: `2-${i}==`, sender: { name: `S${i}` } }));
    await keep(store, reading({}, talk(many)));
    let turns = 0;
    const onProgress = (waiting: number): void => {
      turns++;
      if (turns !== 2) {
        if (turns === 3) expect(JSON.stringify(store.snapshot())).toContain('Read meanwhile');
        return;
      }
      expect(waiting).toBeGreaterThan(0);
      const page: Observation = { kind: 'profile', profile: { headline: 'Read meanwhile' }, coverage: {} };
      const result = reading({ layout: 'sdui', page: 'profile', reader: { id: 'linkedin-profile', version: 1 } }, page);
      const contents = contentsOf(result.observations);
      const sighting = {
        ...sightingOf(result, contents, { ownerId: 'me', readAt: NOW }),
        coverage: { topcard: { state: 'seen' as const } },
      };
      void store.keep(contents, [sighting]);
      void store.commit([{ table: 'dirty', key: '#new', value: '#new' }]);
    };
    const clock = { now: () => NOW, timeZone: 'UTC' };
    await derive({ kept: store, derived: store, judges: wordJudges(), clock, onProgress });
    expect(turns).toBeGreaterThan(3);
    expect(await approaches(store)).toHaveLength(700);
    expect(await store.keys('dirty')).toEqual([]);
  });
});

describe('exports in any order and overlap', () => {
  it('end in the same rows, derived after each or after all', async () => {
    await fc.assert(
      fc.asyncProperty(exports, fc.boolean(), async (list, eager) => {
        const readings = toReadings(list);
        const one = new Memory();
        for (const r of readings) await keep(one, r);
        await run(one);
        const other = new Memory();
        for (const r of [...readings].reverse()) {
          await keep(other, r);
          await keep(other, r);
          if (eager) await run(other);
        }
        await run(other);
        expect(other.snapshot()).toEqual(one.snapshot());
        expect(other.rows.get('dirty')?.size ?? 0).toBe(0);
      }),
      { seed: 11, numRuns: 150 },
    );
  });

  it('survive a kill at any commit: nothing lost, nothing doubled', async () => {
    await fc.assert(
      fc.asyncProperty(exports, fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 5 }), async (list, kills) => {
        const readings = toReadings(list);
        const whole = new Memory();
        const killed = new Memory();
        for (const r of readings) {
          await keep(whole, r);
          await keep(killed, r);
        }
        await run(whole);
        for (const after of kills) {
          killed.failAt = killed.commits + after;
          await run(killed).catch((error: unknown) => expect(String(error)).toContain('killed'));
        }
        killed.failAt = Number.POSITIVE_INFINITY;
        await run(killed);
        expect(killed.snapshot()).toEqual(whole.snapshot());
      }),
      { seed: 12, numRuns: 150 },
    );
  });
});
