import { describe, expect, it } from 'vitest';
import { conversationOf } from '../../lib/model/approaches.ts';
import type { Message } from '../../lib/model/conversation.ts';
import { type Observation, READ_SCHEMA, type ReadResult } from '../../lib/model/observation.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { keep, outcomeOf, PER_SIGHTING } from '../../lib/pipeline/keep.ts';
import { Memory } from './memory.ts';

let clock = 1_000;
const put = (store: Memory, result: ReadResult) => keep({ kept: store, keeper: store, now: () => ++clock }, result);
const page = (profile: Profile, more: Partial<ReadResult> = {}): ReadResult => ({
  schema: READ_SCHEMA,
  reader: { id: 'linkedin-profile', version: 1 },
  layout: 'sdui',
  page: 'profile',
  own: 'yes',
  observations: [{ kind: 'profile', profile, coverage: { topcard: { state: 'seen' } } }],
  refusal: null,
  drift: [],
  source: 'https://www.linkedin.com/in/ada/',
  ...more,
});
const ada: Profile = { name: 'Ada Moss', vanity: 'ada', headline: 'Analyst' };
const accept = (store: Memory) =>
  store.decide([{ id: `a${clock}`, at: ++clock, subject: 'owner', key: '', field: 'accept', value: true }]);

describe('what is read', () => {
  it('is stored with its sighting, the first proof fixing the owner', async () => {
    const store = new Memory();
    expect(await put(store, page(ada))).toEqual({ refusal: null, added: 1, known: 0 });
    expect(store.person).toMatchObject({ names: ['Ada Moss'], vanities: ['ada'], provenBy: 'linkedin-profile' });
    expect(store.all_sightings).toMatchObject([{ page: 'profile', own: 'yes', ownerId: store.person?.id }]);
  });

  it('is seen again when read again, without a second copy', async () => {
    const store = new Memory();
    await put(store, page(ada));
    expect(await put(store, page(ada))).toEqual({ refusal: null, added: 0, known: 1 });
    expect([store.all_contents.size, store.all_sightings.length]).toEqual([1, 2]);
  });

  it('is stored without the beginnings of messages in a list, which nothing is judged by', async () => {
    const store = new Memory();
    const hint = { participant: { name: 'Bo Lind' }, lastActiveAt: 5, lastSnippet: 'Between you and me' };
    await put(store, page(ada, { observations: [{ kind: 'conversations', conversations: [], hints: [hint] }] }));
    expect([...store.all_contents.values()].map((c) => c.body)).toEqual([
      { kind: 'hint', hint: { participant: { name: 'Bo Lind' }, lastActiveAt: 5 } },
    ]);
  });

  it.each([
    ['a refusal', { refusal: { code: 'login-wall', message: 'x' } }, 'login-wall'],
    ['somebody else', { own: 'no' }, 'not-own-profile'],
    ['nobody in particular', { own: 'unknown' }, 'ownership-unknown'],
  ] as const)('is not stored from %s', async (_who, more, code) => {
    const store = new Memory();
    expect((await put(store, page(ada, more))).refusal?.code).toBe(code);
    expect([store.all_contents.size, store.all_sightings.length, store.person]).toEqual([0, 0, null]);
  });
});

