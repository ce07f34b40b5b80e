import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { webPage } from '../../../lib/readers/web-page/index.ts';

const read = (body: string, head = '') => {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body><main>${body}</main></body></html>`;
  const doc = new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const r = webPage.read(doc, { url: 'https://ilse.example/', now: 1, timeZone: 'UTC' });
  const [seen] = r.observations;
  return { code: r.refusal?.code, profile: seen?.kind === 'profile' ? seen.profile : undefined };
};
const PROSE = 'I count beds and the people who lie in them, and tell wards how many come tomorrow. '.repeat(3).trim();
const person = '<script type="application/ld+json">{"@type":"Person","name":"Ilse Brandvold"}</script>';

describe('who speaks in the text of a page', () => {
  it.each([
    'We are forty people who make pumps for clinics in the north.',
    'Wir sind vierzig Leute und bauen Pumpen für Kliniken im Norden.',
    'Nous sommes quarante et faisons des pompes pour les cliniques du nord.',
    'Somos cuarenta personas y hacemos bombas para clínicas del norte.',
    'A nossa empresa faz bombas, e os nossos clientes são clínicas do norte.',
    'Wij maken pompen voor klinieken. Onze monteurs helpen je dag en nacht.',
  ])('is nobody where several present themselves: %s', (text) => {
    const page = `<h1>Pumpwerk</h1><h2>About</h2><p>${text.repeat(3)}</p><h2>Skills</h2><ul><li>Pumps</li><li>Valves</li></ul>`;
    expect(read(page)).toEqual({ code: 'not-understood', profile: undefined });
    expect(read(page, person).profile?.name).toBe('Ilse Brandvold');
  });

  it('is a person who also says “we”', () => {
    const text = `${PROSE} At the clinic we share our tables.`;
    expect(read(`<h2>About</h2><p>${text}</p>`).profile?.about).toBe(text);
  });
});

describe('what asks for consent', () => {
  it.each([
    'We use cookies to make this page better. Accept',
    'Diese Website verwendet Cookies. Akzeptieren',
    'Ce site utilise des cookies pour mesurer ses visites. Accepter',
    'Utilizamos cookies para medir las visitas. Aceptar',
    'Este site usa cookies para medir visitas. Aceitar',
    'Deze website gebruikt cookies. Accepteren',
  ])('is no part of what somebody says: %s', (text) => {
    expect(read(`<h2>About</h2><p>${PROSE}</p><p>${text}</p>`).profile?.about).toBe(PROSE);
  });

  it('is left out with its box', () => {
    const box = '<div id="cookie-bar"><p>Your privacy matters here, choose what may be stored.</p></div>';
    expect(read(`<h2>About</h2><p>${PROSE}</p>${box}`).profile?.about).toBe(PROSE);
  });

  it('leaves a baker’s cookies alone', () => {
    const text = `${PROSE} On Sundays I bake cookies.`;
    expect(read(`<h2>About</h2><p>${text}</p>`).profile?.about).toBe(text);
  });
});

describe('lists under a heading', () => {
  it('tell languages from skills', () => {
    const list = '<ul><li>SQL</li><li>dbt</li><li>English</li><li>Deutsch (C1)</li><li>Français</li></ul>';
    const { profile } = read(`<h2>Skills</h2>${list}<h2>About</h2><p>${PROSE}</p>`);
    expect(profile?.skills).toEqual([{ name: 'SQL' }, { name: 'dbt' }]);
    expect(profile?.languages).toEqual([{ name: 'English' }, { name: 'Deutsch' }, { name: 'Français' }]);
  });

  it('hold tools of somebody, not those that a page recommends', () => {
    const tools = '<h2>Tools</h2><p>Hammer, Saw</p>';
    expect(read(tools).code).toBe('not-understood');
    expect(read(`${tools}<h2>About</h2><p>${PROSE}</p>`).profile?.skills).toEqual([
      { name: 'Hammer' },
      { name: 'Saw' },
    ]);
    expect(read(tools, person).profile?.skills).toHaveLength(2);
  });
});
