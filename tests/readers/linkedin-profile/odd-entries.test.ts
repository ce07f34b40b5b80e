import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../../lib/model/observation.ts';
import type { Profile } from '../../../lib/model/profile.ts';
import { profileOf, readHtml } from './load.ts';

/** Own profiles whose words or entries are not the common ones; every word is made up. */
const VANITY = 'runa-askvoll';
const AT = `/in/${VANITY}`;
const p = (...texts: readonly string[]): string => texts.map((t) => `<p>${t}</p>`).join('');
const box = (text: string): string => `<p><span data-testid="expandable-text-box">${text}</span></p>`;
const card = (name: string, inner: string): string =>
  `<div componentkey="com.linkedin.sdui.profile.card.refACoAABsampleRunaAskvoll000000000000000001${name}"><section><h2>${name}</h2>${inner}</section></div>`;
const item = (id: number, inner: string): string => `<div componentkey="entity-collection-item-${id}">${inner}</div>`;
const entry = (id: number, texts: readonly string[], more = ''): string =>
  item(id, `<a href="${AT}/details/x/edit/forms/${id}/">${p(...texts)}</a>${more}`);

const top = (headline: string, more: string): string =>
  card(
    'Topcard',
    `<a componentkey="topcard-logo-image-referencekey" href="${AT}/?isSelfProfile=true"></a><a href="${AT}/edit/intro/"></a><div><div><h2>Runa Askvoll</h2>${p(headline, 'Fjord Clinic · Fjord School')}<div>${p('Florø, Norway')}<p><a href="${AT}/overlay/contact-info/">Contact info</a></p></div></div></div>${more}`,
  ).replace('<h2>Topcard</h2>', '');
const read = (cards: string, headline = 'Nurse', more = ''): ReadResult =>
  readHtml(
    `<!doctype html><html lang="en"><body><main><div data-testid="lazy-column">${top(headline, more)}${cards}</div></main></body></html>`,
    `https://www.linkedin.com${AT}/`,
  );
const profile = (cards: string): Profile => profileOf(read(cards));
const state = (r: ReadResult, section: 'experience' | 'services' | 'about') =>
  r.observations[0]?.kind === 'profile' ? r.observations[0].coverage[section]?.state : undefined;

describe('a headline', () => {
  it.each(['• Nurse • Teacher', '3D', '2nd', 'Sales/Marketing'])('may be %j', (headline) => {
    expect(profileOf(read('', headline)).headline).toBe(headline);
  });
});

describe('what offers something in the words of "Open to work"', () => {
  const open = (words: string, link: string): unknown =>
    profileOf(read('', 'Nurse', `<section><ul><li>${p(words)}<a href="${link}">Details</a></li></ul></section>`))
      .openToWork;

  it.each([
    ['Offen für Freiwilligenarbeit', `${AT}/opportunities/volunteering/`, undefined],
    ['Ouvert au bénévolat', `${AT}/opportunities/volunteering/onboarding/`, undefined],
    ['Open voor opdrachten als dienstverlener', `${AT}/opportunities/services/education/`, undefined],
    ['Open to work? Say so', `${AT}/opportunities/job-opportunities/onboarding/`, false],
    ['Offen für Stellen', `${AT}/opportunities/job-opportunities/details/`, true],
  ])('%s: %s', (words, link, expected) => {
    expect(open(words, link)).toBe(expected);
  });
});

describe('certificates', () => {
  it.each([
    [['Triage', 'Ward Academy', 'Issued Jun 2023 · Expires Jun 2026'], 'Ward Academy', '2023-06', '2026-06'],
    [['Triage', 'Academy 2000', 'Issued Jun 2023'], 'Academy 2000', '2023-06', undefined],
    [['Triage', 'Academy 2000'], 'Academy 2000', undefined, undefined],
    [['Triage', 'Issued Jun 2023'], undefined, '2023-06', undefined],
    [['Triage', 'Ward Academy', 'Issued Jun 2020 · No Expiration Date'], 'Ward Academy', '2020-06', undefined],
    ...[
      'Expires Jun 2027',
      'Gültig bis Juni 2027',
      'Date d’expiration : juin 2027',
      'Vencimiento: jun. 2027',
      'Válido até jun de 2027',
      'Vervalt op jun. 2027',
    ].map((line) => [['Triage', 'Ward Academy', line], 'Ward Academy', undefined, '2027-06'] as const),
  ] as const)('%j', (texts, issuer, start, end) => {
    const lang = /[üéñç’]|Venc|Verv|juin/.test(texts.join()) ? '' : 'en';
    const html = card('CertificationTopLevel', entry(11, texts));
    const [first] = profile(lang === '' ? html.replace(/juin|jun\.? de|jun\./, 'Jun') : html).certifications ?? [];
    expect([first?.issuer, first?.start, first?.end]).toEqual([issuer, start, end]);
  });
});

