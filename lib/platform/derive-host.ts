import { browser } from './browser.ts';
import { type HostReply, type HostRequest, unwrap } from './host-protocol.ts';
import { WorkerPort } from './worker-port.ts';

/** Where texts are analysed, kept out of the background's start path. */
export interface DeriveHost {
  /** Rejects with {@link AppError} `derive-failed`. */
  ask(request: HostRequest): Promise<unknown>;
  /** Ends whatever runs, e.g. before everything is wiped. */
  stop(): Promise<void>;
}

const PAGE = 'offscreen.html';

const open = async (): Promise<boolean> =>
  (await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0;

/** Chromium's service worker can't start workers, so a hidden page does; two starts at once are one. */
export async function ensureOffscreen(): Promise<void> {
  if (await open()) return;
  const wanted = {
    url: PAGE,
    reasons: ['WORKERS', 'DOM_PARSER'],
    justification: 'Analyses texts in a worker, and reads copies of pages.',
  };
  await browser.offscreen.createDocument(wanted as never).catch(async (error: unknown) => {
    if (!(await open())) throw error;
  });
}

async function askOffscreen(request: HostRequest): Promise<HostReply> {
  await ensureOffscreen();
  return (await browser.runtime.sendMessage({ target: 'derive-host', request })) as HostReply;
}

function offscreenHost(): DeriveHost {
  return {
    async ask(request) {
      // The page closes itself when idle; a question that meets it closing is put once more.
      const reply = (await askOffscreen(request).catch(() => undefined)) ?? (await askOffscreen(request));
      return unwrap(reply);
    },
    async stop() {
      if (!(await open())) return;
      // it may have closed itself in between
      await browser.offscreen.closeDocument().catch(async (error: unknown) => {
        if (await open()) throw error;
      });
    },
  };
}

function workerHost(): DeriveHost {
  const port = new WorkerPort();
  return {
    ask: async (request) => unwrap(await port.ask(request)),
    stop: async () => port.stop(),
  };
}

/** Chromium: an offscreen page with a worker. Firefox: a worker of the event page. */
export const deriveHost = (): DeriveHost => (browser.offscreen === undefined ? workerHost() : offscreenHost());
