import type { Direction, Message, MessagePill, Person } from '../../model/conversation.ts';
import { messageText } from './html-text.ts';
import type { Mail } from './mails.ts';
import { type ExportOwner, foldName } from './owner.ts';

/** What the site writes in place of a name when it hides or has lost it. */
const NOBODY = /^linkedin member$/i;
/** The site's own name as a sender; people and companies have an address. */
const SITE = /^linkedin$/i;

export interface MailWriter {
  readonly owner: ExportOwner;
  /** Threads with more than one other person. */
  readonly groups: ReadonlySet<string>;
}

/** Who wrote it; null where the owner isn't known well enough to tell. */
export function directionOf(mail: Mail, owner: ExportOwner): Direction | null {
  if (mail.draft) return 'outbound';
  if (mail.senderUrl !== undefined && owner.url !== undefined)
    return mail.senderUrl === owner.url ? 'outbound' : 'inbound';
  const named = owner.names.some((n) => foldName(n) === foldName(mail.from));
  if (mail.senderUrl === undefined) {
    if (named) return 'outbound';
    // Without an address only the other side can be nameless: closed accounts and sponsors.
    if (owner.names.length > 0 || (owner.url !== undefined && mail.recipientUrls.includes(owner.url))) return 'inbound';
    return null;
  }
  return owner.names.length === 0 ? null : named ? 'outbound' : 'inbound';
}

function sender(mail: Mail): Person {
  const name = NOBODY.test(mail.from) || mail.from === '' ? undefined : mail.from;
  return { ...(name !== undefined && { name }), ...(mail.senderUrl !== undefined && { url: mail.senderUrl }) };
}

/** Names stand in a list whose separator also occurs in names: they belong to addresses only if both are as many. */
function recipients(mail: Mail, owner: ExportOwner): Person[] {
  // Several names without addresses could as well be one person's, with a title.
  if (mail.recipientUrls.length === 0 && /[,;]/.test(mail.to)) return [];
  const names = mail.recipientUrls.length <= 1 ? [mail.to] : mail.to.split(/(?:(?<!\s)\s+)?[,;]\s*/);
  const paired = names.length === Math.max(1, mail.recipientUrls.length);
  const count = Math.max(mail.recipientUrls.length, mail.to === '' ? 0 : 1);
  return Array.from({ length: count }, (_, i): Person => {
    const name = paired ? names[i] : undefined;
    const url = mail.recipientUrls[i];
    const known = name !== undefined && name !== '' && !NOBODY.test(name);
    return { ...(known && { name }), ...(url !== undefined && { url }) };
  }).filter((p) => (p.url !== undefined && p.url !== owner.url) || (p.url === undefined && p.name !== undefined));
}

/** Only what the export says itself: the title of sponsored threads, and subjects, which plain messages don't have. */
function pillOf(mail: Mail, direction: Direction): MessagePill | undefined {
  if (/^sponsored\b/i.test(mail.title)) return 'sponsored';
  return mail.subject !== '' && direction === 'inbound' && mail.senderUrl !== undefined ? 'inmail' : undefined;
}

/** A row as a message; null where its direction can't be told. */
export function messageOf(mail: Mail, { owner, groups }: MailWriter): Message | null {
  const direction = directionOf(mail, owner);
  if (direction === null) return null;
  const pill = pillOf(mail, direction);
  const to = direction === 'outbound' ? recipients(mail, owner) : [];
  const subject = messageText(mail.subject);
  return {
    ...(mail.thread !== '' && { threadId: mail.thread }),
    direction,
    sender: sender(mail),
    ...(to.length > 0 && { recipients: to }),
    ...(mail.moment !== null && { sentAt: mail.moment.at, sentAtPrecision: mail.moment.precision }),
    ...(subject !== '' && { subject }),
    text: messageText(mail.content),
    ...(pill !== undefined && { pill }),
    ...(mail.folder !== '' && { folder: mail.folder }),
    ...(mail.draft && { draft: true }),
    ...(groups.has(mail.thread) && { group: true }),
    ...(mail.attachments > 0 && { attachments: mail.attachments }),
    ...(mail.senderUrl === undefined && SITE.test(mail.from) && { system: true }),
  };
}

/** Threads in which more than one other person takes part. */
export function groupThreads(mails: readonly Mail[], owner: ExportOwner): Set<string> {
  const others = new Map<string, Set<string>>();
  for (const mail of mails) {
    const set = others.get(mail.thread) ?? new Set<string>();
    for (const url of mail.recipientUrls) if (url !== owner.url) set.add(url);
    if (mail.senderUrl !== undefined && mail.senderUrl !== owner.url) set.add(mail.senderUrl);
    others.set(mail.thread, set);
  }
  return new Set(
    [...others].filter(([id, set]) => id !== '' && owner.url !== undefined && set.size > 1).map(([id]) => id),
  );
}
