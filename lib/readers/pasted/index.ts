import { conversationOf } from '../../model/approaches.ts';
import type { Direction, Message } from '../../model/conversation.ts';
import { hashText } from '../../model/hash.ts';
import { READ_SCHEMA, type ReadContext, type ReadResult, type RefusalCode } from '../../model/observation.ts';
import { TESTED } from '../dates.ts';
import { hasMarkup, messageText } from '../linkedin-export/html-text.ts';
import { clockOf, dayOf } from '../linkedin-messaging/day-heading.ts';
import { foldName } from '../linkedin-messaging/names.ts';
import { instantAt } from '../linkedin-messaging/zoned.ts';
import { type Mail, mailOf, subjectLine } from './mail.ts';
import { answered, unquoted, withoutAnswered } from './quoted.ts';
import { isCutOut, type Spoken, spokenIn } from './transcript.ts';

const PASTED_READER = { id: 'pasted', version: 1 } as const;
/** Longer than anything a person pastes to have it judged. */
const MAX = 200_000;

function frame(ctx: ReadContext): ReadResult {
  return {
    schema: READ_SCHEMA,
    reader: PASTED_READER,
    layout: 'text',
    page: 'pasted',
    own: 'claimed',
    observations: [],
    refusal: null,
    drift: [],
    asOf: ctx.now,
  };
}
const refuse = (ctx: ReadContext, code: RefusalCode, message: string): ReadResult => ({
  ...frame(ctx),
  own: 'unknown',
  refusal: { code, message },
});

/** Spaces of any kind made plain, line breaks kept: quotes of the text must be found again in it. */
function clean(text: string): string {
  const plain = hasMarkup(text) ? messageText(text) : text;
  return plain
    .replace(/\r\n?/g, '\n')
    .replace(/^\ufeff/, '')
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, '')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}

/** "Hi Ilse," at the beginning of a message: whom it is addressed to. */
const greets = (text: string, name: string): boolean => {
  const first = name.split(/\s+/)[0] ?? '';
  const start = foldName(text.slice(0, 60)).split(/[,!.:\n–—-]/)[0] ?? '';
  return first.length > 1 && start.split(' ').includes(foldName(first));
};

/** Whether a text answers somebody else than the reader: the reader may have written it. */
function answersAnother(text: string, ctx: ReadContext): boolean {
  const line = foldName(answered(text) ?? '');
  const names = ctx.owner?.names ?? [];
  return line !== '' && names.length > 0 && !names.some((n) => line.includes(foldName(n)));
}

/** Which of the names is the reader's own: a known one, else the one that the others greet; null where that is open. */
function ownName(spoken: readonly Spoken[], ctx: ReadContext): string | null | undefined {
  const names = [...new Set(spoken.map((s) => s.name))];
  const known = ctx.owner?.names.map(foldName) ?? [];
  const own = names.find((n) => known.includes(foldName(n)));
  if (own !== undefined) return own;
  if (names.length === 1) return undefined;
  const greeted = names.filter((n) => spoken.some((s) => s.name !== n && greets(s.text, n)));
  return greeted.length === 1 ? (greeted[0] ?? null) : null;
}

/** The day that a heading names in one of the six languages; which one a copied text is in is not known. */
function dayIn(text: string, ctx: ReadContext): ReturnType<typeof dayOf> {
  for (const lang of TESTED) {
    const day = dayOf(text, { now: ctx.now, timeZone: ctx.timeZone, lang });
    if (day !== null) return day;
  }
  return null;
}

function fromSpoken(spoken: readonly Spoken[], own: string | undefined, ctx: ReadContext): Message[] {
  const others = new Set(spoken.map((s) => s.name).filter((n) => n !== own));
  const [other] = others;
  return spoken.map((s) => {
    const direction: Direction = s.name === own ? 'outbound' : 'inbound';
    const day = s.day === null ? null : dayIn(s.day, ctx);
    const minutes = clockOf(s.clock, 'en');
    return {
      direction,
      sender: { name: s.name },
      ...(direction === 'outbound' && others.size === 1 && other !== undefined && { recipients: [{ name: other }] }),
      ...(day !== null &&
        minutes !== null && { sentAt: instantAt(day, minutes, ctx.timeZone), sentAtPrecision: 'minute' as const }),
      text: s.text,
      ...(others.size > 1 && { group: true }),
    };
  });
}

function single(text: string, mail: Mail | null, ctx: ReadContext): Message {
  if (mail !== null && mail.text !== '') {
    const isOwn = ctx.owner?.names.some((n) => foldName(n) === foldName(mail.sender ?? '')) === true;
    return {
      direction: isOwn ? 'outbound' : 'inbound',
      sender: mail.sender === undefined ? {} : { name: mail.sender },
      ...(mail.sentAt !== undefined && { sentAt: mail.sentAt, sentAtPrecision: 'minute' as const }),
      ...(mail.subject !== undefined && { subject: mail.subject }),
      text: mail.text,
    };
  }
  const { subject, text: body } = subjectLine(withoutAnswered(text));
  return {
    direction: 'inbound',
    sender: {},
    ...(subject !== undefined && { subject }),
    text: body === '' ? text : body,
  };
}

function result(messages: readonly Message[], ctx: ReadContext): ReadResult {
  const inbound = messages.find((m) => m.direction === 'inbound');
  const who = foldName(inbound?.sender.name ?? '');
  const id = `weak:${hashText(who === '' ? (messages[0]?.text ?? '') : who)}`;
  const conversation = conversationOf(
    id,
    'weak',
    messages,
    messages.some((m) => m.group === true) ? { group: true } : {},
  );
  return { ...frame(ctx), observations: [{ kind: 'conversations', conversations: [conversation] }] };
}

/**
 * Reads a text that the user pasted or selected: a message as it is, the site's notification mail, or a copied thread.
 * A plain message is inbound, without sender and date. Refuses empty texts, far too long ones, and copied threads in which
 * it is open who the reader is. `own` is `claimed`: nobody but the user says that it was sent to them.
 */
export function readPasted(text: string, ctx: ReadContext): ReadResult {
  if (text.length > MAX) return refuse(ctx, 'too-large', 'The text is far longer than a message.');
  const plain = unquoted(clean(text));
  if (plain === '') return refuse(ctx, 'empty', 'There is no text to read.');
  const unclear = refuse(
    ctx,
    'ownership-unknown',
    'It is not clear who says what; paste or select one message at a time.',
  );
  if (isCutOut(plain, ctx.owner?.names ?? [])) return unclear;
  const spoken = spokenIn(plain, (line) => dayIn(line, ctx) !== null);
  if (spoken.length === 0) {
    const mail = mailOf(plain);
    if (mail?.isNews) return refuse(ctx, 'not-understood', 'This mail brings news of the site and no message.');
    if (mail?.isSeveral || (mail === null && answersAnother(plain, ctx))) return unclear;
    return result([single(plain, mail, ctx)], ctx);
  }
  const own = ownName(spoken, ctx);
  if (own === null)
    return refuse(
      ctx,
      'ownership-unknown',
      'It is not clear which of the names is yours; paste one message at a time.',
    );
  return result(fromSpoken(spoken, own, ctx), ctx);
}
