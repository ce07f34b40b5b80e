import type { EpochMs } from '../../model/time.ts';
import { rowsOf, type Table } from './table.ts';
import { dayOrderOf, type Moment, momentOf, profileUrl, profileUrls } from './values.ts';

/** A row of `messages.csv` before its text is touched; light, so that a hundred thousand fit. */
export interface Mail {
  readonly thread: string;
  readonly title: string;
  readonly from: string;
  readonly senderUrl?: string;
  readonly to: string;
  readonly recipientUrls: readonly string[];
  readonly moment: Moment | null;
  readonly subject: string;
  readonly content: string;
  readonly folder: string;
  readonly attachments: number;
  readonly draft: boolean;
}

const YES = /^(?:yes|true|1|y)$/i;

/** Attachments are addresses or names in one field; their number is that of the addresses, at least one. */
function attachmentsIn(field: string): number {
  return field === '' ? 0 : Math.max(1, field.match(/https?:\/\//g)?.length ?? 0);
}

/** A dated format that leaves day and month open can't be used: such rows get no date. */
export interface Mails {
  readonly mails: readonly Mail[];
  readonly undated: number;
}

/** The site opened on 5 May 2003: an earlier date is a damaged one. */
const OPENED = Date.UTC(2003, 4, 5);

/** Rows of all message tables as mails, each row once: parts of one inbox may overlap. */
export function mailsOf(tables: readonly Table[], latest: EpochMs): Mails {
  const mails: Mail[] = [];
  let undated = 0;
  const seen = new Set<string>();
  for (const table of tables) {
    const rows = rowsOf(table);
    const dates = table.columns.indexOf('date');
    const order = dayOrderOf(table.records.map((r) => r[dates] ?? ''));
    for (const record of table.records) {
      const row = rows(record);
      const read = momentOf(row('date'), order);
      const moment = read !== null && (read.at > latest || read.at < OPENED) ? null : read;
      if (moment === null) undated += 1;
      if (tables.length > 1) {
        const key = JSON.stringify([row('conversation id'), row('from'), row('date'), row('content')]);
        if (seen.has(key)) continue;
        seen.add(key);
      }
      const sender = profileUrl(row('sender profile url'));
      mails.push({
        thread: row('conversation id'),
        title: row('conversation title'),
        from: row('from'),
        ...(sender !== null && { senderUrl: sender.url }),
        to: row('to'),
        recipientUrls: profileUrls(row('recipient profile urls')),
        moment,
        subject: row('subject'),
        content: row('content'),
        folder: row('folder'),
        attachments: attachmentsIn(row('attachments')),
        draft: YES.test(row('is message draft')) || YES.test(row('is conversation draft')),
      });
    }
  }
  return { mails, undated };
}
