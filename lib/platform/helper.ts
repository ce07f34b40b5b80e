import { WORKER_SCRIPT } from './host-protocol.ts';

/** Name by which a derive worker knows that it is one of another's helpers. */
export const HELPER = 'beckon-helper';
/** A heap of texts takes a fraction of a second; a helper that answers none for this long is given up. */
const SILENCE = 30_000;
/** More helpers than this would wait for the one that writes. */
const MOST = 3;

interface Question {
  readonly id: number;
  readonly task: unknown;
}
type Answer = { readonly id: number } & ({ readonly value: unknown } | { readonly wrong: string });

/** A worker of the derive worker's own that does one kind of task and holds nothing. */
export interface Helper {
  /** Rejects where the task fails, or the helper is gone, silent or ended. */
  ask(task: unknown): Promise<unknown>;
  end(): void;
}

/** How many helpers this machine has processors for, beside the worker itself; at least one, since that one often waits. */
export const helpersHere = (): number => Math.max(1, Math.min(MOST, navigator.hardwareConcurrency - 1));

export function startHelper(): Helper {
  const worker = new Worker(WORKER_SCRIPT, { name: HELPER });
  const waiting = new Map<number, { done(value: unknown): void; fail(error: Error): void }>();
  let [next, ended] = [0, false];
  let silence: ReturnType<typeof setTimeout> | undefined;
  const end = (why: string): void => {
    ended = true;
    clearTimeout(silence);
    worker.terminate();
    for (const { fail } of waiting.values()) fail(new Error(why));
    waiting.clear();
  };
  const listen = (): void => {
    clearTimeout(silence);
    if (waiting.size > 0) silence = setTimeout(() => end('The helper gave no answer.'), SILENCE);
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    listen();
    if ('wrong' in data) asked?.fail(new Error(data.wrong));
    else asked?.done(data.value);
  };
  worker.onerror = (event) => end(`The helper crashed: ${event.message}`);
  worker.onmessageerror = () => end('The helper gave an answer that could not be read.');
  return {
    ask: (task) =>
      new Promise((done, fail) => {
        if (ended) return fail(new Error('The helper has ended.'));
        const id = next++;
        waiting.set(id, { done, fail });
        worker.postMessage({ id, task } satisfies Question);
        listen();
      }),
    end: () => end('The helper was ended.'),
  };
}

/** The helper's side: does each task at once. Registers synchronously. */
export function helpInWorker(work: (task: unknown) => unknown): void {
  self.addEventListener('message', ({ data: { id, task } }: MessageEvent<Question>) => {
    let answer: Answer;
    try {
      answer = { id, value: work(task) };
    } catch (error) {
      console.error('beckon: a helper failed', error);
      answer = { id, wrong: error instanceof Error ? error.message : String(error) };
    }
    self.postMessage(answer);
  });
}
