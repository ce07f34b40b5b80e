import type { ProfileSection } from '../model/coverage.ts';
import type { Decision } from '../model/decision.ts';
import type { Profile } from '../model/profile.ts';
import type { Content, Sighting } from '../model/sighting.ts';
import { editLog, type Snapshot } from '../visibility/edits.ts';
import type { Judges } from './judges.ts';
import { latest } from './latest.ts';
import { mergeProfile, type ProfileReading, type ToldNone } from './merge-profile.ts';
import type { Kept } from './port.ts';
import type { ProfileRow } from './views.ts';

/** Readers of the site itself; what other sites say of the user stands beside the profile, not in it. */
const SITE = /^linkedin-/;

interface Reading {
  readonly sighting: Sighting;
  readonly hash: string;
  readonly profile: Profile;
}

async function readings(kept: Kept): Promise<Reading[]> {
  const sightings = (await kept.sightings()).filter((s) => s.coverage !== undefined);
  const contents = await kept.contents([...new Set(sightings.flatMap((s) => s.contents))]);
  const profiles = new Map<string, Content>(contents.map((c) => [c.hash, c]));
  return sightings.flatMap((sighting) =>
    sighting.contents.flatMap((hash) => {
      const body = profiles.get(hash)?.body;
      return body?.kind === 'profile' ? [{ sighting, hash, profile: body.profile }] : [];
    }),
  );
}

/** Other sites add their links only: a biography elsewhere is not the headline here. */
function asReading({ sighting, hash, profile }: Reading): ProfileReading {
  const own = SITE.test(sighting.reader);
  return {
    hash: `${hash}${sighting.id}`,
    profile: own ? profile : { ...(profile.links && { links: profile.links }) },
    coverage: own ? (sighting.coverage ?? {}) : {},
    asOf: sighting.asOf,
    family: sighting.layout ?? sighting.reader,
  };
}

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

/** Sections of which the user said "I have none", and did not take it back. */
function toldNone(decisions: readonly Decision[]): ToldNone[] {
  const none = [...latest(decisions, 'profile')].map(([section, fields]) => ({ section, said: fields.get('none') }));
  return none.flatMap(({ section, said }) =>
    said?.value === true ? [{ section: section as ProfileSection, at: said.at }] : [],
  );
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
