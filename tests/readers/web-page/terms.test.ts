import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../lib/readers/dom/text.ts';
import { webPage } from '../../../lib/readers/web-page/index.ts';
import { termsOf } from '../../../lib/readers/web-page/terms.ts';

const parse = (html: string): Document =>
  new new Window().DOMParser().parseFromString(
    `<!doctype html><html lang="en">${html}</html>`,
    'text/html',
  ) as unknown as Document;
const terms = (html: string): string[] => termsOf(linesOf(parse(`<body>${html}</body>`).body));
const read = (html: string) => {
  const [first] = webPage.read(parse(html), { url: 'https://ilse.example/', now: 1, timeZone: 'UTC' }).observations;
  return first?.kind === 'profile' ? first.profile : undefined;
};
const PROSE = `<p>${'I count beds and the people who lie in them. '.repeat(5)}</p>`;

describe('skills in the text of a page', () => {
  it.each([
    ['a line', '<p>Python, SQL and Spark</p>', ['Python', 'SQL', 'Spark']],
    [
      'a line of longer names',
      '<p>Ward planning, research and development</p>',
      ['Ward planning', 'research and development'],
    ],
    ['groups', '<ul><li><strong>Tools:</strong> Git, R</li></ul>', ['Git', 'R']],
    ['levels behind a colon', '<ul><li>R: advanced</li><li>SQL: basic</li></ul>', ['R', 'SQL']],
    [
      'levels in numbers and marks',
      '<ul><li>R 90%</li><li>SQL ★★★☆☆</li><li>Git (5 years)</li><li>dbt 4/5</li></ul>',
      ['R', 'SQL', 'Git', 'dbt'],
    ],
    [
      'a table of groups',
      '<table><tr><th>Area</th><th>Tools</th></tr><tr><td>Databases</td><td>SQLite, DuckDB</td></tr><tr><td>Code</td><td>R</td></tr></table>',
      ['SQLite', 'DuckDB', 'R'],
    ],
    [
      'a table of levels',
      '<table><tr><td>SQL</td><td>Expert</td></tr><tr><td>R</td><td>Basic</td></tr></table>',
      ['SQL', 'R'],
    ],
    [
      'a table of years',
      '<table><tr><td>SQL</td><td>5 years</td></tr><tr><td>R</td><td>10+ years</td></tr></table>',
      ['SQL', 'R'],
    ],
    ['lists in lists', '<ul><li>Code<ul><li>R</li><li>SQL</li></ul></li></ul>', ['R', 'SQL']],
    ['lists of groups', '<dl><dt>Code</dt><dd>R, SQL</dd><dt>Other</dt><dd>Git</dd></dl>', ['R', 'SQL', 'Git']],
    ['lists of levels', '<dl><dt>R</dt><dd>Expert</dd><dt>SQL</dt><dd>Basic</dd></dl>', ['R', 'SQL']],
    ['addresses', '<ul><li>R</li><li>SQL</li><li>https://ilse.example/skills</li></ul>', ['R', 'SQL']],
  ] as [string, string, string[]][])('are read from %s', (_, html, list) => expect(terms(html)).toEqual(list));

  it('stay apart where the page sets them apart in boxes', () => {
    const bar = (name: string, level: string): string =>
      `<div class="bar"><span>${name}</span><span>${level}</span></div>`;
    const html = `<body><main><h2>Skills</h2>${bar('Python', '90%')}${bar('SQL', 'Expert')}<h2>About me</h2>${PROSE}</main></body>`;
    expect(read(html)?.skills).toEqual([{ name: 'Python' }, { name: 'SQL' }]);
  });
});

describe('the text of a page', () => {
  it('sets apart labels in any box', () => {
    const tags =
      '<section><h2>Skills</h2><span>Epic</span><span>SQL</span><a href="#">HL7</a><a href="#">R</a></section>';
    expect(read(`<body><main>${tags}<h2>About</h2>${PROSE}</main></body>`)?.skills?.map((s) => s.name)).toEqual([
      'Epic',
      'SQL',
      'HL7',
      'R',
    ]);
  });

  it('tells nothing of two people with the same heading', () => {
    const person = (name: string): string => `<div><h2>${name}</h2><h3>About</h3>${PROSE}</div>`;
    expect(read(`<body><main><h1>Our team</h1>${person('Ann Lee')}${person('Bo Ek')}</main></body>`)).toBeUndefined();
  });

  it('takes no card of an organization for a person’s', () => {
    const card =
      '<div class="h-card"><span class="p-name">Clinic AS</span><span class="p-org">Clinic AS</span><a class="u-url" href="https://ilse.example/">x</a></div>';
    expect(read(`<body>${card}</body>`)).toBeUndefined();
  });
});

describe('the text of a page about something else', () => {
  const text = `<main><h2>About</h2>${PROSE}<h2>Tools</h2><ul><li>R</li><li>Stan</li></ul></main>`;
  const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  it.each([
    ['a post', '<meta property="article:published_time" content="2026-01-01">'],
    ['a post in JSON-LD', ld({ '@type': 'BlogPosting', author: { '@type': 'Person', name: 'Ilse Brandvold' } })],
    ['an event', ld({ '@type': 'Event', name: 'Bed days' })],
    [
      'a course',
      ld([
        { '@type': 'Course', instructor: { '@id': '#i' } },
        { '@type': 'Person', '@id': '#i', name: 'Bo Ek' },
      ]),
    ],
  ])('is not the person’s: %s', (_, head) => {
    expect(read(`<head>${head}</head><body>${text}</body>`)).toBeUndefined();
  });

  it('is the person’s beside what others say of them', () => {
    const review = ld({ '@type': 'Review', author: { '@type': 'Person', name: 'Bo Ek' } });
    expect(read(`<head>${review}</head><body>${text}</body>`)?.skills).toHaveLength(2);
  });

  it('names nobody by the site’s own title', () => {
    const meta = (property: string, content: string): string => `<meta property="${property}" content="${content}">`;
    const head =
      meta('og:type', 'profile') +
      meta('og:title', 'Sign up for Hubly') +
      meta('og:site_name', 'Hubly') +
      meta('og:description', 'Hubly is where people meet and share what they make every day');
    expect(read(`<head>${head}</head><body><main></main></body>`)).toBeUndefined();
  });
});
