import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Message } from '../../lib/model/conversation.ts';
import type { Goal } from '../../lib/model/goal.ts';
import { READ_SCHEMA, type ReadResult } from '../../lib/model/observation.ts';
import { DAY } from '../../lib/model/time.ts';
import { type Crew, createCrew, type Hand } from '../../lib/pipeline/crew.ts';
import { derive } from '../../lib/pipeline/derive.ts';
import { heldContents } from '../../lib/pipeline/held.ts';
import { heldRows } from '../../lib/pipeline/held-rows.ts';
import { type ReadExport, runImport } from '../../lib/pipeline/import.ts';
import type { Judges } from '../../lib/pipeline/judges.ts';
import { presentRows } from '../../lib/pipeline/present.ts';
import type { ApproachRecord } from '../../lib/pipeline/records.ts';
import { type Seed, seedOf, seedsOf, type Talk } from '../../lib/pipeline/seed.ts';
import { Memory, wordJudges } from './memory.ts';

const words = wordJudges();
/** Held against a goal is every letter of the text. */
const judges: Judges = {
  ...words,
  fit: (triage, goal, from) => ({ ...words.fit(triage, goal, from), marks: [from.text] }) as never,
};

const T0 = Date.UTC(2026, 3, 1);
const clock = { now: () => T0 + 60 * DAY, timeZone: 'UTC' };
const THREADS = 400;

const message = (thread: number, n: number, more: Partial<Message> = {}): Message => ({
  threadId: `2-${thread}==`,
  direction: n === 1 ? 'outbound' : 'inbound',
  sender: { name: `Sender ${thread}` },
  text:
    n === 0 && thread % 3 === 0
      ? `A contract, ten hours a week, number ${thread}.`
      : `Nice to meet you, ${thread}/${n}. ${'And so on. '.repeat(30)}`,
  sentAt: T0 + (thread % 50) * DAY + n * 1000,
  ...more,
});
/** Threads of three messages in one piece each; some cut by the end of a batch, one in two pieces, one note without a thread. */
const { threadId: _, ...note } = message(7, 0, { text: 'A contract that was offered with an invitation to connect.' });
const all: readonly Message[] = [
  ...Array.from({ length: THREADS }, (_, t) => [0, 1, 2].map((n) => message(t, n))).flat(),
  message(7, 3, { text: note.text, sentAt: note.sentAt ?? 0 }),
  note,
];
const BATCH = 100;
const head: ReadResult = {
  schema: READ_SCHEMA,
  reader: { id: 'linkedin-export', version: 1 },
  layout: 'export',
  page: 'export',
  own: 'yes',
  observations: [
    { kind: 'profile', profile: { name: 'Ada Moss', vanity: 'ada' }, coverage: {} },
    { kind: 'conversations', conversations: [], exposure: [[T0, T0 + 50 * DAY]] },
  ],
  refusal: null,
  drift: [],
  asOf: T0 + 50 * DAY,
};
const readExport: ReadExport = function* () {
  const batches = Math.ceil(all.length / BATCH);
  yield { kind: 'head', result: head, messages: all.length, batches };
  for (let batch = 0; batch < batches; batch++) {
    const messages = all.slice(batch * BATCH, (batch + 1) * BATCH);
    yield { kind: 'messages', batch, done: batch * BATCH + messages.length, messages };
  }
};
const goal: Goal = {
  titles: ['Engineer'],
  engagement: 'contract',
  domains: [],
  skills: [],
  places: [],
  noGos: ['number 9'],
  discretion: 'open',
  confirmedAt: T0,
} as never;

