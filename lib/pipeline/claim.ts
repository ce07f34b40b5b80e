import type { Decision } from '../model/decision.ts';
import type { ReadResult } from '../model/observation.ts';
import type { ProfileLink } from '../model/profile.ts';
import { latest } from './latest.ts';

/** Pages that carry no proof of whose they are: the user is asked. */
const CLAIMABLE: readonly (string | null)[] = ['web', 'github'];

/** Whether only the user can tell that this page is theirs. */
export const isClaimable = (result: ReadResult): boolean =>
  result.refusal === null && result.own === 'unknown' && CLAIMABLE.includes(result.layout);

/** Host and path without what varies for one and the same page. */
function placeOf(address: string): string | null {
  const url = URL.parse(address);
  return url === null
    ? null
    : `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/(?<!\/)\/+$/, '')}`.toLowerCase();
}

/** A link of the own profile names this very page; a whole host belongs to many. */
function isLinked(source: string, links: readonly ProfileLink[]): boolean {
  const place = placeOf(source);
  return place !== null && links.some((l) => placeOf(l.url) === place);
}

/**
 * Takes a page for the user's own where they said so, or where their own profile links to it. Other results come back as
 * they are: nothing is kept of a page of which neither is true.
 */
export function withClaim(
  result: ReadResult,
  decisions: readonly Decision[],
  links: readonly ProfileLink[],
): ReadResult {
  const { source } = result;
  if (!isClaimable(result) || source === undefined) return result;
  const said = latest(decisions, 'owner').get(source)?.get('claimed')?.value;
  const signal = said === true ? 'confirmed' : said === undefined && isLinked(source, links) ? 'linked' : null;
  return signal === null ? result : { ...result, own: 'claimed', ownSignals: [...(result.ownSignals ?? []), signal] };
}
