import { browser, ownBase } from './browser.ts';
import { type HostReply, parseHostRequest } from './host-protocol.ts';
import type { Sender } from './messages.ts';
import { readCopyHere } from './read-copy.ts';
import { WorkerPort } from './worker-port.ts';

/** A hidden page with nothing to do costs memory; it goes after this long and comes back when asked. */
const IDLE = 60_000;

/** Only the background speaks to the derive host: it has our id, its script's address and no tab. */
export function fromBackground(sender: Sender & { tab?: unknown }, ownId: string, base: string): boolean {
  return sender.id === ownId && sender.tab === undefined && sender.url === `${base}background.js`;
}

/** Chromium's hidden page: passes the background's questions on to a worker, closes itself when idle. */
export function runOffscreenPage(): void {
  const port = new WorkerPort();
  const base = ownBase();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (port.busy ? rest() : close()), IDLE);
  };
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond: (reply: unknown) => void) => {
    const { target, request } = (message ?? {}) as { target?: unknown; request?: unknown };
    if (!fromBackground(sender, browser.runtime.id, base)) return false;
    if (target === 'copy-reader') {
      rest();
      // A failure is no answer; the background takes that for a refusal.
      readCopyHere(request).then(respond, (error: unknown) => {
        console.warn('beckon: a copy was not read', error);
        respond(null);
      });
      return true;
    }
    if (target !== 'derive-host') return false;
    const parsed = parseHostRequest(request);
    if (parsed === null) {
      respond({ ok: false, message: 'Malformed question to the derive host.' } satisfies HostReply);
      return false;
    }
    rest();
    port.ask(parsed).then(respond);
    return true;
  });
  rest();
}
