import { type Build, esc, lines } from './html.ts';
import { posts } from './noise.ts';
import type { Person, RenderedJob, RenderedPosition, RenderedRecommendation } from './person.ts';

export interface PvsOptions {
  readonly own: boolean;
  /** 2022: classes on everything, no data-view-name. */
  readonly year?: 2022 | 2024;
  readonly noise?: number;
}

const ANCHORS: Record<string, string> = {
  certifications: 'licenses_and_certifications',
  honors: 'honors_and_awards',
  volunteering: 'volunteering_experience',
  activity: 'content_collections',
};
const SLUGS: Record<string, string> = { volunteering: 'volunteering-experiences' };

/** The layout of 2022 to early 2026: every text twice, once for the eye and once for screen readers. */
export class Pvs {
  readonly b: Build;
  readonly p: Person;
  readonly o: PvsOptions;
  constructor(build: Build, person: Person, options: PvsOptions) {
    this.b = build;
    this.p = person;
    this.o = options;
  }

  get at(): string {
    return `https://www.linkedin.com/in/${encodeURIComponent(this.p.vanity)}`;
  }
  get old(): boolean {
    return this.o.year === 2022;
  }
  /** A text and its copy for screen readers, which reads ranges out. */
  twin(text: string, caption = false): string {
    const spoken = caption ? text.replace(/ ?[-–] ?/u, ' to ') : text;
    return `<span${caption && !this.old ? ' class="pvs-entity__caption-wrapper"' : ''} aria-hidden="true"><!---->${lines(text)}<!----></span><span class="visually-hidden"><!---->${lines(spoken)}<!----></span>`;
  }
  bold(text: string): string {
    return this.old
      ? `<span class="mr1 t-bold">${this.twin(text)}</span>`
      : `<div class="display-flex flex-wrap align-items-center full-height"><div class="${this.b.word()}"><div class="display-flex align-items-center mr1 t-bold">${this.twin(text)}</div></div></div>`;
  }
  normal(text: string): string {
    return `<span class="t-14 t-normal">${this.twin(text)}</span>`;
  }
  light(text: string, caption = false): string {
    return `<span class="t-14 t-normal t-black--light">${this.twin(text, caption)}</span>`;
  }
  fold(text: string): string {
    return `<div class="display-flex ${this.b.word()}"><div class="inline-show-more-text inline-show-more-text--is-collapsed">${this.twin(text)}<span class="inline-show-more-text__link-container-collapsed"><button class="inline-show-more-text__button">…see more</button></span></div></div>`;
  }
  /** What stands below a row's head, as lists in lists. */
  below(parts: readonly string[]): string {
    if (parts.length === 0) return '';
    const name = this.old ? 'pvs-list__outer-container' : `${this.b.word()} pvs-entity__sub-components`;
    return `<div class="${name}"><ul class="${this.old ? 'pvs-list' : this.b.word()}">${parts.map((t) => `<li class="${this.b.word()}">${t}</li>`).join('')}</ul></div>`;
  }
  deep(inner: string): string {
    return `<div class="${this.b.word()}"><ul class="${this.b.word()}"><li class="pvs-list__item--with-top-padding">${inner}</li></ul></div>`;
  }
  logo(name: string, href: string | null, field: string): string {
    const image = `<div class="ivm-image-view-model pvs-entity__image"><div class="ivm-view-attr__img-wrapper"><img loading="lazy" alt="${esc(`${name} ${this.p.words.logo}`)}" src="data:,"></div></div>`;
    return href === null
      ? `<div aria-hidden="true">${image}</div>`
      : `<a class="optional-action-target-wrapper" data-field="${field}" href="${href}">${image}</a>`;
  }
  entity(logo: string, head: string, below: string): string {
    const attributes = this.old
      ? 'class="pvs-entity pvs-entity--padded"'
      : `class="${this.b.word()}" data-view-name="profile-component-entity"`;
    return `<div ${attributes}>${logo}<div class="display-flex flex-column full-width"><div class="display-flex flex-row justify-space-between">${head}<div class="pvs-entity__action-container"></div></div>${below}</div></div>`;
  }
  head(href: string | null, inner: string): string {
    return href === null
      ? `<div class="display-flex flex-column full-width">${inner}</div>`
      : `<a class="optional-action-target-wrapper display-flex flex-column full-width" href="${href}">${inner}</a>`;
  }

