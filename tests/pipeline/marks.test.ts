import { describe, expect, it } from 'vitest';
import { batchesOf, marked, markOne, marks, marksOf } from '../../lib/pipeline/marks.ts';
import { sightingOf } from '../store/rows.ts';
import { Memory } from './memory.ts';

const ids = (n: number, from = 0): string[] => Array.from({ length: n }, (_, i) => `2-${from + i}==`);
const batch = (n: number) => ({ ...sightingOf(`s${n}`, 1, []), batch: n });

describe('marks of conversations to be judged', () => {
  it('are one for each of a page and one for all of a batch of an archive', async () => {
    const store = new Memory();
    await store.commit([...marksOf(ids(3), batch(0)), ...marksOf(ids(40, 10), batch(1)), markOne('#lists')]);
    expect(await store.count('dirty')).toBe(5);
    expect([...(await marked(store))].sort()).toEqual([...ids(3), ...ids(40, 10)].sort());
  });

  it('stand for a hundred at most, so that a run is still cut into small commits', async () => {
    const store = new Memory();
    await store.commit(marksOf(ids(250), batch(0)));
    const found = await marks(store);
    expect(found.map((m) => m.ids.length)).toEqual([100, 100, 50]);
    expect(found.flatMap((m) => m.ids)).toEqual(ids(250));
  });

  it('are worked off in the order of the archive', async () => {
    const store = new Memory();
    const heaps = [11, 2, 0].map((n) => marksOf(ids(20, 100 * n), batch(n)));
    await store.commit(heaps.flat());
    const found = batchesOf(await marks(store), 1);
    expect(found.map((b) => b.ids[0])).toEqual(['2-0==', '2-200==', '2-1100==']);
  });

  it('take a conversation that is called like a heap for what it is', async () => {
    const store = new Memory();
    await store.commit([markOne('@000000 s1')]);
    expect(await marks(store)).toEqual([{ key: '@000000 s1', ids: ['@000000 s1'] }]);
  });

  it('go in batches that hold each conversation once and each mark no earlier than the last that it stands for', () => {
    const heap = (key: string, list: readonly string[]) => ({ key, ids: list });
    const all = [heap('a', ['1', '2']), heap('b', ['2', '3']), heap('c', ['3']), heap('d', ['4'])];
    expect(batchesOf(all, 3)).toEqual([
      { ids: ['1', '2', '3'], keys: ['a', 'b'] },
      { ids: ['4'], keys: ['c', 'd'] },
    ]);
    // Nothing is left to judge for the last one, and its mark goes all the same.
    expect(batchesOf([heap('a', ['1']), heap('b', ['1'])], 1)).toEqual([
      { ids: ['1'], keys: ['a'] },
      { ids: [], keys: ['b'] },
    ]);
    expect(batchesOf([], 3)).toEqual([]);
  });
});