async function imported(
  crew?: Crew,
  said: readonly { subject: string; field: string; key: string; value: unknown }[] = [],
  zip = 'zip',
) {
  const store = new Memory();
  store.all_decisions.push(...said.map((d, i) => ({ ...d, id: `d${i}`, at: T0 + i }) as never));
  await store.put({ id: 'one', kind: 'import', name: 'Export.zip', file: new Blob([zip]), cancelled: false });
  const read: string[] = [];
  const contents = async (hashes: readonly string[]) => {
    read.push(...hashes);
    return store.contents(hashes);
  };
  const run = {
    kept: heldContents({
      owner: store.owner,
      sightings: store.sightings,
      decisions: store.decisions,
      contents,
      remains: store.remains,
      remainsIds: store.remainsIds,
      conversationsOf: store.conversationsOf,
    }),
    derived: heldRows(presentRows(store, ['members']), 'members', 100),
  };
  const told: unknown[] = [];
  const breathe = (): Promise<void> => new Promise((done) => setImmediate(done));
  const more = { clock, breathe, ...(crew && { crew }) };
  const deriving = { ...run, judges, ...more };
  for (const staged of await store.list()) {
    await runImport(
      {
        ...{ ...run, keeper: store, stage: store, readExport, cancelled: () => false, ...more },
        derive: (onProgress, stopped) => derive({ ...deriving, onProgress, stopped }),
        tell: (p) => told.push(p),
      },
      staged,
    );
  }
  crew?.rest();
  const rows = Object.fromEntries([...store.rows].map(([name, table]) => [name, Object.fromEntries(table)]));
  return { rows, end: told.at(-1), read: read.length };
}

/** One that works as a worker does: on copies, a little later. `dies`: at which heap. */
function hands(dies: (hand: number, heap: number) => boolean = () => false) {
  let [started, judged] = [0, 0];
  const start = (): Hand => {
    const me = started++;
    let heaps = 0;
    const failing = new Set<(error: Error) => void>();
    return {
      judge: (talks: readonly Talk[]) =>
        new Promise<readonly Seed[]>((done, fail) => {
          failing.add(fail);
          if (dies(me, heaps++)) return fail(new Error('out of memory'));
          const copy = structuredClone(talks);
          setImmediate(() => {
            judged += talks.length;
            done(structuredClone(seedsOf(copy, judges)));
          });
        }),
      end: () => {
        for (const fail of failing) fail(new Error('ended'));
      },
    };
  };
  return {
    start,
    get started() {
      return started;
    },
    get judged() {
      return judged;
    },
  };
}

afterEach(() => vi.restoreAllMocks());

describe('an import with helpers', () => {
  const confirmed = [{ subject: 'goal', key: '', field: 'goal', value: goal }];
  it.each([
    ['no goal', []],
    ['a goal', confirmed],
  ])('ends in the same rows as one without: %s', async (_, said) => {
    const alone = await imported(undefined, said);
    const two = hands();
    const together = await imported(createCrew(two.start, 2), said);
    expect(together.rows).toEqual(alone.rows);
    expect(together.end).toEqual(alone.end);
    expect(two.started).toBe(2);
    expect(two.judged).toBeGreaterThan(THREADS / 4);
  });

  it('ends in the same rows where the user calls offers what none was judged to be', async () => {
    const { rows } = await imported();
    const records = Object.values(rows.approaches ?? {}) as readonly ApproachRecord[];
    const others = records.filter((r) => !r.triage.isOffer && r.snippet.includes('9/0.'));
    const said = others.map(({ key }) => ({ subject: 'approach', key, field: 'label', value: 'contract_offer' }));
    expect(said.length).toBeGreaterThan(10);
    const alone = await imported(undefined, [...confirmed, ...said]);
    const together = await imported(createCrew(hands().start, 2), [...confirmed, ...said]);
    expect(together.rows).toEqual(alone.rows);
    expect(Object.keys(together.rows.fits ?? {})).toEqual(expect.arrayContaining(others.map((r) => r.key)));
  });

  it.each([
    ['one of two dies at once', (hand: number) => hand === 0],
    ['one of two dies later', (hand: number, heap: number) => hand === 1 && heap === 3],
    ['both die', (_: number, heap: number) => heap === 2],
    ['both die at once', () => true],
  ])('ends in the same rows where %s', async (_, dies) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const alone = await imported(undefined, confirmed);
    const two = hands(dies);
    const together = await imported(createCrew(two.start, 2), confirmed);
    expect(together.rows).toEqual(alone.rows);
    expect(together.end).toEqual(alone.end);
    expect(said).toHaveBeenCalled();
    expect(two.started).toBe(2);
  });

  it('ends in the same rows where the run judges beside them', async () => {
    let judged = 0;
    const idler = {
      judge: (talk: Talk) => {
        judged++;
        return seedOf(talk, judges);
      },
      breathe: (): Promise<void> => new Promise((done) => setImmediate(done)),
    };
    const alone = await imported(undefined, confirmed);
    const together = await imported(createCrew(hands().start, 1, idler), confirmed);
    expect(together.rows).toEqual(alone.rows);
    expect(together.end).toEqual(alone.end);
    expect(judged).toBeGreaterThan(0);
  });

  it('starts the first while a large archive is unpacked, and none for a small one', async () => {
    const crew = createCrew(hands().start, 2);
    const ready = vi.spyOn(crew, 'ready');
    await imported(crew);
    expect(ready).not.toHaveBeenCalled();
    await imported(crew, [], 'z'.repeat(70_000));
    expect(ready).toHaveBeenCalledOnce();
  });

  it('reads no text again that was stored a moment ago', async () => {
    // The profile alone.
    expect((await imported(createCrew(hands().start, 2), confirmed)).read).toBe(1);
  });
});

