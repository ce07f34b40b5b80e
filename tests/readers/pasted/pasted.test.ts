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

  it.each([
    ['De', 'par', 'Objet', 'Ravi Solberg vous a envoyé un message', 'Vous avez 1 nouveau message', 'Voir le message :'],
    [
      'Von',
      'über',
      'Betreff',
      'Ravi Solberg hat Ihnen eine Nachricht gesendet',
      'Sie haben eine neue Nachricht',
      'Antworten:',
    ],
    ['De', 'a través de', 'Asunto', 'Tienes 1 mensaje nuevo', 'Tienes 1 mensaje nuevo', 'Responder'],
    [
      'De',
      'pelo',
      'Assunto',
      'Você tem uma nova mensagem',
      'Ravi Solberg enviou uma mensagem para você',
      'Ver mensagem',
    ],
    [
      'Van',
      'via',
      'Onderwerp',
      'Ravi Solberg heeft je een bericht gestuurd',
      'Je hebt een nieuw bericht',
      'Bericht bekijken:',
    ],
  ])('takes no word of the site for the sender’s: %s … %s LinkedIn', (from, via, subject, said, noise, end) => {
    const mail = `${from}: Ravi Solberg ${via} LinkedIn <messages-noreply@linkedin.com>\n${subject}: ${said}\n\n${noise}\n\nHi Ilse,\n10 h?\n\n${end} https://www.linkedin.com/comm/x`;
    expect(messages(read(mail))).toEqual([
      { direction: 'inbound', sender: { name: 'Ravi Solberg' }, text: 'Hi Ilse,\n10 h?' },
    ]);
  });

  it('knows a mail that begins with its sender and no field', () => {
    const head =
      'Ravi Solberg via LinkedIn <messages-noreply@linkedin.com>\nTue, Sep 1, 7:15 AM (6 days ago)\nto me\n\n';
    const mail = `${head}Ravi Solberg sent you a message\n\nHi Ilse,\n10 h?\n\nView message: https://www.linkedin.com/comm/x`;
    expect(messages(read(mail))).toEqual([
      { direction: 'inbound', sender: { name: 'Ravi Solberg' }, text: 'Hi Ilse,\n10 h?' },
    ]);
    const quoting = 'Our agency at jobs@agency.example <Ravi>\nWrite to us.';
    expect(messages(read(quoting))[0]?.text).toBe(quoting);
  });

  it.each([
    [
      'Heute',
      (n: string, t: string) => `${n} hat um ${t} die folgenden Nachrichten gesendet`,
      'Profil von Ravi anzeigen',
    ],
    ['Aujourd’hui', (n: string, t: string) => `${n} a envoyé les messages suivants à ${t}`, 'Voir le profil de Ravi'],
    ['hoy', (n: string, t: string) => `${n} ha enviado los siguientes mensajes a las ${t}`, 'Ver el perfil de Ravi'],
    [
      'Vandaag',
      (n: string, t: string) => `${n} heeft om ${t} de volgende berichten verzonden`,
      'Profiel van Ravi bekijken',
    ],
  ])('reads a thread that was copied from a page in another language: %s', (today, sent, view) => {
    const group = (n: string, t: string, text: string): string => `${sent(n, t)}\n${view}\n${n}\n${n}  ${t}\n${text}\n`;
    const text = `${today}\n${group('Ravi Solberg', '11:38', 'Hi Ilse,\na contract?')}${group('Ilse Brandvold', '11:52', 'Which client?')}`;
    expect(messages(read(text)).map((m) => [m.direction, m.sender.name, m.sentAt, m.text])).toEqual([
      ['inbound', 'Ravi Solberg', Date.UTC(2026, 8, 7, 9, 38), 'Hi Ilse,\na contract?'],
      ['outbound', 'Ilse Brandvold', Date.UTC(2026, 8, 7, 9, 52), 'Which client?'],
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

  it('does not guess who says what in a thread that was cut out in the middle, or whose groups’ heads are lost', () => {
    const owner = { profileIds: [], vanities: [], names: ['Ilse Brandvold'] };
    const cut = copied.slice(copied.indexOf('It pays'));
    expect(read(cut, { owner }).refusal?.code).toBe('ownership-unknown');
    const headless = copied.replace(/^.* sent the following .*\n.*\n/gm, '');
    expect(read(headless, { owner }).refusal?.code).toBe('ownership-unknown');
    expect(read(headless.replace(/\s+(?=\d:\d\d)/g, '\n  '), { owner }).refusal?.code).toBe('ownership-unknown');
    expect(messages(read(`Ravi Solberg\nContract recruiting\n${copied}`, { owner }))).toHaveLength(2);
    const times = 'Hi Ilse Brandvold,\ncan we talk on Monday 10:30 AM?\nOr on Tuesday at\n2:00 PM\nRavi';
    expect(messages(read(times, { owner })).map((m) => m.text)).toEqual([times]);
  });

  it('reads a mail that was passed on', () => {
    const mail =
      '---------- Forwarded message ---------\nFrom: Ravi Solberg via LinkedIn <messages-noreply@linkedin.com>\nDate: Tue, Sep 1, 2026 at 7:15 AM\nSubject: Claims data\nTo: Ilse\n\nHi Ilse, are you free?\n\nView message: https://www.linkedin.com/comm/x';
    expect(messages(read(mail)).map((m) => [m.sender.name, m.subject, m.text])).toEqual([
      ['Ravi Solberg', 'Claims data', 'Hi Ilse, are you free?'],
    ]);
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
