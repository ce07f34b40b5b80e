import { type Build, esc, lines } from './html.ts';
import { aside, footer, header, posts } from './noise.ts';
import type { Person, RenderedJob, RenderedPosition, RenderedRecommendation } from './person.ts';

export interface Options {
  readonly own: boolean;
  /** Card keys without their names, as some saved pages have them. */
  readonly masked?: boolean;
  readonly testIds?: boolean;
  readonly viewNames?: boolean;
  /** Cards below the activity are not loaded yet. */
  readonly unscrolled?: boolean;
  /** Sections without entries show a heading that says so. */
  readonly nullStates?: readonly string[];
  readonly noise?: number;
}

const CARD_NAMES: Record<string, string> = {
  topcard: 'Topcard',
  about: 'About',
  featured: 'Featured',
  services: 'Services',
  experience: 'ExperienceTopLevelSection',
  education: 'EducationTopLevelSection',
  certifications: 'CertificationTopLevel',
  projects: 'Projects',
  skills: 'Skills',
  volunteering: 'VolunteerExperienceTopLevel',
  recommendations: 'RecommendationsTopLevel',
  publications: 'PublicationTopLevelSection',
  courses: 'CourseTopLevelSection',
  honors: 'HonorsTopLevel',
  languages: 'LanguageTopLevel',
  organizations: 'Organizations',
  interests: 'InterestsTopLevelSection',
};
const SLUGS: Record<string, string> = { volunteering: 'volunteering-experiences' };
const VIEW: Record<string, string> = {
  certifications: 'licenses-and-certifications',
  honors: 'honors-and-awards',
};

export class Sdui {
  readonly b: Build;
  readonly p: Person;
  readonly o: Options;
  constructor(build: Build, person: Person, options: Options) {
    this.b = build;
    this.p = person;
    this.o = options;
  }

  get at(): string {
    return `https://www.linkedin.com/in/${encodeURIComponent(this.p.vanity)}`;
  }
  p_(text: string, inner = esc(text)): string {
    return `<p class="${this.b.cls(6)}">${inner}</p>`;
  }
  box(inner: string, attributes = ''): string {
    return `<div class="${this.b.cls()}"${attributes}>${inner}</div>`;
  }
  wrap(inner: string): string {
    return `<div class="${this.b.cls(2)}" data-display-contents="true">${inner}</div>`;
  }
  expandable(text: string): string {
    return `<p class="${this.b.cls(5)}"><span class="${this.b.cls(2)}" data-testid="expandable-text-box" tabindex="-1">${lines(text)}<button class="${this.b.cls()}" data-testid="expandable-text-button" aria-hidden="true" tabindex="-1"><span class="${this.b.cls(2)}">${esc(this.p.words.more)}</span></button></span></p>`;
  }
  picture(name: string, kind: 'company' | 'school'): string {
    const alt = this.p.lang.startsWith('pt') ? `${this.p.words.logo} ${name}` : `${name} ${this.p.words.logo}`;
    return `<figure class="${this.b.cls(8)}"><svg xmlns="http://www.w3.org/2000/svg" id="${kind}-accent-4" aria-label="${esc(alt)}" role="img" viewBox="0 0 48 48"><path d="M0 0h48v48H0z"></path></svg><img class="${this.b.cls(3)}" alt="${esc(alt)}" src="data:,"></figure>`;
  }

