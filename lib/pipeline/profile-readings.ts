import type { ProfileSection } from '../model/coverage.ts';
import type { Decision } from '../model/decision.ts';
import type { Profile } from '../model/profile.ts';
import type { Content, Sighting } from '../model/sighting.ts';
import type { EpochMs } from '../model/time.ts';
import { reached } from './clock-ahead.ts';
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
  /** Its date, as far as it can be believed. */
  readonly at: EpochMs;
  /** False where a clock ran ahead: when it was read isn't known, and no edit is told by it. */
  readonly dated: boolean;
}

type Undated = Pick<Reading, 'sighting' | 'hash' | 'profile'>;

/**
 * What a clock dated ahead of `now` stands before all that has a true date, in its own order: it adds what was seen then
 * only, and wins over nothing.
 */
function placed(all: readonly Undated[], now: EpochMs): Reading[] {
  const { dated = [], ahead = [] } = Object.groupBy(all, (r) => (reached(r.sighting.asOf, now) ? 'dated' : 'ahead'));
  const first = dated.reduce((min, r) => Math.min(min, r.sighting.asOf), now);
  const order = [...new Set(ahead.map((r) => r.sighting.asOf))].sort((a, b) => b - a);
  return [
    ...dated.map((r) => ({ ...r, at: r.sighting.asOf, dated: true })),
    ...ahead.map((r) => ({ ...r, at: first - 1 - order.indexOf(r.sighting.asOf), dated: false })),
  ];
}

/** All readings of the profile that are kept, dated as they can have been made by `now`. */
export async function readings(kept: Kept, now: EpochMs): Promise<Reading[]> {
  const sightings = (await kept.sightings()).filter((s) => s.coverage !== undefined);
  const contents = await kept.contents([...new Set(sightings.flatMap((s) => s.contents))]);
  const profiles = new Map<string, Content>(contents.map((c) => [c.hash, c]));
  const all = sightings.flatMap((sighting) =>
    sighting.contents.flatMap((hash) => {
      const body = profiles.get(hash)?.body;
      return body?.kind === 'profile' ? [{ sighting, hash, profile: body.profile }] : [];
    }),
  );
  return placed(all, now);
}

/** Other sites add their links only: a biography elsewhere is not the headline here. */
export function asReading({ sighting, hash, profile, at }: Reading): ProfileReading {
  const own = SITE.test(sighting.reader);
  return {
    hash: `${hash}${sighting.id}`,
    profile: own ? profile : { ...(profile.links && { links: profile.links }) },
    coverage: own ? (sighting.coverage ?? {}) : {},
    asOf: at,
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
