import {
  type Observation,
  type PageReader,
  READ_SCHEMA,
  type ReadContext,
  type ReadResult,
  type Refusal,
} from '../../model/observation.ts';
import { type Choice, chooseThread, type Mounted, mountedIn } from './choose.ts';
import type { When } from './day-heading.ts';
import { hintsOf, openPill } from './list.ts';
import { listRowsIn } from './list-row.ts';
import { ownOf, viewerOf } from './own.ts';
import { hasOverlay, rootsOf } from './roots.ts';
import { isStale } from './stale.ts';
import { readThread, type ThreadResult } from './thread.ts';
import { idOfKey } from './thread-id.ts';

const MESSAGING_READER = { id: 'linkedin-messaging', version: 1 } as const;

const isMessaging = (url: URL): boolean =>
  /(?:^|\.)linkedin\.com$/.test(url.hostname) && /^\/messaging(?:\/|$)/.test(url.pathname);

/** The thread's id stands in the address only; `new` is the form for a new message. */
function threadIdOf(url: URL): string | null {
  const raw = /^\/messaging\/thread\/([^/]+)/.exec(url.pathname)?.[1];
  if (raw === undefined || raw === 'new') return null;
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/** In the overlay no address names the thread; its messages do. */
function idIn({ keys }: Mounted): string | null {
  const [key] = keys;
  return keys.size === 1 && key !== undefined ? idOfKey(key) : null;
}

/** Why the open thread was not read; null where it was, or where none is open. */
function whyNot(choice: Choice, result: ThreadResult | null, threadId: string | null): string | null {
  if (choice.kind === 'unclear') return choice.why;
  if (choice.kind === 'none') return threadId === null ? null : 'no-list-of-messages';
  return result !== null && 'why' in result ? result.why : null;
}

const refusal = (message: string): Refusal => ({ code: 'not-understood', message });

function read(doc: Document, ctx: ReadContext): ReadResult {
  const url = URL.parse(ctx.url) ?? new URL('about:blank');
  const roots = rootsOf(doc);
  const rows = roots.map(listRowsIn);
  // The page's own; the overlay has a list by itself.
  const [ownRows = []] = rows;
  const onMessaging = isMessaging(url) || !hasOverlay(roots);
  const language = doc.documentElement?.getAttribute('lang') ?? undefined;
  const asShown: When = { now: ctx.now, timeZone: ctx.timeZone, lang: language || 'en', langKnown: Boolean(language) };
  const threads = mountedIn(roots);
  const isLeft = isStale(
    threads.map((t) => t.rows),
    rows.flat(),
    asShown,
  );
  const when = isLeft ? { ...asShown, stale: true } : asShown;
  const viewer = viewerOf(doc);
  const named = isMessaging(url) ? threadIdOf(url) : null;
  const choice = chooseThread(roots, threads, ownRows, onMessaging, named);
  const { hints, unknown: strangeRows, none } = hintsOf(roots, rows.flat(), when);
  const threadId = named ?? (choice.kind === 'one' ? idIn(choice.thread) : null);
  const context = { when, threadId, viewer, ownNames: ctx.owner?.names ?? [], pill: openPill(ownRows) };
  const result = choice.kind === 'one' ? readThread(choice.thread, context) : null;
  const thread = result !== null && 'read' in result ? result.read : null;
  const why = whyNot(choice, result, threadId);
  const { own, signals } = ownOf(roots, viewer, thread?.sentAs ?? [], ctx);
  const stranger = own === 'no';
  const conversations = thread === null ? [] : [thread.conversation];
  const nothing = conversations.length === 0 && hints.length === 0;
  const observations: Observation[] = nothing || stranger ? [] : [{ kind: 'conversations', conversations, hints }];
  const unread =
    why !== null ? refusal(`The open conversation could not be understood (${why}); nothing of it was read.`) : null;
  const empty: Refusal | null = !nothing
    ? null
    : none
      ? { code: 'empty', message: 'The list of conversations is empty.' }
      : refusal('No conversation was found on this page.');
  const other: Refusal | null = stranger
    ? { code: 'other-owner', message: 'These are messages of somebody else than the stored owner.' }
    : null;
  return {
    schema: READ_SCHEMA,
    reader: MESSAGING_READER,
    layout: 'messaging',
    page: thread !== null || threadId !== null || why !== null ? 'messaging/thread' : 'messaging',
    own,
    ownSignals: signals,
    observations,
    refusal: other ?? unread ?? empty,
    drift: [
      ...(why === null
        ? []
        : [{ field: 'thread', expected: 'one thread whose title, senders and marks agree', detail: why }]),
      ...(strangeRows === 0
        ? []
        : [{ field: 'list', expected: 'rows that name somebody', detail: String(strangeRows) }]),
      ...(unread === null && empty?.code === 'not-understood' && strangeRows === 0
        ? [{ field: 'page', expected: 'a list of conversations' }]
        : []),
      ...(thread?.lost ?? []).map((field) => ({ field, expected: 'anchor' })),
    ],
    ...(thread !== null &&
      thread.undated > 0 && {
        warnings: [
          {
            code: 'undated',
            message: 'Some days could not be understood; their messages have no date.',
            count: thread.undated,
          },
        ],
      }),
    ...(language !== undefined && { language }),
    asOf: ctx.now,
    ...(ctx.readyState !== undefined && { readyState: ctx.readyState }),
    source: `${url.origin === 'null' ? '' : url.origin}${url.pathname}`,
  };
}

/** Whether a saved page without a known address is one of messages. */
const looksLikeMessaging = (doc: Document): boolean =>
  doc.querySelector('.msg-thread, .msg-conversations-container__conversations-list') !== null;

/** LinkedIn's inbox and open thread; on other pages, the one conversation that is open in the overlay. */
export const linkedinMessaging: PageReader = {
  ...MESSAGING_READER,
  matches: (url, doc) =>
    isMessaging(url) ||
    (/(?:^|\.)linkedin\.com$/.test(url.hostname) && hasOverlay(rootsOf(doc))) ||
    (!/^https?:$/.test(url.protocol) && (looksLikeMessaging(doc) || hasOverlay(rootsOf(doc)))),
  read,
};