  card(section: string, inner: string, footer = ''): string {
    const heading = this.p.words.headings[section] ?? section;
    const slug = SLUGS[section] ?? section;
    const edit =
      this.o.own && section !== 'activity' && section !== 'interests' && section !== 'about'
        ? `<div class="pvs-header__right-container"><a id="navigation-index-edit-${slug}" href="${this.at}/add-edit/${section.toUpperCase()}/?profileFormEntryPoint=PROFILE_SECTION"><li-icon type="add"></li-icon></a><a href="${this.at}/details/${slug}/"><li-icon type="edit"></li-icon></a></div>`
        : '';
    const followers =
      section === 'activity'
        ? `<p class="pvs-header__optional-link text-body-small">${this.twin(`${this.p.followers} ${this.p.words.followers}`)}</p>`
        : '';
    return `<section class="artdeco-card pv-profile-card break-words mt2"${this.old ? '' : ' data-view-name="profile-card"'}><div id="${ANCHORS[section] ?? section}" class="${this.old ? 'pv-profile-card-anchor' : 'pv-profile-card__anchor'}"></div><div class="pvs-header__container"><div class="pvs-header__top-container--no-stack"><div><h2 class="pvs-header__title text-heading-large">${this.twin(heading)}</h2>${followers}</div>${edit}</div></div>${inner}${footer}</section>`;
  }
  list(rows: readonly string[]): string {
    const item = this.old ? 'artdeco-list__item pvs-list__item--line-separated' : `artdeco-list__item ${this.b.word()}`;
    return `<div class="${this.old ? 'pvs-list__outer-container' : this.b.word()}"><ul class="${this.old ? 'pvs-list' : this.b.word()}">${rows.map((r) => `<li class="${item}">${r}</li>`).join('')}</ul></div>`;
  }
  footer(section: string, id: string, text: string): string {
    const slug = SLUGS[section] ?? section;
    return `<div class="pvs-list__footer-wrapper"><a class="optional-action-target-wrapper artdeco-button" id="${id}" href="${this.at}/details/${slug}?profileUrn=urn%3Ali%3Afsd_profile%3A${this.p.profileId}"><span class="pvs-navigation__text">${esc(text)}</span></a></div>`;
  }

