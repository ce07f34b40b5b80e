import { describe, expect, it } from 'vitest';
import { RICH, richPage } from '../../fixtures/linkedin-messaging/build.ts';
import { messages, read } from './helpers.ts';

const texts = (html: string): string[] =>
  messages(read(richPage({ thread: { bubbles: [...RICH.bubbles, { from: 'Ravi Solberg', html }] } }))).map(
    (m) => m.text,
  );

describe('what the site says of an InMail or a request', () => {
  it.each([
    'You declined this InMail',
    'Ravi Solberg accepted your InMail.',
    'This InMail was withdrawn',
    'Sie haben diese InMail abgelehnt',
    'Vous avez refusé cet InMail',
    'Has rechazado este InMail',
    'Você recusou este InMail',
    'Je hebt deze InMail geweigerd',
    'Je hebt dit berichtverzoek geaccepteerd',
  ])('is no message: %s', (text) => {
    expect(texts(text)).toHaveLength(RICH.bubbles.length);
  });

  it.each([
    'I declined this InMail by mistake',
    'You declined my InMail',
    'You declined this InMail, may I ask why?',
    'Ich habe die InMail aus Versehen abgelehnt',
    'The client accepted your rate',
  ])('is a message where somebody says it: %s', (text) => {
    expect(texts(text)).toContain(text);
  });
});
