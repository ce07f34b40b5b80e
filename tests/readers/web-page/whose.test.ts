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
    // Whoever is named, what several say of themselves is not theirs.
    expect(read(page, person).profile).toEqual({ name: 'Ilse Brandvold', language: 'en' });
  });

  it.each([
    'Pumpwerk is a firm of forty that makes pumps for clinics in the north.',
    'Founded in 1987, Pumpwerk mends pumps. Its fitters visit clinics in the north.',
    'Pumpwerk mends pumps for clinics in the north, day and night.',
    'Set up in 1987, the studio mends pumps for clinics in the north.',
    'Pumpwerk ist ein Betrieb mit vierzig Leuten, der Pumpen für Kliniken baut.',
    'Pumpwerk est un atelier de quarante personnes qui répare des pompes.',
    'Pumpwerk es un taller de cuarenta personas que repara bombas.',
    'A Pumpwerk é uma oficina de quarenta pessoas que repara bombas.',
    'Pumpwerk is een werkplaats van veertig mensen die pompen herstelt.',
    'Nordby is a town of nine hundred on a fjord, and it rains there.',
    'Nordby lies on a fjord. The EU pays for its bridge. “I love it”, says a fitter.',
  ])('is nobody where a thing is spoken of: %s', (text) => {
    const page = `<h1>Pumpwerk</h1><h2>About</h2><p>${text}</p><h2>Skills</h2><ul><li>Pumps</li><li>Valves</li></ul>`;
    expect(read(page).code).toBe('not-understood');
  });

  it.each([
    'Ilse Brandvold is a nurse in the north. She counts beds and tells wards how many come tomorrow.',
    'Nurse in the north. Counting beds, teaching wards, writing about both.',
    'Pumpwerk is where I work: counting beds, teaching wards. Its tables are mine.',
  ])('is a person where one is spoken of, or who leaves out the pronoun: %s', (text) => {
    expect(read(`<h1>Hello</h1><h2>About</h2><p>${text}</p>`).profile?.about).toBe(text);
  });

  it('is a person below a heading or beside a career that only persons have', () => {
    const text = 'Brandvold is a believer in plain words and in short tables.';
    expect(read(`<h2>About me</h2><p>${text}</p>`).profile?.about).toBe(text);
    const career = '<h2>Experience</h2><p>Ward 7, 2019 – 2024</p>';
    expect(read(`<h2>Summary</h2><p>${text}</p>${career}`).profile?.about).toBe(text);
    expect(read(`<h2>Summary</h2><p>${text}</p>`).code).toBe('not-understood');
  });

  it('is nobody where the page says that it is about a firm, whoever wrote it', () => {
    const graph = (about: string): string =>
      `<script type="application/ld+json">{"@graph":[{"@type":"WebPage","about":{"@id":"#${about}"},"author":{"@id":"#ilse"}},{"@type":"Organization","@id":"#pumpwerk","name":"Pumpwerk"},{"@type":"Person","@id":"#ilse","name":"Ilse Brandvold"}]}</script>`;
    expect(read('<p>Pumps.</p>', graph('pumpwerk')).code).toBe('not-understood');
    expect(read('<p>Pumps.</p>', graph('ilse')).profile?.name).toBe('Ilse Brandvold');
  });

  it('is not whoever is quoted', () => {
    const quote = '<blockquote>Ilse is the best counter I know, and she says it in plain words. — Bo</blockquote>';
    expect(read(`<h2>About</h2><p>${PROSE}</p>${quote}`).profile?.about).toBe(PROSE);
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

describe('a page that is not about whom it names', () => {
  const praise =
    '<h2>Kind words</h2><div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Tor Vik</b> <i itemprop="jobTitle">Head of wards</i></div>';

  it('is not about who praises its owner', () => {
    expect(read(`<h1>Ilse Brandvold</h1>${praise}`).code).toBe('not-understood');
    expect(read(`<h1>Hello</h1>${praise}`, '<title>Ilse Brandvold</title>').code).toBe('not-understood');
    expect(read(`<h1>Tor Vik</h1>${praise}`).profile).toMatchObject({ name: 'Tor Vik', headline: 'Head of wards' });
  });

  const firm = (name: string) =>
    `<title>${name}</title><script type="application/ld+json">[{"@type":"Organization","name":"Pumpwerk"},{"@type":"Person","name":"Tor Vik","jobTitle":"Founder"}]</script>`;

  it('is not about who founded the firm that it is named after', () => {
    expect(read('<p>Pumps for clinics.</p>', firm('Pumpwerk – pumps')).code).toBe('not-understood');
    expect(read('<p>Pumps for clinics.</p>', firm('Tor Vik | Pumpwerk')).profile?.name).toBe('Tor Vik');
    expect(read('<p>Pumps for clinics.</p>', firm('Hello')).profile?.name).toBe('Tor Vik');
  });

  const list = '<h2>Skills</h2><ul><li>Pumps</li><li>Valves</li></ul><h2>Education</h2><p>A trade</p>';
  it.each([
    ['You will mend pumps and report to the head of wards.', 'Summary'],
    ['Du reparierst Pumpen und berichtest der Stationsleitung.', 'Profil'],
    ['Vous réparez des pompes et rendez compte au chef de service.', 'Profil'],
    ['Você conserta bombas e responde ao chefe das enfermarias.', 'Perfil'],
  ])('is an offer of work where it opens with its reader: %s', (text, heading) => {
    expect(read(`<h1>Fitter</h1><h2>${heading}</h2><p>${text}</p>${list}`).code).toBe('not-understood');
    // What sells a service says nothing of who does it.
    expect(read(`<h2>${heading}</h2><p>${text}</p>`, person).profile).toEqual({
      name: 'Ilse Brandvold',
      language: 'en',
    });
  });

  it.each(['About you', 'Requirements', 'Ihr Profil', 'Votre profil', 'Tu perfil', 'Requisitos', 'Jouw profiel'])(
    'is an offer of work below a heading of one: %s',
    (heading) => {
      expect(read(`<h1>Fitter</h1><h2>${heading}</h2><p>Ten years of it.</p>${list}`).code).toBe('not-understood');
      expect(read(`<h1>Fitter</h1><h2>Hello</h2><p>Ten years of it.</p>${list}`).profile?.skills).toHaveLength(2);
    },
  );

  it('is a person who addresses the reader later', () => {
    const text = 'Mending pumps so that you sleep well. Your ward stays dry.';
    expect(read(`<h2>About</h2><p>${text}</p>`, person).profile?.about).toBe(text);
  });
});
