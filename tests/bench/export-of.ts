import { strToU8, zipSync } from 'fflate';
import { DAY, HOUR } from '../../lib/model/time.ts';
import { mixedInbox } from './inbox.ts';

interface Somebody {
  readonly name: string;
  /** Empty where the site hides it. */
  readonly url: string;
}
/** A row of the table of messages. */
export interface ExportRow {
  readonly id: string;
  readonly own: boolean;
  readonly other: Somebody;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly subject: string;
  readonly text: string;
}

export const OWNER: Somebody = {
  name: 'Mira Okafor-Lindqvist',
  url: 'https://www.linkedin.com/in/mira-okafor-lindqvist',
};
const START = Date.UTC(2016, 0, 4, 8);
/** Messages of a thread: an approach, now and then an answer and what follows. */
const PER_THREAD = 3;

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
const HEAD =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS';

/** The archive with these messages, in this order, and the owner's name. */
export function zipOf(owner: Somebody, rows: readonly ExportRow[]): Uint8Array {
  const lines = rows.map(({ id, own, other, at, subject, text }) => {
    const [from, to] = own ? [owner, other] : [other, owner];
    const row = [id, '', from.name, from.url, to.name, to.url, stamp(at), subject, text, 'INBOX', ''];
    return row.map(cell).join(',');
  });
  const profile = 'First Name,Last Name,Headline\nMira,Okafor-Lindqvist,Senior Data Scientist\n';
  return zipSync({
    'Profile.csv': strToU8(profile),
    'messages.csv': strToU8(`${HEAD}\n${lines.join('\n')}\n`),
  });
}

/** A made-up data export with so many messages over ten years, long texts alone, every text its own; the same bytes each time. */
export function exportOf(messages: number, perThread = PER_THREAD): Uint8Array {
  const rows = mixedInbox(messages).map(({ text }, i): ExportRow => {
    const thread = Math.floor(i / perThread);
    const own = i % perThread === 1;
    return {
      id: `2-thread-${thread}`,
      own,
      other: { name: `Sender ${thread}`, url: `https://www.linkedin.com/in/sender-${thread}` },
      at: START + (thread * 3_650 * DAY * perThread) / messages + (i % perThread) * 5 * HOUR,
      subject: '',
      text: own ? `Thank you for writing. No. ${i}` : `${text}\nRef. ${i}`,
    };
  });
  return zipOf(OWNER, rows);
}
