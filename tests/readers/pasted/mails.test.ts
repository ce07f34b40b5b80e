import { describe, expect, it } from 'vitest';
import type { ReadContext, ReadResult } from '../../../lib/model/observation.ts';
import { readPasted } from '../../../lib/readers/pasted/index.ts';

const owner = { profileIds: [], vanities: [], names: ['Ilse Brandvold'] };
const ctx: ReadContext = { url: '', now: Date.UTC(2026, 8, 7, 10), timeZone: 'Europe/Oslo', owner };
const read = (text: string): ReadResult => readPasted(text, ctx);
const said = (text: string) =>
  read(text).observations.flatMap((o) =>
    o.kind === 'conversations'
      ? o.conversations.flatMap((c) => c.messages.map((m) => [m.direction, m.sender.name, m.subject, m.text]))
      : [],
  );
const code = (text: string) => read(text).refusal?.code;

const mail = (body: string, subject = 'Ravi Solberg just messaged you', from = 'Ravi Solberg via LinkedIn') =>
  `From: ${from} <messages-noreply@linkedin.com>\nDate: Tue, 1 Sep 2026 07:15:20 +0000\nSubject: ${subject}\nTo: Ilse Brandvold <ilse@mail.example>\n\n${body}`;
const TEXT = 'Hi Ilse,\nwho counts your beds in May?';
const ASKED = [['inbound', 'Ravi Solberg', undefined, TEXT]];

describe('a mail as it is copied', () => {
  it.each([
    ['quoted as a whole', mail(`${TEXT}\n\nReply`).replace(/^/gm, '> ')],
    ['quoted twice', mail(`${TEXT}\n\nReply`).replace(/^/gm, '>> ')],
    ['with bold fields', mail(`${TEXT}\n\nReply`).replace(/^(\w+:)/gm, '*$1*')],
    ['passed on below a word', `Look at this\n\n---------- Forwarded message ---------\n${mail(`${TEXT}\n\nReply`)}`],
    ['passed on below a word, without a line', `Look at this\n\n${mail(`${TEXT}\n\nReply`)}`],
    [
      'with headline and time below the name',
      mail(`Ravi Solberg\nHead of wards at Nordlys\n9:15 AM\n${TEXT}\n\nReply`),
    ],
    ['with a headline over a greeting', mail(`Ravi Solberg\nHead of wards at Nordlys\n${TEXT}\n\nReply`)],
    [
      'that reminds of a message',
      mail(
        `Ravi Solberg is waiting for your response\nRavi Solberg\n${TEXT}\nReply`,
        'Reminder: Ravi is waiting for your response',
        'LinkedIn',
      ),
    ],
  ])('is read as it was sent: %s', (_, text) => {
    expect(said(text)).toEqual(ASKED);
  });

  it.each([
    ['Ravi Solberg wartet auf Ihre Antwort', 'Antworten'],
    ['Ravi Solberg attend votre réponse', 'Répondre'],
    ['Ravi Solberg está esperando tu respuesta', 'Responder'],
    ['Ravi Solberg está aguardando sua resposta', 'Responder'],
    ['Ravi Solberg wacht op je antwoord', 'Beantwoorden'],
  ])('names who waits: %s', (subject, end) => {
    expect(said(mail(`${subject}\n\n${TEXT}\n\n${end}`, subject, 'LinkedIn'))).toEqual(ASKED);
  });

  it('with two messages of one person leaves name and day between them out', () => {
    const body = 'Ravi Solberg\nSep 1\nAre you free?\nRavi Solberg\nSep 1\nIt is about beds.\nReply';
    expect(said(mail(body, 'Ravi Solberg sent you 2 new messages'))[0]?.[3]).toBe('Are you free?\nIt is about beds.');
    // A name in a text, and a sentence that waits, are the sender's.
    const signed = `${TEXT}\n\nRavi Solberg\nNordlys wards`;
    expect(said(mail(`${signed}\n\nReply`))[0]?.[3]).toBe(signed);
    const waits = 'The ward is waiting for your reply.\nCan you come?';
    expect(said(mail(`${waits}\n\nReply`))[0]?.[3]).toBe(waits);
  });

  it('with messages of several people is given to none of them', () => {
    const link = 'View message: https://www.linkedin.com/comm/messaging/thread/x';
    const body = `You have 2 new messages\n\nRavi Solberg\nAre you free?\n${link}\n\nMaja Tveit\nCan you teach?\n${link}`;
    expect(code(mail(body, 'You have 2 new messages'))).toBe('ownership-unknown');
  });

  it.each([
    ['LinkedIn <notifications-noreply@linkedin.com>', 'Ilse, you appeared in 9 searches this week'],
    ['LinkedIn Job Alerts <jobalerts-noreply@linkedin.com>', 'Ward clerk: Nordlys and more'],
    ['LinkedIn <invitations@linkedin.com>', 'Ravi Solberg accepted your invitation'],
    ['LinkedIn News <editors-noreply@linkedin.com>', 'What nurses read this week'],
  ])('that brings news is no message: %s', (from, subject) => {
    const text = mail('See all of it\n© 2026 LinkedIn', subject).replace(/^From: .*$/m, `From: ${from}`);
    expect(code(text)).toBe('not-understood');
  });
});

