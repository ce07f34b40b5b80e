import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { ProfileObservation, ReadContext, ReadResult } from '../../../lib/model/observation.ts';
import { complete } from '../../../lib/readers/complete.ts';
import { webPage } from '../../../lib/readers/web-page/index.ts';

const PAGE = 'https://ilse.example/about';
function read(html: string, over: Partial<ReadContext> = {}): ReadResult {
  const window = new Window({ url: PAGE });
  const doc = new window.DOMParser().parseFromString(
    `<!doctype html><html lang="en">${html}</html>`,
    'text/html',
  ) as unknown as Document;
  return complete(webPage.read(doc, { url: PAGE, now: 1, timeZone: 'UTC', ...over }));
}
const seen = (r: ReadResult): ProfileObservation | undefined => r.observations.find((o) => o.kind === 'profile');
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const PERSON = {
  '@type': 'Person',
  name: 'Ilse Brandvold',
  jobTitle: ['Pharmacy data lead', 'Tutor'],
  description: 'I count pills.<br>Properly.',
  address: { addressLocality: 'Bergen', addressCountry: 'Norway' },
  knowsAbout: ['SQL', { name: 'dbt' }],
  knowsLanguage: 'Norwegian',
  sameAs: ['https://github.com/ilse', 'javascript:alert(1)'],
  alumniOf: [
    { '@type': 'CollegeOrUniversity', name: 'NTNU' },
    { '@type': 'Organization', name: 'Old Employer' },
    { '@type': 'School', name: '****' },
  ],
};

/** What would be read if nothing in the page said that there is nothing to read. */
const ABOUT = `<h2>About</h2><p>${'Beds are counted by people who know them. '.repeat(5)}</p>`;

