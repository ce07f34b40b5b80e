import type { Coverage, ProfileSection, SectionCoverage } from '../model/coverage.ts';
import { PROFILE_SECTIONS } from '../model/coverage.ts';
import type { Profile } from '../model/profile.ts';
import type { EpochMs } from '../model/time.ts';
import { type Item, newerItem, type Placed, sameItem } from './profile-items.ts';
import { LISTS, type ListField, SCALARS } from './profile-sections.ts';

/** One reading of the profile. `family`: layout of the page or `export`; ids count within it. */
export interface ProfileReading {
  readonly hash: string;
  readonly profile: Profile;
  readonly coverage: Coverage;
  readonly asOf: EpochMs;
  readonly family: string;
}
/** "I have none", said by the user of a section. */
export interface ToldNone {
  readonly section: ProfileSection;
  readonly at: EpochMs;
}
export interface MergedProfile {
  readonly profile: Profile;
  readonly coverage: Coverage;
  readonly asOf: EpochMs;
}

interface State {
  readonly fields: Record<string, unknown>;
  readonly lists: Map<ListField, readonly Placed[]>;
  readonly coverage: Partial<Record<ProfileSection, SectionCoverage>>;
}

const isKnown = (c: SectionCoverage | undefined): boolean => c?.state === 'seen' || c?.state === 'empty';

/** A cut list adds to what a whole one showed, and takes nothing of it back. */
function nextCoverage(old: SectionCoverage | undefined, now: SectionCoverage | undefined): SectionCoverage | undefined {
  if (now === undefined || isKnown(now)) return now ?? old;
  if (now.state === 'truncated') return old?.state === 'seen' ? old : now;
  return old === undefined || old.state === 'not-loaded' || old.state === 'not-understood' ? now : old;
}

/** A text cut at "see more" doesn't replace the whole text it begins. */
function cutText(old: unknown, now: unknown, coverage: SectionCoverage | undefined): boolean {
  if (coverage?.state !== 'truncated' || typeof old !== 'string' || typeof now !== 'string') return false;
  return old.startsWith(now.replace(/(?:(?<!\s)\s+)?(?:…|\.\.\.)\s*$/, '').trimEnd());
}

function foldScalars(state: State, r: ProfileReading): void {
  for (const [field, section] of SCALARS) {
    const coverage = r.coverage[section];
    const now = r.profile[field];
    if (now === undefined) {
      if (coverage?.state === 'empty') delete state.fields[field];
    } else if (field === 'openToWorkDetails') {
      // A page shows less of them than the export does.
      state.fields[field] = { ...(state.fields[field] as object | undefined), ...(now as object) };
    } else if (!cutText(state.fields[field], now, coverage)) state.fields[field] = now;
  }
  if (r.profile.openToWork === false && r.profile.openToWorkDetails === undefined)
    delete state.fields.openToWorkDetails;
  if (r.profile.inferences !== undefined) state.fields.inferences = r.profile.inferences;
}

function foldList(state: State, field: ListField, r: ProfileReading): void {
  const coverage = r.coverage[field];
  const rows = r.profile[field] as readonly Item[] | undefined;
  if (coverage?.state === 'empty') state.lists.set(field, []);
  if (rows === undefined || rows.length === 0) return;
  const rest = [...(state.lists.get(field) ?? [])];
  const merged = rows.map((item): Placed => {
    const now = { item, family: r.family };
    const at = rest.findIndex((old) => sameItem(field, old, now));
    const [old] = at < 0 ? [] : rest.splice(at, 1);
    return old === undefined ? now : { family: r.family, item: newerItem(old.item, item, old.family === r.family) };
  });
  state.lists.set(field, coverage?.state === 'seen' ? merged : [...merged, ...rest]);
}

function fold(state: State, r: ProfileReading): void {
  foldScalars(state, r);
  for (const field of LISTS) foldList(state, field, r);
  for (const section of PROFILE_SECTIONS) {
    const next = nextCoverage(state.coverage[section], r.coverage[section]);
    if (next !== undefined) state.coverage[section] = next;
  }
}

function foldNone(state: State, { section }: ToldNone): void {
  if (state.coverage[section]?.state === 'seen') return;
  state.coverage[section] = { state: 'empty', reason: 'told-by-you' };
}

/**
 * The profile as all its readings together show it: newest `asOf` wins per item, a cut list adds and never removes.
 * Depends on the readings alone, not on the order in which they came in; null without any.
 */
export function mergeProfile(
  readings: readonly ProfileReading[],
  none: readonly ToldNone[] = [],
): MergedProfile | null {
  const last = readings.reduce<ProfileReading | null>((a, b) => (a === null || b.asOf > a.asOf ? b : a), null);
  if (last === null) return null;
  const state: State = { fields: {}, lists: new Map(), coverage: {} };
  const steps = [
    ...readings.map((r) => ({ at: r.asOf, tie: r.hash, run: () => fold(state, r) })),
    ...none.map((n) => ({ at: n.at, tie: n.section, run: () => foldNone(state, n) })),
  ].sort((a, b) => a.at - b.at || (a.tie < b.tie ? -1 : a.tie > b.tie ? 1 : 0));
  for (const step of steps) step.run();
  const lists = [...state.lists].map(([field, rows]) => [field, rows.map((r) => r.item)]);
  return {
    profile: { ...state.fields, ...Object.fromEntries(lists) } as Profile,
    coverage: state.coverage,
    asOf: last.asOf,
  };
}
