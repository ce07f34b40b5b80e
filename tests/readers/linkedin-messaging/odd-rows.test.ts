import { describe, expect, it } from 'vitest';
import { page, RICH, thread, VIEWER } from '../../fixtures/linkedin-messaging/build.ts';
import { messages, read, talk } from './helpers.ts';

const LIST = { url: 'https://www.linkedin.com/messaging/' };
const direction = (snippet: string, lang = 'en') =>
  talk(read(page({ viewer: VIEWER, lang, rows: [{ name: 'Bo Ek', time: 'Fri', snippet }] }), LIST))?.hints?.[0]
    ?.lastDirection;

describe('the last message of a row', () => {
  it.each([
    ['You: Thank you!', 'en', 'outbound'],
    ['You sent an attachment', 'en', undefined],
    ['You are needed', 'en', undefined],
    ['Sie haben ein Bild gesendet', 'de', undefined],
    ['Vous avez envoyé une photo', 'fr', undefined],
    ['Você: Obrigada', 'pt-BR', 'outbound'],
    ['Você enviou um anexo', 'pt-BR', undefined],
    ['<span class="t-bold">Draft</span> half a reply', 'en', undefined],
    ['<span class="t-bold">Brouillon</span> la moitié', 'fr', undefined],
    ['Young people need you', 'en', 'inbound'],
  ])('%s (%s)', (snippet, lang, side) => expect(direction(snippet, lang)).toBe(side));
});

describe('a thread', () => {
  const said = (html: string) =>
    read(
      page({
        viewer: VIEWER,
        threads: [thread({ ...RICH, bubbles: [{ from: 'Ravi Solberg', day: 'Sep 3', time: '2:38 PM', html }] })],
      }),
    );

  it('has no remark of the site in its texts', () => {
    const r = said('See you (edited) then. <span class="msg-s-event-listitem__edited-label t-12">(edited)</span>');
    expect(messages(r).map((m) => m.text)).toEqual(['See you (edited) then.']);
  });

  it.each(['Vor 3 Std. aktiv', '2 u geleden actief', 'Active 3h ago', 'Actif il y a 2 h'])(
    'takes no presence for a headline: %s',
    (headline) => {
      const html = page({ viewer: VIEWER, threads: [thread({ ...RICH, headline })] });
      expect(messages(read(html))[0]?.sender.headline).toBeUndefined();
    },
  );
});
