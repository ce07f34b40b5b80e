import { editLog, type Snapshot } from '../visibility/edits.ts';
import type { Judges } from './judges.ts';
import { mergeProfile, type ToldNone } from './merge-profile.ts';
import type { Kept } from './port.ts';
import { asReading, type Reading, readings, SITE, toldNone } from './profile-readings.ts';
import type { ProfileRow } from './views.ts';

function snapshotOf({ sighting, profile }: Reading): Snapshot {
  return {
    asOf: sighting.asOf,
    profile,
    coverage: sighting.coverage ?? {},
    reader: sighting.reader,
    readerVersion: sighting.readerVersion,
    page: sighting.page,
    layout: sighting.layout,
    ...(profile.language !== undefined && { language: profile.language }),
  };
}

const newestFirst = (a: Reading, b: Reading): number => b.sighting.asOf - a.sighting.asOf || (a.hash < b.hash ? -1 : 1);

function sourcesOf(all: readonly Reading[]): ProfileRow['sources'] {
  const pages = new Map<string, ProfileRow['sources'][number]>();
  for (const { sighting } of [...all].sort(newestFirst)) {
    const { page, asOf, layout } = sighting;
    const key = `${layout} ${page}`;
    if (!pages.has(key)) pages.set(key, { page, asOf, layout });
  }
  return [...pages.values()];
}

/** The profile as it stood before the newest edit, from the readings made until then. */
function beforeEdit(
  all: readonly Reading[],
  edits: ProfileRow['edits'],
  none: readonly ToldNone[],
): ProfileRow['before'] {
  const newest = Math.max(...edits.map((e) => e.firstSeenNew));
  const earlier = all.filter((r) => r.sighting.asOf < newest);
  return edits.length === 0 ? undefined : (mergeProfile(earlier.map(asReading), none) ?? undefined);
}

/** The owner's profile as all sources show it, with its edits; null before the first reading. */
export async function deriveProfile(kept: Kept, judges: Judges): Promise<ProfileRow | null> {
  const all = await readings(kept);
  const none = toldNone(await kept.decisions());
  const merged = mergeProfile(all.map(asReading), none);
  if (merged === null) return null;
  const edits = editLog(all.filter((r) => SITE.test(r.sighting.reader)).map(snapshotOf));
  const before = beforeEdit(all, edits, none);
  return {
    ...merged,
    lastReadAt: Math.max(...all.map((r) => r.sighting.readAt)),
    sources: sourcesOf(all),
    edits,
    ...(before !== undefined && { before }),
    proposed: judges.proposeGoal(merged.profile),
  };
}
