import type { Direction, Message, Person } from '../../model/conversation.ts';
import { ownOf } from '../../model/own.ts';
import { DAY, type EpochMs } from '../../model/time.ts';
import { messageText } from './html-text.ts';
import type { Mail } from './mails.ts';
import { foldName } from './owner.ts';
import { type Row, rowsOf, type Table } from './table.ts';
import { dayOrderOf, momentOf, profileUrl } from './values.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = { incoming: 'inbound', outgoing: 'outbound' };

function person(name: string, address: string): Person {
  const url = profileUrl(address)?.url;
  return { ...(name !== '' && { name }), ...(url !== undefined && { url }) };
}

function invitation(row: Row, order: ReturnType<typeof dayOrderOf>, latest: EpochMs): Message | null {
  const direction = ownOf(DIRECTIONS, row('direction').toLowerCase());
  const text = messageText(row('message'));
  if (direction === undefined || text === '') return null;
  const moment = momentOf(row('sent at'), order);
  return {
    direction,
    sender: person(row('from'), row('inviterprofileurl')),
    ...(direction === 'outbound' && { recipients: [person(row('to'), row('inviteeprofileurl'))] }),
    // The file names no zone, so the hour says nothing.
    ...(moment !== null && moment.at <= latest && { sentAt: moment.at, sentAtPrecision: 'day' as const }),
    text,
    pill: 'invitation',
  };
}

/** Invitations that carry a note; the others are no messages. The site writes month before day. */
export function notesOf(tables: readonly Table[], latest: EpochMs): Message[] {
  return tables.flatMap((table) => {
    const rows = rowsOf(table);
    const at = table.columns.indexOf('sent at');
    const order = dayOrderOf(table.records.map((r) => r[at] ?? '')) ?? 'mdy';
    return table.records.flatMap((record) => invitation(rows(record), order, latest) ?? []);
  });
}

const squash = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
/** "Within a day", and a zone's width more because the file names none. */
const NEAR = 1.5 * DAY;

function samePerson(note: Message, mail: Mail): boolean {
  const { name, url } = note.sender;
  if (url !== undefined && mail.senderUrl !== undefined) return url === mail.senderUrl;
  return name !== undefined && foldName(name) === foldName(mail.from);
}

/**
 * Finds notes again as the first message of a thread, by sender and words within a day. Returns those threads' first
 * mails, and the notes that stand nowhere else.
 */
export function joinNotes(notes: readonly Message[], mails: readonly Mail[]): { joined: Set<Mail>; alone: Message[] } {
  const firsts = new Map<string, Mail>();
  for (const mail of mails) {
    const known = firsts.get(mail.thread);
    if (mail.draft || mail.moment === null || mail.thread === '') continue;
    // Rows of the same second keep the file's order, which is newest first.
    if (known === undefined || mail.moment.at <= (known.moment?.at ?? 0)) firsts.set(mail.thread, mail);
  }
  const byWords = new Map<string, Mail[]>();
  if (notes.length > 0) {
    for (const mail of firsts.values()) {
      const words = squash(messageText(mail.content));
      byWords.set(words, [...(byWords.get(words) ?? []), mail]);
    }
  }
  const joined = new Set<Mail>();
  const alone = notes.filter((note) => {
    const hit = byWords.get(squash(note.text))?.find((mail) => {
      const far = note.sentAt === undefined ? 0 : Math.abs((mail.moment?.at ?? 0) - note.sentAt);
      return samePerson(note, mail) && far <= NEAR;
    });
    if (hit !== undefined) joined.add(hit);
    return hit === undefined;
  });
  return { joined, alone };
}