  card(section: string, inner: string): string {
    const name = CARD_NAMES[section] ?? section;
    const key = this.o.masked
      ? 'com.linkedin.sdui.profile.card.MASKED'
      : `com.linkedin.sdui.profile.card.ref${this.p.profileId}${name}`;
    const view = this.o.viewNames
      ? ` data-view-name="${section === 'topcard' ? 'profile-top-card' : `profile-card-${VIEW[section] ?? section}`}"`
      : '';
    const content =
      inner === ''
        ? ''
        : this.wrap(
            `<section class="${this.b.cls(5)}" componentkey="${this.b.uuid()}"${view}>${this.box(inner)}</section>`,
          );
    return `<div id="${esc(key)}" componentkey="${esc(key)}" class="${this.b.cls()}">${content}</div>`;
  }
  title(section: string, extra = ''): string {
    const heading = this.p.words.headings[section] ?? section;
    const slug = SLUGS[section] ?? section;
    const add =
      this.o.own && CARD_NAMES[section] !== undefined && section !== 'about' && section !== 'interests'
        ? `<a class="${this.b.cls()}" href="${this.at}/details/${slug}/edit/forms/new/?profileFormEntryPoint=PROFILE_SECTION" componentkey="${this.b.uuid()}" aria-label="Add">${this.b.icon('add-medium')}</a>`
        : '';
    return this.box(`<h2 class="${this.b.cls(6)}">${esc(heading)}${extra}</h2>${add}`);
  }
  showAll(section: string, total: number): string {
    const slug = SLUGS[section] ?? section;
    return `<hr role="presentation"><a class="${this.b.cls(6)}" href="${this.at}/details/${slug}/"><span>${esc(this.p.words.showAll)} ${total}</span></a>`;
  }
  /** The rows of a section, the later ones led by a rule, as the page has them. */
  list(section: string, rows: readonly string[]): string {
    const items = rows.map((row, i) => {
      const sign = this.b.random() < 0.3 ? '--' : '-';
      return `<div class="${this.b.cls()}" componentkey="entity-collection-item${sign}${this.b.id(8)}">${i > 0 ? '<hr role="presentation">' : ''}${row}</div>`;
    });
    const testId = this.o.testIds
      ? ` data-testid="profile_${CARD_NAMES[section]?.replace(/(?:Section)?$/, 'Section')}_${esc(this.p.vanity)}"`
      : '';
    return this.box(items.join(''), testId);
  }
  form(section: string, id: string): string {
    return `${this.at}/details/${SLUGS[section] ?? section}/edit/forms/${id}/`;
  }
  pencil(section: string, id: string, name: string): string {
    return this.o.own
      ? `<a class="${this.b.cls()}" href="${this.form(section, id)}" componentkey="${this.b.uuid()}" aria-label="${esc(`Edit ${name}`)}"><span class="${this.b.cls(1)}">${this.b.icon('edit-medium')}</span></a>`
      : '';
  }
  /** The clickable head of a row: a link to its form on one's own page, to the company elsewhere. */
  head(section: string, id: string, elsewhere: string | null, inner: string): string {
    const href = this.o.own ? this.form(section, id) : elsewhere;
    return href === null
      ? this.box(inner)
      : `<a class="${this.b.cls(5)}" href="${href}" tabindex="0">${this.box(inner)}</a>`;
  }

  role(role: RenderedPosition, company: string | null, href: string | null): string {
    const id = this.b.id();
    const second = company === null ? role.type : role.type === undefined ? company : `${company} · ${role.type}`;
    const head = [role.title, second, role.dates, role.place]
      .filter((t) => t !== undefined)
      .map((t) => this.p_(t as string));
    const skills =
      role.skills === undefined
        ? ''
        : `<div>${this.b.icon('skills-small', 16)}<p class="${this.b.cls()}"><a href="${this.at}/overlay/${id}/skill-associations-details/"><span>${esc(role.skills)}</span></a></p></div>`;
    const noise = this.o.own
      ? `<div>${this.p_('', '<span>LinkedIn helped me get this job</span><span aria-hidden="true">LinkedIn helped me get this job</span>')}</div>`
      : '';
    const improve = this.o.own ? `<button class="${this.b.cls()}"><span>Improve with AI</span></button>` : '';
    return `${this.head('experience', id, href, head.join(''))}${noise}${role.description === undefined ? '' : this.expandable(role.description)}${skills}${improve}${this.pencil('experience', id, role.title)}`;
  }
  job(job: RenderedJob): string {
    const href = job.companyId === undefined ? null : `https://www.linkedin.com/company/${job.companyId}/`;
    const logo =
      href === null
        ? this.picture(job.company, 'company')
        : `<a href="${href}" tabindex="-1">${this.picture(job.company, 'company')}</a>`;
    const [only] = job.roles;
    if (job.span === undefined && only !== undefined) return `${logo}${this.box(this.role(only, job.company, href))}`;
    const top = [job.company, job.span, job.place]
      .filter((t) => t !== undefined)
      .map((t) => this.p_(t as string))
      .join('');
    const head = href === null ? this.box(top) : `<a href="${href}">${top}</a>`;
    return `${logo}${head}<ul class="${this.b.cls()}">${job.roles.map((r) => `<li class="${this.b.cls(2)}">${this.role(r, null, href)}</li>`).join('')}</ul>`;
  }

