import type { ProfileSection } from '../../model/coverage.ts';

/** Cards that are somebody else's, advice or noise: found by name, never read. */
export type CardName = ProfileSection | 'activity' | 'interests' | 'foreign';

export interface SectionSpec {
  readonly section: CardName;
  /** Card name in SDUI keys, without `TopLevel`, `Details` and `Section`. */
  readonly sdui: RegExp;
  /** Id of the empty marker in the pvs layout. */
  readonly pvs: readonly string[];
  /** `data-view-name="profile-card-…"`, where a build sets it. */
  readonly view: readonly string[];
  /** Path of its page, `/details/<slug>/`; the first is the current one. */
  readonly slugs: readonly string[];
}

const spec = (section: CardName, sdui: RegExp, pvs: string, view: string, slugs: string): SectionSpec => ({
  section,
  sdui,
  pvs: pvs.split(' '),
  view: view.split(' '),
  slugs: slugs === '' ? [] : slugs.split(' '),
});

/**
 * Where each section is found, anchor by anchor; names as seen on pages of 2022 to 2026. Order matters: the first
 * whose name ends a key wins, so longer names stand before the ones they end with.
 */
export const SECTIONS: readonly SectionSpec[] = [
  spec(
    'volunteering',
    /VolunteerExperiences?$|Volunteering$/,
    'volunteering_experience',
    'volunteering volunteer-experience',
    'volunteering-experiences',
  ),
  spec('experience', /Experience$/, 'experience', 'experience', 'experience'),
  spec('education', /Education$/, 'education', 'education', 'education'),
  spec(
    'certifications',
    /(?:Certification|LicensesAndCertification)s?$/,
    'licenses_and_certifications',
    'licenses-and-certifications',
    'certifications',
  ),
  spec('projects', /Projects?$/, 'projects', 'projects', 'projects'),
  spec('publications', /Publications?$/, 'publications', 'publications', 'publications'),
  spec('skills', /Skills?$/, 'skills', 'skills', 'skills'),
  spec('languages', /Languages?$/, 'languages', 'languages', 'languages'),
  spec('recommendations', /Recommendations?$/, 'recommendations', 'recommendations', 'recommendations'),
  spec('courses', /Courses?$/, 'courses', 'courses', 'courses'),
  spec('honors', /Honors?(?:AndAwards?)?$/, 'honors_and_awards', 'honors-and-awards', 'honors'),
  spec('organizations', /Organizations?$/, 'organizations', 'organizations', 'organizations'),
  spec('services', /Services$/, 'services', 'services', 'services'),
  spec('featured', /Featured$/, 'featured', 'featured', 'featured'),
  spec('about', /About$/, 'about', 'about', ''),
  spec('topcard', /Top[cC]ard$/, '', 'topcard', ''),
  spec('analytics', /Analytics$|CreatorDashboard$/, 'insights', 'analytics', ''),
  spec('activity', /Activity$/, 'content_collections recent_activity', 'recent-activity', ''),
  spec('interests', /Interests$/, 'interests', 'interests', 'interests'),
  spec(
    'foreign',
    /SuggestedForYou$|SalesInsightsOrHighlights$|Highlights$|Guidance$/,
    'guidance highlights resources browsemap_recommendation premium_browsemap_recommendation company_recommendation',
    'suggested-for-you',
    '',
  ),
];

/** Sections that hold rows. */
export const ROW_SECTIONS = [
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
] as const;
export type RowSection = (typeof ROW_SECTIONS)[number];

export const isRowSection = (name: string): name is RowSection => (ROW_SECTIONS as readonly string[]).includes(name);

/** Path of a section's own page, if it has one. */
export const slugOf = (name: string): string | null => SECTIONS.find((s) => s.section === name)?.slugs[0] ?? null;

/** The section of a `/details/<slug>/` address. */
export function sectionOfSlug(slug: string): CardName | null {
  const wanted = slug.toLowerCase();
  return SECTIONS.find((s) => s.slugs.includes(wanted))?.section ?? null;
}

/** The section named by the end of an SDUI key: `…refACo…ExperienceTopLevelSection`. */
export function sectionOfKey(key: string): CardName | null {
  const name = key.replace(/(?:TopLevel|Details?)?(?:Section)?$/, '');
  return SECTIONS.find((s) => s.sdui.test(name))?.section ?? null;
}
