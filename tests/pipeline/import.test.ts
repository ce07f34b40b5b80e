import { describe, expect, it, vi } from 'vitest';
import type { ImportProgress } from '../../lib/model/app.ts';
import type { Message } from '../../lib/model/conversation.ts';
import { READ_SCHEMA, type ReadResult } from '../../lib/model/observation.ts';
import { DAY } from '../../lib/model/time.ts';
import { derive } from '../../lib/pipeline/derive.ts';
import { heldContents } from '../../lib/pipeline/held.ts';
import { type ExportStep, type ImportDeps, type ReadExport, runImport } from '../../lib/pipeline/import.ts';
import type { Staged } from '../../lib/pipeline/port.ts';
import { StoreError } from '../../lib/store/errors.ts';
import { Memory, wordJudges } from './memory.ts';

const T0 = Date.UTC(2026, 3, 1);
const clock = { now: () => T0 + 60 * DAY, timeZone: 'UTC' };
const messages = Array.from(
  { length: 5 },
  (_, i): Message => ({
    threadId: `2-${i}==`,
    direction: 'inbound',
    sender: { name: `Sender ${i}` },
    text: i < 2 ? 'A contract, ten hours a week.' : 'Nice to meet you.',
    sentAt: T0 + i * DAY,
  }),
);
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
function* sample(): Generator<ExportStep> {
  yield { kind: 'progress', done: 1, total: 2 };
  yield { kind: 'head', result: head, messages: 5, batches: 3 };
  yield { kind: 'messages', batch: 0, done: 2, messages: messages.slice(0, 2) };
  yield { kind: 'messages', batch: 1, done: 4, messages: messages.slice(2, 4) };
  yield { kind: 'messages', batch: 2, done: 5, messages: messages.slice(4) };
}
const refusing = (code: 'not-an-export' | 'damaged'): ReadExport =>
  function* () {
    yield { kind: 'refused', result: { ...head, observations: [], refusal: { code, message: 'x' } } };
  };
const staged = (more: Partial<Staged> = {}): Staged => ({
  id: 'one',
  kind: 'import',
  name: 'Basic_Export.zip',
  file: new Blob(['zip']),
  cancelled: false,
  ...more,
});

async function take(store: Memory, readExport: ReadExport = sample, more: Partial<ImportDeps> = {}) {
  const told: ImportProgress[] = [];
  const kept = heldContents(store);
  const deps: ImportDeps = {
    kept,
    keeper: store,
    derived: store,
    stage: store,
    clock,
    readExport,
    derive: (onProgress, stopped) => derive({ kept, derived: store, judges: wordJudges(), clock, onProgress, stopped }),
    tell: (p) => told.push(p),
    cancelled: () => false,
    ...more,
  };
  for (const s of await store.list()) await runImport(deps, s);
  return told;
}

