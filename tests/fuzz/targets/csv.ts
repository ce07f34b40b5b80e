import { strToU8 } from 'fflate';
import { expect } from 'vitest';
import type { ReadResult } from '../../../lib/model/observation.ts';
import { readExport } from '../../../lib/readers/linkedin-export/index.ts';
import {
  csv,
  FILE,
  MAILS,
  MESSAGE_HEADS,
  mailRow,
  messagesCsv,
  NOW,
  OWNER,
  profileCsv,
  zip,
} from '../../readers/linkedin-export/build.ts';
import { mutateText } from '../mutate.ts';
import { expectPlain } from '../plain.ts';
import type { Target } from '../target.ts';

const rows = [[...MESSAGE_HEADS.wide], ...MAILS.map((m) => mailRow(m))];
/** No message is older than the network itself. */
const FIRST = Date.UTC(2003, 0);
const DAY = 86_400_000;

const INVITATIONS = csv([
  ['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'],
  ['Ravi Solberg', OWNER.name, '8/3/26, 9:14 AM', 'A contract, 10 hours a week?', 'INCOMING', '', OWNER.url],
]);
const files = (seed: string, text: string): Record<string, string> => {
  const whole = { 'Profile.csv': profileCsv(), 'messages.csv': messagesCsv(MAILS) };
  if (seed === 'profile') return { ...whole, 'Profile.csv': text };
  return seed === 'invitations' ? { ...whole, 'Invitations.csv': text } : { ...whole, 'messages.csv': text };
};

const read = (text: string, seed: string): ReadResult =>
  readExport(zip(files(seed, text)), { url: '', now: NOW, timeZone: 'Europe/Oslo', fileName: FILE });
const messagesOf = (r: ReadResult) =>
  r.observations.flatMap((o) => (o.kind === 'conversations' ? o.conversations.flatMap((c) => c.messages) : []));

/** A table that people or programs have touched: whatever is read from it is a cell of it, with a date that can be. */
export const csvTarget: Target<string> = {
  name: 'csv',
  seeds: [
    { name: 'messages', input: messagesCsv(MAILS) },
    { name: 'semicolons', input: `\ufeff${csv(rows, ';', '\r\n')}` },
    { name: 'profile', input: profileCsv() },
    { name: 'invitations', input: INVITATIONS },
  ],
  takes: (text, seed) => messagesOf(read(text, seed)).length === MAILS.length + (seed === 'invitations' ? 1 : 0),
  mutate: mutateText,
  check(text, seed) {
    const result = read(text, seed);
    expectPlain(result);
    const messages = messagesOf(result);
    expect(messages.length).toBeLessThanOrEqual(text.split(/[\r\n]+/).length + MAILS.length);
    for (const { sentAt } of messages) {
      if (sentAt === undefined) continue;
      expect(sentAt).toBeGreaterThan(FIRST);
      expect(sentAt).toBeLessThan(NOW + 2 * DAY);
    }
    expect(strToU8(JSON.stringify(messages)).length).toBeLessThan(20 * (strToU8(text).length + 20_000));
  },
};
