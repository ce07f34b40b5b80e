import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../../lib/model/coverage.ts';
import type { Profile } from '../../../lib/model/profile.ts';
import { profileOf, readHtml } from './load.ts';

/** Own pages of single sections in the newer layout: a heading in a paragraph, then entries that can be edited. */
const VANITY = 'anouk-terpstra';
const lines = (...texts: readonly string[]): string => texts.map((t) => `<p>${t}</p>`).join('');
const box = (text: string): string =>
  `<p><span data-testid="expandable-text-box">${text}</span><button data-testid="expandable-text-button" aria-hidden="true"><span>…</span></button></p>`;
const entry = (slug: string, id: number, texts: readonly string[], more = ''): string =>
  `<div componentkey="entity-collection-item-${id % 2 === 0 ? '-' : ''}${(id * 7919).toString(16)}"><hr role="presentation"><a href="/in/${VANITY}/details/${slug}/edit/forms/${id}/">${lines(...texts)}</a>${more}<a aria-label="x" href="https://www.linkedin.com/in/${VANITY}/details/${slug}/edit/forms/${id}/"><svg id="edit-small"></svg></a></div>`;
const page = (slug: string, lang: string, heading: string, rows: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta name="como-pk" content="d_flagship3_profile_view_base_${slug}_details"></head><body><main id="workspace"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileDetails"><section aria-label="x"><div data-testid="lazy-column"><div><div><a href="/in/${VANITY}/" aria-label="x"><svg></svg></a><p><strong>${heading}</strong></p><a href="/in/${VANITY}/details/${slug}/edit/forms/new/" aria-label="x"><svg></svg></a></div>${rows}</div></div></section><aside aria-label="Aside"><section><h2>Profile language</h2><p>English</p></section></aside></div></main></body></html>`;

const PAGES: readonly (readonly [slug: string, lang: string, heading: string, rows: string, expected: Profile])[] = [
  [
    'volunteering-experiences',
    'nl',
    'Vrijwilligerswerk',
    entry(
      'volunteering-experiences',
      11,
      ['Begeleider', 'De Brug', 'jan 2019 - heden · 7 jr 9 mnd', 'Onderwijs'],
      box('Twee uur.<br>Elke week.'),
    ) + entry('volunteering-experiences', 12, ['Penningmeester', 'Buurttuin', '2016 - 2018']),
    {
      volunteering: [
        {
          role: 'Begeleider',
          organization: 'De Brug',
          start: '2019-01',
          end: null,
          description: 'Twee uur.\nElke week.',
        },
        { role: 'Penningmeester', organization: 'Buurttuin', start: '2016', end: '2018' },
      ],
    },
  ],
  [
    'education',
    'fr',
    'Formation',
    entry('education', 21, ['Université de Lyon', 'Master, Statistique', 'sept. 2014 – juin 2016']) +
      entry('education', 22, ['Lycée du Parc', '2011 – 2014']),
    {
      education: [
        { id: '21', school: 'Université de Lyon', degree: 'Master, Statistique', start: '2014-09', end: '2016-06' },
        { id: '22', school: 'Lycée du Parc', start: '2011', end: '2014' },
      ],
    },
  ],
  [
    'certifications',
    'es',
    'Licencias y certificaciones',
    entry(
      'certifications',
      31,
      [
        'Ingeniero de datos',
        'Instituto Norte',
        'Expedición: abr. 2024 · Vencimiento: abr. 2027',
        'ID de la credencial AB-2031',
      ],
      '<a href="https://cred.example/1"><span>Mostrar credencial</span></a>',
    ) + entry('certifications', 32, ['Seguridad en salas 2023', 'Colegio Sur']),
    {
      certifications: [
        {
          id: '31',
          name: 'Ingeniero de datos',
          issuer: 'Instituto Norte',
          start: '2024-04',
          end: '2027-04',
          url: 'https://cred.example/1',
        },
        { id: '32', name: 'Seguridad en salas 2023', issuer: 'Colegio Sur' },
      ],
    },
  ],
  [
    'courses',
    'pt-BR',
    'Cursos',
    entry('courses', 41, ['Aprendizado de máquina', 'CS-229', 'Associado a Universidade de Recife']) +
      entry('courses', 42, ['Estatística']),
    {
      courses: [
        { id: '41', name: 'Aprendizado de máquina' },
        { id: '42', name: 'Estatística' },
      ],
    },
  ],
  [
    'honors',
    'de',
    'Auszeichnungen',
    entry('honors', 51, ['Beste Diplomarbeit', 'Ausgestellt von Uni Kiel · Juni 2015'], box('Über Wartezeiten.')) +
      entry('honors', 52, ['Hackathon 2019, 2. Platz', 'Jan. 2019']),
    {
      honors: [
        { id: '51', name: 'Beste Diplomarbeit' },
        { id: '52', name: 'Hackathon 2019, 2. Platz' },
      ],
    },
  ],
  [
    'organizations',
    'en',
    'Organizations',
    entry('organizations', 61, ['Royal Statistical Society', 'Fellow · Jan 2020 - Present']) +
      entry('organizations', 62, ['Women in Data']),
    {
      organizations: [
        { id: '61', name: 'Royal Statistical Society' },
        { id: '62', name: 'Women in Data' },
      ],
    },
  ],
  [
    'languages',
    'de',
    'Sprachen',
    entry('languages', 71, ['Niederländisch', 'Muttersprache oder zweisprachig']) +
      entry('languages', 72, ['Friesisch']),
    {
      languages: [
        { id: '71', name: 'Niederländisch', proficiency: 'Muttersprache oder zweisprachig' },
        { id: '72', name: 'Friesisch' },
      ],
    },
  ],
  [
    'publications',
    'en',
    'Publications',
    entry(
      'publications',
      81,
      ['Waiting lists', 'Journal of Care Data · Mar 5, 2020'],
      `<a href="https://doi.example/x"><span>Show publication</span></a>${box('Nothing is lost.')}`,
    ) + entry('publications', 82, ['A note', 'Care Weekly · in the spring of 2019']),
    {
      publications: [
        {
          id: '81',
          name: 'Waiting lists',
          publisher: 'Journal of Care Data',
          date: '2020-03',
          description: 'Nothing is lost.',
          url: 'https://doi.example/x',
        },
        // A date that is not understood is left out, and is no publisher.
        { id: '82', name: 'A note', publisher: 'Care Weekly' },
      ],
    },
  ],
  [
    'projects',
    'fr',
    'Projets',
    entry(
      'projects',
      91,
      ['Registre des lits', 'nov. 2021 - aujourd’hui'],
      `<p>Associé à Clinique du Rhône</p>${box('Compter.')}`,
    ) + entry('projects', 92, ['Carte', 'févr. 2018']),
    {
      projects: [
        { id: '91', name: 'Registre des lits', start: '2021-11', end: null, description: 'Compter.' },
        { id: '92', name: 'Carte', start: '2018-02', end: '2018-02' },
      ],
    },
  ],
  [
    'experience',
    'pt-BR',
    'Experiência',
    entry('experience', 111, [
      'Cientista de dados',
      'Clínica Aurora · Tempo integral',
      'jan de 2024 - o momento · 2 anos 9 meses',
      'Recife · Híbrido',
    ]) +
      entry(
        'experience',
        112,
        ['Consultora', 'Autônoma · Freelance', '2019 - 2022 · 3 anos', 'Lisboa, Portugal · Remota'],
        '<p>O LinkedIn me ajudou a conseguir este emprego</p>',
      ),
    {
      experience: [
        {
          id: '111',
          title: 'Cientista de dados',
          company: 'Clínica Aurora',
          employmentType: 'Tempo integral',
          start: '2024-01',
          end: null,
          location: 'Recife',
          workplace: 'Híbrido',
        },
        {
          id: '112',
          title: 'Consultora',
          company: 'Autônoma',
          employmentType: 'Freelance',
          start: '2019',
          end: '2022',
          location: 'Lisboa, Portugal',
          workplace: 'Remota',
        },
      ],
    },
  ],
];

const section = (slug: string): keyof Coverage =>
  slug === 'volunteering-experiences' ? 'volunteering' : (slug as keyof Coverage);

describe('a section’s own page with its heading in a paragraph', () => {
  const url = (slug: string): string => `https://www.linkedin.com/in/${VANITY}/details/${slug}/`;
  const coverage = (html: string, slug: string) => {
    const [read] = readHtml(html, url(slug)).observations;
    return read?.kind === 'profile' ? read.coverage[section(slug)] : undefined;
  };

  it.each(PAGES)('%s in %s', (slug, lang, heading, rows, expected) => {
    const html = page(slug, lang, heading, rows);
    const result = readHtml(html, url(slug));
    expect(result).toMatchObject({ own: 'yes', refusal: null, drift: [] });
    expect(profileOf(result)).toEqual({
      vanity: VANITY,
      language: lang,
      ...expected,
      ...(profileOf(result).links && { links: profileOf(result).links }),
    });
    expect(coverage(html, slug)?.state).toBe('seen');
  });

  it.each(PAGES)('%s in %s: still on the page when the address has gone on', (slug, lang, heading, rows) => {
    const next = slug === 'projects' ? 'experience' : 'projects';
    expect(readHtml(page(slug, lang, heading, rows), url(next)).refusal?.code).toBe('still-loading');
  });

  it.each(PAGES)('%s in %s: an entry whose key was lost is missed, and said to be', (slug, lang, heading, rows) => {
    const lost = rows.replace(/componentkey="entity[^"]*"/, '');
    expect(coverage(page(slug, lang, heading, lost), slug)?.state).toBe('truncated');
  });
});
