import type { ProfileSection } from '../model/coverage.ts';
import type { Profile } from '../model/profile.ts';

/**
 * How a field's difference is told: words for short texts, sentences for long ones, statements for texts whose order is
 * that of a list (positions are put in another order without a word changed), whole entries for lists.
 */
export type FieldKind = 'words' | 'sentences' | 'statements' | 'items';

export interface Field {
  readonly id: string;
  /** The section whose coverage says whether the field was seen completely. */
  readonly section: ProfileSection;
  readonly kind: FieldKind;
  /** The field's text or entries; `undefined` where the source has none. */
  readonly read: (p: Profile) => string | readonly string[] | undefined;
}

/** Case, width, quotes, dashes and white space as sites vary them without an edit. */
export function canonical(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const names = (list: readonly { readonly name: string }[] | undefined): string[] | undefined =>
  list?.map((e) => e.name);
const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** Fields whose differences count as edits. Numbers that others change (followers, endorsements) are not among them. */
export const FIELDS: readonly Field[] = [
  { id: 'headline', section: 'topcard', kind: 'words', read: (p) => p.headline },
  {
    id: 'location',
    section: 'topcard',
    kind: 'items',
    read: (p) => (p.location === undefined ? undefined : [p.location]),
  },
  {
    id: 'industry',
    section: 'industry',
    kind: 'items',
    read: (p) => (p.industry === undefined ? undefined : [p.industry]),
  },
  { id: 'about', section: 'about', kind: 'sentences', read: (p) => p.about },
  {
    id: 'openToWork',
    section: 'openToWork',
    kind: 'items',
    read: (p) => (p.openToWork === undefined ? undefined : p.openToWork ? ['on'] : []),
  },
  {
    id: 'experience',
    section: 'experience',
    kind: 'items',
    read: (p) => p.experience?.map((e) => joined(e.title, e.company, e.start)),
  },
  {
    id: 'experience.description',
    section: 'experience',
    kind: 'statements',
    read: (p) => p.experience?.map((e) => e.description ?? '').join('\n'),
  },
  {
    id: 'education',
    section: 'education',
    kind: 'items',
    read: (p) => p.education?.map((e) => joined(e.school, e.degree)),
  },
  { id: 'skills', section: 'skills', kind: 'items', read: (p) => names(p.skills) },
  { id: 'certifications', section: 'certifications', kind: 'items', read: (p) => names(p.certifications) },
  { id: 'projects', section: 'projects', kind: 'items', read: (p) => names(p.projects) },
  { id: 'publications', section: 'publications', kind: 'items', read: (p) => names(p.publications) },
  { id: 'languages', section: 'languages', kind: 'items', read: (p) => names(p.languages) },
  { id: 'services', section: 'services', kind: 'items', read: (p) => names(p.services) },
  { id: 'courses', section: 'courses', kind: 'items', read: (p) => names(p.courses) },
  { id: 'honors', section: 'honors', kind: 'items', read: (p) => names(p.honors) },
  { id: 'organizations', section: 'organizations', kind: 'items', read: (p) => names(p.organizations) },
  {
    id: 'featured',
    section: 'featured',
    kind: 'items',
    read: (p) => p.featured?.map((f) => f.title ?? f.url ?? '').filter((t) => t !== ''),
  },
  {
    id: 'volunteering',
    section: 'volunteering',
    kind: 'items',
    read: (p) => p.volunteering?.map((v) => joined(v.role, v.organization)),
  },
  { id: 'links', section: 'links', kind: 'items', read: (p) => p.links?.map((l) => l.url.replace(/(?<!\/)\/+$/, '')) },
];
