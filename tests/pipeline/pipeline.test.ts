import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message, Person } from '../../lib/model/conversation.ts';
import type { Goal } from '../../lib/model/goal.ts';
import type { ReadResult } from '../../lib/model/observation.ts';
import type { DemandedTerm } from '../../lib/model/report.ts';
import type { Json } from '../../lib/model/text.ts';
import { DAY } from '../../lib/model/time.ts';
import { createPipeline, type Pipeline } from '../../lib/pipeline/index.ts';
import { createJudges } from '../../lib/pipeline/judgement.ts';
import { rejudge } from '../../lib/pipeline/rejudge.ts';
import { readExportStream } from '../../lib/readers/linkedin-export/index.ts';
import { readPasted } from '../../lib/readers/pasted/index.ts';
import { openStore, type Store } from '../../lib/store/index.ts';
import { readingAt } from './reading.ts';

const NOW = Date.UTC(2026, 5, 15, 12);
let store: Store;
let pipeline: Pipeline;
let n = 0;

beforeEach(async () => {
  store = await openStore({ name: `pipeline-${++n}` });
  pipeline = createPipeline(store, {
    clock: { now: () => NOW, timeZone: 'Europe/Berlin' },
    judges: createJudges(),
    readExport: readExportStream,
    readText: readPasted,
  });
});
afterEach(() => store.close());

const reading = readingAt(NOW);
const profile = reading({
  observations: [
    {
      kind: 'profile',
      profile: { name: 'Tove Arlen', vanity: 'tove-arlen', headline: 'Senior Data Engineer at Fjordkraft' },
      coverage: { topcard: { state: 'seen' }, about: { state: 'not-loaded', showAt: '/in/tove-arlen/' } },
    },
  ],
});
const OFFER =
  'Hi Tove, we run a hospital network in Bergen and are hiring a freelance data engineer for a 6 month contract, remote, ' +
  '15 hours per week at 95 EUR per hour. Would you be open to a call next week?';
/** One message of somebody, in a thread of its own. */
const threadOf = (id: string, sender: Person, text: string): ReadResult => {
  const message: Message = { direction: 'inbound', sender, text, sentAt: NOW - 5 * DAY, sentAtPrecision: 'minute' };
  const conversation = { id, strength: 'strong' as const, participants: [], direction: 'inbound' as const };
  return reading({
    reader: { id: 'linkedin-messaging', version: 1 },
    layout: 'messaging',
    page: 'messaging/thread',
    observations: [
      { kind: 'conversations', conversations: [{ ...conversation, messages: [message], approaches: [] }] },
    ],
  });
};
const thread = (texts: readonly [Message['direction'], string, number][]): ReadResult => {
  const messages = texts.map(
    ([direction, text, day]): Message => ({
      direction,
      sender:
        direction === 'inbound'
          ? { name: 'Runa Vik', headline: 'Head of Data, Vestland Health' }
          : { name: 'Tove Arlen' },
      text,
      sentAt: NOW - day * DAY,
      sentAtPrecision: 'minute',
    }),
  );
  const conversation = { id: '2-runa==', strength: 'strong' as const, participants: [], direction: 'inbound' as const };
  return reading({
    reader: { id: 'linkedin-messaging', version: 1 },
    layout: 'messaging',
    page: 'messaging/thread',
    observations: [{ kind: 'conversations', conversations: [{ ...conversation, messages, approaches: [] }] }],
  });
};
const goal: Goal = {
  id: 'contract',
  confirmedAt: 1,
  titles: [{ title: 'Data Engineer', synonyms: [] }],
  engagement: 'contract',
  hoursPerWeek: { min: 10, max: 20 },
  remote: 'remote',
  places: [],
  domains: ['healthcare'],
  mustSkills: [],
  niceSkills: [],
  noGos: [],
};
const setGoal = (g: Goal) =>
  pipeline.decide([{ subject: 'goal', key: '', field: 'goal', value: g as unknown as Json }]);

