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

/** Resolves with false once that is over. */
const ended = (over: AbortSignal): Promise<false> =>
  new Promise((done) => {
    if (over.aborted) done(false);
    else over.addEventListener('abort', () => done(false));
  });

/** Resolves once nobody shows a sign of life any more, or `over` says that it doesn't matter. */
async function heardNothing(channel: BroadcastChannel, name: string, signs: Signs, over: AbortSignal): Promise<void> {
  const watch = navigator.locks.request(`${name}-watch`, { signal: over }, async () => {
    await Promise.race([silence(channel, signs, over), ended(over)]);
  });
  // The watch, too, may be kept by what a browser ended half: each gives up in the end, at a moment of its own.
  const late = silence(channel, { ...signs, every: signs.every * (2 + 2 * Math.random()) }, over);
  await Promise.race([watch, late]);
}

/**
 * Runs work alone among all contexts with the same store; waits its turn. A context that is killed frees the lock, as a
 * rule; one that a browser ended only half may keep it, gives no sign of life, and has it taken away. One of those that
 * wait watches at a time, or each would take the lock from the one that just took it.
 */
export async function alone<T>(work: () => Promise<T>, { store = '', lost, signs = SIGNS }: Turn = {}): Promise<T> {
  const name = `${LOCK}${store}`;
  const channel = new BroadcastChannel(name);
  const [waiting, begun] = [new AbortController(), new AbortController()];
  let timer: ReturnType<typeof setInterval> | undefined;
  let done = false;
  const sign = (): void => channel.postMessage(null);
  const run = async (): Promise<T> => {
    begun.abort();
    sign();
    timer = setInterval(sign, signs.every);
    try {
      return await work();
    } finally {
      done = true;
    }
  };
  const giveUp = heardNothing(channel, name, signs, begun.signal).then(
    () => waiting.abort(),
    (error: unknown) => {
      if (!begun.signal.aborted) console.warn('beckon: nobody watches whoever has the lock', error);
    },
  );
  try {
    return (await navigator.locks.request(name, { signal: waiting.signal }, run).catch((error: unknown) => {
      if (begun.signal.aborted || !waiting.signal.aborted) throw error;
      console.warn('beckon: whoever held the work shows no sign of life; it is taken over');
      return navigator.locks.request(name, { steal: true }, run);
    })) as T;
  } catch (error) {
    // What ends before the work does is the lock.
    if (begun.signal.aborted && !done) lost?.();
    throw error;
  } finally {
    begun.abort();
    clearInterval(timer);
    await giveUp;
    channel.close();
  }
}
