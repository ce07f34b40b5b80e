import type { ProfileSection } from '../model/coverage.ts';
import type { Profile } from '../model/profile.ts';

/** Fields with one value, by the section whose coverage speaks for them. */
export const SCALARS: readonly (readonly [field: keyof Profile, section: ProfileSection])[] = [
  ['profileId', 'topcard'],
  ['vanity', 'topcard'],
  ['name', 'topcard'],
  ['headline', 'topcard'],
  ['location', 'topcard'],
  ['pronouns', 'topcard'],
  ['connections', 'topcard'],
  ['connectionsAtLeast', 'topcard'],
  ['followers', 'topcard'],
  ['industry', 'industry'],
  ['about', 'about'],
  ['openToWork', 'openToWork'],
  ['openToWorkDetails', 'openToWork'],
  ['verified', 'verification'],
  ['language', 'topcard'],
];

/** Lists, with the section of the same name unless said otherwise. */
export const LISTS = [
  'experience',
  'education',
  'skills',
  'certifications',
  'projects',
  'publications',
  'languages',
  'recommendations',
  'services',
  'featured',
  'courses',
  'honors',
  'volunteering',
  'organizations',
  'links',
] as const satisfies readonly (keyof Profile & ProfileSection)[];
export type ListField = (typeof LISTS)[number];
