import type { Coverage, ProfileSection, SectionCoverage } from '../../model/coverage.ts';
import type { Profile } from '../../model/profile.ts';
import type { FileKind } from './signatures.ts';
import { sideOf } from './social.ts';
import { rowsIn, type Tables } from './tables.ts';

/** Sections that have a table of their own. */
const TABLES: readonly (readonly [ProfileSection & keyof Profile, FileKind])[] = [
  ['experience', 'positions'],
  ['education', 'education'],
  ['skills', 'skills'],
  ['certifications', 'certifications'],
  ['projects', 'projects'],
  ['publications', 'publications'],
  ['languages', 'languages'],
  ['recommendations', 'recommendations'],
  ['services', 'services'],
  ['courses', 'courses'],
  ['honors', 'honors'],
  ['volunteering', 'volunteering'],
  ['organizations', 'organizations'],
];

export interface ArchiveState {
  /** Asked for whole (its name says so), unpacked whole: then a missing table means that there is nothing to list. */
  readonly complete: boolean;
  /** Kinds of which a file was there but could not be read (in whole). */
  readonly damaged: ReadonlySet<FileKind>;
}

const filled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';

function tableCoverage(
  section: keyof Profile,
  kind: FileKind,
  profile: Profile,
  tables: Tables,
  state: ArchiveState,
): SectionCoverage {
  const via = tables.get(kind)?.[0]?.path.split(/[\\/]/).at(-1);
  const from = via === undefined ? {} : { via };
  if (state.damaged.has(kind))
    return { state: filled(profile[section]) ? 'truncated' : 'not-understood', reason: 'file-damaged', ...from };
  if (tables.has(kind)) {
    if (filled(profile[section])) return { state: 'seen', ...from };
    // Rows that could not be used are no evidence that there are none.
    return rowsIn(tables, kind).length === 0
      ? { state: 'empty', ...from }
      : { state: 'not-understood', reason: 'columns-unknown', ...from };
  }
  if (state.complete && kind !== 'services') return { state: 'empty', reason: 'export-has-none' };
  return { state: 'not-loaded', reason: 'file-absent' };
}

/** Only given ones were found: that there are none received is known if their table is there, and empty. */
function receivedCoverage(tables: Tables, seen: SectionCoverage): SectionCoverage {
  const has = (tables.get('recommendations') ?? []).some((t) => sideOf(t.path) === 'received');
  return has
    ? seen
    : { state: 'truncated', reason: 'received-absent', ...(seen.via !== undefined && { via: seen.via }) };
}

function cardCoverage(value: unknown, hasCard: boolean, hasColumns: boolean, via: string): SectionCoverage {
  if (filled(value)) return { state: 'seen', via };
  if (hasCard && !hasColumns) return { state: 'not-understood', reason: 'columns-unknown', via };
  return hasCard ? { state: 'empty', via } : { state: 'not-loaded', reason: 'file-absent' };
}

/** What the export says of each section; what it never holds is not loaded. */
export function exportCoverage(profile: Profile, tables: Tables, state: ArchiveState): Coverage {
  const row = rowsIn(tables, 'profile')[0];
  const card = row !== undefined;
  const has = (column: string): boolean => row?.has(column) === true;
  const out: Partial<Record<ProfileSection, SectionCoverage>> = {};
  const absent: SectionCoverage = { state: 'not-loaded', reason: 'file-absent' };
  const damaged: SectionCoverage = { state: 'not-understood', reason: 'file-damaged' };
  out.topcard = card ? { state: 'seen', via: 'Profile.csv' } : state.damaged.has('profile') ? damaged : absent;
  out.about = cardCoverage(profile.about, card, has('summary'), 'Profile.csv');
  out.industry = cardCoverage(profile.industry, card, has('industry'), 'Profile.csv');
  out.links = cardCoverage(profile.links, card, has('websites') && has('twitter handles'), 'Profile.csv');
  for (const [section, kind] of TABLES) out[section] = tableCoverage(section, kind, profile, tables, state);
  if (out.recommendations?.state === 'seen' && !profile.recommendations?.some((r) => r.direction === 'received')) {
    out.recommendations = receivedCoverage(tables, out.recommendations);
  }
  const preferences = profile.openToWork !== undefined || profile.openToWorkDetails !== undefined;
  out.openToWork = preferences ? { state: 'seen', via: 'Job Seeker Preferences.csv' } : absent;
  out.verification =
    profile.verified !== undefined
      ? { state: 'seen', via: 'Verifications.csv' }
      : state.damaged.has('verifications')
        ? damaged
        : absent;
  out.featured = { state: 'not-loaded', reason: 'not-in-export' };
  out.analytics = { state: 'not-loaded', reason: 'not-in-export' };
  return out;
}
