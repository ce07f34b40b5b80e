import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../lib/model/conversation.ts';
import { DAY } from '../../lib/model/time.ts';
import { createPipeline, type Pipeline } from '../../lib/pipeline/index.ts';
import { openStore, type Store } from '../../lib/store/index.ts';
import { wordJudges } from './memory.ts';
import { readingAt } from './reading.ts';

const NOW = Date.UTC(2026, 5, 15, 12);
const SENT = NOW - 5 * DAY;
const reading = readingAt(NOW);

interface Machine {
  readonly store: Store;
  readonly pipeline: Pipeline;
}
let made = 0;
async function machine(): Promise<Machine> {
  const store = await openStore({ name: `redact-${made++}` });
  const never = (): never => {
    throw new Error('not asked');
  };
  const clock = { now: () => NOW, timeZone: 'UTC' };
  return {
    store,
    pipeline: createPipeline(store, { clock, judges: wordJudges(), readExport: never, readText: never }),
  };
}

const SAID = 'A contract, said in private.';
/** As a page shows a message, to the minute. */
const onPage: Message = {
  threadId: '2-a',
  direction: 'inbound',
  sender: { name: 'Bo Lind' },
  text: SAID,
  sentAt: SENT,
  sentAtPrecision: 'minute',
};
/** The same message as the export has it: to the second, with the sender's address. Its hash is another one. */
const inExport: Message = {
  ...onPage,
  sender: { name: 'Bo Lind', url: 'https://www.linkedin.com/in/bo' },
  sentAt: SENT + 12_000,
  sentAtPrecision: 'second',
};
const { threadId: _, ...alone } = inExport;

async function read({ pipeline }: Machine, ...messages: readonly Message[]): Promise<void> {
  const talk = { strength: 'strong' as const, participants: [], direction: 'inbound' as const, approaches: [] };
  const conversations = messages.map((m) => ({ ...talk, id: m.threadId ?? 'weak', messages: [m] }));
  const observations = [{ kind: 'conversations' as const, conversations }];
  await pipeline.keep(reading({ layout: 'messaging', page: 'messaging/thread', observations }));
  await pipeline.work();
}
async function forgetAll({ pipeline }: Machine): Promise<void> {
  const rows = await pipeline.queries.inbox({});
  await pipeline.decide(rows.map(({ key }) => ({ subject: 'approach', key, field: 'redacted', value: true }) as const));
  await pipeline.work();
}
async function backup({ store }: Machine): Promise<Blob> {
  const lines: string[] = [];
  for await (const line of store.backup(NOW)) lines.push(`${line}\n`);
  return new Blob(lines);
}
/** Everything on the machine, what is kept and what is shown. */
async function all(m: Machine): Promise<string> {
  const shown = await Promise.all(
    (['approaches', 'conversations', 'views', 'inbox', 'events'] as const).map((t) => m.store.derived.all(t)),
  );
  return (await (await backup(m)).text()) + JSON.stringify([shown, await m.pipeline.queries.inbox({})]);
}

describe('a deleted approach', () => {
  it.each([
    ['the export of its thread', inExport],
    ['an invitation outside of its thread', alone],
    ['a source that knows only the day', { ...onPage, sentAt: SENT - DAY / 2, sentAtPrecision: 'day' as const }],
  ])('stays deleted when %s shows it once more', async (_where, again) => {
    const m = await machine();
    await read(m, onPage);
    await forgetAll(m);
    await read(m, again);
    expect(await all(m)).not.toContain('private');
    await m.pipeline.work();
    expect(await all(m)).not.toContain('private');
  });

  it('stays deleted where another machine had read it elsewhere, whichever backup goes into which', async () => {
    const [mine, other] = [await machine(), await machine()];
    await read(mine, onPage);
    await read(other, inExport);
    await forgetAll(mine);
    const files = [await backup(mine), await backup(other)];
    for (const [m, file] of [
      [mine, files[1]],
      [other, files[0]],
    ] as const) {
      await m.store.merge(file ?? new Blob());
      await m.pipeline.work();
      expect(await all(m)).not.toContain('private');
    }
  });

  it.each([
    ['what its sender writes later', { ...inExport, sentAt: SENT + 3 * DAY, text: 'Any news? Said in public.' }],
    ['the same words weeks later', { ...inExport, sentAt: SENT + 40 * DAY }],
    ['the same words of somebody else', { ...inExport, threadId: '2-b', sender: { name: 'Ada Moss' } }],
  ])('takes nothing along: not %s', async (_what, message) => {
    const m = await machine();
    await read(m, onPage);
    await forgetAll(m);
    await read(m, message);
    expect(await (await backup(m)).text()).toContain(JSON.stringify(message.text));
  });
});

describe('a broken text that a repair put aside', () => {
  it.each([
    ['only facts are kept', 'factsOnly', true],
    ['texts are kept for a time', 'retentionDays', 90],
  ] as const)('goes once %s', async (_when, field, value) => {
    const name = `redact-${made}`;
    const m = await machine();
    await read(m, onPage, { ...onPage, threadId: '2-b' });
    const db = await openDB(name);
    const [row] = await db.getAll('contents');
    await db.put('contents', { ...row, body: { kind: 'message', message: 'private' } });
    db.close();
    expect(await m.store.repair()).toMatchObject({ aside: 1 });
    await m.pipeline.work();
    expect(await m.store.check()).toMatchObject({ aside: 1 });
    await m.pipeline.decide([{ subject: 'setting', key: '', field, value }]);
    await m.pipeline.work();
    expect(await m.store.check()).toMatchObject({ aside: 0 });
  });
});
