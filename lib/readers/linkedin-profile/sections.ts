import type { ProfileSection } from '../../model/coverage.ts';

/** Cards by what they hold; `foreign` ones are somebody else's, advice or noise: found by name, never read. */
export type CardName = ProfileSection | 'activity' | 'interests' | 'foreign';

/** Sections that hold rows. */
export const ROW_SECTIONS = [
  'volunteering',
  'experience',
  'education',
  'certifications',
  'projects',
  'publications',
  'skills',
  'languages',
  'recommendations',
  'courses',
  'honors',
  'organizations',
  'services',
  'featured',
] as const;
export type RowSection = (typeof ROW_SECTIONS)[number];

export const isRowSection = (name: string): name is RowSection => (ROW_SECTIONS as readonly string[]).includes(name);

/**
 * Names of cards as seen on pages of 2022 to 2026, where they differ from the section's own: at the end of an SDUI
 * key (in lower case, without `TopLevel`, `Details`, `Section` and a final s), and of the pvs marker (`data-view-name` has the same
 * ones with hyphens). Longer ends stand before shorter ones.
 */
const SDUI_NAMES = 'volunteerexperience volunteering|creatordashboard analytics|cause foreign';
const MARKERS =
  'volunteering_experience volunteering|licenses_and_certifications certifications|honors_and_awards honors|insights analytics|content_collections activity|recent_activity activity|guidance foreign|highlights foreign|resources foreign|suggested_for_you foreign|volunteer_causes foreign|patents foreign|test_scores foreign';
const OTHERS = ['about', 'topcard', 'analytics', 'activity', 'interests'] as const;

const pairs = (table: string): [string, CardName][] =>
  table.split('|').map((row) => row.split(' ') as [string, CardName]);
const PLAIN: readonly CardName[] = [...ROW_SECTIONS, ...OTHERS];

/** pvs markers, all told. */
export const PVS: ReadonlyMap<string, CardName> = new Map([
  ...pairs(MARKERS),
  ...PLAIN.map((name): [string, CardName] => [name, name]),
]);

const SDUI: readonly (readonly [end: string, name: CardName])[] = [
  ...pairs(SDUI_NAMES),
  ...[...PVS].map(([mark, name]) => [mark.replace(/_|s$/g, ''), name] as const),
];

/** Path of a section's own page, if it has one. */
export const slugOf = (name: string): string | null =>
  name === 'volunteering' ? 'volunteering-experiences' : isRowSection(name) ? name : null;

/** The section of a `/details/<slug>/` address. */
export const sectionOfSlug = (slug: string): RowSection | null => ROW_SECTIONS.find((s) => slugOf(s) === slug) ?? null;

/** The section named by the end of an SDUI key: `…refACo…ExperienceTopLevelSection`. */
export function sectionOfKey(key: string): CardName | null {
  const name = key
    .replace(/(?:TopLevel|Details?)?(?:Section)?$/, '')
    .replace(/s$/, '')
    .toLowerCase();
  return SDUI.find(([end]) => name.endsWith(end))?.[1] ?? null;
}
