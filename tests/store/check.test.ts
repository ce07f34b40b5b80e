import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../lib/model/hash.ts';
import type { ContentBody } from '../../lib/model/sighting.ts';
import { openStore, type Store, StoreError } from '../../lib/store/index.ts';
import { sightingOf } from './rows.ts';

const body = (n: number): ContentBody => ({
  kind: 'message',
  message: { direction: 'inbound', sender: { name: `P${n}` }, text: `text ${n}`, sentAt: n },
});
const hashes = [1, 2, 3].map((n) => contentHash(body(n)));
const sighting = sightingOf('s1', 1, hashes);
const owner = { id: 'o', profileIds: [], vanities: ['mira'], names: ['Mira'], provenAt: 5, provenBy: 'x' };

let made = 0;
async function filled(): Promise<{ store: Store; name: string }> {
  const name = `check-${made++}`;
  const store = await openStore({ name });
  await store.keeper.keep(
    hashes.map((hash, i) => ({ hash, body: body(i + 1) })),
    [sighting],
    owner,
  );
  await store.keeper.decide([{ id: 'd1', at: 1, subject: 'note', key: '1', field: 'text', value: 'a note' }]);
  await store.derived.commit([{ table: 'views', key: 'glance', value: 1 }]);
  return { store, name };
}
/** Writes past the store, as a failing disk would. */
async function spoil(name: string, table: string, row: unknown): Promise<void> {
  const db = await openDB(name);
  await db.put(table, row);
  db.close();
}
async function lines(store: Store): Promise<string[]> {
  const all: string[] = [];
  for await (const line of store.backup(0)) all.push(line);
  return all;
}

describe('the check', () => {
  it('finds nothing where nothing is broken', async () => {
    const { store } = await filled();
    expect(await store.check()).toEqual({ checked: 6, broken: 0, missing: 0, aside: 0 });
  });

  it('leaves a dropped text alone: its hash is all that is kept', async () => {
    const { store } = await filled();
    await store.forget({ hashes, remains: [], replaced: [], marks: [] });
    expect(await store.check()).toMatchObject({ broken: 0, missing: 0 });
  });

  it.each([
    ['a content that is not what its hash says', 'contents', { hash: hashes[0], kind: 'message', body: body(9) }],
    ['a content without a kind', 'contents', { hash: hashes[0], body: body(1) }],
    ['a reading without its time', 'sightings', { ...sighting, readAt: undefined }],
    ['a decision without a subject', 'decisions', { id: 'd1', at: 1, key: '', field: 'x' }],
    ['an owner without names', 'owner', { id: 'o', provenAt: 1 }],
  ])('finds %s, and the repair puts it aside', async (_, table, row) => {
    const { store, name } = await filled();
    await spoil(name, table, row);
    expect(await store.check()).toMatchObject({ checked: 6, broken: 1, aside: 0 });
    expect(await store.derived.all('views')).toEqual([1]);
    await store.repair();
    expect(await store.derived.all('views')).toEqual([1]);
    expect(await store.check()).toMatchObject({ checked: 5, broken: 0, aside: 1 });
    const db = await openDB(name);
    expect((await db.getAll('meta'))[0]?.value).toEqual(row);
    db.close();
  });

  it('tells contents that a reading names and that are gone; the next reading brings them back', async () => {
    const { store, name } = await filled();
    await spoil(name, 'contents', { hash: hashes[0], kind: 'message', body: body(9) });
    await store.repair();
    expect(await store.check()).toMatchObject({ missing: 1 });
    await store.keeper.keep([{ hash: hashes[0] ?? '', body: body(1) }], []);
    expect(await store.check()).toMatchObject({ broken: 0, missing: 0 });
  });

  it('keeps no text aside that has to go', async () => {
    const { store, name } = await filled();
    const asides = async (): Promise<number> => (await store.check()).aside;
    for (const hash of hashes.slice(0, 2)) await spoil(name, 'contents', { hash, kind: 'message', body: body(9) });
    await spoil(name, 'decisions', { id: 'd1', at: 1, key: '', field: 'x' });
    await store.repair();
    await store.dropAside([hashes[2] ?? '']);
    expect(await asides()).toBe(3);
    await store.dropAside([hashes[1] ?? '']);
    expect(await asides()).toBe(2);
    await store.dropAside('all');
    // The decision is no text.
    expect(await asides()).toBe(1);
  });

  it('goes through more rows than fit into one look', async () => {
    const { store } = await filled();
    const many = Array.from({ length: 1_234 }, (_, i) => body(i + 10));
    await store.keeper.keep(
      many.map((b) => ({ hash: contentHash(b), body: b })),
      [],
    );
    expect(await store.check()).toMatchObject({ checked: 1_240, broken: 0 });
  });
});

describe('a backup of a store with a broken record', () => {
  it('is refused, since it could never be merged, and works after the repair', async () => {
    const { store, name } = await filled();
    await spoil(name, 'decisions', { id: 'd1', at: 1, key: '', field: 'x' });
    await expect(lines(store)).rejects.toBeInstanceOf(StoreError);
    await store.repair();
    const other = await openStore({ name: `check-${made++}` });
    expect(await other.merge(new Blob([(await lines(store)).join('\n')]))).toEqual({ added: 4, known: 0 });
  });
});
