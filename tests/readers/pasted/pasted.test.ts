import { describe, expect, it } from 'vitest';
import type { ReadContext, ReadResult } from '../../../lib/model/observation.ts';
import { readPasted } from '../../../lib/readers/pasted/index.ts';

const ctx: ReadContext = { url: '', now: Date.UTC(2026, 8, 7, 10), timeZone: 'Europe/Oslo' };
const read = (text: string, over: Partial<ReadContext> = {}): ReadResult => readPasted(text, { ...ctx, ...over });
const messages = (r: ReadResult) =>
  r.observations.flatMap((o) => (o.kind === 'conversations' ? o.conversations.flatMap((c) => c.messages) : []));

describe('readPasted', () => {
  it('takes a plain message as it is', () => {
    const r = read('Hi Ilse,\r\n\r\n  a 3 month contract — 90 €/h, <10 h a week.  \r\nCould you talk?');
    expect(r).toMatchObject({ own: 'claimed', refusal: null, page: 'pasted', layout: 'text' });
    expect(messages(r)).toEqual([
      {
        direction: 'inbound',
        sender: {},
        text: 'Hi Ilse,\n\n  a 3 month contract — 90 €/h, <10 h a week.\nCould you talk?',
      },
    ]);
  });

  it.each(['Subject', 'Betreff', 'Objet ', 'Asunto', 'Assunto', 'Onderwerp'])(
    'takes a first line %s: as the subject',
    (word) => {
      expect(messages(read(`${word}: Claims data\n\nHello there`))[0]).toMatchObject({
        subject: 'Claims data',
        text: 'Hello there',
      });
    },
  );

  it('recognises a notification mail and leaves its own words out', () => {
    const mail = `From: Ravi Solberg via LinkedIn <messages-noreply@linkedin.com>
Date: Tue, 1 Sep 2026 07:15:20 +0000
Subject: Ravi Solberg just messaged you
To: Ilse Brandvold <ilse@mail.example>

Ravi Solberg
Hi Ilse,
a contract on claims data, 15 h a week.

Ravi

Reply: https://www.linkedin.com/comm/messaging/thread/2-x
This email was intended for Ilse Brandvold (Pharmacy data lead)
© 2026 LinkedIn Ireland Unlimited Company`;
    expect(messages(read(mail))).toEqual([
      {
        direction: 'inbound',
        sender: { name: 'Ravi Solberg' },
        sentAt: Date.UTC(2026, 8, 1, 7, 15, 20),
        sentAtPrecision: 'minute',
        text: 'Hi Ilse,\na contract on claims data, 15 h a week.\n\nRavi',
      },
    ]);
  });

  const copied = `Sep 3
Ravi Solberg sent the following messages at 2:38 PM
View Ravi’s profileRavi Solberg
Ravi Solberg (He/Him)  2:38 PM
Hi Ilse, are you free for a contract?
It pays 90 EUR an hour.
Ilse Brandvold sent the following message at 5:02 PM
View Ilse’s profile
Ilse Brandvold 5:02 PM
Which client?`;

  it('takes a copied thread apart', () => {
    for (const over of [{}, { owner: { profileIds: [], vanities: [], names: ['Ilse Brandvold'] } }]) {
      expect(messages(read(copied, over)).map((m) => [m.direction, m.sender.name, m.text, m.sentAt])).toEqual([
        [
          'inbound',
          'Ravi Solberg',
          'Hi Ilse, are you free for a contract?\nIt pays 90 EUR an hour.',
          Date.UTC(2026, 8, 3, 12, 38),
        ],
        ['outbound', 'Ilse Brandvold', 'Which client?', Date.UTC(2026, 8, 3, 15, 2)],
      ]);
    }
  });

  it('does not guess who the reader is', () => {
    expect(read(copied.replace('Hi Ilse, are', 'Are')).refusal?.code).toBe('ownership-unknown');
  });

  it('refuses what is nothing', () => {
    expect(read(' \n\t ').refusal?.code).toBe('empty');
    expect(read('a'.repeat(200_001)).refusal?.code).toBe('too-large');
  });

  it('keeps the text of a message that merely looks like a header or a link', () => {
    for (const text of [
      'Date: any day next week works for me.\nBest, Ravi',
      'Reply: yes or no?',
      'https://www.linkedin.com/jobs/view/1',
    ]) {
      expect(messages(read(text))[0]?.text).toBe(text);
    }
  });
});
