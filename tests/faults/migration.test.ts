import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../lib/store/index.ts';
import { build, type Example, exampleOf } from '../store/examples.ts';
import { FAULTS, injector } from './injector.ts';
import { dump, freshDisk } from './world.ts';

/** The example with more conversations like the one whose text is gone, so that there is something to write. */
function larger(example: Example): Example {
  const again = (row: Record<string, unknown>, n: number): Record<string, unknown> =>
    JSON.parse(JSON.stringify(row).replaceAll('2-R29uZQ==', `2-${n}==`).replaceAll('"a1"', `"b${n}"`));
  const derived = example.stores.derived;
  if (derived === undefined) throw new Error('the example has no derived rows');
  const mine = derived.rows.filter((r) => r.table !== 'seen');
  const more = Array.from({ length: 5 }, (_, n) => mine.map((r) => again(r, n))).flat();
  return { ...example, stores: { ...example.stores, derived: { ...derived, rows: [...derived.rows, ...more] } } };
}

let [tried, survived] = [0, 0];
afterAll(() => {
  process.stdout.write(`faults in migrations: ${tried} tried, ${survived} survived\n`);
});

/** Versions from which a row is written on the way to this one; a step that only drops an index writes none. */
const WITH_WRITES = [1];

describe.each(WITH_WRITES)('a migration from version %i', (version) => {
  it('is whole or has not happened, whatever goes wrong in it', async () => {
    const prepare = async (): Promise<void> => {
      injector.plan(null);
      freshDisk();
      await build(larger(exampleOf(version)));
    };
    await prepare();
    injector.plan(null);
    (await openStore()).close();
    const { writes } = injector;
    const expected = await dump();
    expect(writes).toBeGreaterThan(5);
    expect(expected.remains).toHaveLength(6);
    for (const fault of FAULTS) {
      for (let at = 1; at <= writes; at++) {
        tried++;
        await prepare();
        injector.plan({ at, fault });
        const opened = await openStore().then(
          (store) => store.close(),
          (error: unknown) => error,
        );
        if (opened !== undefined)
          expect(opened).toMatchObject({ code: expect.stringMatching(/^(migration-failed|quota|unavailable)$/) });
        injector.plan(null);
        injector.endProcess();
        (await openStore()).close();
        expect(await dump(), `${fault} at write ${at}`).toEqual(expected);
        survived++;
      }
    }
  });
});
