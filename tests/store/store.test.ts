import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import type { Content } from '../../lib/model/sighting.ts';
import { openStore } from '../../lib/store/index.ts';
import { sightingOf } from './rows.ts';

const message = (hash: string, sentAt: number): Content => ({
  hash,
  body: { kind: 'message', message: { direction: 'inbound', sender: { name: 'A' }, text: `text ${hash}`, sentAt } },
});
const sighting = (id: string, contents: readonly Content[]) =>
  sightingOf(
    id,
    1,
    contents.map((c) => c.hash),
  );

const only = (...hashes: string[]) => ({ hashes, remains: [], replaced: [], marks: [] });

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('the store', () => {
  it('adds nothing the second time', async () => {
    const store = await openStore();
    const contents = [message('a', 1), message('b', 2)];
    expect(await store.keeper.keep(contents, [sighting('s', contents)])).toEqual({ added: 2 });
    expect(await store.keeper.keep(contents, [sighting('s', contents)])).toEqual({ added: 0 });
    expect(await store.counts()).toEqual({ contents: 2, sightings: 1, decisions: 0 });
  });

  it('finds the few that it knows among many new ones, dropped ones too, wherever they stand', async () => {
    const store = await openStore();
    const many = Array.from({ length: 100 }, (_, i) => message(`h${i}`, i));
    const known = many.filter((_, i) => i % 40 === 5);
    await store.keeper.keep(known, [sighting('s', known)]);
    await store.forget(only('h45'));
    expect(await store.keeper.keep(many, [sighting('t', many)])).toEqual({ added: 97 });
    expect((await store.kept.contents(['h5', 'h6', 'h45', 'h85'])).map((c) => c.hash)).toEqual(['h5', 'h6', 'h85']);
    expect(await store.counts()).toMatchObject({ contents: 100, sightings: 2 });
  });

  it('keeps what was read after closing', async () => {
    const store = await openStore();
    await store.keeper.keep([message('a', 1)], [sighting('s', [message('a', 1)])]);
    store.close();
    const again = await openStore();
    expect(await again.kept.contents(['a', 'unknown'])).toEqual([message('a', 1)]);
  });

  it('does not bring dropped texts back by a second import', async () => {
    const store = await openStore();
    const contents = [message('old', 1), message('new', 10)];
    await store.keeper.keep(contents, [sighting('s', contents)]);
    expect(await store.forget(only('old'))).toBe(1);
    await store.keeper.keep(contents, [sighting('t', contents)]);
    expect((await store.kept.contents(['old', 'new'])).map((c) => c.hash)).toEqual(['new']);
  });

  it('redacts for good: neither import nor merge brings a text back', async () => {
    const store = await openStore();
    const contents = [message('a', 1), message('b', 2)];
    await store.keeper.keep(contents, [sighting('s', contents)]);
    const lines: string[] = [];
    for await (const line of store.backup(1)) lines.push(line);
    expect(await store.forget(only('a', 'unknown'))).toBe(1);
    await store.keeper.keep(contents, [sighting('t', contents)]);
    await store.merge(new Blob([lines.join('\n')]));
    expect((await store.kept.contents(['a', 'b'])).map((c) => c.hash)).toEqual(['b']);
  });

  it('appends a decision once', async () => {
    const store = await openStore();
    const said = { id: 'd', at: 1, subject: 'goal', key: '', field: 'goal', value: 1 } as const;
    await store.keeper.decide([said]);
    await store.keeper.decide([{ ...said, value: 2 }]);
    expect(await store.kept.decisions()).toEqual([said]);
  });

  it('commits derived rows table by table', async () => {
    const { derived } = await openStore();
    await derived.commit([
      { table: 'x', key: 'k', value: 1 },
      { table: 'xy', key: 'k', value: 2 },
    ]);
    expect(await derived.all('x')).toEqual([1]);
    await derived.commit([{ table: 'x', key: 'k', value: undefined }]);
    expect(await derived.keys('x')).toEqual([]);
    expect(await derived.get('xy', 'k')).toBe(2);
  });

  it('refuses data of a newer version politely', async () => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('beckon', 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
    });
    await expect(openStore()).rejects.toMatchObject({ code: 'newer-version' });
  });

  it('wipes everything at once', async () => {
    const store = await openStore();
    await store.keeper.keep([message('a', 1)], [sighting('s', [])]);
    await store.wipe();
    expect(await store.counts()).toEqual({ contents: 0, sightings: 0, decisions: 0 });
  });
});
