import type { ProfileSection } from '../model/coverage.ts';
import type { Goal } from '../model/goal.ts';
import type { Position, Profile, ProfileLink } from '../model/profile.ts';
import type { Quote } from '../model/text.ts';
import { isCurrent } from '../nlp/career.ts';
import { type DomainMatch, type DomainTerm, findDomains, statedBy, weighedTerms } from '../nlp/domains.ts';
import { linkKind, linksIn } from '../nlp/links.ts';
import { isJudged } from '../nlp/paragraphs.ts';
import { type LevelFound, levelOf } from '../nlp/seniority.ts';
import { canonicalSkill, findSkills, type SkillMatch } from '../nlp/skills.ts';
import { LIMITS } from './limits.ts';
import { withOwn } from './own-terms.ts';
import { byStanding, inOneOrder } from './roles.ts';
import type { AuditInput } from './types.ts';
import { written, writtenAll } from './written.ts';

/** A text of the profile, and where it stands. */
export interface Place {
  readonly section: ProfileSection;
  readonly where: string;
  readonly text: string;
}

/** Every text that recruiters' keyword search marks: headline, About, positions, skills. */
function placesOf(profile: Profile): Place[] {
  const out: Place[] = [];
  const add = (section: ProfileSection, where: string, text: string | undefined): void => {
    if (text !== undefined && text.trim() !== '') out.push({ section, where, text });
  };
  add('topcard', 'headline', profile.headline);
  add('about', 'about', profile.about);
  profile.experience?.forEach((p, i) => {
    add('experience', `experience[${i}].title`, p.title);
    add('experience', `experience[${i}].description`, p.description);
  });
  profile.skills?.forEach((s, i) => {
    add('skills', `skills[${i}].name`, s.name);
  });
  profile.projects?.forEach((p, i) => {
    add('projects', `projects[${i}]`, [p.name, p.description].filter((x) => x !== undefined).join('. '));
  });
  profile.publications?.forEach((p, i) => {
    add('publications', `publications[${i}]`, [p.name, p.description].filter((x) => x !== undefined).join('. '));
  });
  return out;
}

/** Places that a quote may name together. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = { 'first-screen': ['headline', 'about'] };

/**
 * `yes`: read completely. `part`: rows may be missing. `no`: not read. `foreign`: read, but in a language that the
 * lexicons don't know. Only after a `yes` may anything be called missing.
 */
export type Seen = 'yes' | 'part' | 'no' | 'foreign';

/** What the checks ask of a profile; computed once, on first use. */
export class Facts {
  readonly input: AuditInput;
  readonly goal: Goal | null;
  readonly told: ReadonlyMap<string, { readonly yes: boolean; readonly fresh: boolean }>;
  readonly #memo = new Map<string, unknown>();
  readonly #original: Profile;
  readonly #originals = new Map<string, string>();

  constructor(input: AuditInput, told: Facts['told'] = new Map()) {
    this.#original = input.profile;
    this.input = { ...input, profile: writtenAll(input.profile, this.#originals) };
    this.goal = input.goal?.confirmedAt === undefined ? null : input.goal;
    this.told = told;
  }

  /** As rules read it; see {@link asWritten}. */
  get profile(): AuditInput['profile'] {
    return this.input.profile;
  }

  /** A quote of the profile as rules read it, as the person wrote it: whoever hands quotes on hands on these. */
  asWritten(quote: Quote): Quote {
    if (this.#originals.size === 0) return quote;
    const { text, start, where } = quote;
    for (const name of TOGETHER[where ?? ''] ?? [where]) {
      const place = this.places.find((p) => p.where === name);
      const original = this.#written.find((p) => p.where === name);
      const at = start ?? place?.text.indexOf(text) ?? -1;
      if (original === undefined || at < 0 || place?.text.startsWith(text, at) !== true) continue;
      if (place.text === original.text) return quote;
      const whole = written(original.text);
      // Parts that were put together read as one may lack a gap between them.
      const from = whole.text.startsWith(text, at) ? at : whole.text.indexOf(text);
      if (from < 0) continue;
      const found = whole.quote(from, from + text.length);
      return start === undefined ? { ...quote, text: found.text } : { ...quote, ...found };
    }
    return { ...quote, text: this.#originals.get(text) ?? text };
  }
  get #written(): readonly Place[] {
    return this.#once('written', () => placesOf(this.#original));
  }

  #once<T>(key: string, make: () => T): T {
    if (!this.#memo.has(key)) this.#memo.set(key, make());
    return this.#memo.get(key) as T;
  }

  /** How completely a section was read; where coverage is silent, only what is there counts as read. */
  seen(section: ProfileSection, present: boolean): Seen {
    const state = this.input.coverage[section]?.state;
    const read = state === 'seen' || state === 'empty' || (state === undefined && present);
    if (!read) return state === 'truncated' || present ? 'part' : 'no';
    return this.#foreign.has(section) ? 'foreign' : 'yes';
  }

  /** Sections with running text in a language that the lexicons don't know. */
  get #foreign(): ReadonlySet<ProfileSection> {
    return this.#once('foreign', () => {
      const written = this.places.filter(
        (p) => p.section === 'about' || p.section === 'topcard' || p.where.endsWith('.description'),
      );
      return new Set(written.filter((p) => !isJudged(p.text)).map((p) => p.section));
    });
  }