  experience(): string {
    return this.card(
      'experience',
      `${this.title('experience')}${this.list(
        'experience',
        this.p.jobs.slice(0, 5).map((j) => this.job(j)),
      )}`,
    );
  }
  education(): string {
    const rows = this.p.schools.map((s) => {
      const id = this.b.id();
      const href = s.id === undefined ? null : `https://www.linkedin.com/school/${s.id}/`;
      const texts = [s.school, s.degree, s.dates].filter((t) => t !== undefined).map((t) => this.p_(t as string));
      const note = s.note === undefined ? '' : this.box(this.p_(s.note));
      return `${this.picture(s.school, 'school')}${this.head('education', id, href, texts.join(''))}${note}${this.pencil('education', id, s.school)}`;
    });
    return this.card('education', `${this.title('education')}${this.list('education', rows)}`);
  }
  skill(skill: Person['skills'][number]): string {
    const key = `com.linkedin.sdui.profile.skill(${this.p.profileId}, ${skill.id})`;
    const context = [skill.context, skill.endorsements]
      .filter((t) => t !== undefined)
      .map(
        (t) =>
          `<div role="listitem" class="${this.b.cls(2)}"><figure aria-hidden="true"><img alt="" src="data:,"></figure><div><p><span>${/^\d/.test(t as string) && t === skill.context ? `<a href="${this.at}/skill-insights/${skill.id}/">${esc(t as string)}</a>` : esc(t as string)}</span></p></div></div>`,
      );
    const list = context.length === 0 ? '' : `<div role="list" class="${this.b.cls()}">${context.join('')}</div>`;
    return `<div class="${this.b.cls()}" id="${key}" componentkey="${key}">${this.box(this.box(this.p_('', `<span>${esc(skill.name)}</span>`)) + list)}<div>${this.pencil('skills', skill.id, skill.name)}</div></div><div componentkey="${key}-divider"><hr role="presentation"></div>`;
  }
  skills(): string {
    const total = this.p.skillTotal ?? this.p.skills.length;
    const shown = this.p.skills.slice(0, total > 3 ? 3 : 5);
    const more = total > shown.length ? this.showAll('skills', total) : '';
    return this.card(
      'skills',
      `${this.title('skills', ` (${total})`)}${this.box(shown.map((s) => this.skill(s)).join(''))}${more}`,
    );
  }
  simple(
    section: string,
    rows: readonly { texts: readonly (string | undefined)[]; text?: string | undefined; url?: string | undefined }[],
  ): string {
    if (rows.length === 0) return '';
    const items = rows.map((row) => {
      const id = this.b.id();
      const texts = row.texts.filter((t) => t !== undefined) as string[];
      const link =
        row.url === undefined
          ? ''
          : `<a class="${this.b.cls()}" href="https://www.linkedin.com/safety/go?url=${encodeURIComponent(row.url)}&amp;trk=x" target="_blank"><span>Show</span>${this.b.icon('link-external-small', 16)}</a>`;
      return `${this.head(section, id, null, texts.map((t) => this.p_(t)).join(''))}${row.text === undefined ? '' : this.expandable(row.text)}${link}${this.pencil(section, id, texts[0] ?? '')}`;
    });
    return this.card(section, `${this.title(section)}${this.list(section, items)}`);
  }
  recommendations(): string {
    const { received, given } = this.p;
    if (received.length + given.length === 0) return '';
    const shown: readonly RenderedRecommendation[] = received;
    const pill = (text: string, on: boolean): string =>
      `<div role="radio" aria-checked="${on}" componentkey="${this.b.uuid()}"><input type="radio"><label>${esc(text)}</label></div>`;
    const rows = shown.map((r) => {
      const who = `https://www.linkedin.com/in/sample-${this.b.id(5)}/`;
      return `<a href="${who}" tabindex="-1"><figure aria-hidden="true"><img alt="" src="data:,"></figure></a><a href="${who}">${this.p_(r.author)}${this.p_('· 1st')}${this.p_(r.headline)}${this.p_(r.relation)}</a>${this.expandable(r.text)}`;
    });
    return this.card(
      'recommendations',
      `${this.title('recommendations')}<div>${pill(this.p.words.received, true)}${pill(this.p.words.given, false)}</div>${this.list('recommendations', rows)}`,
    );
  }
  featured(): string {
    if (this.p.featured.length === 0) return '';
    const items = this.p.featured.map((f, i) => {
      const key = `FeFeaturedItemUrn(itemArticleUrn=null, itemLinkUrn=ItemLinkUrn(id=${i + 1}))`;
      return `<li class="${this.b.cls(2)}" data-testid="carousel-child-container"><div role="listitem"><a href="${esc(f.url)}" componentkey="${key}" target="_blank"><div componentkey="${key}">${this.p_(f.kind)}${this.p_(f.title)}<figure aria-hidden="true"><img alt="" src="data:,"></figure></div></a></div></li>`;
    });
    return this.card(
      'featured',
      `${this.title('featured')}<div data-testid="carousel-container"><section data-testid="carousel" aria-roledescription="carousel"><ul data-testid="carousel-children-container">${items.join('')}</ul></section></div>`,
    );
  }
  about(): string {
    if (this.p.about === undefined) return '';
    const edit = this.o.own
      ? `<a componentkey="${esc(this.p.vanity)}_about_edit" href="${this.at}/edit/forms/summary/new/" aria-label="Edit about">${this.b.icon('edit-medium')}</a>`
      : '';
    return this.card('about', `${this.title('about')}${edit}${this.expandable(this.p.about)}`);
  }
  tiles(): string {
    const t = this.p.tiles;
    if (!this.o.own || t === undefined) return '';
    const tile = (path: string, value: string, below: string): string =>
      `<a class="${this.b.cls()}" href="https://www.linkedin.com/analytics/${path}/">${this.b.icon('people-medium')}<div>${this.p_(value)}${this.p_(below)}</div></a>`;
    const row = (rule: string): string =>
      [
        tile('profile-views', t.views, 'Discover who’s viewed your profile.'),
        tile('creator/content', t.impressions, t.week),
        tile('search-appearances', t.searches, 'See how often you appear in search results.'),
      ].join(rule);
    return `<section componentkey="${this.b.uuid()}" class="${this.b.cls()}"><h2>${esc(this.p.words.headings.analytics ?? '')}</h2>${this.p_('Private to you')}<div>${row('')}</div><div>${row('<hr role="presentation">')}</div><a href="https://www.linkedin.com/dashboard/" aria-label="Show all analytics"><span>${esc(this.p.words.showAll)}</span></a></section>`;
  }