describe('entries that are not understood as a whole', () => {
  const role = (id: number, ...texts: readonly string[]): string =>
    `<li><a href="${AT}/details/experience/edit/forms/${id}/">${p(...texts)}</a></li>`;
  const group = (...roles: readonly string[]): string =>
    card(
      'ExperienceTopLevelSection',
      item(1, `<a href="/company/1/">${p('Ward Group')}</a><ul>${roles.join('')}</ul>`),
    );

  it('keep the roles beside one whose dates have no known shape, and say that one is missing', () => {
    const lead = role(21, 'Lead', 'Jan 2022 - Present · 4 yrs');
    const r = read(group(lead, role(22, 'Clerk', 'Summer 2020 - Winter 2021')));
    expect(profileOf(r).experience?.map((e) => e.title)).toEqual(['Lead']);
    expect(state(r, 'experience')).toBe('truncated');
    expect(state(read(group(lead, role(22, 'Clerk', '2020 - 2021'))), 'experience')).toBe('seen');
  });

  it('say that an entry is missing whose text has not come yet', () => {
    const lead = entry(31, ['Lead', 'Ward Group', 'Jan 2022 - Present · 4 yrs']);
    expect(state(read(card('ExperienceTopLevelSection', lead)), 'experience')).toBe('seen');
    expect(state(read(card('ExperienceTopLevelSection', lead + item(32, ''))), 'experience')).toBe('truncated');
  });

  it('take no other line for services or About', () => {
    const services = (...lines: readonly string[]): ReadResult => read(card('Services', p(...lines)));
    expect(profileOf(services('Triage • Wound care')).services?.map((s) => s.name)).toEqual(['Triage', 'Wound care']);
    expect(state(services('Florø, Norway · Remote', 'Triage • Wound care'), 'services')).toBe('not-understood');
    expect(profileOf(read(card('About', box('I dress wounds.')))).about).toBe('I dress wounds.');
    expect(state(read(card('About', box('I dress wounds.') + box('Jeg steller sår.'))), 'about')).toBe(
      'not-understood',
    );
  });

  it('take a remark below an entry for no level of a language', () => {
    const rows = card('LanguageTopLevel', entry(41, ['Sami'], `<div>${p('Levels are seen more often')}</div>`));
    expect(profile(rows).languages).toEqual([{ id: '41', name: 'Sami' }]);
  });

  it('take a dot before a name for part of it', () => {
    const skill = `<div componentkey="com.linkedin.sdui.profile.skill(ACoAABsampleRunaAskvoll000000000000000001, 7)">${p('· Suturing', '12 endorsements')}</div>`;
    expect(profile(card('Skills', skill)).skills).toEqual([{ id: '7', name: '· Suturing', endorsements: 12 }]);
  });

  it('take a year in an author’s headline for no date of a recommendation', () => {
    const tabs =
      '<div><div role="radio" aria-checked="true">A</div><div role="radio" aria-checked="false">B</div></div>';
    const rows = entry(
      51,
      ['Bo Ek', '· 1st', 'Head nurse, class of 2009', 'June 3, 2022, Bo led Runa'],
      box('Steady.'),
    );
    expect(profile(card('RecommendationsTopLevel', tabs + rows)).recommendations).toEqual([
      {
        author: 'Bo Ek',
        authorHeadline: 'Head nurse, class of 2009',
        text: 'Steady.',
        date: '2022-06',
        direction: 'received',
      },
    ]);
  });
});
