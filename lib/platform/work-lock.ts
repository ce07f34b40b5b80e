/** Name of the lock that keeps derivation to one context at a time. */
const LOCK = 'beckon-derive';

/** How often whoever has the lock shows that it lives, in milliseconds, and how many such spans of silence mean that it doesn't. */
export interface Signs {
  readonly every: number;
  readonly silent: number;
}
const SIGNS: Signs = { every: 2_000, silent: 10 };

export interface Turn {
  /** The store that the work is on, where it is not the user's. */
  readonly store?: string;
  /** Called where another context took the lock: what still runs here must end. */
  readonly lost?: () => void;
  readonly signs?: Signs;
}

/**
 * Resolves once the channel was silent for so long. Spans are counted by who waits, so that a machine's sleep is nobody's
 * silence.
 */
function silence(channel: BroadcastChannel, { every, silent }: Signs, until: AbortSignal): Promise<void> {
  return new Promise((done) => {
    let spans = 0;
    const heard = (): void => {
      spans = 0;
    };
    const timer = setInterval(() => {
      if (++spans < silent) return;
      end();
      done();
    }, every);
    const end = (): void => {
      clearInterval(timer);
      channel.removeEventListener('message', heard);
    };
    channel.addEventListener('message', heard);
    until.addEventListener('abort', end);
  });
}

/**
 * Runs work alone among all contexts with the same store; waits its turn. A context that is killed frees the lock, as a
 * rule; one that a browser ended only half may keep it, gives no sign of life, and has it taken away.
 */
export async function alone<T>(work: () => Promise<T>, { store = '', lost, signs = SIGNS }: Turn = {}): Promise<T> {
  const name = `${LOCK}${store}`;
  const channel = new BroadcastChannel(name);
  const [waiting, watching] = [new AbortController(), new AbortController()];
  let timer: ReturnType<typeof setInterval> | undefined;
  const run = (): Promise<T> => {
    watching.abort();
    timer = setInterval(() => channel.postMessage(null), signs.every);
    return work();
  };
  // One of those that wait watches at a time, or each would take the lock from the one that just took it.
  const watch = navigator.locks
    .request(`${name}-watch`, { signal: watching.signal }, async () => {
      const heardNothing = await Promise.race([
        silence(channel, signs, watching.signal).then(() => true),
        ended(watching.signal),
      ]);
      if (!heardNothing) return;
      waiting.abort();
      await ended(watching.signal);
    })
    .catch(ignoreAbort);
  try {
    return (await navigator.locks.request(name, { signal: waiting.signal }, run)) as T;
  } catch (error) {
    const begun = watching.signal.aborted;
    if (begun && isAbort(error)) lost?.();
    if (begun || !waiting.signal.aborted) throw error;
    console.warn('beckon: whoever held the work shows no sign of life; it is taken over');
    return (await navigator.locks.request(name, { steal: true }, run)) as T;
  } finally {
    watching.abort();
    clearInterval(timer);
    await watch;
    channel.close();
  }
}

/** Resolves with false once that is over. */
const ended = (over: AbortSignal): Promise<false> =>
  new Promise((done) => {
    if (over.aborted) done(false);
    else over.addEventListener('abort', () => done(false));
  });
const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';
const ignoreAbort = (error: unknown): void => {
  if (!isAbort(error)) throw error;
};
