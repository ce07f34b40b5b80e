import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { contentHash } from '../../lib/model/hash.ts';
import type { Content, ContentBody } from '../../lib/model/sighting.ts';
import { openStore, type Store } from '../../lib/store/index.ts';

const bodyOf = (n: number): ContentBody => ({
  kind: 'message',
  message: { direction: 'inbound', sender: { name: `P${n}` }, text: `text ${n}`, sentAt: n },
});
const contentOf = (n: number): Content => ({ hash: contentHash(bodyOf(n)), body: bodyOf(n) });
const from = (first: number, count: number): Content[] => Array.from({ length: count }, (_, i) => contentOf(first + i));
const hashes = (contents: readonly Content[]): string[] => contents.map((c) => c.hash);
const forgetting = (gone: readonly Content[]) => ({ hashes: hashes(gone), remains: [], replaced: [], marks: [] });

/** What stands where, past the store. */
async function places(): Promise<{ alone: string[]; packed: string[] }> {
  const db = await openDB('beckon');
  const alone = (await db.getAllKeys('contents')) as string[];
  const packed = ((await db.getAll('packs')) as { hashes: string[] }[]).flatMap((p) => p.hashes);
  db.close();
  return { alone, packed };
}
async function linesOf(store: Store): Promise<string[]> {
  const all: string[] = [];
  for await (const line of store.backup(0)) all.push(line);
  return all;
}

let store: Store;
const keep = async (contents: readonly Content[]): Promise<number> => (await store.keeper.keep(contents, [])).added;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = await openStore();
});

describe('contents that came in together', () => {
  it('are kept in packs, a few of a page alone, and found in the order asked for', async () => {
    expect(await keep(from(0, 5))).toBe(5);
    expect(await keep(from(10, 250))).toBe(250);
    const { alone, packed } = await places();
    expect([alone.length, packed.length]).toEqual([5, 250]);
    const asked = [contentOf(200), contentOf(3), contentOf(11)];
    expect(await store.kept.contents([...hashes(asked), 'unknown'])).toEqual(asked);
    expect(await store.counts()).toMatchObject({ contents: 255 });
    expect(await store.check()).toEqual({ checked: 255, broken: 0, missing: 0, aside: 0 });
  });

  it.each([
    ['a larger export with everything in it', 0, 600, 300],
    ['an export of which the looks from everywhere find nothing', 299, 400, 399],
    ['the same again', 0, 300, 0],
    ['a page', 290, 20, 10],
  ])('are kept once: %s', async (_, first, count, added) => {
    await keep(from(0, 300));
    expect(await keep(from(first, count).reverse())).toBe(added);
    const { alone, packed } = await places();
    const all = [...alone, ...packed];
    expect(all).toHaveLength(300 + added);
    expect(new Set(all).size).toBe(300 + added);
  });

  it('are not kept again where they stand alone already', async () => {
    await keep(from(0, 3));
    expect(await keep(from(1, 200))).toBe(198);
    const { alone, packed } = await places();
    expect([alone.length, packed.length]).toEqual([3, 198]);
  });

  it('stay without their text once it is dropped, whatever brings them again', async () => {
    const all = from(0, 300);
    await keep(all);
    const backup = new Blob([(await linesOf(store)).map((l) => `${l}\n`).join('')]);
    const gone = [...all.slice(0, 40), ...all.slice(100, 101)];
    expect(await store.forget(forgetting(gone))).toBe(41);
    expect(await store.forget(forgetting(gone))).toBe(0);
    await keep(from(0, 400));
    await store.merge(backup);
    expect(await store.kept.contents(hashes(gone))).toEqual([]);
    expect(await store.kept.contents(hashes(all))).toHaveLength(259);
    expect(await store.counts()).toMatchObject({ contents: 400 });
    expect(await store.check()).toMatchObject({ broken: 0 });
  });

  it('come through a backup, dropped ones without their text, onto a machine with some of them', async () => {
    const all = from(0, 300);
    await keep([...all, ...from(900, 2)]);
    await store.forget(forgetting(all.slice(5, 6)));
    const backup = new Blob([(await linesOf(store)).map((l) => `${l}\n`).join('')]);
    store.close();
    vi.stubGlobal('indexedDB', new IDBFactory());
    store = await openStore();
    await keep(all.slice(0, 150));
    expect(await store.merge(backup)).toEqual({ added: 152, known: 150 });
    expect(await store.merge(backup)).toEqual({ added: 0, known: 302 });
    expect(await store.kept.contents(hashes(all))).toEqual(all.filter((_, i) => i !== 5));
    const { alone, packed } = await places();
    expect(new Set([...alone, ...packed]).size).toBe(alone.length + packed.length);
  });

  it('are counted by the keys of their packs: a page asks each second, and an index would be gone through', async () => {
    await keep(from(0, 300));
    const index = vi.spyOn(IDBIndex.prototype, 'count');
    const rows = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect(await store.counts()).toMatchObject({ contents: 300 });
    expect(await store.derived.count('approaches')).toBe(0);
    expect([index.mock.calls.length, rows.mock.calls.length]).toEqual([0, 0]);
    vi.restoreAllMocks();
  });

  it('go with a wipe', async () => {
    await keep(from(0, 300));
    await store.wipe();
    expect(await places()).toEqual({ alone: [], packed: [] });
    expect(await keep(from(0, 300))).toBe(300);
  });
});

describe('a broken pack', () => {
  const spoil = async (change: (pack: { hashes: string[]; rows: unknown[] }) => object): Promise<void> => {
    const db = await openDB('beckon');
    const [pack] = (await db.getAll('packs')) as { hashes: string[]; rows: unknown[] }[];
    if (pack !== undefined) await db.put('packs', change(pack));
    db.close();
  };

  it('loses what is broken to the repair, and keeps the rest', async () => {
    const all = from(0, 200);
    await keep(all);
    await spoil((pack) => ({ ...pack, rows: pack.rows.map((row, i) => (i === 3 ? { hash: 'x' } : row)) }));
    expect(await store.check()).toMatchObject({ checked: 200, broken: 1 });
    await expect(linesOf(store)).rejects.toMatchObject({ code: 'corrupt' });
    await store.repair();
    expect(await store.check()).toEqual({ checked: 199, broken: 0, missing: 0, aside: 1 });
    expect(await store.kept.contents(hashes(all))).toHaveLength(199);
    expect(await store.counts()).toMatchObject({ contents: 199 });
    await store.dropAside(hashes(all).slice(3, 4));
    expect(await store.check()).toMatchObject({ aside: 0 });
    expect(await keep(all)).toBe(1);
  });

  it('is put aside as a whole where nothing in it can be told', async () => {
    await keep(from(0, 200));
    await spoil((pack) => ({ ...pack, hashes: pack.hashes.slice(1) }));
    expect(await store.check()).toMatchObject({ checked: 169, broken: 1 });
    await expect(linesOf(store)).rejects.toMatchObject({ code: 'corrupt' });
    await store.repair();
    expect(await store.check()).toMatchObject({ checked: 168, broken: 0, aside: 1 });
    expect(await keep(from(0, 200))).toBe(32);
    // Any text that has to go may be in it.
    await store.dropAside(['other']);
    expect(await store.check()).toMatchObject({ aside: 0 });
  });
});
