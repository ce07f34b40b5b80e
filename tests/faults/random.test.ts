import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { NewDecision } from '../../lib/model/app.ts';
import { DAY, HOUR } from '../../lib/model/time.ts';
import { openStore } from '../../lib/store/index.ts';
import { FAULTS, injector } from './injector.ts';
import { LATER_PROFILE, NOW, PROFILE, STAGED, THREAD } from './sample.ts';
import { fillOtherMachine, otherMachine, SCENARIOS } from './scenarios.ts';
import { dump, freshDisk, type Life, type LifeOptions, start } from './world.ts';

const counted = { random: 0, together: 0, backups: 0, clocks: 0 };
const SEED = 20261124;

beforeAll(async () => {
  freshDisk();
  await fillOtherMachine(await start());
  injector.endProcess();
});
afterAll(() => {
  const all = Object.values(counted).reduce((a, b) => a + b, 0);
  const parts = Object.entries(counted).map(([what, n]) => `${what} ${n}`);
  process.stdout.write(`random faults survived: ${all} (${parts.join(', ')})\n`);
});

const endOf = async (life: Life, act: (life: Life) => Promise<unknown>): Promise<unknown> =>
  act(life).then(
    () => null,
    (error: unknown) => error,
  );

/** What is kept and shown, without the instants at which decisions were stamped, which depend on who came first. */
async function timeless(): Promise<unknown> {
  const { decisions = [], derived = [], ...rest } = await dump();
  const shown = (derived as { table: string }[]).filter((r) => r.table === 'approaches' || r.table === 'events');
  const said = (decisions as { subject: string; key: string; field: string; value: unknown }[]).map((d) =>
    JSON.stringify([d.subject, d.key, d.field, d.value]),
  );
  return { ...rest, shown, said: said.sort() };
}

