import type { EpochMs } from '../model/time.ts';
import { editLog, type Snapshot } from '../visibility/edits.ts';
import type { Judges } from './judges.ts';
import { mergeProfile, type ToldNone } from './merge-profile.ts';
import type { Kept } from './port.ts';
import { asReading, type Reading, readings, SITE, toldNone } from './profile-readings.ts';
import type { ProfileRow } from './views.ts';

function snapshotOf({ sighting, profile, at }: Reading): Snapshot {
  return {
    asOf: at,
    profile,
    coverage: sighting.coverage ?? {},
    reader: sighting.reader,
    readerVersion: sighting.readerVersion,
    page: sighting.page,
    layout: sighting.layout,
    ...(profile.language !== undefined && { language: profile.language }),
  };
}

const newestFirst = (a: Reading, b: Reading): number => b.at - a.at || (a.hash < b.hash ? -1 : 1);

function sourcesOf(all: readonly Reading[]): ProfileRow['sources'] {
  const pages = new Map<string, ProfileRow['sources'][number]>();
  for (const { sighting, at: asOf } of [...all].sort(newestFirst)) {
    const { page, layout } = sighting;
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
  const earlier = all.filter((r) => r.at < newest);
  return edits.length === 0 ? undefined : (mergeProfile(earlier.map(asReading), none) ?? undefined);
}

/** When the profile was last read, by the clock as it is now. */
function lastRead(all: readonly Reading[], now: EpochMs): EpochMs {
  const dated = all.filter((r) => r.dated);
  return Math.min(now, Math.max(...(dated.length === 0 ? all : dated).map((r) => r.sighting.readAt)));
}

/** The owner's profile as all sources show it, with its edits; null before the first reading. */
export async function deriveProfile(kept: Kept, judges: Judges, now: EpochMs): Promise<ProfileRow | null> {
  const all = await readings(kept, now);
  const none = toldNone(await kept.decisions());
  const merged = mergeProfile(all.map(asReading), none);
  if (merged === null) return null;
  const edits = editLog(all.filter((r) => r.dated && SITE.test(r.sighting.reader)).map(snapshotOf));
  const before = beforeEdit(all, edits, none);
  return {
    ...merged,
    lastReadAt: lastRead(all, now),
    sources: sourcesOf(all),
    edits,
    ...(before !== undefined && { before }),
    proposed: judges.proposeGoal(merged.profile),
  };
}