describe('an import', () => {
  it('ends on what it brought', async () => {
    const store = new Memory();
    await store.put(staged());
    const told = await take(store);
    expect(told.map((p) => p.phase)).toEqual(expect.arrayContaining(['unzip', 'store', 'derive', 'done']));
    expect(told.at(-1)?.summary).toMatchObject({
      conversations: 5,
      since: T0,
      offers: 2,
      contract: 2,
      namedPay: 0,
      added: 6,
      known: 0,
      stillAnswerable: [{ sender: { name: 'Sender 1' } }, { sender: { name: 'Sender 0' } }],
    });
    expect(await store.list()).toEqual([]);
    expect(store.all_sightings.map((s) => s.exposure !== undefined)).toEqual([false, false, false, true]);
  });

  it('of the same file again adds nothing', async () => {
    const store = new Memory();
    await store.put(staged());
    await take(store);
    const before = [store.all_contents.size, store.all_sightings.length];
    await store.put(staged({ id: 'two', name: 'renamed.zip' }));
    expect((await take(store)).at(-1)?.summary).toMatchObject({ added: 0, known: 6 });
    expect([store.all_contents.size, store.all_sightings.length]).toEqual(before);
  });

  it('after an earlier one says what came since, killed half-way or not', async () => {
    const later = 50 * DAY + T0;
    const fresh = (i: number, text: string, days: number): Message => ({
      threadId: `2-${i}==`,
      direction: 'inbound',
      sender: { name: `Sender ${i}` },
      text,
      sentAt: later + days * DAY,
    });
    const all = [...messages, fresh(5, 'A contract, ten hours a week.', 2), fresh(6, 'Nice to meet you.', 3)];
    const asOf = later + 5 * DAY;
    const second: ReadExport = function* () {
      const observations = head.observations.map((o) =>
        o.kind === 'conversations' ? { ...o, exposure: [[T0, asOf] as const] } : o,
      );
      yield { kind: 'head', result: { ...head, observations, asOf }, messages: 7, batches: 1 };
      yield { kind: 'messages', batch: 0, done: 7, messages: all };
    };
    const store = new Memory();
    await store.put(staged());
    expect((await take(store)).at(-1)?.summary).not.toHaveProperty('fresh');
    const news = {
      since: later,
      conversations: 2,
      offers: 1,
      contractFit: null,
      namedPay: 0,
      payers: [],
      stillAnswerable: [{ sender: { name: 'Sender 5' } }],
    };
    await store.put(staged({ id: 'two' }));
    expect((await take(store, second)).at(-1)?.summary).toMatchObject({ conversations: 7, offers: 3, fresh: news });
    await store.put(staged({ id: 'again' }));
    expect((await take(store, second)).at(-1)?.summary).toMatchObject({ added: 0, fresh: news });
  });

  it.each(['not-an-export', 'damaged'] as const)('of %s says so and changes nothing', async (code) => {
    const store = new Memory();
    await store.put(staged());
    expect((await take(store, refusing(code))).at(-1)).toMatchObject({ phase: 'failed', refusal: { code } });
    expect([store.all_contents.size, store.person, (await store.list()).length]).toEqual([0, null, 0]);
  });

  it('of a partly damaged file changes nothing until the user takes in what can be read', async () => {
    const store = new Memory();
    const lost = { code: 'rows-lost', message: '3 rows', file: 'messages.csv', count: 3 };
    const damaged: ReadExport = function* () {
      for (const step of sample()) {
        yield step.kind === 'head' ? { ...step, result: { ...step.result, warnings: [lost] } } : step;
      }
    };
    await store.put(staged());
    const refused = (await take(store, damaged)).at(-1);
    expect(refused).toMatchObject({ phase: 'failed', refusal: { code: 'partly-damaged' }, warnings: [lost] });
    const digest = refused?.digest ?? '';
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect([store.all_contents.size, store.person, store.commits]).toEqual([0, null, 0]);
    await store.decide([{ id: 'd', at: 1, subject: 'setting', key: 'import', field: 'takeDamaged', value: digest }]);
    // Next month's export comes under the same name.
    await store.put(staged({ id: 'other', file: new Blob(['zap']) }));
    expect((await take(store, damaged)).at(-1)?.refusal?.code).toBe('partly-damaged');
    await store.put(staged({ name: 'Basic_Export (1).zip' }));
    expect((await take(store, damaged)).at(-1)).toMatchObject({ phase: 'done', warnings: [lost] });
  });

  it("of another person's export changes nothing", async () => {
    const store = new Memory();
    store.person = { id: 'o', names: ['Bo'], vanities: ['bo'], profileIds: [], provenAt: 1, provenBy: 'x' };
    await store.put(staged());
    expect((await take(store)).at(-1)).toMatchObject({ phase: 'failed', refusal: { code: 'other-owner' } });
    expect(store.all_contents.size).toBe(0);
  });

  it('stops when cancelled, keeping what is stored and vouching for no days', async () => {
    const store = new Memory();
    await store.put(staged());
    const told = await take(store, sample, { cancelled: () => store.all_sightings.length >= 2 });
    expect(told.at(-1)?.phase).toBe('cancelled');
    expect(store.all_sightings).toHaveLength(2);
    expect(store.all_sightings.some((s) => s.exposure !== undefined)).toBe(false);
    expect(await store.list()).toEqual([]);
  });

  it('whose last batch cannot be stored fails, never two batches being stored at once', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const store = new Memory();
    let [calls, open, most] = [0, 0, 0];
    const keeper = {
      ...store,
      async keep(...args: Parameters<Memory['keep']>) {
        most = Math.max(most, ++open);
        await new Promise((later) => setTimeout(later, 2));
        open--;
        if (++calls === 4) throw new StoreError('quota', 'The disk is full.');
        return store.keep(...args);
      },
    };
    await store.put(staged());
    expect((await take(store, sample, { keeper })).at(-1)).toMatchObject({
      phase: 'failed',
      refusal: { code: 'too-large' },
    });
    expect([calls, most]).toEqual([4, 1]);
    expect(store.all_sightings.every((s) => s.exposure === undefined)).toBe(true);
  });

  it('stops while the file is still being unpacked', async () => {
    const store = new Memory();
    await store.put(staged());
    let cancelled = false;
    const breathe = async (): Promise<void> => {
      cancelled = true;
    };
    const told = await take(store, sample, { breathe, cancelled: () => cancelled });
    expect(told.at(-1)?.phase).toBe('cancelled');
    expect(store.all_contents.size).toBe(0);
  });

  it('that was killed at any step ends the same when taken up again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const whole = new Memory();
    await whole.put(staged());
    await take(whole);
    for (let kill = 1; kill <= whole.commits; kill++) {
      const store = new Memory();
      await store.put(staged());
      store.failAt = kill;
      // A kill ends the worker before it can tell or tidy up.
      await take(store, sample, { stage: { put: store.put, list: store.list, remove: async () => undefined } });
      store.failAt = Number.POSITIVE_INFINITY;
      await take(store);
      expect(store.snapshot()).toEqual(whole.snapshot());
      expect(store.all_contents.size).toBe(whole.all_contents.size);
      expect(store.all_sightings).toHaveLength(whole.all_sightings.length);
    }
  });
});