describe('a page of one’s own', () => {
  it.each([
    ['a person', PERSON],
    ['a list', [{ '@type': 'WebSite', name: 'x' }, PERSON]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, PERSON] }],
    ['a profile page', { '@type': 'ProfilePage', mainEntity: PERSON }],
    [
      'a profile page by reference',
      {
        '@graph': [
          { '@type': 'ProfilePage', mainEntity: { '@id': '#me' } },
          { ...PERSON, '@id': '#me' },
          { '@type': 'Person', name: 'A Guest' },
        ],
      },
    ],
    [
      'one of two people',
      [
        { ...PERSON, url: 'https://www.ilse.example/about/' },
        { '@type': 'Person', name: 'A Guest', url: 'https://guest.example' },
      ],
    ],
  ])('reads JSON-LD as %s', (_, data) => {
    const r = read(`<head>${ld('x').replace('"x"', '{broken')}${ld(data)}</head><body><p>Hi</p></body>`);
    expect(seen(r)?.profile).toEqual({
      name: 'Ilse Brandvold',
      headline: 'Pharmacy data lead | Tutor',
      about: 'I count pills.\nProperly.',
      location: 'Bergen, Norway',
      skills: [{ name: 'SQL' }, { name: 'dbt' }],
      languages: [{ name: 'Norwegian' }],
      education: [{ school: 'NTNU' }],
      links: [{ url: 'https://github.com/ilse', kind: 'code' }],
      language: 'en',
    });
    expect(seen(r)?.coverage.about).toEqual({ state: 'seen', via: 'json-ld' });
  });

  it('ends a wide heading where the parts below it begin', () => {
    const r = read(
      `<body><main><h1>Ilse Brandvold</h1><h2>Profile</h2><p>${'I count beds and pills for a living. '.repeat(4)}</p><h3>Awards</h3><p>Best bed of 2020</p><h3>Experience</h3><p>Ward clerk</p><h3>Skills</h3><ul><li>SQL</li><li>dbt</li></ul></main></body>`,
    );
    expect(seen(r)?.profile.about).toBe('I count beds and pills for a living. '.repeat(4).trim());
    expect(seen(r)?.profile.skills).toEqual([{ name: 'SQL' }, { name: 'dbt' }]);
  });

  it('takes a heading with nothing below it for a title', () => {
    const r = read(
      `<body><main><h1>Profile</h1><h2>About me</h2><p>${'I count beds and pills for a living. '.repeat(4)}</p><h2>Education</h2><p>NTNU</p></main></body>`,
    );
    expect(seen(r)?.profile.about).toBe('I count beds and pills for a living. '.repeat(4).trim());
  });

  it('takes nobody where two people could be meant', () => {
    const two = [
      { '@type': 'Person', name: 'Ann' },
      { '@type': 'Person', name: 'Bo' },
    ];
    expect(read(`<head>${ld(two)}</head><body></body>`).refusal?.code).toBe('not-understood');
  });

  it('reads microdata, without the properties of nested things', () => {
    const r =
      read(`<body><div itemscope itemtype="https://schema.org/Person"><h1 itemprop="name">Ilse Brandvold</h1><p itemprop="jobTitle">Data lead</p>
<div itemprop="worksFor" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Apotek AS</span></div><a itemprop="sameAs" href="https://kaggle.com/ilse">k</a></div></body>`);
    expect(seen(r)?.profile).toMatchObject({
      name: 'Ilse Brandvold',
      headline: 'Data lead',
      links: [{ url: 'https://kaggle.com/ilse', kind: 'notebooks' }],
    });
  });

  it('reads the representative h-card, not a commenter’s', () => {
    const r =
      read(`<body><div class="h-card"><a class="p-name u-url u-uid" href="/about">Ilse Brandvold</a><span class="p-job-title">Data lead</span><span class="p-locality">Bergen</span><p class="p-note">I count pills.</p></div>
<div class="h-card"><a class="p-name u-url" href="https://guest.example">A Guest</a></div><a rel="me" href="https://github.com/ilse">code</a></body>`);
    expect(seen(r)?.profile).toMatchObject({
      name: 'Ilse Brandvold',
      headline: 'Data lead',
      location: 'Bergen',
      about: 'I count pills.',
      links: [{ url: 'https://github.com/ilse', kind: 'code' }],
    });
    expect(seen(r)?.coverage.topcard).toEqual({ state: 'seen', via: 'h-card' });
    const guests = `<body><div class="h-card"><a class="p-name u-url" href="https://guest.example">A Guest</a></div></body>`;
    expect(read(guests).refusal?.code).toBe('not-understood');
  });

  it.each([
    ['en', 'About me', 'Skills'],
    ['de', 'Über mich', 'Kenntnisse'],
    ['fr', 'À propos', 'Compétences'],
    ['es', 'Sobre mí', 'Habilidades'],
    ['pt', 'Sobre mim', 'Competências'],
    ['nl', 'Over mij', 'Vaardigheden'],
  ])('reads the main text by headings in %s', (_, about, skills) => {
    const text = 'I turn dispensing logs into answers that pharmacists trust, and teach others how to do it. '
      .repeat(3)
      .trim();
    const r = read(
      `<body><nav><h2>${about}</h2><p>menu</p></nav><main><article><h1>Hello</h1><h2>${about}</h2><p>${text}</p><h2>${skills}</h2><ul><li>SQL</li><li>Survival analysis</li></ul><h2>Other</h2><p>${text}</p></article></main></body>`,
    );
    expect(seen(r)?.profile).toMatchObject({ about: text, skills: [{ name: 'SQL' }, { name: 'Survival analysis' }] });
    expect(seen(r)?.coverage.skills).toEqual({ state: 'seen', via: 'text' });
  });

  it('is the user’s own only after they said so', () => {
    const html = `<head>${ld(PERSON)}</head><body></body>`;
    expect(read(html).own).toBe('unknown');
    expect(read(html, { claimed: true })).toMatchObject({ own: 'claimed', ownSignals: ['confirmed'] });
  });

  it.each([
    ['login-wall', '<body><form><input type="password"></form></body>'],
    ['challenge', '<head><title>Just a moment...</title></head><body><p>x</p></body>'],
    ['not-found', '<head><title>404 Not Found</title></head><body></body>'],
    ['not-found', '<body><h1>Page not found</h1></body>'],
    ...[
      'This page could not be found.',
      'Oops! That page can’t be found.',
      'Diese Seite existiert nicht',
      'Cette page n’existe pas',
      'La página no existe',
      'Esta página não existe',
      'Deze pagina bestaat niet',
      'Error 404',
    ].map((h) => ['not-found', `<body><h1>${h}</h1>${ABOUT}</body>`]),
    ['not-found', `<head><title>Seite nicht gefunden – Ilse</title></head><body>${ABOUT}</body>`],
    ...['Verify you are human', 'Access denied', 'Nur einen Moment…', 'Un instant…', 'Security check'].map((h) => [
      'challenge',
      `<body><h1>${h}</h1>${ABOUT}</body>`,
    ]),
    ...['Sign in to continue', 'Anmelden', 'Connexion', 'Iniciar sesión', 'Entrar', 'Inloggen'].map((h) => [
      'login-wall',
      `<body><h1>${h}</h1>${ABOUT}</body>`,
    ]),
    [
      'not-understood',
      '<head><title>Shop</title><meta name="description" content="Shop"></head><body><p>Buy things.</p></body>',
    ],
    ['not-understood', ''],
  ])('refuses: %s', (code, html) => {
    expect(read(`${html.includes('password') ? `<head>${ld(PERSON)}</head>` : ''}${html}`)).toMatchObject({
      refusal: { code },
      observations: [],
    });
  });
});

