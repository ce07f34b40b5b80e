import type { ProfileSection } from '../model/coverage.ts';
import type { Decision } from '../model/decision.ts';
import type { Profile } from '../model/profile.ts';
import type { Content, Sighting } from '../model/sighting.ts';
import { latest } from './latest.ts';
import type { ProfileReading, ToldNone } from './merge-profile.ts';
import type { Kept } from './port.ts';

/** Readers of the site itself; what other sites say of the user stands beside the profile, not in it. */
export const SITE = /^linkedin-/;

/** A reading of the profile, and when and how it was made. */
export interface Reading {
  readonly sighting: Sighting;
  readonly hash: string;
  readonly profile: Profile;
}

/** All readings of the profile that are kept. */
export async function readings(kept: Kept): Promise<Reading[]> {
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
export function asReading({ sighting, hash, profile }: Reading): ProfileReading {
  const own = SITE.test(sighting.reader);
  return {
    hash: `${hash}${sighting.id}`,
    profile: own ? profile : { ...(profile.links && { links: profile.links }) },
    coverage: own ? (sighting.coverage ?? {}) : {},
    asOf: sighting.asOf,
    family: sighting.layout ?? sighting.reader,
  };
}

/** Sections of which the user said "I have none", and did not take it back. */
export function toldNone(decisions: readonly Decision[]): ToldNone[] {
  const none = [...latest(decisions, 'profile')].map(([section, fields]) => ({ section, said: fields.get('none') }));
  return none.flatMap(({ section, said }) =>
    said?.value === true ? [{ section: section as ProfileSection, at: said.at }] : [],
  );
}