  /** The user's answer to one question of a check; an older answer to the check as a whole speaks for each of them. */
  answer(check: string, question: string): { readonly yes: boolean; readonly fresh: boolean } | undefined {
    return this.told.get(`${check}:${question}`) ?? this.told.get(check);
  }

  get positions(): readonly Position[] {
    return this.profile.experience ?? [];
  }
  /** Current positions, the one to go by first, however they are listed. */
  get current(): readonly Position[] {
    return this.#once('current', () => byStanding(this.positions.filter(isCurrent), this.goal));
  }
  /** The part of the About that shows before "see more". */
  get aboutFold(): string {
    return (this.profile.about ?? '').slice(0, LIMITS.aboutFold);
  }
  /** What a stranger reads first. */
  get firstScreen(): string {
    return [this.profile.headline ?? '', this.aboutFold].join('\n\n');
  }

  get places(): readonly Place[] {
    return this.#once('places', () => placesOf(this.profile));
  }

  get level(): LevelFound | null {
    return this.#once('level', () =>
      levelOf({
        title: this.current[0]?.title ?? null,
        headline: this.profile.headline ?? null,
        about: this.profile.about ?? null,
      }),
    );
  }

  /** What tells the trade: headline and current titles. */
  get #trade(): string {
    return [this.profile.headline, ...this.current.map((p) => p.title)].filter((x) => x !== undefined).join('\n');
  }
  /** Fields that the profile states: titles, headline and names first, then what is told in About and descriptions. */
  get domains(): readonly DomainMatch[] {
    return this.#once('domains', () => {
      const read = placesOf(inOneOrder(this.profile, this.goal)).filter((p) => p.section !== 'publications');
      const names = read.filter((p) => !isTold(p)).map((p) => p.text);
      const told = read.filter(isTold).map((p) => p.text);
      const running = [...names, ''].join('\n\n').length;
      return findDomains([...names, ...told].join('\n\n'), { running, trade: this.#trade });
    });
  }
  /** Terms of fields at one place, each as strong as in `domains`. */
  domainTermsAt(place: Place): readonly DomainTerm[] {
    return this.#once(`terms ${place.where}`, () => {
      const running = isTold(place) ? 0 : place.text.length;
      return withOwn(weighedTerms(place.text, { running, trade: this.#trade }), place.text, this.goal?.domainTerms);
    });
  }

  /** The first term at a place of a field that the place states by itself. */
  statingTermAt(place: Place, field: string): DomainTerm | undefined {
    const terms = this.domainTermsAt(place).filter((t) => t.domain === field);
    return statedBy(terms).length === 0 ? undefined : (terms.find((t) => t.strength >= 1) ?? terms[0]);
  }

  /** Skills that the texts outside the skills list name. */
  get skillsInText(): readonly (SkillMatch & { readonly where: string })[] {
    return this.#once('skills', () =>
      this.places
        .filter((p) => p.section !== 'skills')
        .flatMap((p) => findSkills(p.text).map((s) => ({ ...s, where: p.where }))),
    );
  }
  /** Canonical names of the listed skills, with what is written. */
  get listedSkills(): ReadonlyMap<string, string> {
    return this.#once(
      'listed',
      () =>
        new Map(
          (this.profile.skills ?? []).map((s) => [(canonicalSkill(s.name)?.skill ?? s.name).toLowerCase(), s.name]),
        ),
    );
  }

  /** Links in any place, with the slot where a visitor meets them; plain text in About is `about`. */
  get links(): readonly ProfileLink[] {
    return this.#once('links', () => {
      const { links, featured, projects, publications, about } = this.profile;
      const at = (slot: NonNullable<ProfileLink['slot']>, urls: readonly (string | undefined)[]): ProfileLink[] =>
        urls.flatMap((url) => (url === undefined ? [] : [{ url, kind: linkKind(url), slot }]));
      const all: readonly ProfileLink[] = [
        ...(links ?? []).map((l) => ({ ...l, kind: linkKind(l.url) })),
        ...at(
          'featured',
          (featured ?? []).map((f) => f.url),
        ),
        ...at(
          'projects',
          (projects ?? []).map((p) => p.url),
        ),
        ...at(
          'publications',
          (publications ?? []).map((p) => p.url),
        ),
        ...at(
          'about',
          linksIn(about ?? '').map((l) => l.url),
        ),
      ];
      // One address stands in several places: where it can be clicked counts.
      const best = new Map<string, ProfileLink>();
      for (const l of all) {
        const known = best.get(l.url);
        if (known === undefined || (!isClickable(known) && isClickable(l))) best.set(l.url, l);
      }
      return [...best.values()];
    });
  }
}

const CLICKABLE: ReadonlySet<string> = new Set([
  'contact',
  'featured',
  'topcard',
  'projects',
  'publications',
  'services',
]);
/** Whether a visitor can click a link where it stands. */
export const isClickable = (l: ProfileLink): boolean => l.slot === undefined || CLICKABLE.has(l.slot);

/** Whether sentences stand there, not a title or a name. */
const isTold = (place: Place): boolean =>
  place.section === 'about' || place.section === 'projects' || place.where.endsWith('.description');

/** A quote of a place. */
export const quote = (place: Place, start: number, end: number): Quote => ({
  text: place.text.slice(start, end),
  start,
  end,
  where: place.where,
});
