import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseHostRequest } from '../../lib/platform/host-protocol.ts';
import { WorkerPort } from '../../lib/platform/worker-port.ts';

class FakeWorker {
  static made: FakeWorker[] = [];
  onmessage: ((e: { data: unknown }) => void) | null = null;
  onerror: ((e: { message: string }) => void) | null = null;
  readonly asked: { id: number; request: unknown }[] = [];
  ended = false;
  constructor() {
    FakeWorker.made.push(this);
  }
  postMessage(question: { id: number; request: unknown }): void {
    this.asked.push(question);
  }
  terminate(): void {
    this.ended = true;
  }
}
const made = (i: number): FakeWorker => FakeWorker.made[i] as FakeWorker;

beforeEach(() => {
  FakeWorker.made = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the derive worker', () => {
  it('starts at the first question and answers each, in any order', async () => {
    const port = new WorkerPort();
    expect(FakeWorker.made).toHaveLength(0);
    const [first, second] = [port.ask({ kind: 'work' }), port.ask({ kind: 'notes', key: 'k' })];
    expect(FakeWorker.made).toHaveLength(1);
    made(0).onmessage?.({ data: { id: 1, reply: { ok: true, value: 'two' } } });
    made(0).onmessage?.({ data: { id: 0, reply: { ok: true, value: 'one' } } });
    expect([await first, await second]).toEqual([
      { ok: true, value: 'one' },
      { ok: true, value: 'two' },
    ]);
    expect(port.busy).toBe(false);
  });

  it('that crashes fails what waited and is replaced', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const port = new WorkerPort();
    const waiting = port.ask({ kind: 'work' });
    made(0).onerror?.({ message: 'out of memory' });
    expect(await waiting).toMatchObject({ ok: false });
    port.ask({ kind: 'work' });
    expect(FakeWorker.made).toHaveLength(2);
  });

  it('that never begins is given up, fails what waited and is replaced', async () => {
    vi.useFakeTimers();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const port = new WorkerPort();
    const waiting = port.ask({ kind: 'work' });
    vi.advanceTimersByTime(60_000);
    expect(made(0).ended).toBe(true);
    expect(await waiting).toMatchObject({ ok: false });
    port.ask({ kind: 'work' });
    expect(FakeWorker.made).toHaveLength(2);
  });

  it('that has begun may take as long as it needs', async () => {
    vi.useFakeTimers();
    const port = new WorkerPort();
    const waiting = port.ask({ kind: 'work' });
    made(0).onmessage?.({ data: 'begun' });
    vi.advanceTimersByTime(600_000);
    expect(made(0).ended).toBe(false);
    made(0).onmessage?.({ data: { id: 0, reply: { ok: true, value: null } } });
    expect(await waiting).toEqual({ ok: true, value: null });
  });

  it('that is stopped fails what waited', async () => {
    const port = new WorkerPort();
    const waiting = port.ask({ kind: 'work' });
    port.stop();
    expect(made(0).ended).toBe(true);
    expect(await waiting).toMatchObject({ ok: false });
  });
});

describe('a question to the host', () => {
  it.each([null, {}, { kind: 'eval' }, { kind: 'notes' }, { kind: 'work', extra: 1 }, { kind: 'take-text', text: 1 }])(
    'of another shape is refused: %j',
    (value) => expect(parseHostRequest(value)).toBeNull(),
  );
});