describe('kills at random', () => {
  it('several in a row, then one undisturbed run, end as if nothing had happened', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const run = fc.record({
      scenario: fc.constantFrom(...SCENARIOS),
      kills: fc.array(fc.record({ at: fc.integer({ min: 1, max: 60 }), fault: fc.constantFrom(...FAULTS) }), {
        minLength: 2,
        maxLength: 4,
      }),
    });
    await fc.assert(
      fc.asyncProperty(run, async ({ scenario, kills }) => {
        const prepare = async (): Promise<void> => {
          injector.plan(null);
          freshDisk();
          if (scenario.prepare) await scenario.prepare(await start());
          injector.endProcess();
        };
        await prepare();
        await scenario.act(await start(scenario.options));
        const expected = await dump();
        await prepare();
        for (const kill of kills) {
          injector.plan(kill);
          const life = await start(scenario.options);
          // The worker goes on with what it finds, while the user tries again.
          await endOf(life, async (l) => {
            await l.pipeline.work();
            await scenario.act(l);
          });
          if (injector.struck) counted.random++;
          injector.endProcess();
        }
        injector.plan(null);
        const last = await start(scenario.options);
        await scenario.act(last);
        injector.endProcess();
        expect(await dump()).toEqual(expected);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

const note = (i: number): NewDecision => ({ subject: 'note', key: `n${i}`, field: 'text', value: `note ${i}` });

describe('two tabs, the panel and the worker writing at once', () => {
  it('lose and double nothing, whoever dies on the way', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    freshDisk();
    await fillOtherMachine(await start(), false);
    injector.endProcess();
    const jobs: readonly ((life: Life) => Promise<unknown>)[] = [
      ({ pipeline }) => pipeline.decide([note(1), note(2)]),
      ({ pipeline }) => pipeline.decide([note(3)]),
      ({ pipeline }) => pipeline.keep(PROFILE),
      ({ pipeline }) => pipeline.keep(THREAD),
      ({ pipeline }) => pipeline.keep(LATER_PROFILE),
      ({ store }) => store.stage.put(STAGED),
      ({ store }) => store.merge(otherMachine.backup ?? new Blob()),
      ({ pipeline }) => pipeline.work(),
    ];
    /** What was said once is not said again; all else may be done twice. */
    const again = async (life: Life, i: number): Promise<unknown> => {
      if (i > 1) return jobs[i]?.(life);
      const known = await life.store.kept.decisions();
      const missing = [note(1), note(2), note(3)].filter((n) => !known.some((k) => k.key === n.key));
      return missing.length > 0 && life.pipeline.decide(missing);
    };
    /** The owner is known; whose data it is doesn't depend on which tab came first. */
    const known = async (): Promise<void> => {
      injector.plan(null);
      freshDisk();
      await (await start()).pipeline.keep(PROFILE);
      injector.endProcess();
    };
    await known();
    const calm = await start();
    for (const job of jobs) await job(calm);
    await calm.pipeline.work();
    const expected = await timeless();
    injector.endProcess();
    const order = fc.shuffledSubarray([...jobs.keys()], { minLength: jobs.length });
    const plan = fc.record({ at: fc.integer({ min: 1, max: 50 }), fault: fc.constantFrom(...FAULTS) });
    await fc.assert(
      fc.asyncProperty(order, plan, async (indices, kill) => {
        await known();
        injector.plan(kill);
        const tabs = await Promise.all([start(), start(), start()]);
        await Promise.all(indices.map((i, n) => endOf(tabs[n % 3] as Life, async (l) => jobs[i]?.(l))));
        if (injector.struck) counted.together++;
        injector.plan(null);
        injector.endProcess();
        const next = await start();
        for (const i of jobs.keys()) await again(next, i);
        await next.pipeline.work();
        injector.endProcess();
        expect(await timeless()).toEqual(expected);
      }),
      { seed: SEED, numRuns: 120 },
    );
  });
});

describe('a backup that is cut off', () => {
  it('at any line is refused and changes nothing', async () => {
    const lines = (await (otherMachine.backup ?? new Blob()).text()).trimEnd().split('\n');
    freshDisk();
    const { store } = await start();
    const before = await dump();
    for (let n = 0; n < lines.length; n++) {
      const cut = new Blob([lines.slice(0, n).join('\n')]);
      await expect(store.merge(cut)).rejects.toMatchObject({ code: n === 0 ? 'not-a-backup' : 'truncated' });
      const half = new Blob([[...lines.slice(0, n), (lines[n] ?? '').slice(0, -3)].join('\n')]);
      await expect(store.merge(half)).rejects.toMatchObject({ name: 'BackupError' });
      counted.backups += 2;
    }
    injector.endProcess();
    expect(await dump()).toEqual(before);
  });

  it('because the store went away meanwhile is no backup', async () => {
    freshDisk();
    await fillOtherMachine(await start());
    for (let n = 0; n < 4; n++) {
      const { store } = await start();
      const lines: string[] = [];
      const read = async (): Promise<void> => {
        for await (const line of store.backup(NOW)) if (lines.push(line) > n) injector.endProcess();
      };
      await expect(read()).rejects.toThrow();
      const other = await openStore({ name: 'other' });
      await expect(other.merge(new Blob([lines.join('\n')]))).rejects.toMatchObject({ code: 'truncated' });
      other.close();
      counted.backups++;
    }
  });
});

describe('a clock that jumps', () => {
  it('years ahead and back loses no decision and no order', async () => {
    const jumps = fc.array(fc.integer({ min: -4_000, max: 4_000 }), { minLength: 3, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(jumps, async (days) => {
        freshDisk();
        let now = NOW;
        const options: LifeOptions = { now: () => now };
        for (const [i, day] of days.entries()) {
          now = NOW + day * DAY + i * HOUR;
          const { pipeline, store } = await start(options);
          await pipeline.decide([{ subject: 'setting', key: '', field: 'retentionDays', value: 4_000 + i }]);
          await pipeline.keep(THREAD);
          await pipeline.work();
          expect((await pipeline.queries.settings()).retentionDays).toBe(4_000 + i);
          expect(await store.kept.decisions()).toHaveLength(i + 1);
          expect((await pipeline.queries.inbox({})).map((r) => r.conversationId)).toEqual(['2-1==']);
          counted.clocks++;
          injector.endProcess();
        }
      }),
      { seed: SEED, numRuns: 25 },
    );
  });
});