  roleParts(role: RenderedPosition): string[] {
    const parts: string[] = [];
    if (role.description !== undefined) parts.push(this.deep(this.fold(role.description)));
    if (role.skills !== undefined) {
      const href = `${this.at}/overlay/urn:li:fsd_profilePosition:(${this.p.profileId},${this.b.id()})/skill-associations-details?profileUrn=x`;
      parts.push(
        this.old
          ? this.deep(
              `<div class="${this.b.word()}"><span aria-hidden="true"><strong>Skills:</strong> ${esc(role.skills.replace(/,\s/g, ' · ').replace(/ and \+\d.*/, ''))}</span><span class="visually-hidden">Skills: ${esc(role.skills)}</span></div>`,
            )
          : this.deep(
              `<a data-field="position_contextual_skills_see_details" href="${href}"><div class="display-flex t-14 t-normal t-black"><li-icon type="skills"></li-icon><strong>${esc(role.skills)}</strong></div></a>`,
            ),
      );
    }
    return parts;
  }
  single(role: RenderedPosition, company: string, href: string | null): string {
    const second = role.type === undefined ? company : `${company} · ${role.type}`;
    const head = `${this.bold(role.title)}${this.normal(second)}${this.light(role.dates, true)}${role.place === undefined ? '' : this.light(role.place)}`;
    return this.entity(
      this.logo(company, href, 'experience_company_logo'),
      this.head(null, head),
      this.below(this.roleParts(role)),
    );
  }
  job(job: RenderedJob): string {
    const href = job.companyId === undefined ? null : `https://www.linkedin.com/company/${job.companyId}/`;
    const [only] = job.roles;
    if (job.span === undefined && only !== undefined) return this.single(only, job.company, href);
    const roles = job.roles.map((role) => {
      const inner = `${this.bold(role.title)}${role.type === undefined ? '' : this.normal(role.type)}${this.light(role.dates, true)}${role.place === undefined ? '' : this.light(role.place)}`;
      return `<span class="pvs-entity__path-node"></span>${this.entity('<div aria-hidden="true"></div>', this.head(href, inner), this.below(this.roleParts(role)))}`;
    });
    const head = `${this.bold(job.company)}${this.normal(job.span ?? '')}${job.place === undefined ? '' : this.light(job.place)}`;
    return this.entity(
      this.logo(job.company, href, 'experience_company_logo'),
      this.head(href, head),
      this.below(roles),
    );
  }
  rows(
    section: string,
    rows: readonly { head: string; below?: readonly string[]; href?: string | null }[],
    footer = '',
  ): string {
    if (rows.length === 0) return '';
    return this.card(
      section,
      this.list(
        rows.map((r) =>
          this.entity('<div aria-hidden="true"></div>', this.head(r.href ?? null, r.head), this.below(r.below ?? [])),
        ),
      ),
      footer,
    );
  }
  show(url: string): string {
    return `<div class="pv-action__padding"><a class="inline-flex" href="${esc(url)}"><span class="pvs-navigation__text">Show</span></a></div>`;
  }
  recommendation(r: RenderedRecommendation): string {
    const who = `https://www.linkedin.com/in/sample-${this.b.id(5)}`;
    const head = `${this.bold(r.author)}<span class="pvs-entity__supplementary-info t-14 t-black--light t-normal"><span aria-hidden="true">· 1st</span><span class="visually-hidden">First degree connection</span></span>${this.normal(r.headline)}${this.light(r.relation, true)}`;
    return this.entity(
      `<a href="${who}"><img alt="${esc(r.author)}" src="data:,"></a>`,
      this.head(who, head),
      this.below([this.deep(this.fold(r.text))]),
    );
  }
  recommendations(): string {
    const { received, given, words } = this.p;
    if (received.length + given.length === 0) return '';
    const panel = (list: readonly RenderedRecommendation[], hidden: boolean): string =>
      `<div${hidden ? ' hidden=""' : ''} class="artdeco-tabpanel${hidden ? ' artdeco-tabpanel--hidden' : ' active'}" role="tabpanel">${list.length === 0 ? '<p class="t-14">Nothing here yet</p>' : this.list(list.map((r) => this.recommendation(r)))}</div>`;
    const tab = (text: string, on: boolean): string =>
      `<button role="tab" aria-selected="${on}" type="button">${this.twin(text)}</button>`;
    return this.card(
      'recommendations',
      `<div class="artdeco-tabs"><div class="artdeco-tablist" role="tablist">${tab(words.received, true)}${tab(words.given, false)}</div>${panel(received, false)}${panel(given, true)}</div>`,
    );
  }
  skills(): string {
    const total = this.p.skillTotal ?? this.p.skills.length;
    const shown = this.p.skills.slice(0, 3);
    const rows = shown.map((s) => ({
      href: `https://www.linkedin.com/search/results/all/?keywords=x&amp;origin=PROFILE_PAGE_SKILL_NAVIGATION`,
      head: `${this.bold(s.name)}`,
      below: [s.context, s.endorsements]
        .filter((t) => t !== undefined)
        .map(
          (t) =>
            `<div><ul class="t-black"><li><img alt="" src="data:,"></li></ul><div class="t-14 t-normal t-black">${this.twin(t as string)}</div></div>`,
        ),
    }));
    return this.rows(
      'skills',
      rows,
      total > shown.length
        ? this.footer('skills', `navigation-index-Show-all-${total}-skills`, `${this.p.words.showAll} ${total}`)
        : '',
    );
  }
  topCard(): string {
    const { p, b } = this;
    const own = this.o.own;
    const photo = own
      ? `<div class="pv-top-card--photo text-align-left"><button class="profile-photo-edit__edit-btn"><img class="profile-photo-edit__preview" alt="${esc(p.name)}" src="data:,"></button></div>`
      : `<div class="pv-top-card--photo text-align-left"><div class="pv-top-card__non-self-photo-wrapper"><button class="pv-top-card-profile-picture"><img alt="${esc(p.name)}" src="data:,"></button></div></div>`;
    const name = `<div><span class="artdeco-hoverable-trigger"><a href="${this.at}/overlay/about-this-profile/" class="${b.word()}"><h1 class="${this.old ? 'text-heading-xlarge inline' : `${b.word()} inline t-24`}">${esc(p.name)}</h1></a></span>${p.pronouns === undefined ? '' : `<span class="text-body-small v-align-middle t-black--light">(${esc(p.pronouns)})</span>`}${own ? '' : '<span class="distance-badge"><span class="visually-hidden">2nd degree connection</span><span class="dist-value" aria-hidden="true">2nd</span></span>'}</div>`;
    const headline = `<div class="text-body-medium break-words" data-generated-suggestion-target="urn:li:fsu_profileActionDelegate:${b.id()}">${esc(p.headline)}</div>`;
    const place = `<div class="mt2"><span class="text-body-small inline t-black--light break-words">${esc(p.place)}</span><span class="t-black--light"><a href="${this.at}/overlay/contact-info/" id="top-card-text-details-contact-info">${esc(p.words.contact)}</a></span></div>`;
    const right =
      p.jobs[0] === undefined
        ? ''
        : `<ul class="pv-text-details__right-panel"><li><button class="pv-text-details__right-panel-item-link" aria-label="Current company: ${esc(p.jobs[0].company)}"><span>${this.old ? `<h2>${esc(p.jobs[0].company)}</h2>` : esc(p.jobs[0].company)}</span></button></li></ul>`;
    const connections = `<span class="t-black--light"><span class="t-bold">${p.connections}</span> ${p.words.connections}</span>`;
    const counts = `<ul class="pv-top-card--list">${`<li class="text-body-small"><span class="t-bold">${p.followers}</span> ${p.words.followers}</li>`}<li class="text-body-small">${own ? `<a href="https://www.linkedin.com/mynetwork/invite-connect/connections/">${connections}</a>` : connections}</li></ul>`;
    const edit = own
      ? `<a href="${this.at}/edit/intro/?profileFormEntryPoint=PROFILE_SECTION" aria-label="Edit intro"><li-icon type="edit"></li-icon></a><button id="top-card-ctas-add-goals-trigger"><span>Open to</span></button><button><span>Add profile section</span></button>`
      : '';
    const otw =
      own && p.openToWork !== undefined
        ? `<section class="pv-open-to-carousel-card pv-open-to-carousel-card--enrolled"><a data-view-name="profile-opportunity-card" href="${this.at}/opportunities/job-opportunities/details/"><h3>${esc(p.openToWork.title.split(' · ')[0] ?? '')}</h3>${p.openToWork.roles === undefined ? '' : `<p>${esc(p.openToWork.roles)}</p>`}<p>${esc(p.openToWork.detail)}</p></a></section>`
        : '';
    const actions = own
      ? ''
      : `<div><button aria-label="Invite ${esc(p.name)} to connect"><span>Connect</span></button><div class="artdeco-dropdown"><button id="ember${b.id(3)}-profile-overflow-action"><span>More</span></button><div aria-hidden="true"><ul><li><div data-control-name="report"><span aria-hidden="true">Report / Block</span></div></li></ul></div></div></div>`;
    return `<section class="artdeco-card pv-top-card" data-member-id="${b.id()}"><div class="live-video-hero-image"><img alt="" src="data:,"></div><div>${photo}${edit}<div class="mt2 relative"><div class="pv-text-details__left-panel">${name}${headline}</div>${right}${place}</div>${counts}${actions}${otw}</div></section>`;
  }
  tiles(): string {
    const t = this.p.tiles;
    if (!this.o.own || t === undefined) return '';
    const tile = (path: string, field: string, text: string, below: string): string =>
      ({
        row: `<a data-field="${field}" href="https://www.linkedin.com/analytics/${path}/"><div class="display-flex"><div><span class="t-bold">${this.twin(text)}</span><span class="t-14">${this.twin(below)}</span></div></div></a>`,
      }).row;
    return `<section class="artdeco-card pv-profile-card"><div id="insights" class="pv-profile-card__anchor"></div><h2>${this.twin(this.p.words.headings.analytics ?? '')}</h2><ul><li>${tile('profile-views', 'insights_wvmp', t.views, 'Discover who’s viewed your profile.')}</li><li>${tile('creator/content', 'insights_content_impressions', t.impressions, t.week)}</li><li>${tile('search-appearances', 'insights_search_appearances', t.searches, 'See how often you appear in search results.')}</li></ul><a id="navigation-index-view-all-analytics" href="https://www.linkedin.com/dashboard/">Show all</a></section>`;
  }
  guidance(): string {
    return this.o.own
      ? `<section class="artdeco-card pv-profile-card"><div id="guidance" class="pv-profile-card__anchor"></div><h2>${this.twin('Suggested for you')}</h2><ul><li><div class="t-bold">${this.twin('Write a summary to highlight your personality')}</div><a href="${this.at}/edit/forms/summary/new/">Add a summary</a></li></ul></section>`
      : '';
  }
  cards(): string {
    const p = this.p;
    const about =
      p.about === undefined
        ? ''
        : this.card(
            'about',
            `<div class="pv-shared-text-with-see-more t-14 t-normal t-black">${this.fold(p.about)}</div>`,
          );
    const link = (url: string | undefined): string[] => (url === undefined ? [] : [this.show(url)]);
    const text = (t: string | undefined): string[] => (t === undefined ? [] : [this.deep(this.fold(t))]);
    return [
      about,
      this.rows(
        'featured',
        p.featured.map((f) => ({ href: f.url, head: `${this.normal(f.kind)}${this.bold(f.title)}` })),
      ),
      this.card('activity', `<div class="pv0 ph5">${posts(this.b, this.o.noise ?? 2)}</div>`),
      p.jobs.length === 0 ? '' : this.card('experience', this.list(p.jobs.map((j) => this.job(j)))),
      this.rows(
        'education',
        p.schools.map((s) => ({
          href:
            s.id === undefined
              ? 'https://www.linkedin.com/search/results/all/?keywords=x'
              : `https://www.linkedin.com/school/${s.id}/`,
          head: `${this.bold(s.school)}${s.degree === undefined ? '' : this.normal(s.degree)}${s.dates === undefined ? '' : this.light(s.dates, true)}`,
          below: s.note === undefined ? [] : [this.fold(s.note)],
        })),
      ),
      this.rows(
        'certifications',
        p.certifications.map((c) => ({
          href: c.url ?? null,
          head: `${this.bold(c.name)}${this.normal(c.issuer)}${this.light(c.dates, true)}`,
          below: link(c.url),
        })),
      ),
      this.rows(
        'projects',
        p.projects.map((c) => ({
          head: `${this.bold(c.name)}${c.dates === undefined ? '' : this.normal(c.dates)}`,
          below: [...link(c.url), ...text(c.text)],
        })),
      ),
      this.rows(
        'volunteering',
        p.volunteering.map((v) => ({
          head: `${this.bold(v.role)}${this.normal(v.organization)}${v.dates === undefined ? '' : this.light(v.dates, true)}${v.cause === undefined ? '' : this.light(v.cause)}`,
          below: text(v.text),
        })),
      ),
      p.skills.length === 0 ? '' : this.skills(),
      this.recommendations(),
      this.rows(
        'publications',
        p.publications.map((c) => ({
          head: `${this.bold(c.name)}${this.normal(c.line)}`,
          below: [...link(c.url), ...text(c.text)],
        })),
      ),
      this.rows(
        'courses',
        p.courses.map((c) => ({ head: `${this.bold(c.name)}${c.code === undefined ? '' : this.normal(c.code)}` })),
      ),
      this.rows(
        'honors',
        p.honors.map((c) => ({ head: `${this.bold(c.name)}${c.line === undefined ? '' : this.normal(c.line)}` })),
      ),
      this.rows(
        'languages',
        p.languages.map((c) => ({ head: `${this.bold(c.name)}${c.level === undefined ? '' : this.light(c.level)}` })),
      ),
      this.rows(
        'organizations',
        p.organizations.map((c) => ({
          head: `${this.bold(c.name)}${c.line === undefined ? '' : this.normal(c.line)}`,
        })),
      ),
      this.rows(
        'interests',
        [1, 2].map((i) => ({
          href: `https://www.linkedin.com/company/70${i}/`,
          head: `${this.bold(`Sample Institute ${i}`)}${this.light(`${i},482 followers`)}`,
        })),
      ),
    ].join('\n');
  }
  nav(): string {
    const entries = ['feed', 'mynetwork', 'jobs', 'messaging', 'notifications'].map(
      (path) =>
        `<li class="global-nav__primary-item"><a href="https://www.linkedin.com/${path}/"><span title="${path}">${path}</span></a></li>`,
    );
    return `<header id="global-nav" class="global-nav"><nav><ul>${entries.join('')}<li><button><img class="global-nav__me-photo" alt="${esc(this.o.own ? this.p.name : 'Viewer Sample')}" src="data:,"><span>Me</span></button></li></ul></nav></header>`;
  }
  aside(): string {
    const person = (i: number): string =>
      `<li><div data-view-name="profile-component-entity"><a href="https://www.linkedin.com/in/stranger-${i}"><div class="t-bold">${this.twin(`Stranger Number ${i}`)}</div><span class="t-14 t-normal">${this.twin(`Head of Strange Things ${i} · Full-time`)}</span><span class="t-14 t-normal t-black--light">${this.twin('Jan 2019 - Present · 7 yrs', true)}</span></a><button><span>Connect</span></button></div></li>`;
    const block = (id: string): string =>
      `<section class="artdeco-card pv-profile-card"><div id="${id}" class="pv-profile-card__anchor"></div><h2>${this.twin('People you may know')}</h2><ul>${Array.from({ length: 5 * (this.o.noise ?? 2) }, (_, i) => person(i)).join('')}</ul></section>`;
    return `<aside class="scaffold-layout__aside">${block('browsemap_recommendation')}${block('pymk_recommendation_from_industry')}</aside>`;
  }
  frame(main: string): string {
    return `<!doctype html>
<html lang="${this.p.lang}" class="theme theme--mercado artdeco"><head><meta charset="utf-8"><title>${esc(this.p.name)} | LinkedIn</title></head>
<body dir="ltr" class="render-mode-BIGPIPE nav-v2 ember-application"><div id="artdeco-toasts__wormhole"></div><div class="application-outlet">${this.nav()}<div class="authentication-outlet"><div id="profile-content" class="extended tetris pv-profile-body-wrapper"><div class="scaffold-layout">
<main class="scaffold-layout__main">${main}</main>${this.aside()}</div></div></div></div></body></html>
`;
  }
  page(): string {
    return this.frame(`${this.topCard()}${this.guidance()}${this.tiles()}${this.cards()}`);
  }
  /** The page of one section, with its key and language in every row's id. */
  details(section: 'experience' | 'education'): string {
    const rows =
      section === 'experience'
        ? this.p.jobs.map((j) => this.job(j))
        : this.p.schools.map((s) =>
            this.entity(
              '<div aria-hidden="true"></div>',
              this.head(
                null,
                `${this.bold(s.school)}${s.degree === undefined ? '' : this.normal(s.degree)}${s.dates === undefined ? '' : this.light(s.dates, true)}`,
              ),
              '',
            ),
          );
    const items = rows.map((row, i) => {
      const id = `profilePagedListComponent-${this.p.profileId}-${section.toUpperCase()}-VIEW-DETAILS-profile-${this.p.profileId}-NONE-${this.p.lang === 'en' ? 'en-US' : this.p.lang}-${i}`;
      const edit = this.o.own
        ? `<a id="navigation-add-edit-deeplink-edit-${section}-${i}" href="${this.at}/details/${section}/edit/forms/${this.b.id()}/"><li-icon type="edit"></li-icon></a>`
        : '';
      return `<li class="pvs-list__paged-list-item artdeco-list__item" id="${id}">${row}${edit}</li>`;
    });
    return this.frame(
      `<section class="artdeco-card"><div><button aria-label="Back to the main profile page"><li-icon type="back"></li-icon></button><h2 class="t-20 t-black t-bold">${esc(this.p.words.headings[section] ?? section)}</h2></div><div class="pvs-list__container"><div class="scaffold-finite-scroll"><ul class="pvs-list">${items.join('')}</ul></div></div></section>`,
    );
  }
}
