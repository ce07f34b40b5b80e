import * as v from 'valibot';
import type { Reply } from './ask.ts';
import { browser, ownBase, type PageName } from './browser.ts';
import { type Answers, type AskerName, isRequestKind, REQUESTS, type RequestKind, type RequestOf } from './protocol.ts';

/** The browser-stamped facts about who sent a message; a claim inside the message counts for nothing. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}
/** Who asks, and from which tab where it is a page in one. */
export interface Asker {
  readonly name: AskerName;
  readonly tabId?: number;
}
export type Handlers = {
  readonly [K in RequestKind]: (request: RequestOf<K>, asker: Asker) => Promise<Answers[K]>;
};

/** Which own page sent this, or null for anybody else (other extensions, web pages, content scripts). */
export function ownPage(sender: Sender, ownId: string, base: string): PageName | null {
  if (sender.id !== ownId || sender.url === undefined || !sender.url.startsWith(base)) return null;
  const name = /^\/?(popup|sidepanel|dashboard|offscreen)\.html(?:[?#]|$)/.exec(sender.url.slice(base.length))?.[1];
  return (name as PageName | undefined) ?? null;
}

/** Our own script in the main frame of a page of LinkedIn's, or null. */
function watcher(sender: Sender, ownId: string): Asker | null {
  const tabId = sender.tab?.id;
  if (sender.id !== ownId || sender.frameId !== 0 || tabId === undefined) return null;
  return URL.parse(sender.url ?? '')?.origin === 'https://www.linkedin.com' ? { name: 'watcher', tabId } : null;
}

/** Who sent this; null for whoever has nothing to ask here. */
export function askerOf(sender: Sender, ownId: string, base: string): Asker | null {
  const name = ownPage(sender, ownId, base);
  return name === null ? watcher(sender, ownId) : { name };
}

const refuse = (code: string, message: string): Reply => ({ ok: false, code, message });

/** Errors with a code (the app's, the store's) keep it, so that views can say what to do. */
function asReply(error: unknown): Reply {
  const code = (error as { code?: unknown } | null)?.code;
  const message = error instanceof Error ? error.message : String(error);
  return refuse(typeof code === 'string' ? code : 'failed', message);
}

/** Checks sender and shape, then hands the request to its handler. Never throws. */
export async function answer(message: unknown, asker: Asker | null, handlers: Handlers): Promise<Reply> {
  const { kind, payload } = (message ?? {}) as { kind?: unknown; payload?: unknown };
  if (asker === null) return refuse('foreign-sender', 'Only pages of the extension may ask.');
  if (!isRequestKind(kind)) return refuse('unknown-request', 'No such request.');
  const rule = REQUESTS[kind];
  if (!(rule.from as readonly AskerName[]).includes(asker.name))
    return refuse('foreign-sender', `${asker.name} may not ask ${kind}.`);
  const parsed = v.safeParse(rule.schema, payload);
  if (!parsed.success) return refuse('malformed', `${kind}: ${parsed.issues[0].message}`);
  try {
    const handle = handlers[kind] as (request: unknown, asker: Asker) => Promise<unknown>;
    return { ok: true, value: await handle(parsed.output, asker) };
  } catch (error) {
    console.error(`beckon: ${kind} failed`, error);
    return asReply(error);
  }
}

/** Registers the background's one listener; call it synchronously at start, or the waking message is lost. */
export function listen(handlers: Handlers): void {
  const base = ownBase();
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, sendResponse: (r: Reply) => void) => {
    // Messages between background and derive host travel on the same wire.
    if ((message as { target?: unknown } | null)?.target !== undefined) return false;
    answer(message, askerOf(sender, browser.runtime.id, base), handlers).then(sendResponse);
    return true;
  });
}
