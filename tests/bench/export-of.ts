import { strToU8, zipSync } from 'fflate';
import { DAY, HOUR } from '../../lib/model/time.ts';
import { mixedInbox } from './inbox.ts';

const OWNER = { name: 'Mira Okafor-Lindqvist', url: 'https://www.linkedin.com/in/mira-okafor-lindqvist' };
const START = Date.UTC(2016, 0, 4, 8);
/** Messages of a thread: an approach, now and then an answer and what follows. */
const PER_THREAD = 3;

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
const HEAD =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS';

/** A made-up data export with so many messages over ten years, every text its own; the same bytes each time. */
export function exportOf(messages: number, perThread = PER_THREAD): Uint8Array {
  const rows = mixedInbox(messages).map(({ text }, i) => {
    const thread = Math.floor(i / perThread);
    const own = i % perThread === 1;
    const other = { name: `Sender ${thread}`, url: `https://www.linkedin.com/in/sender-${thread}` };
    const [from, to] = own ? [OWNER, other] : [other, OWNER];
    const at = START + (thread * 3_650 * DAY * perThread) / messages + (i % perThread) * 5 * HOUR;
    const words = own ? `Thank you for writing. No. ${i}` : `${text}\nRef. ${i}`;
    const row = [`2-thread-${thread}`, '', from.name, from.url, to.name, to.url, stamp(at), '', words, 'INBOX', ''];
    return row.map(cell).join(',');
  });
  const profile = 'First Name,Last Name,Headline\nMira,Okafor-Lindqvist,Senior Data Scientist\n';
  return zipSync({
    'Profile.csv': strToU8(profile),
    'messages.csv': strToU8(`${HEAD}\n${rows.join('\n')}\n`),
  });
}