describe('a crew', () => {
  const talk = (t: number): Talk => ({
    id: `2-${t}==`,
    kept: [{ hash: `h${t}`, message: message(t, 0) }],
  });
  const many = Array.from({ length: 100 }, (_, t) => talk(t));

  it('starts nobody for a few conversations', async () => {
    const two = hands();
    const crew = createCrew(two.start, 2);
    crew.offer(many.slice(0, 5));
    expect(two.started).toBe(0);
    expect(await crew.take('2-1==', ['h1'])).toBeUndefined();
  });

  it('starts one ahead of its work where that is asked for, and only once', async () => {
    const two = hands();
    const crew = createCrew(two.start, 2);
    crew.ready();
    crew.ready();
    expect(two.started).toBe(1);
    crew.offer(many.slice(0, 5));
    expect(await crew.take('2-1==', ['h1'])).toMatchObject({ hashes: ['h1'] });
    crew.rest();
  });

  it('lets who waits judge what comes next, and not what is judged elsewhere', async () => {
    const judged: string[] = [];
    const idler = {
      judge: (one: Talk) => {
        judged.push(one.id);
        return seedOf(one, judges);
      },
      breathe: (): Promise<void> => Promise.resolve(),
    };
    const one = hands();
    const crew = createCrew(one.start, 1, idler);
    crew.offer(many);
    expect(await crew.take('2-0==', ['h0'])).toMatchObject({ hashes: ['h0'] });
    expect(judged[0]).toBe('2-64==');
    const others = await Promise.all(many.slice(1).map(({ id, kept }) => crew.take(id, [kept[0]?.hash ?? ''])));
    expect(others.map((s) => s?.hashes[0])).toEqual(expect.arrayContaining(['h63', 'h64', 'h65']));
    expect(one.judged + judged.length).toBeLessThanOrEqual(many.length);
    crew.rest();
  });

  it('gives out what was made of just these texts, and nothing that was made of others', async () => {
    const crew = createCrew(hands().start, 1);
    crew.offer(many);
    expect(crew.has('2-0==', ['h0'])).toBe(true);
    expect(crew.has('2-0==', ['h0', 'h1'])).toBe(false);
    expect(await crew.take('2-0==', ['h0'])).toMatchObject({ hashes: ['h0'] });
    expect(await crew.take('2-0==', ['h0'])).toBeUndefined();
    expect(await crew.take('2-1==', ['h1', 'later'])).toBeUndefined();
    crew.rest();
  });

  it('that rests fails nobody who waits, and may be asked again', async () => {
    const two = hands();
    const crew = createCrew(two.start, 1);
    crew.offer(many);
    const waiting = crew.take('2-0==', ['h0']);
    crew.rest();
    expect(await waiting).toBeUndefined();
    crew.offer(many);
    expect(await crew.take('2-0==', ['h0'])).toMatchObject({ hashes: ['h0'] });
    expect(two.started).toBe(2);
    crew.rest();
  });
});
