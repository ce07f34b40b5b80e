import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../../lib/model/observation.ts';
import { linkedinInvitations } from '../../../lib/readers/linkedin-invitations/index.ts';

const URL_ = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';
const owner = { profileIds: [], vanities: [], names: ['Ilse Brandvold'] };
function read(cards: string, url = URL_): ReadResult {
  const window = new Window({ url });
  const html = `<!doctype html><html lang="en"><body><header><img class="global-nav__me-photo" alt="Ilse Brandvold"></header><main>${cards}</main></body></html>`;
  const doc = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  return linkedinInvitations.read(doc, { url, now: Date.UTC(2026, 8, 7), timeZone: 'UTC', owner });
}
const messages = (r: ReadResult) =>
  r.observations.flatMap((o) => (o.kind === 'conversations' ? o.conversations.flatMap((c) => c.messages) : []));

const sdui = (name: string, slug: string, note?: string): string => `
<div data-view-name="pending-invitation" role="listitem"><a href="https://www.linkedin.com/in/${slug}/"><figure><img alt=""></figure></a>
<a href="https://www.linkedin.com/in/${slug}/"><p>${name}</p></a><p>Contract recruiter</p><p>12 mutual connections</p><p>3 days ago</p>
${note === undefined ? '' : `<p><span data-testid="expandable-text-box">${note}</span></p>`}
<button data-view-name="invitation-action">Ignore</button><button data-view-name="invitation-action">Accept</button></div>`;
const legacy = `<ul><li class="invitation-card"><a href="/in/petra-nyholm/"><strong>Petra Nyholm</strong></a><p>Clinic owner</p>
<div class="invitation-card__custom-message"><span class="lt-line-clamp__raw-line">Would you look at our data, 5 hours a week?</span></div><button>Accept</button></li></ul>`;

