import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { openStore, type Store } from '../../lib/store/index.ts';

const keyOf = (n: number): string => `2-${String(n).padStart(4, '0')}`;
const rowsFrom = (first: number, count: number, table = 'members', fresh = true) =>
  Array.from({ length: count }, (_, i) => ({ table, key: keyOf(first + i), value: { n: first + i }, fresh }));

/** How many rows stand by themselves, and in how many bundles the others, past the store. */
async function places(): Promise<{ alone: number; bundles: number; bodies: number; bundled: number }> {
  const db = await openDB('beckon');
  const names = ((await db.getAll('bundles')) as { names: unknown[] }[]).map((b) => b.names.length);
  const out = { alone: await db.count('derived'), bundles: names.length, bodies: await db.count('bundled') };
  db.close();
  return { ...out, bundled: names.reduce((sum, n) => sum + n, 0) };
}

let store: Store;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = await openStore();
});

describe('derived rows that are written by the hundred', () => {
  it('share rows of the database and are found like others', async () => {
    const { derived } = store;
    await derived.commit([
      ...rowsFrom(0, 100),
      ...rowsFrom(0, 3, 'approaches'),
      { table: 'views', key: 'v', value: 1 },
    ]);
    await derived.commit(rowsFrom(200, 2));
    expect(await places()).toEqual({ alone: 6, bundles: 7, bodies: 7, bundled: 100 });
    expect(await derived.many('members', [keyOf(99), 'unknown', keyOf(201), keyOf(0)])).toEqual([
      { n: 99 },
      undefined,
      { n: 201 },
      { n: 0 },
    ]);
    expect(await derived.get('members', keyOf(40))).toEqual({ n: 40 });
    expect(await derived.get('approaches', keyOf(40))).toBeUndefined();
    expect(await derived.count('members')).toBe(102);
    expect(await derived.count('approaches')).toBe(3);
    const keys = [...Array.from({ length: 100 }, (_, i) => keyOf(i)), keyOf(200), keyOf(201)];
    expect([...(await derived.keys('members'))].sort()).toEqual(keys);
    expect((await derived.all<{ n: number }>('members')).map((r) => keyOf(r.n))).toEqual(keys);
  });

  it('are told in the order in which they stand, so that who goes through them meets each bundle once', async () => {
    const rows = rowsFrom(0, 40).reverse();
    await store.derived.commit(rows);
    expect(await store.derived.keys('members')).toEqual(rows.map((r) => r.key));
  });

  it('are changed and taken away where they stand', async () => {
    const { derived } = store;
    await derived.commit(rowsFrom(0, 64));
    await derived.commit([
      { table: 'members', key: keyOf(5), value: { n: 500 } },
      { table: 'members', key: keyOf(6), value: undefined },
      { table: 'members', key: 'other', value: { n: 1 } },
    ]);
    expect(await derived.many('members', [5, 6, 7].map(keyOf))).toEqual([{ n: 500 }, undefined, { n: 7 }]);
    expect(await derived.count('members')).toBe(64);
    await derived.commit(rowsFrom(0, 32).map((r) => ({ ...r, value: undefined })));
    expect(await places()).toEqual({ alone: 1, bundles: 2, bodies: 2, bundled: 32 });
    expect(await derived.get('members', keyOf(5))).toBeUndefined();
  });

  it('are written once, though their writer thinks them new', async () => {
    const { derived } = store;
    await derived.commit(rowsFrom(0, 64));
    await derived.commit([...rowsFrom(30, 64), { table: 'views', key: 'v', value: 1 }]);
    expect(await derived.count('members')).toBe(94);
    expect(new Set(await derived.keys('members')).size).toBe(94);
    expect(await derived.get('views', 'v')).toBe(1);
  });

  it('are of no other table than those of the conversations', async () => {
    await store.derived.commit(rowsFrom(0, 40, 'views'));
    expect(await places()).toMatchObject({ alone: 40, bundles: 0 });
  });

  it.each(['clear', 'wipe'])('go with a %s, and bundles are numbered anew', async (how) => {
    await store.derived.commit(rowsFrom(0, 40));
    await (how === 'wipe' ? store.wipe() : store.derived.clear());
    expect(await places()).toEqual({ alone: 0, bundles: 0, bodies: 0, bundled: 0 });
    expect(await store.derived.keys('members')).toEqual([]);
    await store.derived.commit(rowsFrom(0, 40));
    expect(await store.derived.get('members', keyOf(39))).toEqual({ n: 39 });
  });
});