describe('a letter of anybody', () => {
  const head = (from: string, to: string) =>
    `From: ${from}\nSent: Tuesday, September 1, 2026 9:15 AM\nTo: ${to}\nSubject: Beds\n\n`;

  it('is known by its head, and whose it is', () => {
    expect(said(`${head('Maja Tveit', 'Ilse Brandvold')}${TEXT}`)).toEqual([['inbound', 'Maja Tveit', 'Beds', TEXT]]);
    expect(said(`${head('Ilse Brandvold <ilse@mail.example>', 'Maja')}No, thanks.`)).toEqual([
      ['outbound', 'Ilse Brandvold', 'Beds', 'No, thanks.'],
    ]);
  });

  it.each([
    ['wrote', 'On Tue, 1 Sep 2026 at 09:15, Ilse Brandvold <ilse@mail.example> wrote:'],
    ['wrapped', 'On Tue, 1 Sep 2026 at 09:15, Ilse Brandvold\n<ilse@mail.example> wrote:'],
    ['schrieb', 'Am 01.09.2026 um 09:15 schrieb Ilse Brandvold <ilse@mail.example>:'],
    ['a écrit', 'Le mar. 1 sept. 2026 à 09:15, Ilse Brandvold <ilse@mail.example> a écrit :'],
    ['escribió', 'El mar, 1 sept 2026 a las 9:15, Ilse Brandvold (<ilse@mail.example>) escribió:'],
    ['escreveu', 'Em ter., 1 de set. de 2026 às 09:15, Ilse Brandvold <ilse@mail.example> escreveu:'],
    ['schreef', 'Op di 1 sep 2026 om 09:15 schreef Ilse Brandvold <ilse@mail.example>:'],
    ['original', '-----Original Message-----\nFrom: Ilse Brandvold'],
    ['a head', head('Ilse Brandvold', 'Maja Tveit').trim()],
  ])('holds no word of the one that it answers: %s', (_, line) => {
    expect(said(`${TEXT}\n\n${line}\n> My rate is 900 a day.`)).toEqual([['inbound', undefined, undefined, TEXT]]);
  });

  it.each([
    '---------- Forwarded message ---------',
    'Begin forwarded message:',
    'Anfang der weitergeleiteten Nachricht:',
  ])('is read below a word of who passed it on: %s', (line) => {
    const text = `FYI\n\n${line}\n\n${head('Ravi Solberg', 'Ilse Brandvold')}${TEXT}`;
    expect(said(text)).toEqual([['inbound', 'Ravi Solberg', 'Beds', TEXT]]);
  });

  it('that answers somebody else may be the reader’s own', () => {
    const own = `No, thanks.\n\nOn Tue, 1 Sep 2026 at 09:15, Maja Tveit <maja@nordlys.example> wrote:\n> ${TEXT}`;
    expect(code(own)).toBe('ownership-unknown');
    expect(code(`No, thanks.\n\n${head('Maja Tveit', 'Ilse Brandvold')}${TEXT}`)).toBe('ownership-unknown');
  });

  it.each([
    'Hi Ilse,\nFrom: 1 October\nTo: 31 December\nSubject: counting beds\nRate: 900',
    'Hi Ilse\nFrom: Nordlys\nDate: as soon as you can\nSubject: ward data\nCall me',
    'Bonjour,\nDe : 1 octobre\nÀ : 31 décembre\nObjet : compter des lits',
    'On 3 May somebody wrote: beds are missing. Can you count them?',
    '> who counts beds?\nWe do.',
  ])('is not seen in a message with such words: %s', (text) => {
    expect(said(text)).toEqual([['inbound', undefined, undefined, text]]);
  });
});

describe('a thread as it is copied', () => {
  it('leaves out what the page prints below the last message', () => {
    const text = `Sep 1\nRavi Solberg sent the following message at 9:15 AM\nView Ravi’s profile\nRavi Solberg\n 9:15 AM\nAre you free at\n10:00?\n👍\n2\nSeen by Ilse Brandvold at 9:20 AM.\nWrite a message…\nSend`;
    expect(said(text)).toEqual([['inbound', 'Ravi Solberg', undefined, 'Are you free at\n10:00?']]);
  });
});
