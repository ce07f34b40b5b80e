import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewDecision } from '../../lib/model/app.ts';
import type { Message } from '../../lib/model/conversation.ts';
import type { Remains } from '../../lib/model/remains.ts';
import { DAY } from '../../lib/model/time.ts';
import type { OfferFacts } from '../../lib/model/triage.ts';
import { createPipeline, type Pipeline } from '../../lib/pipeline/index.ts';
import type { Judges } from '../../lib/pipeline/judges.ts';
import { unitedRemains } from '../../lib/pipeline/preserve.ts';
import { openStore, type Store } from '../../lib/store/index.ts';
import { remainsOf } from '../store/rows.ts';
import { wordJudges } from './memory.ts';
import { readingAt } from './reading.ts';

const NOW = Date.UTC(2026, 5, 15, 12);
const reading = readingAt(NOW);
const TALKS = 3;

/** Messages of three threads, months apart, so that a thread holds several approaches; each offer names a role of its own. */
const message = (i: number): Message => ({
  threadId: `2-${i % TALKS}==`,
  direction: i % 7 === 6 ? 'outbound' : 'inbound',
  sender: { name: i % 7 === 6 ? 'Ada Moss' : `Sender ${i % TALKS}` },
  text: i % 2 === 0 ? `A contract as Role${i}x. Said in private ${i}.` : `Any news? Said in private ${i}.`,
  sentAt: NOW - (330 - i * 16) * DAY,
});
const ALL = Array.from({ length: 20 }, (_, i) => i);

/** Reads a role as a fact, with its quote, as the real rules do. */
function roleJudges(): Judges {
  const words = wordJudges();
  return {
    ...words,
    approach(approach, thread) {
      const judged = words.approach(approach, thread);
      const role = /Role\d+x/.exec(approach.messages.map((m) => m.text).join(' '))?.[0] ?? null;
      if (role === null) return judged;
      const facts = { role, skills: [], domains: [], taxForms: [], asks: [], links: [] } as unknown as OfferFacts;
      const [text = ''] = approach.messages.map((m) => m.text);
      const quotes = { role: { text } };
      return {
        ...judged,
        triage: { ...judged.triage, offer: facts, quotes, evidence: [{ rule: 'r', quote: text, weight: 1 }] },
      };
    },
  };
}

interface Machine {
  readonly store: Store;
  readonly pipeline: Pipeline;
}
let made = 0;
async function machine(): Promise<Machine> {
  const store = await openStore({ name: `remains-${made++}` });
  const never = (): never => {
    throw new Error('not asked');
  };
  const clock = { now: () => NOW, timeZone: 'UTC' };
  return {
    store,
    pipeline: createPipeline(store, { clock, judges: roleJudges(), readExport: never, readText: never }),
  };
}

const said = (field: string, value: NewDecision['value']): NewDecision => ({
  subject: 'setting',
  key: '',
  field,
  value,
});

/** What a user did on one machine. */
interface Life {
  readonly first: readonly number[];
  readonly later: readonly number[];
  readonly keeping: 'all' | 'facts' | 'half a year';
  readonly deletes: number | null;
}
const life: fc.Arbitrary<Life> = fc.record({
  first: fc.subarray(ALL, { minLength: 1 }),
  later: fc.subarray(ALL),
  keeping: fc.constantFrom('all', 'facts', 'half a year'),
  deletes: fc.option(fc.nat(5), { freq: 2 }),
});

async function read({ pipeline }: Machine, which: readonly number[]): Promise<void> {
  const talks = Map.groupBy(which.map(message), (m) => m.threadId as string);
  const conversations = [...talks].map(([id, messages]) => ({
    ...{ id, strength: 'strong' as const, participants: [], direction: 'inbound' as const, approaches: [], messages },
  }));
  const observations = [{ kind: 'conversations' as const, conversations }];
  if (which.length > 0)
    await pipeline.keep(reading({ layout: 'messaging', page: 'messaging/thread', source: which.join(), observations }));
  await pipeline.work();
}

async function lived({ first, later, keeping, deletes }: Life): Promise<Machine> {
  const m = await machine();
  if (keeping === 'facts') await m.pipeline.decide([said('factsOnly', true)]);
  if (keeping === 'half a year') await m.pipeline.decide([said('retentionDays', 180)]);
  await read(m, first);
  const key = deletes === null ? undefined : (await m.pipeline.queries.inbox({}))[deletes]?.key;
  if (key !== undefined) await m.pipeline.decide([{ subject: 'approach', key, field: 'redacted', value: true }]);
  await read(m, later);
  return m;
}

