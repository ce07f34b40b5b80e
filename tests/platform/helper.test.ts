import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { helpersHere, startHelper } from '../../lib/platform/helper.ts';

class FakeWorker {
  static last: FakeWorker;
  onmessage: ((e: { data: unknown }) => void) | null = null;
  onerror: ((e: { message: string }) => void) | null = null;
  ended = false;
  constructor() {
    FakeWorker.last = this;
  }
  postMessage(): void {}
  terminate(): void {
    this.ended = true;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const answer = (data: unknown): void => FakeWorker.last.onmessage?.({ data });

describe('a helper', () => {
  it('answers each task, in any order', async () => {
    const helper = startHelper();
    const [first, second] = [helper.ask('a'), helper.ask('b')];
    answer({ id: 1, value: 'B' });
    answer({ id: 0, value: 'A' });
    expect([await first, await second]).toEqual(['A', 'B']);
  });

  it('says what went wrong with a task', async () => {
    const helper = startHelper();
    const first = helper.ask('a');
    answer({ id: 0, wrong: 'no such text' });
    await expect(first).rejects.toThrow('no such text');
  });

  it.each([
    ['crashes', () => FakeWorker.last.onerror?.({ message: 'out of memory' })],
    ['is silent', () => vi.advanceTimersByTime(60_000)],
  ])('that %s fails all that it was asked, and is asked no more', async (_, happens) => {
    const helper = startHelper();
    const asked = [helper.ask('a'), helper.ask('b')];
    happens();
    for (const one of asked) await expect(one).rejects.toThrow();
    expect(FakeWorker.last.ended).toBe(true);
    await expect(helper.ask('c')).rejects.toThrow('has ended');
  });

  it('with nothing to do may be silent', () => {
    startHelper();
    vi.advanceTimersByTime(60_000);
    expect(FakeWorker.last.ended).toBe(false);
  });

  it.each([
    [1, 1],
    [2, 1],
    [4, 3],
    [16, 3],
  ])('on a machine of %i processors is one of %i', (processors, helpers) => {
    vi.stubGlobal('navigator', { hardwareConcurrency: processors });
    expect(helpersHere()).toBe(helpers);
  });
});