  ownRow(): string {
    return this.box(
      `<button componentkey="${esc(this.p.vanity)}_openToButton" aria-label="Open to"><span>Open to</span></button><button componentkey="${this.b.uuid()}"><span>Add section</span></button><button componentkey="${this.b.uuid()}"><span>Resources</span></button>`,
    );
  }
  otherRow(): string {
    const compose = `https://www.linkedin.com/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${this.p.profileId}&amp;recipient=${this.p.profileId}&amp;interop=msgOverlay`;
    return this.box(
      `<a href="${compose}" componentkey="${this.b.uuid()}"><span>${this.b.icon('send-privately-medium')}<span>Message</span></span></a><button componentkey="${this.b.uuid()}" aria-label="More"><span>More</span></button>`,
    );
  }
  topCard(): string {
    const { p, b } = this;
    const own = this.o.own;
    const photo = `<a href="${this.at}/${own ? '?isSelfProfile=true' : 'overlay/contact-info/'}" componentkey="topcard-logo-image-referencekey"><div componentkey="topcard-logo-image-referencekey" aria-label="Profile photo"><figure aria-hidden="true">${b.icon('person-accent-4')}<img alt="" src="data:,"></figure></div></a>`;
    const badge = p.verified
      ? `<svg xmlns="http://www.w3.org/2000/svg" id="verified-medium" role="img" aria-label="View verifications" viewBox="0 0 24 24"><path d="M1 1h2"></path></svg>`
      : '';
    const name = `<div><div>${this.wrap(`<a href="${this.at}/overlay/about-this-profile/" componentkey="ProfileVerificationTriggerRef-${esc(p.vanity)}" aria-haspopup="dialog"><div><h2 class="${b.cls(7)}">${esc(p.name)}</h2>${badge}</div></a>`)}</div>${own ? '' : this.p_('· 2nd')}</div>`;
    const company = p.jobs[0]?.company;
    const school = p.schools[0]?.school;
    const place = `<div>${this.p_(p.place)}${this.p_('·')}<p><a href="${this.at}/overlay/contact-info/">${esc(p.words.contact)}</a></p></div>`;
    const intro = this.box(
      `${name}${p.pronouns === undefined ? '' : this.p_(p.pronouns)}${this.p_(p.headline)}${company === undefined ? '' : this.p_([company, school].filter(Boolean).join(' · '))}${place}`,
    );
    const logos = [company, school]
      .filter((n) => n !== undefined)
      .map(
        (n, i) =>
          `<div role="button" tabindex="0"><figure aria-hidden="true">${b.icon(i === 0 ? 'company-accent-4' : 'school-accent-4')}</figure><p><span>${esc(n as string)}</span></p></div>`,
      );
    const count = own
      ? `<a href="https://www.linkedin.com/mynetwork/invite-connect/connections/">${this.p_(`${p.connections} ${p.words.connections}`)}</a>`
      : `${this.p_(`${p.followers} ${p.words.followers}`)}<a href="https://www.linkedin.com/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&amp;connectionOf=${p.profileId}&amp;network=F">${this.p_(`${p.connections} ${p.words.connections}`)}</a>`;
    const promos = own
      ? `<section><ul><li>${p.openToWork === undefined ? '' : `<div>${this.p_(p.openToWork.title)}${p.openToWork.roles === undefined ? '' : this.p_(p.openToWork.roles)}${this.p_(p.openToWork.detail)}<a href="${this.at}/opportunities/job-opportunities/details/">Show details</a><button aria-label="Edit">${b.icon('edit-small', 16)}</button></div>`}</li><li><a href="${this.at}/opportunities/services/education/">${this.p_('Providing services')}</a></li></ul></section>`
      : '';
    const controls = own ? this.ownRow() + this.ownRow() : this.otherRow() + this.otherRow();
    const cover = own
      ? `<button componentkey="${esc(p.vanity)}_cover_edit_button" aria-label="Edit cover">${b.icon('edit-medium')}</button>`
      : '';
    const edit = own ? `<a href="${this.at}/edit/intro/" aria-label="Edit profile">${b.icon('edit-medium')}</a>` : '';
    return this.card(
      'topcard',
      `<figure><img alt="Cover" src="data:,"></figure>${cover}${photo}${edit}${this.box(`${this.box(intro + logos.join(''))}${count}${controls}`)}${promos}`,
    );
  }
  activity(): string {
    const key = `com.linkedin.sdui.profile.card.ref${esc(this.p.vanity)}Activity`;
    return `<div id="${key}" componentkey="${key}"><div data-sdui-component="com.linkedin.sdui.generated.profile.dsl.impl.profileCardsActivity">${this.wrap(`<section componentkey="${this.b.uuid()}"><div><h2>${esc(this.p.words.headings.activity ?? '')}</h2>${this.p_(`${this.p.followers} ${this.p.words.followers}`)}</div>${posts(this.b, this.o.noise ?? 2)}</section>`)}</div></div>`;
  }
  interests(): string {
    const rows = Array.from(
      { length: 3 },
      (_, i) =>
        `<a href="https://www.linkedin.com/company/${7000 + i}/">${this.p_(`Sample Institute ${i + 1}`)}${this.p_(`${i + 2},48${i} followers`)}</a><button><span>Follow</span></button>`,
    );
    return this.card('interests', `${this.title('interests')}${this.list('interests', rows)}`);
  }
  nullState(section: string, name: string): string {
    return this.card(
      section,
      `<h2 componentkey="ProfileNullStateCardAnchor_${name}">${esc(this.p.words.headings[section] ?? section)}</h2>${this.p_('Show what you have learned.')}<button><span>Add</span></button>`,
    );
  }
  part(name: string, cards: readonly string[]): string {
    return `<div id="${this.b.uuid()}" componentkey="${this.b.uuid()}"><div data-sdui-component="com.linkedin.sdui.generated.profile.dsl.impl.${name}"><div>${cards.join('')}</div></div></div>`;
  }

