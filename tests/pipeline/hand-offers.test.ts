import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HandOffer } from '../../lib/model/hand-offer.ts';
import type { Json } from '../../lib/model/text.ts';
import { DAY, HOUR } from '../../lib/model/time.ts';
import { handOfferOf } from '../../lib/pipeline/hand-offers.ts';
import { createPipeline, type Pipeline } from '../../lib/pipeline/index.ts';
import { createJudges } from '../../lib/pipeline/judgement.ts';
import { readExportStream } from '../../lib/readers/linkedin-export/index.ts';
import { readPasted } from '../../lib/readers/pasted/index.ts';
import { openStore, type Store } from '../../lib/store/index.ts';
import { setHandOffer } from '../../lib/ui/decisions.ts';
import { handSeries } from '../../lib/visibility/hand-series.ts';
import { readingAt } from './reading.ts';

/** Monday, 15 June 2026, 14:00 in Berlin. */
const NOW = Date.UTC(2026, 5, 15, 12);
const TIME_ZONE = 'Europe/Berlin';
let n = 0;
let now = NOW;
const opened: Store[] = [];

async function place(): Promise<{ store: Store; pipeline: Pipeline }> {
  const store = await openStore({ name: `hand-${++n}` });
  opened.push(store);
  const pipeline = createPipeline(store, {
    clock: { now: () => now, timeZone: TIME_ZONE },
    judges: createJudges(),
    readExport: readExportStream,
    readText: readPasted,
  });
  return { store, pipeline };
}
const backup = async (store: Store): Promise<Blob> => {
  const lines: string[] = [];
  for await (const line of store.backup(now)) lines.push(`${line}\n`);
  return new Blob(lines);
};

const PHONE: Omit<HandOffer, 'key'> = { at: NOW - 3 * DAY, channel: 'phone', what: '12 hours a week', pay: '95 EUR' };
const EVENT: Omit<HandOffer, 'key'> = { at: NOW - 20 * DAY, channel: 'event', what: 'A workshop' };

beforeEach(() => {
  now = NOW;
});
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

describe('offers added by hand', () => {
  it('are kept, changed and deleted; the last word counts', async () => {
    const { pipeline } = await place();
    await pipeline.decide([setHandOffer('a', PHONE), setHandOffer('b', EVENT)]);
    expect(await pipeline.queries.handOffers()).toEqual([
      { key: 'a', ...PHONE },
      { key: 'b', ...EVENT },
    ]);
    const { pay: _said, ...unpaid } = PHONE;
    await pipeline.decide([setHandOffer('a', unpaid), setHandOffer('b', null)]);
    expect(await pipeline.queries.handOffers()).toEqual([{ key: 'a', ...unpaid }]);
  });

  it('travel in a backup, and a deleted one stays deleted in a merge', async () => {
    const [first, second] = [await place(), await place()];
    await first.pipeline.decide([setHandOffer('a', PHONE), setHandOffer('b', EVENT)]);
    const old = await backup(first.store);
    await second.store.merge(old);
    expect(await second.pipeline.queries.handOffers()).toEqual(await first.pipeline.queries.handOffers());
    now += HOUR;
    await second.pipeline.decide([setHandOffer('a', null)]);
    await second.store.merge(old);
    await first.store.merge(await backup(second.store));
    for (const { pipeline } of [first, second])
      expect((await pipeline.queries.handOffers()).map((o) => o.key)).toEqual(['b']);
  });

  it('count in a series of their own and nowhere else', async () => {
    const { pipeline } = await place();
    const message = {
      direction: 'inbound' as const,
      sender: { name: 'Runa Vik' },
      text: 'We look for a freelance data engineer on a contract, 15 hours per week at 95 EUR per hour, remote.',
      sentAt: NOW - 40 * DAY,
      sentAtPrecision: 'minute' as const,
    };
    const conversation = {
      id: '2-runa==',
      strength: 'strong' as const,
      participants: [],
      direction: 'inbound' as const,
      messages: [{ ...message, threadId: '2-runa==' }],
      approaches: [],
    };
    await pipeline.keep(
      readingAt(NOW)({
        reader: { id: 'linkedin-messaging', version: 1 },
        page: 'messaging/thread',
        observations: [{ kind: 'conversations', conversations: [conversation] }],
      }),
    );
    await pipeline.work();
    const [view, glance, inbox] = [
      await pipeline.queries.visibility(),
      await pipeline.queries.glance(),
      await pipeline.queries.inbox({}),
    ];
    expect(view.hand).toEqual({ weeks: [], months: [] });
    await pipeline.decide([setHandOffer('a', PHONE), setHandOffer('b', EVENT)]);
    await pipeline.work();
    const after = await pipeline.queries.visibility();
    expect({ ...after, hand: view.hand }).toEqual(view);
    expect(await pipeline.queries.inbox({})).toEqual(inbox);
    expect({ ...(await pipeline.queries.glance()), asOf: glance.asOf }).toEqual(glance);
    expect(after.hand.weeks.map((w) => w.count)).toEqual([1, 0, 1, 0]);
    expect(after.hand.months.map((m) => m.count)).toEqual([1, 1]);
  });

  it('refuse a date that cannot be', async () => {
    const { pipeline } = await place();
    for (const at of [NOW + 2 * DAY, Date.UTC(2001, 0, 1)])
      await expect(pipeline.decide([setHandOffer('a', { ...PHONE, at })])).rejects.toMatchObject({
        code: 'date-out-of-range',
      });
    expect(await pipeline.queries.handOffers()).toEqual([]);
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['an unknown channel', { ...PHONE, channel: 'owl' }],
    ['no words', { ...PHONE, what: ' ' }],
    ['no date', { channel: 'phone', what: 'x' }],
  ])('are none in the shape of %s', (_, value) => {
    expect(handOfferOf(value as unknown as Json)).toBeNull();
  });
});

describe('their series', () => {
  it('begins with the week of the first one and has no holes', () => {
    const { weeks, months } = handSeries([NOW, NOW - 15 * DAY, NOW + HOUR], { timeZone: TIME_ZONE, asOf: NOW });
    expect(weeks.map((w) => w.count)).toEqual([1, 0, 0, 1]);
    expect(weeks[0]?.from).toBe(Date.UTC(2026, 4, 24, 22));
    expect(months.map((m) => m.count)).toEqual([1, 1]);
  });
});