async function backup({ store }: Machine): Promise<Blob> {
  const lines: string[] = [];
  for await (const line of store.backup(NOW)) lines.push(`${line}\n`);
  return new Blob(lines);
}
const text = async (m: Machine): Promise<string> => (await backup(m)).text();

/** What views show of messages. */
async function shown({ store: { derived } }: Machine): Promise<unknown> {
  return Promise.all([
    derived.all('approaches'),
    derived.all('conversations'),
    derived.all('events'),
    derived.all('inbox'),
  ]);
}
async function merged(...files: readonly Blob[]): Promise<Machine> {
  const m = await machine();
  for (const file of files) await m.store.merge(file);
  return m;
}
const SEEDED = { seed: 20261128, numRuns: 40 } as const;

describe('what was judged from texts that are gone', () => {
  it('comes back exactly from a backup', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (l) => {
        const before = await lived(l);
        const after = await merged(await backup(before));
        await after.pipeline.work();
        expect(await shown(after)).toEqual(await shown(before));
        expect(await text(after)).toBe(await text(before));
      }),
      SEEDED,
    );
  });

  it('is the same after merging twice, in any order and any grouping', async () => {
    await fc.assert(
      fc.asyncProperty(life, life, life, async (x, y, z) => {
        const [a, b, c] = [await backup(await lived(x)), await backup(await lived(y)), await backup(await lived(z))];
        const one = await merged(a, b, c, b);
        const other = await merged(c, await backup(await merged(b, a)));
        expect(await text(one)).toBe(await text(other));
        await one.pipeline.work();
        await other.pipeline.work();
        expect(await shown(one)).toEqual(await shown(other));
      }),
      SEEDED,
    );
  });

  it('holds no word of a text once only facts are kept, and all facts', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (l) => {
        const all = await lived({ ...l, keeping: 'all', deletes: null });
        const facts = await lived({ ...l, keeping: 'all', deletes: null });
        await facts.pipeline.decide([said('factsOnly', true)]);
        await facts.pipeline.work();
        expect(await text(facts)).not.toContain('in private');
        expect(JSON.stringify(await shown(facts))).not.toContain('in private');
        const told = (m: Machine) =>
          m.pipeline.queries.inbox({}).then((rows) => rows.map((r) => [r.key, r.label, r.at, r.answered, r.facts]));
        expect(await told(facts)).toEqual(await told(all));
      }),
      SEEDED,
    );
  });

  it('stays deleted where it was deleted, whatever is merged into what', async () => {
    await fc.assert(
      fc.asyncProperty(life, life, async (x, y) => {
        const mine = await lived({ ...x, keeping: 'facts', deletes: null, later: [] });
        const file = await backup(mine);
        const other = await backup(await lived(y));
        const gone = (await mine.pipeline.queries.inbox({})).find((r) => r.facts?.role);
        fc.pre(gone !== undefined);
        const key = gone?.key ?? '';
        await mine.pipeline.decide([{ subject: 'approach', key, field: 'redacted', value: true }]);
        await mine.pipeline.work();
        expect(await text(mine)).not.toContain(gone?.facts?.role);
        const deleted = await backup(mine);
        for (const files of [
          [file, deleted],
          [deleted, file],
          [deleted, other, file],
        ]) {
          const m = await merged(...files);
          await m.pipeline.work();
          const left = (await m.store.derived.all<{ keys: string[] }>('approaches')).filter((r) =>
            r.keys.includes(key),
          );
          expect(JSON.stringify(left)).not.toContain('Role');
          expect(await text(m)).not.toContain(gone?.facts?.role);
        }
      }),
      SEEDED,
    );
  });
});

describe('the remains of two machines', () => {
  const by = (version: number, role: string): Remains => {
    const [record, ...rest] = remainsOf('t', ['a']).records.map((r) => ({
      ...r,
      triage: {
        ...r.triage,
        version,
        isOffer: true,
        offer: { role, skills: [], domains: [] } as unknown as OfferFacts,
      },
    }));
    return { ...remainsOf('t', []), records: record === undefined ? [] : [record, ...rest] };
  };

  it('are told as the newer rules judged, whichever came first', () => {
    const [old, now] = [by(6, 'Cook'), by(7, 'Analyst')];
    for (const both of [
      [old, now],
      [now, old],
    ])
      expect(unitedRemains(both).records).toMatchObject([
        { key: 'a', triage: { version: 7, offer: { role: 'Analyst' } } },
      ]);
  });
});
