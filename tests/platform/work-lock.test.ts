import { describe, expect, it } from 'vitest';
import { alone } from '../../lib/platform/work-lock.ts';

const signs = { every: 5, silent: 6 };
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
/** A name of its own for each test: locks are the whole process's. */
let stores = 0;
const newStore = (): string => `-test-${stores++}`;

describe('work that runs alone', () => {
  it('waits its turn and answers with what the work gave', async () => {
    const store = newStore();
    const order: string[] = [];
    const work = (name: string) => async (): Promise<string> => {
      order.push(`${name} begins`);
      await pause(5);
      order.push(`${name} ends`);
      return name;
    };
    const both = await Promise.all(['one', 'other'].map((name) => alone(work(name), { store, signs })));
    expect(both).toEqual(['one', 'other']);
    expect(order).toEqual(['one begins', 'one ends', 'other begins', 'other ends']);
  });

  it('hands on what goes wrong, and the next one begins', async () => {
    const store = newStore();
    const wrong = alone(() => Promise.reject(new Error('no disk')), { store, signs });
    await expect(wrong).rejects.toThrow('no disk');
    await expect(alone(async () => 1, { store, signs })).resolves.toBe(1);
  });

  it('leaves the lock to whoever lives, however long the work takes', async () => {
    const store = newStore();
    let lost = 0;
    const order: string[] = [];
    const long = async (): Promise<void> => {
      await pause(25 * signs.every);
      order.push('long');
    };
    const both = [long, async () => order.push('next')].map((work) =>
      alone<unknown>(work, { store, signs, lost: () => lost++ }),
    );
    await Promise.all(both);
    expect([lost, order]).toEqual([0, ['long', 'next']]);
  });

  it('takes the lock from a context that a browser ended only half: it gives no sign of life', async () => {
    const store = newStore();
    const held = navigator.locks.request(`beckon-derive${store}`, () => new Promise(() => undefined));
    const taken = held.then(undefined, (error: unknown) => (error as Error).name);
    await expect(alone(async () => 'done', { store, signs })).resolves.toBe('done');
    await expect(taken).resolves.toBe('AbortError');
  });

  it('lets several that wait have it one after the other', async () => {
    const store = newStore();
    navigator.locks.request(`beckon-derive${store}`, () => new Promise(() => undefined)).catch(() => undefined);
    let [running, most, lost] = [0, 0, 0];
    const work = async (): Promise<void> => {
      most = Math.max(most, ++running);
      await pause(10 * signs.every);
      running--;
    };
    await Promise.all([1, 2, 3].map(() => alone(work, { store, signs, lost: () => lost++ })));
    expect([most, lost]).toEqual([1, 0]);
  });

  it('takes it even where such a context was itself the one that watched', async () => {
    const store = newStore();
    for (const name of ['', '-watch'])
      navigator.locks
        .request(`beckon-derive${store}${name}`, () => new Promise(() => undefined))
        .catch(() => undefined);
    let [running, most] = [0, 0];
    const work = async (): Promise<number> => {
      most = Math.max(most, ++running);
      await pause(2 * signs.every);
      return running--;
    };
    await Promise.all([1, 2].map(() => alone(work, { store, signs: { every: 20, silent: 6 } })));
    expect(most).toBe(1);
  });

  it('tells nobody that the lock was lost where the work ends by itself, in whatever way', async () => {
    const store = newStore();
    let lost = 0;
    const undone = alone(() => Promise.reject(new DOMException('undone', 'AbortError')), {
      store,
      signs,
      lost: () => lost++,
    });
    await expect(undone).rejects.toThrow('undone');
    expect(lost).toBe(0);
  });

  it('tells whoever had taken it and is robbed in turn', async () => {
    const store = newStore();
    navigator.locks.request(`beckon-derive${store}`, () => new Promise(() => undefined)).catch(() => undefined);
    let lost = 0;
    let begun: () => void = () => undefined;
    const has = new Promise<void>((done) => {
      begun = done;
    });
    const mine = alone(
      () => {
        begun();
        return new Promise(() => undefined);
      },
      { store, signs, lost: () => lost++ },
    );
    await has;
    await navigator.locks.request(`beckon-derive${store}`, { steal: true }, async () => undefined);
    await expect(mine).rejects.toThrow();
    expect(lost).toBe(1);
  });

  it('tells whoever it was taken from', async () => {
    const store = newStore();
    let lost = 0;
    const mine = alone(() => new Promise(() => undefined), { store, signs, lost: () => lost++ });
    await navigator.locks.request(`beckon-derive${store}`, { steal: true }, async () => undefined);
    await expect(mine).rejects.toThrow();
    expect(lost).toBe(1);
  });
});