describe('another person', () => {
  const bo: Profile = { name: 'Bo Lind', vanity: 'bo' };

  it('is refused until confirmed, and only once', async () => {
    const store = new Memory();
    await put(store, page(ada));
    expect((await put(store, page(bo))).refusal?.code).toBe('other-owner');
    expect(store.all_contents.size).toBe(1);
    await accept(store);
    expect((await put(store, page(bo))).refusal).toBeNull();
    expect(store.person).toMatchObject({ names: ['Ada Moss', 'Bo Lind'], vanities: ['ada', 'bo'] });
    expect((await put(store, page({ name: 'Cy', vanity: 'cy' }))).refusal?.code).toBe('other-owner');
  });

  it('is asked about again after an export without a name was confirmed', async () => {
    const store = new Memory();
    await put(store, page(ada));
    await accept(store);
    expect((await put(store, page({}, { own: 'unknown', layout: 'export' }))).refusal).toBeNull();
    expect((await put(store, page(bo))).refusal?.code).toBe('other-owner');
  });

  it('is asked about each time after a clock that ran ahead, and can be confirmed', async () => {
    const store = new Memory();
    const year = 365 * 86_400_000;
    await put(store, page(ada));
    await store.decide([{ id: 'ahead', at: clock + year, subject: 'owner', key: '', field: 'accept', value: true }]);
    expect((await put(store, page(bo))).refusal).toBeNull();
    expect((await put(store, page({ name: 'Cy', vanity: 'cy' }))).refusal?.code).toBe('other-owner');
    const proven = new Memory();
    await keep({ kept: proven, keeper: proven, now: () => clock + year }, page(ada));
    await accept(proven);
    expect((await put(proven, page(bo))).refusal).toBeNull();
    expect((await put(proven, page({ name: 'Cy', vanity: 'cy' }))).refusal?.code).toBe('other-owner');
  });

  it("'s page can't be confirmed, an export's owner can", async () => {
    const store = new Memory();
    await put(store, page(ada));
    await accept(store);
    expect((await put(store, page(bo, { own: 'no' }))).refusal?.code).toBe('not-own-profile');
    expect((await put(store, page(bo, { own: 'no', layout: 'export' }))).refusal).toBeNull();
  });

  it('is not seen in a new address or a new name alone', async () => {
    const store = new Memory();
    await put(store, page({ ...ada, profileId: 'ACoAA1' }));
    expect((await put(store, page({ name: 'Ada Moss', vanity: 'ada-moss' }))).refusal).toBeNull();
    expect((await put(store, page({ name: 'Ada Moss-Lee', vanity: 'ada' }))).refusal).toBeNull();
    expect((await put(store, page({ ...ada, profileId: 'ACoAA2' }))).refusal?.code).toBe('other-owner');
  });
});

describe('many messages', () => {
  const messages = Array.from(
    { length: PER_SIGHTING + 1 },
    (_, i): Message => ({
      threadId: '2-a==',
      direction: 'inbound',
      sender: { name: 'Ines' },
      text: `Message ${i}`,
      sentAt: i * 60_000,
    }),
  );
  const talk: Observation = {
    kind: 'conversations',
    conversations: [conversationOf('2-a==', 'strong', messages)],
    exposure: [[0, 9]],
  };

  it('are cut into sightings, the days counting only once all are there', async () => {
    const store = new Memory();
    const result = page(ada, { observations: [talk], layout: 'messaging' });
    await put(store, result);
    expect(store.all_sightings.map((s) => [s.batch, s.contents.length, s.exposure])).toEqual([
      [0, PER_SIGHTING, undefined],
      [1, 1, [[0, 9]]],
    ]);
  });

  it('of a thread carry its id', async () => {
    const store = new Memory();
    const { threadId: _, ...bare } = messages[0] as Message;
    const conversations = [{ ...conversationOf('2-z==', 'strong', [bare]), group: true }];
    await put(store, page(ada, { observations: [{ kind: 'conversations', conversations }] }));
    expect([...store.all_contents.values()][0]?.body).toMatchObject({ message: { threadId: '2-z==', group: true } });
  });
});

describe('the outcome', () => {
  it('tells the user what happened, without a word of the page in the drift report', () => {
    const drift = [{ field: 'headline', expected: 'h2 ~ p' }];
    const outcome = outcomeOf(page(ada, { drift }), { refusal: null, added: 1, known: 0 }, 5, []);
    expect(outcome).toMatchObject({ ok: true, page: 'profile', drift: 1, coverage: { topcard: { state: 'seen' } } });
    expect(outcome.driftReport).not.toContain('Ada');
    expect(outcome).not.toHaveProperty('approachKeys');
  });
});
