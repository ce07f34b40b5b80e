import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { openStore, StoreError } from '../../lib/store/index.ts';

/** The chain as it is, and what comes after it in a made-up next version. */
const next = vi.hoisted(() => ({ steps: [] as ((db: unknown, tx: unknown) => Promise<void>)[] }));
vi.mock('../../lib/store/migrations.ts', async (original) => {
  const real = await original<typeof import('../../lib/store/migrations.ts')>();
  return {
    get STEPS() {
      return [...real.STEPS, ...next.steps];
    },
    get SCHEMA_VERSION() {
      return real.STEPS.length + next.steps.length;
    },
  };
});

type Stores = { objectStore(name: string): { clear(): Promise<void>; put(row: unknown): Promise<unknown> } };
const decision = { id: 'd1', at: 1, subject: 'note' as const, key: '1', field: 'text', value: 'a note' };

async function filled(name: string): Promise<void> {
  next.steps = [];
  const store = await openStore({ name });
  await store.keeper.decide([decision]);
  store.close();
}

describe('a step that fails', () => {
  it.each([
    ['at once', async () => Promise.reject(new Error('no'))],
    [
      'after it has emptied a table',
      async (_db: unknown, tx: unknown) => {
        await (tx as Stores).objectStore('decisions').clear();
        throw new Error('no');
      },
    ],
    [
      'in the middle of writing',
      async (db: unknown, tx: unknown) => {
        (db as { createObjectStore(n: string, o: object): unknown }).createObjectStore('later', { keyPath: 'id' });
        await (tx as Stores).objectStore('decisions').put({ ...decision, value: 'changed' });
        await (tx as Stores).objectStore('decisions').put({ broken: true });
      },
    ],
  ])('%s leaves the data of the version before readable', async (how, step) => {
    const name = `failing ${how}`;
    await filled(name);
    next.steps = [step];
    for (let again = 0; again < 2; again++) {
      const error = await openStore({ name }).catch((e: unknown) => e);
      expect(error).toBeInstanceOf(StoreError);
      expect((error as StoreError).code).toBe('migration-failed');
    }
    next.steps = [];
    const store = await openStore({ name });
    expect(await store.kept.decisions()).toEqual([decision]);
    store.close();
  });

  it('is made up for by the one that mends it', async () => {
    await filled('mended');
    next.steps = [async () => Promise.reject(new Error('no'))];
    await expect(openStore({ name: 'mended' })).rejects.toMatchObject({ code: 'migration-failed' });
    next.steps = [async () => undefined];
    const store = await openStore({ name: 'mended' });
    expect(await store.kept.decisions()).toEqual([decision]);
    store.close();
  });
});