  below(): string[] {
    const p = this.p;
    return [
      this.part('profileCardsExperienceOnly', p.jobs.length > 0 ? [this.experience()] : []),
      this.part('profileCardsBelowActivityPart1WithoutExp', [
        p.schools.length > 0 ? this.education() : '',
        this.simple(
          'certifications',
          p.certifications.map((c) => ({ texts: [c.name, c.issuer, c.dates], url: c.url })),
        ),
        this.simple(
          'projects',
          p.projects.map((c) => ({ texts: [c.name, c.dates], text: c.text, url: c.url })),
        ),
        this.simple(
          'volunteering',
          p.volunteering.map((v) => ({ texts: [v.role, v.organization, v.dates, v.cause], text: v.text })),
        ),
      ]),
      this.part('profileCardsBelowActivityPart2', [
        p.skills.length > 0 ? this.skills() : '',
        this.recommendations(),
        this.simple(
          'publications',
          p.publications.map((c) => ({ texts: [c.name, c.line], text: c.text, url: c.url })),
        ),
        this.simple(
          'courses',
          p.courses.map((c) => ({ texts: [c.name, c.code] })),
        ),
        this.simple(
          'honors',
          p.honors.map((c) => ({ texts: [c.name, c.line] })),
        ),
        this.simple(
          'languages',
          p.languages.map((c) => ({ texts: [c.name, c.level] })),
        ),
        this.simple(
          'organizations',
          p.organizations.map((c) => ({ texts: [c.name, c.line] })),
        ),
        ...(this.o.nullStates ?? []).map((n) => this.nullState(n.toLowerCase(), n)),
      ]),
      this.part('profileCardsBelowActivityPart7', [this.interests()]),
    ];
  }
  frame(main: string, screen: string): string {
    const p = this.p;
    return `<!doctype html>
<html lang="${p.lang}" dir="ltr" translate="no"><head><meta charset="utf-8"><meta name="como-pk" content="d_flagship3_profile_view_base"><title>${esc(p.name)} | LinkedIn</title></head>
<body data-color-scheme="light"><div id="root" data-strictmode="true">${header(this.b, this.o.own ? p : null)}<div class="${this.b.cls()}"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.${screen}"><div>
<main id="workspace" class="${this.b.cls(6)}">${main}${aside(this.b, p.vanity, this.o.noise ?? 2)}</main></div></div></div>${footer(this.b)}</div><div id="interop-outlet" data-testid="interop-shadowdom"></div></body></html>
`;
  }
  page(): string {
    const skeleton = `<div id="${this.b.uuid()}" componentkey="${this.b.uuid()}">${this.wrap(`<div componentkey="${this.b.uuid()}"></div>`)}</div>`;
    const rest = this.o.unscrolled ? [skeleton, skeleton, skeleton] : this.below();
    const cards = [
      this.topCard(),
      this.part('profileCardsAboveActivity', [
        this.tiles(),
        this.about(),
        this.featured(),
        this.p.services.length > 0
          ? this.card('services', `${this.title('services')}${this.p_(this.p.services.join(' • '))}`)
          : '',
        this.card('SuggestedForYou', ''),
      ]),
      this.activity(),
      ...rest,
    ];
    return this.frame(
      `<section aria-label="Primary content">${this.wrap(`<div data-testid="lazy-column" data-component-type="LazyColumn" componentkey="${this.b.uuid()}">${cards.join('\n')}</div>`)}</section>`,
      'Profile',
    );
  }
  /** The page of one section: a bold heading, tabs, rows. */
  details(section: 'experience' | 'skills' | 'education'): string {
    const rows =
      section === 'skills'
        ? this.box(this.p.skills.map((s) => this.skill(s)).join(''))
        : section === 'experience'
          ? this.list(
              'experience',
              this.p.jobs.map((j) => this.job(j)),
            )
          : this.list(
              'education',
              this.p.schools.map(
                (s) =>
                  `${this.head(
                    'education',
                    this.b.id(),
                    null,
                    [s.school, s.degree, s.dates]
                      .filter((t) => t !== undefined)
                      .map((t) => this.p_(t as string))
                      .join(''),
                  )}`,
              ),
            );
    const tabs =
      section === 'skills'
        ? '<div role="tablist"><div role="tab" aria-selected="true"><p>All</p></div><div role="tab" aria-selected="false"><p>Tools</p></div></div>'
        : '';
    return this.frame(
      `<section aria-label="Primary content"><div>${this.p_(this.p.words.headings[section] ?? section)}${tabs}${rows}</div></section>`,
      'ProfileSkillDetails',
    );
  }
}