describe('what looks like the person’s own and is not', () => {
  const h1 = (text: string): string => `<body><h1>${text}</h1><h2>About</h2><p>I mend networks.</p></body>`;
  const profile = (html: string): unknown => seen(read(html))?.profile;

  it('keeps less-than signs in a description', () => {
    const text = 'From 90 ms to <10 ms at >5k requests; a < b and c > d.';
    expect(profile(`<head>${ld({ ...PERSON, description: text })}</head>`)).toMatchObject({ about: text });
  });

  it('splits languages that stand in one text', () => {
    expect(profile(`<head>${ld({ ...PERSON, knowsLanguage: 'Norwegian, English' })}</head>`)).toMatchObject({
      languages: [{ name: 'Norwegian' }, { name: 'English' }],
    });
  });

  it('takes no reviewer for the subject', () => {
    const author =
      '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Bo Client</b></span>';
    const review = `<div itemscope itemtype="https://schema.org/Review">${author}</div>`;
    expect(read(`<body>${review}</body>`).refusal?.code).toBe('not-understood');
    const own =
      '<div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ilse Brandvold</b><div itemprop="address" itemscope><i itemprop="streetAddress">Quay 5</i><i itemprop="addressLocality">Bergen</i></div></div>';
    expect(profile(`<body>${review}${own}</body>`)).toMatchObject({ name: 'Ilse Brandvold', location: 'Bergen' });
  });

  it('leaves the employer’s card inside the person’s to the employer', () => {
    const org =
      '<span class="p-org h-card"><a class="p-name u-url" href="https://fjord.example">Fjordbank</a><i class="p-locality">Oslo</i><i class="p-note">A bank</i></span>';
    const me = `<a class="p-name u-url u-uid" href="${PAGE}">Ilse Brandvold</a>`;
    expect(profile(`<body><div class="h-card">${org}${me}</div></body>`)).toEqual({
      name: 'Ilse Brandvold',
      language: 'en',
    });
  });

  it('takes no whole title for a name', () => {
    const head = (title: string): string =>
      `<head><meta property="og:type" content="profile"><meta property="og:title" content="${title}"></head>`;
    expect(profile(head('Ilse Brandvold'))).toMatchObject({ name: 'Ilse Brandvold' });
    expect(read(head('Ilse Brandvold – Data lead | Ilse’s site')).refusal?.code).toBe('not-understood');
  });

  it('takes neither levels nor percentages for skills', () => {
    const rows = '<tr><td>SQL</td><td>Expert</td></tr><tr><td>dbt</td><td>90%</td></tr>';
    expect(profile(`<body><h2>Skills</h2><table>${rows}</table></body>`)).toMatchObject({
      skills: [{ name: 'SQL' }, { name: 'dbt' }],
    });
  });

  it.each([
    'Sorry, this page isn’t available.',
    'User not found',
    'We can’t find the page you’re looking for',
    'Oups ! Page introuvable',
    'Lo sentimos, esta página no existe',
    '404: Page not found',
  ])('knows “%s” for a missing page', (text) => {
    expect(read(h1(text)).refusal?.code).toBe('not-found');
  });

  it.each(['404 Media reporter', 'Not found: how I looked for work'])('reads on below “%s”', (text) => {
    expect(read(h1(text)).refusal).toBeNull();
  });
});