describe('invitations', () => {
  it('reads those with a note, in both generations of the page', () => {
    const r = read(
      sdui('Ravi Solberg', 'ravi-solberg', 'Hi Ilse,<br>a contract on claims data?') +
        sdui('Cy Dahl', 'cy-dahl') +
        legacy,
    );
    expect(r).toMatchObject({ own: 'yes', refusal: null });
    expect(messages(r)).toEqual([
      {
        direction: 'inbound',
        sender: { name: 'Ravi Solberg', url: 'https://www.linkedin.com/in/ravi-solberg' },
        text: 'Hi Ilse,\na contract on claims data?',
        pill: 'invitation',
      },
      {
        direction: 'inbound',
        sender: { name: 'Petra Nyholm', url: 'https://www.linkedin.com/in/petra-nyholm' },
        text: 'Would you look at our data, 5 hours a week?',
        pill: 'invitation',
      },
    ]);
  });

  it('takes the name in bold for the sender, not the sentence it begins', () => {
    const r = read(sdui('<strong>Ravi Solberg</strong> invited you to connect', 'ravi-solberg', 'A contract?'));
    expect(messages(r).map((m) => m.sender.name)).toEqual(['Ravi Solberg']);
  });

  it('takes a name that is bold in part as a whole', () => {
    const r = read(sdui('<strong>Ravi</strong> Solberg', 'ravi-solberg', 'A contract?'));
    expect(messages(r).map((m) => m.sender.name)).toEqual(['Ravi Solberg']);
  });

  it.each([
    'Ravi Solberg · 2nd',
    'Ravi Solberg<span>Premium</span>',
    'Ravi Solberg <span>Premium</span> · 3rd',
    'Ravi Solberg<span>Vérifié</span>',
  ])('leaves the site’s marks out of a name: %s', (name) => {
    expect(messages(read(sdui(name, 'ravi-solberg', 'A contract?'))).map((m) => m.sender.name)).toEqual([
      'Ravi Solberg',
    ]);
  });

  it.each([
    'Ravi Solberg invited you to connect',
    'Ravi Solberg wants to follow your page',
    'Ravi Solberg folgt Ihnen',
    'Ravi Solberg, Recruiter at Fjordbank',
    'View profile',
    'Profil von Ravi Solberg anzeigen',
    'Ravi Solberg möchte sich mit Ihnen vernetzen',
    'Ravi Solberg vous invite à rejoindre son réseau',
    'Ravi Solberg te ha invitado a conectar',
    'Ravi Solberg quer se conectar com você',
    'Ravi Solberg wil een connectie maken',
    '王伟邀请您建立联系',
    '田中太郎さんからつながりリクエスト',
  ])('takes no sentence for a name: %s', (sentence) => {
    const r = read(sdui(sentence, 'ravi-solberg', 'A contract?') + sdui('Petra Nyholm', 'petra-nyholm', 'Hello'));
    expect(messages(r).every((m) => m.sender.name === 'Petra Nyholm')).toBe(true);
    expect(r.drift).toHaveLength(1);
  });

  it.each([
    'vincent van dahl',
    'Maria da Silva',
    'Ann lee',
    'Bo silva',
    'Juan de los Santos',
    "Bo 't Hart",
    'Лев Пак',
    '王小明',
    'محمد بن علي',
  ])('knows a name when it sees one: %s', (name) => {
    const r = read(sdui(name, encodeURIComponent(name.toLowerCase().replace(/ /g, '-')), 'A contract?'));
    expect(messages(r).map((m) => m.sender.name)).toEqual([name]);
  });

  it('takes the words about an event, a page or a newsletter for no note', () => {
    const about = 'Three talks on bed forecasts.';
    for (const path of ['events/beds-1', 'company/fjordbank', 'newsletters/beds-7', 'groups/99']) {
      const card = sdui('Ravi Solberg', 'ravi-solberg', about).replace(
        '<p>Contract',
        `<p>invited you to <a href="https://www.linkedin.com/${path}/">Beds</a></p><p>Contract`,
      );
      expect(messages(read(card))).toEqual([]);
    }
    const note = 'See <a href="https://www.linkedin.com/company/fjordbank/">Fjordbank</a>';
    expect(messages(read(sdui('Ravi Solberg', 'ravi-solberg', note))).map((m) => m.text)).toEqual(['See Fjordbank']);
  });

  it('does not attribute a card that names two people', () => {
    const r = read(
      sdui('Ravi Solberg', 'ravi-solberg', 'Hello').replace(
        '12 mutual connections',
        '<a href="/in/ann-lee/">Ann Lee</a>',
      ),
    );
    expect(r.refusal?.code).toBe('not-understood');
    expect(messages(r)).toEqual([]);
  });

  it('says "empty" only where the page says so: a title alone is a page that still loads', () => {
    for (const html of ['', '<h1>Invitations</h1>', '<h1>Invitations</h1><div role="list"></div>'])
      expect(read(html).refusal?.code).toBe('still-loading');
  });

  it('counts a card that is drawn twice once', () => {
    const main = sdui('Ravi Solberg', 'ravi-solberg', 'Hello');
    expect(messages(read(main))).toHaveLength(1);
    expect(read(main + main).observations).toEqual(read(main).observations);
  });

  it('reads nothing from sent invitations and from pages without any', () => {
    expect(read(sdui('Ravi Solberg', 'ravi-solberg', 'Hello'), URL_.replace('received', 'sent')).refusal?.code).toBe(
      'not-understood',
    );
    const sent = sdui('Ravi Solberg', 'ravi-solberg', 'Hello').replaceAll(
      'data-view-name="invitation-action"',
      'data-view-name="sent-invitations-withdraw-single"',
    );
    expect(read(sent).refusal?.code).toBe('not-understood');
    expect(messages(read(sdui('Cy Dahl', 'cy-dahl', 'Hi') + sent)).map((m) => m.text)).toEqual(['Hi']);
    expect(read('<p>No pending invitations</p>')).toMatchObject({ refusal: { code: 'empty' }, drift: [] });
    expect(read('<div><a href="/in/ravi-solberg/">Ravi Solberg</a></div>').refusal?.code).toBe('not-understood');
  });
});