describe('from reading to view, on the real store and rules', () => {
  it('answers before anything was read', async () => {
    expect(await pipeline.queries.glance()).toMatchObject({ hasGoal: false, weeks: [], audit: null, updating: false });
    expect(await pipeline.queries.inbox({})).toEqual([]);
    expect(await pipeline.queries.visibility()).toMatchObject({ weeks: [], edits: [] });
    expect(await pipeline.queries.approach('nothing')).toBeNull();
  });

  it('shows the profile with what is not yet seen', async () => {
    await pipeline.keep(profile);
    await pipeline.work();
    expect(await pipeline.queries.profile()).toMatchObject({
      profile: { headline: 'Senior Data Engineer at Fjordkraft' },
      coverage: { about: { state: 'not-loaded' } },
    });
    expect(await pipeline.queries.glance()).toMatchObject({
      ownerName: 'Tove Arlen',
      profileLastSeen: NOW,
      updating: false,
    });
  });

  it('shows an offer, waiting for an answer until there is one', async () => {
    await setGoal(goal);
    await pipeline.keep(thread([['inbound', OFFER, 5]]));
    await pipeline.work();
    const [row] = await pipeline.queries.inbox({ offersOnly: true });
    expect(row).toMatchObject({
      label: 'contract_offer',
      isOffer: true,
      answered: false,
      sender: { name: 'Runa Vik' },
    });
    expect(row?.fit?.advice).not.toBe('pass');
    expect(row?.facts?.pay).toMatchObject({ min: 95, currency: 'EUR', unit: 'hour' });
    const glance = await pipeline.queries.glance();
    expect(glance).toMatchObject({ waitingCount: 1, hasGoal: true });
    expect(glance.weeks.reduce((sum, w) => sum + w.offers, 0)).toBe(1);
    expect(glance.weeks.some((w) => w.lowerBound)).toBe(true);
    expect((await pipeline.notes(row?.key ?? '')).replies.map((r) => r.id)).toContain('decline');
    const detail = await pipeline.queries.approach(row?.key ?? '');
    expect(detail?.messages.map((m) => m.text)).toEqual([OFFER]);

    await pipeline.keep(
      thread([
        ['inbound', OFFER, 5],
        ['outbound', 'Thank you, Thursday suits me.', 4],
      ]),
    );
    await pipeline.work();
    expect((await pipeline.queries.inbox({}))[0]).toMatchObject({ key: row?.key, answered: true });
    expect(await pipeline.queries.glance()).toMatchObject({ waitingCount: 0 });
  });

  it('shows what offers state and how long the answer took', async () => {
    await pipeline.keep(
      thread([
        ['inbound', OFFER, 5],
        ['outbound', 'Thank you, Thursday suits me.', 4],
      ]),
    );
    await pipeline.work();
    const view = await pipeline.queries.visibility();
    const sum = view.summaries.find((s) => s.weeks === null);
    expect(sum).toMatchObject({
      pay: { offers: 1, named: 1 },
      medians: [],
      response: { offers: 1, answered: 1, median: DAY },
    });
    expect(view.terms.months.at(-1)).toMatchObject({ offers: 1, namedPay: 1, contractFit: null, responseTime: DAY });
    await setGoal(goal);
    await pipeline.work();
    expect((await pipeline.queries.visibility()).terms.weeks.map((w) => w.contractFit)).toContain(1);
  });

  it('counts what the user said, and keeps it when older messages turn up', async () => {
    await pipeline.keep(thread([['inbound', OFFER, 5]]));
    await pipeline.work();
    const key = (await pipeline.queries.inbox({}))[0]?.key ?? '';
    await pipeline.decide([{ subject: 'approach', key, field: 'label', value: 'sales_pitch' }]);
    await pipeline.work();
    const counted = (await pipeline.queries.visibility()).weeks.flatMap((w) => Object.keys(w.counts));
    expect(counted).toEqual(['sales_pitch']);
    await pipeline.keep(
      thread([
        ['inbound', 'Hello Tove!', 9],
        ['inbound', OFFER, 5],
      ]),
    );
    await pipeline.work();
    const [row, ...more] = await pipeline.queries.inbox({});
    expect(more).toEqual([]);
    expect(row?.key).not.toBe(key);
    expect(row).toMatchObject({ label: 'sales_pitch', isOffer: false, corrected: true });
    expect(await pipeline.queries.approach(key)).toMatchObject({ row: { key: row?.key } });
  });

  it("applies the user's own rules to all history, and takes them back when they are deleted", async () => {
    await pipeline.keep(thread([['inbound', OFFER, 5]]));
    await pipeline.work();
    const [row] = await pipeline.queries.inbox({});
    const say = async (id: string, value: Json) => {
      await pipeline.decide([{ subject: 'rule', key: id, field: 'rule', value }]);
      await pipeline.work();
      return (await pipeline.queries.inbox({}))[0];
    };
    const words = OFFER.split(/\s+/).slice(0, 3).join(' ');
    const ruled = await say('r1', { kind: 'phrase', match: words, label: 'sales_pitch' });
    expect(ruled).toMatchObject({ label: 'sales_pitch', isOffer: false, fit: null, ruledBy: 'r1', corrected: false });
    expect(ruled?.risk).toBe(row?.risk);
    expect(await pipeline.queries.rules()).toMatchObject([{ id: 'r1', count: 1 }]);
    expect((await pipeline.queries.visibility()).weeks.flatMap((w) => Object.keys(w.counts))).toEqual(['sales_pitch']);
    const name = row?.sender.name ?? '';
    expect(await say('r2', { kind: 'sender', match: name, label: 'promo' })).toMatchObject({ label: 'promo' });
    expect(await say('r2', null)).toMatchObject({ label: 'sales_pitch', ruledBy: 'r1' });
    // A correction of this very approach wins over every rule.
    await pipeline.decide([{ subject: 'approach', key: row?.key ?? '', field: 'label', value: 'networking' }]);
    await pipeline.work();
    expect((await pipeline.queries.inbox({}))[0]).toMatchObject({ label: 'networking', corrected: true });
    await pipeline.decide([{ subject: 'approach', key: row?.key ?? '', field: 'label', value: null }]);
    expect(await say('r1', null)).toEqual(row);
    expect(await pipeline.queries.rules()).toEqual([]);
  });

  it('gathers what several senders ask for, and counts a person once however often they write', async () => {
    const demand = async () => (await store.derived.get<readonly DemandedTerm[]>('views', 'demand')) ?? [];
    const python = async () => (await demand()).find((d) => d.term === 'Python');
    const text = `${OFFER} You would work with Python and Airflow.`;
    const from = async (id: string, name: string, words = text) => {
      const sender = { name, url: `https://www.linkedin.com/in/${name.toLowerCase()}` };
      await pipeline.keep(threadOf(id, sender, words));
      await pipeline.work();
    };
    await from('2-a', 'Runa');
    await from('2-b', 'Runa', `${text} Still interested?`);
    expect(await demand()).toEqual([]);
    await from('2-c', 'Liv');
    expect(await python()).toEqual({ term: 'Python', kind: 'skill', offers: 3, senders: 2 });
    // What the user says is no offer asks for nothing; taken back, it asks again.
    const row = (await pipeline.queries.inbox({})).find((r) => r.sender.name === 'Liv');
    const label = (value: string | null) =>
      pipeline.decide([{ subject: 'approach', key: row?.key ?? '', field: 'label', value }]);
    await label('networking');
    await pipeline.work();
    expect(await python()).toBeUndefined();
    await label(null);
    await pipeline.work();
    expect((await python())?.senders).toBe(2);
  });

  it('judges a pasted text, kept only when asked', async () => {
    const looked = await pipeline.takeText(OFFER, 'pasted', false);
    expect(looked.triage.label).toBe('contract_offer');
    expect(await pipeline.queries.inbox({})).toEqual([]);
    const kept = await pipeline.takeText(OFFER, 'selection', true);
    expect(kept.outcome).toMatchObject({ ok: true, page: 'selection' });
    expect(await pipeline.queries.inbox({})).toMatchObject([{ key: kept.outcome.approachKeys?.[0] }]);
    await expect(pipeline.takeText('  ', 'pasted', true)).rejects.toMatchObject({ code: 'empty' });
  });

  it('drops texts where the user wants facts only, and keeps the facts', async () => {
    await pipeline.decide([{ subject: 'setting', key: '', field: 'factsOnly', value: true }]);
    await pipeline.keep(thread([['inbound', OFFER, 5]]));
    await pipeline.work();
    const [row] = await pipeline.queries.inbox({});
    expect(row?.facts?.pay).toMatchObject({ min: 95 });
    expect(row?.snippet).toBe('');
    expect(await pipeline.queries.glance()).toMatchObject({ waitingCount: 1, waiting: [{ snippet: '' }] });
    const shown = await Promise.all([store.derived.all('inbox'), store.derived.get('views', 'glance')]);
    expect(JSON.stringify(shown)).not.toContain('Would you be open');
    expect((await pipeline.queries.approach(row?.key ?? ''))?.messages).toEqual([]);
    await pipeline.keep(thread([['inbound', OFFER, 5]]));
    await pipeline.work();
    expect(await pipeline.queries.inbox({})).toMatchObject([{ key: row?.key, label: 'contract_offer' }]);
  });

  it('has all judged again after a repair, and keeps the facts of texts that are gone', async () => {
    await pipeline.decide([{ subject: 'setting', key: '', field: 'factsOnly', value: true }]);
    await pipeline.keep(thread([['inbound', OFFER, 5]]));
    await pipeline.work();
    await store.repair();
    await rejudge(store.derived);
    expect(await pipeline.queries.glance()).toMatchObject({ updating: true });
    await pipeline.work();
    expect(await pipeline.queries.glance()).toMatchObject({ updating: false });
    const [row] = await pipeline.queries.inbox({});
    expect(row).toMatchObject({ label: 'contract_offer', facts: { pay: { min: 95 } } });
  });

  it('holds a no-go against an offer whose text is gone, and notices an answer to it', async () => {
    await setGoal({ ...goal, noGos: ['hospital network'] });
    await pipeline.keep(thread([['inbound', OFFER, 5]]));
    await pipeline.work();
    const [before] = await pipeline.queries.inbox({});
    expect(before).toMatchObject({ fit: { marks: ['no-go'] }, answered: false });
    await pipeline.decide([{ subject: 'setting', key: '', field: 'factsOnly', value: true }]);
    await pipeline.work();
    expect(await pipeline.queries.inbox({})).toMatchObject([{ snippet: '', fit: before?.fit ?? {}, answered: false }]);
    await pipeline.keep(thread([['outbound', 'Thank you, tell me more.', 2]]));
    await pipeline.work();
    const [after] = await pipeline.queries.inbox({});
    expect(after).toMatchObject({ key: before?.key ?? '', answered: true, facts: { pay: { min: 95 } } });
    expect((await pipeline.queries.glance()).waitingCount).toBe(0);
  });

  it('forgets an approach for good', async () => {
    await pipeline.keep(
      thread([
        ['inbound', OFFER, 5],
        ['outbound', 'Thank you!', 4],
      ]),
    );
    await pipeline.work();
    const key = (await pipeline.queries.inbox({}))[0]?.key ?? '';
    await pipeline.decide([{ subject: 'approach', key, field: 'redacted', value: true }]);
    await pipeline.work();
    const rows = await Promise.all([store.derived.all('approaches'), store.derived.all('views')]);
    expect(JSON.stringify(rows)).not.toContain('hospital');
    const tombstones = (await store.kept.decisions()).filter((d) => d.subject === 'message');
    expect(tombstones).toHaveLength(1);
    await pipeline.work();
    expect((await store.kept.decisions()).filter((d) => d.subject === 'message')).toHaveLength(1);
  });

  it('reads an archive that is none without losing anything', async () => {
    await pipeline.keep(profile);
    await store.stage.put({ id: 'x', kind: 'import', name: 'x.zip', file: new Blob(['no archive']), cancelled: false });
    await pipeline.work();
    expect(await store.stage.list()).toEqual([]);
    expect(await pipeline.queries.profile()).toMatchObject({ profile: { name: 'Tove Arlen' } });
  });
});
