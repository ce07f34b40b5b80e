import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { MetricsObservation, ReadResult } from '../../../lib/model/observation.ts';
import { linkedinAnalytics } from '../../../lib/readers/linkedin-analytics/index.ts';

const NOW = Date.UTC(2026, 8, 7, 10);
const VIEWS = 'https://www.linkedin.com/analytics/profile-views/';
const SEARCH = 'https://www.linkedin.com/analytics/search-appearances/';
const owner = { profileIds: [], vanities: [], names: ['Ilse Brandvold'] };

function read(main: string, url = VIEWS, lang = 'en', viewer = 'Ilse Brandvold'): ReadResult {
  const window = new Window({ url });
  const html = `<!doctype html><html lang="${lang}"><body><header><img class="global-nav__me-photo" alt="${viewer}"></header><main>${main}</main></body></html>`;
  const doc = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  expect(linkedinAnalytics.matches(new URL(url), doc)).toBe(true);
  return linkedinAnalytics.read(doc, { url, now: NOW, timeZone: 'UTC', owner });
}
const metrics = (r: ReadResult): MetricsObservation | undefined => r.observations.find((o) => o.kind === 'metrics');

const views = (number: string, label: string, filter: string, versus: string): string => `
<section aria-label="x"><div data-view-name="search-filter-top-bar-select"><div aria-label="${filter}">${filter}</div></div>
<div><p>${number}</p><p>${label}</p><p>50%</p><p>${versus}</p></div>
<div data-view-name="line-chart"><div class="highcharts-container"><svg><path aria-label="1. 2026-08-15, 20. ${label}."></path><path aria-label="2. 2026-08-22, 1,027. ${label}."></path></svg></div><p>9999</p></div>
<div data-view-name="viewer-list"><div data-view-name="viewer-list-item"><a href="https://www.linkedin.com/in/ann-lee"><span>Ann Lee</span></a></div>
<div data-view-name="viewer-list-item"><a href="https://www.linkedin.com/search/results/people/?keywords=Recruiter&origin=WHO_VIEWED_ME"><p>Recruiter at Fjordbank</p></a></div>
<div data-view-name="viewer-list-item"><a href="https://www.linkedin.com/analytics/recruiter-views/"><p>2 recruiters viewed your profile</p></a></div></div></section>
<aside><p>500</p><p>${label}</p></aside>`;

describe('profile views', () => {
  it('reads number, window, viewers’ kinds and the chart’s points', () => {
    const r = read(views('1,027', 'Profile viewers', 'Filter by Past 90 days', 'vs. prior 7 days'));
    expect(r).toMatchObject({ own: 'yes', refusal: null, page: 'analytics/profile-views' });
    expect(metrics(r)).toEqual({
      kind: 'metrics',
      metrics: [{ name: 'profile-views', value: 1027, windowDays: 90, asOf: NOW }],
      details: [
        { kind: 'viewer', label: 'Recruiter at Fjordbank' },
        { kind: 'recruiters', label: '2 recruiters viewed your profile', value: 2 },
      ],
      points: [
        { name: 'profile-views', at: Date.UTC(2026, 7, 15), value: 20 },
        { name: 'profile-views', at: Date.UTC(2026, 7, 22), value: 1027 },
      ],
    });
    expect(JSON.stringify(r)).not.toContain('Ann Lee');
  });

  it.each([
    ['de', '1.027', 'Profilbesucher', 'Nach „Letzte 90 Tage“ filtern'],
    ['fr', '1\u202f027', 'Vues du profil', 'Filtrer par 90 derniers jours'],
    ['es', '1.027', 'Visualizaciones del perfil', 'Filtrar por últimos 90 días'],
    ['pt-BR', '1.027', 'Visualizações do perfil', 'Filtrar por últimos 90 dias'],
    ['nl', '1.027', 'Profielweergaven', 'Filteren op afgelopen 90 dagen'],
  ])('reads %s', (lang, number, label, filter) => {
    expect(metrics(read(views(number, label, filter, 'x'), VIEWS, lang))?.metrics).toEqual([
      { name: 'profile-views', value: 1027, windowDays: 90, asOf: NOW },
    ]);
  });

  it.each([
    ['the page’s', '', 90],
    ['its own', '<p>Past 7 days</p>', 7],
    ['a longer one', '<p>Past year</p>', undefined],
    ['a longer one, in German', '<p>Letzte 12 Monate</p>', undefined],
    ['a longer one, in French', '<p>Année dernière</p>', undefined],
    ['another one', '<p>All time</p>', undefined],
    ['two dates', '<p>Nov 1 – Nov 28</p>', undefined],
    ['none, where a change says since when', '<p>12% more than last week</p>', undefined],
    ['none that stands behind a change', '<p>12%</p><p>last week</p>', undefined],
    ['its own, before a change', '<p>Past 28 days</p><p>12%</p><p>last week</p>', 28],
    ['the page’s, with a change compared', '<p>12%</p><p>vs. prior 7 days</p>', 90],
  ])('takes for a window %s', (_, beside, days) => {
    const filter =
      '<div data-view-name="search-filter-top-bar-select"><div aria-label="Filter by Past 90 days"></div></div>';
    const [metric] = metrics(read(`${filter}<div><p>27</p><p>Profile viewers</p>${beside}</div>`))?.metrics ?? [];
    expect(metric?.value).toBe(27);
    expect(metric?.windowDays).toBe(days);
  });

  it('takes no window from a filter that names another one', () => {
    expect(metrics(read(views('27', 'Profile viewers', 'Filter by Past year', 'vs. prior year')))?.metrics).toEqual([
      { name: 'profile-views', value: 27, asOf: NOW },
    ]);
  });

  it('takes a change only with its sign', () => {
    const change = (text: string) =>
      metrics(read(`<p>27</p><p>Profile views</p><p>${text}</p><p>vs. prior 7 days</p>`))?.metrics[0]?.change;
    expect(change('-12%')).toBe(-0.12);
    expect(change('+5%')).toBe(0.05);
    expect(change('50%')).toBeUndefined();
  });

  it.each([
    ['an unknown label', '<p>27</p><p>Glances at you</p>'],
    ['a percentage', '<p>104%</p><p>Profile viewers</p>'],
    ['a lower bound', '<p>500+</p><p>Profile viewers</p>'],
    ['two numbers around it', '<p>27</p><p>Profile viewers</p><p>31</p>'],
    ['two values', '<p>27</p><p>Profile viewers</p><p>x</p><p>31</p><p>Profile viewers</p>'],
    ['nothing', ''],
  ])('does not guess from %s', (_, html) => {
    const r = read(html);
    expect(r.refusal?.code).toBe('not-understood');
    expect(r.observations).toEqual([]);
    expect(r.drift).not.toEqual([]);
  });

  it('keeps out what is somebody else’s', () => {
    expect(read('<p>27</p><p>Profile viewers</p>', VIEWS, 'en', 'Somebody Else')).toMatchObject({
      own: 'no',
      observations: [],
      refusal: { code: 'other-owner' },
    });
    const company = new URL('https://www.linkedin.com/company/1/admin/analytics/visitors/');
    expect(linkedinAnalytics.matches(company, undefined as unknown as Document)).toBe(false);
  });
});

