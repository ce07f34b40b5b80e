import type { Conversation, Message, MessagePill, Person } from '../../model/conversation.ts';
import { looseConversation } from '../loose.ts';
import * as a from './anchors.ts';
import type { Mounted } from './choose.ts';
import type { When } from './day-heading.ts';
import { directionsOf } from './direction.ts';
import { type Event, eventsOf } from './events.ts';
import { foldName, isTitled, titleNames } from './names.ts';
import { personUrl } from './title.ts';

export interface ThreadContext {
  readonly when: When;
  readonly threadId: string | null;
  readonly viewer: string | null;
  readonly ownNames: readonly string[];
  /** Text of the pill on the open row, where there is one. */
  readonly pill: string | null;
}
interface ThreadRead {
  readonly conversation: Conversation;
  /** Names under which the viewer's own messages stand. */
  readonly sentAs: readonly string[];
  readonly undated: number;
  /** Parts of every thread that were not found in this one, though it could be read without them. */
  readonly lost: readonly ('title' | 'sender' | 'time')[];
}
export type ThreadResult = { readonly read: ThreadRead } | { readonly why: string };

/** Sponsored threads can't be answered and are nobody's profile; the row's pill says it outright. */
function isSponsored({ frame, title }: Mounted, pill: string | null): boolean {
  if (pill !== null && a.SPONSORED.test(pill)) return true;
  return pill !== null && !/inmail/i.test(pill) && frame.querySelector(a.FORM) === null && title?.url === undefined;
}

function pillOf(event: Event, inbound: boolean, sponsored: boolean): MessagePill | undefined {
  if (sponsored && inbound) return 'sponsored';
  return event.subject !== undefined && inbound ? 'inmail' : undefined;
}

function otherPerson(event: Event, { title }: Mounted, group: boolean): Person {
  const alone = !group && title !== null;
  const name = event.name ?? (alone ? title.text : undefined);
  const isTitle = alone && name !== undefined && isTitled(name, title.text);
  const url = personUrl(event.link) ?? (isTitle ? title.url : undefined);
  return {
    ...(name !== undefined && { name }),
    ...(isTitle && title.headline !== undefined && { headline: title.headline }),
    ...(url !== undefined && { url }),
  };
}

function ownPerson(event: Event, ctx: ThreadContext): Person {
  const name = event.name ?? ctx.viewer ?? undefined;
  const url = personUrl(event.link);
  return { ...(name !== undefined && { name }), ...(url !== undefined && { url }) };
}

/** Reads the open thread; `why` where it can't be understood as a whole. */
export function readThread(mounted: Mounted, ctx: ThreadContext): ThreadResult {
  const { events, unknown, undated } = eventsOf(mounted.list, mounted.rows, ctx.when);
  if (events.length === 0) return { why: unknown > 0 ? 'messages-not-understood' : 'no-messages' };
  if (unknown > 0) return { why: 'messages-not-understood' };
  const title = mounted.title?.text ?? null;
  const own = ctx.viewer === null ? ctx.ownNames : [...ctx.ownNames, ctx.viewer];
  const directions = directionsOf(events, { title, own });
  if (directions === null) return { why: 'direction-unclear' };
  const names = new Set(events.flatMap((e) => (e.other && e.name !== undefined ? [e.name] : [])));
  const senders = new Set([...names].map(foldName));
  const titled = title === null ? null : titleNames(title);
  const wholeTitleIsOne = title !== null && senders.has(foldName(title));
  const group = senders.size > 1 || (titled !== null && !wholeTitleIsOne && (titled.more || titled.names.length > 1));
  const sponsored = isSponsored(mounted, ctx.pill);
  const people = new Map<string, Person>();
  const personOf = (event: Event, inbound: boolean): Person => {
    const key = `${inbound}\n${event.name ?? ''}\n${event.link ?? ''}`;
    const person = people.get(key) ?? (inbound ? otherPerson(event, mounted, group) : ownPerson(event, ctx));
    people.set(key, person);
    return person;
  };
  const messages = events.map((event, i): Message => {
    const direction = directions[i] ?? 'inbound';
    const inbound = direction === 'inbound';
    const pill = pillOf(event, inbound, sponsored);
    const partner: Person | null =
      !inbound && !group && title !== null
        ? { name: title, ...(mounted.title?.url !== undefined && { url: mounted.title.url }) }
        : null;
    return {
      ...(ctx.threadId !== null && { threadId: ctx.threadId }),
      direction,
      sender: personOf(event, inbound),
      ...(partner !== null && { recipients: [partner] }),
      ...(event.at !== undefined && { sentAt: event.at, sentAtPrecision: event.precision ?? 'day' }),
      ...(event.subject !== undefined && { subject: event.subject }),
      text: event.text,
      ...(pill !== undefined && { pill }),
      ...(group && { group: true }),
      ...(event.attachments > 0 && { attachments: event.attachments }),
    };
  });
  const conversation = looseConversation(ctx.threadId, messages, {
    ...(title !== null && { title }),
    ...(group && { group: true }),
  });
  const sentAs = [...new Set(events.flatMap((e) => (!e.other && e.name !== undefined ? [e.name] : [])))];
  const lost = [
    ...(title === null ? (['title'] as const) : []),
    ...(events.some((e) => e.name !== undefined) ? [] : (['sender'] as const)),
    ...(events.some((e) => e.precision === 'minute') ? [] : (['time'] as const)),
  ];
  return { read: { conversation, sentAs, undated, lost } };
}
