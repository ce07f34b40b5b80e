/**
 * What is known of a section.
 * `empty` needs evidence (a null state, a section page without rows, a fully loaded end of page, an export's file
 * without rows, or the user's "I have none"); `not-loaded` and `not-understood` cost nothing in the audit.
 */
export type CoverageState = 'seen' | 'empty' | 'truncated' | 'not-loaded' | 'not-understood';

export interface SectionCoverage {
  readonly state: CoverageState;
  /** Machine-readable reason, e.g. `no-anchor`, `list-cut`, `file-absent`, `export-has-none`. */
  readonly reason?: string;
  /** Where it can be shown, e.g. `/in/me/details/experience/`. */
  readonly showAt?: string;
  /** How many rows the page says there are, where it says so. */
  readonly total?: number;
  /** Which candidate (anchor) answered, for drift reports. */
  readonly via?: string;
}

export const PROFILE_SECTIONS = [
  'topcard',
  'about',
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
  'openToWork',
  'links',
  'industry',
  'verification',
  'analytics',
] as const;
export type ProfileSection = (typeof PROFILE_SECTIONS)[number];

export type Coverage = Readonly<Partial<Record<ProfileSection, SectionCoverage>>>;