describe('search appearances', () => {
  const flat = (...rows: string[]): string =>
    `<p>41</p><p>Search appearances</p><div><p>Job titles you were found for</p>${rows.map((r) => `<p>${r}</p>`).join('')}</div>`;

  it.each([
    ['starts again', ['Data Engineer', '40%', 'Statistician', '12%', 'Fjordbank', '30%']],
    ['is more than the whole', ['Data Engineer', '80%', 'Statistician', '30%']],
    ['says a label twice', ['Data Engineer', '40%', 'Statistician', '12%', 'Data Engineer', '9%']],
  ])('does not tell a list without a second heading that %s', (_, rows) => {
    const r = read(flat(...rows), SEARCH);
    expect(metrics(r)?.details).toBeUndefined();
    expect(r.drift).toMatchObject([{ field: 'found-for-title' }]);
  });

  it('tells a flat list that falls', () => {
    expect(metrics(read(flat('Data Engineer', '40%', 'Statistician', '12%'), SEARCH))?.details).toHaveLength(2);
  });

  it('reads both numbers and the lists below known headings', () => {
    const r = read(
      `<p>1,310</p><p>All appearances</p><p>41</p><p>Search appearances</p><p>Past 7 days</p>
<h2>Job titles you were found for</h2><ul><li><p>Machine Learning Engineer</p><p>62%</p></li><li><p>Data Engineer</p><p>8%</p></li></ul>
<h2>Something new</h2><ul><li><p>Whatever</p><p>30%</p></li></ul>`,
      SEARCH,
    );
    expect(metrics(r)).toEqual({
      kind: 'metrics',
      metrics: [
        { name: 'all-appearances', value: 1310, asOf: NOW },
        { name: 'search-appearances', value: 41, windowDays: 7, asOf: NOW },
      ],
      details: [
        { kind: 'found-for-title', label: 'Machine Learning Engineer', share: 0.62 },
        { kind: 'found-for-title', label: 'Data Engineer', share: 0.08 },
      ],
    });
  });

  it('reads the older layout', () => {
    const r = read(
      '<ul class="member-analytics-addon-summary"><li class="member-analytics-addon-summary__list-item"><div class="text-body-medium-bold">41</div><div class="member-analytics-addon-list-item__description">Search appearances</div></li></ul>',
      SEARCH,
    );
    expect(r.layout).toBe('ember-analytics');
    expect(metrics(r)?.metrics).toEqual([{ name: 'search-appearances', value: 41, asOf: NOW }]);
  });

  it('reads no half of a number', () => {
    const path = (text: string): string => `<path aria-label="${text}"></path>`;
    const page = (points: string): ReadResult =>
      read(
        `<p>3,461</p><p>Profile viewers</p><div data-view-name="line-chart"><svg>${points}</svg></div><div data-view-name="viewer-list-item"><a href="/analytics/recruiter-views/"><p>1,234 recruiters viewed your profile</p></a></div>`,
      );
    for (const value of ['1 234', '1\u00a0234', '1.2K', '2K']) {
      const r = page(path(`1. 2026-08-15, ${value}. Profile viewers.`) + path('2. 2026-08-22, 27. Profile viewers.'));
      expect(metrics(r)?.points, value).toBeUndefined();
      expect(r.drift).toContainEqual({ field: 'chart', expected: 'points at even distances' });
    }
    expect(metrics(page(''))?.details).toEqual([
      { kind: 'recruiters', label: '1,234 recruiters viewed your profile', value: 1234 },
    ]);
  });
});
