import type { Layout } from '../../model/observation.ts';
import { vanityOf } from '../dom/href.ts';
import type { Identity } from './ownership.ts';
import type { Scan } from './scan.ts';
import { type CardName, sectionOfSlug } from './sections.ts';

/** Which page of a profile this is: the profile itself, or the page of one section. */
export interface Page {
  readonly id: string;
  readonly section: CardName | null;
}

export const PROFILE: Page = { id: 'profile', section: null };
export const pageOfSlug = (slug: string): Page => ({ id: `details/${slug}`, section: sectionOfSlug(slug) });

/** Whether an address tells where a page came from: saved files often have none. */
export const isAddress = (url: URL | null): url is URL => url !== null && /^https?:$/.test(url.protocol);

/** Pages below `/in/<name>/` that show the profile itself, with or without a dialog over it. */
const PROFILE_PATH = /^\/in\/[^/]+(?:\/(?:overlay|edit|opportunities)\/.*)?\/?$/i;

/** The page by its address; null where the address is none of a profile. */
export function pageOfUrl(url: URL): Page | null {
  const slug = /^\/in\/[^/]+\/details\/([a-z-]+)/i.exec(url.pathname)?.[1];
  if (slug !== undefined) return pageOfSlug(slug.toLowerCase());
  return PROFILE_PATH.test(url.pathname) ? PROFILE : null;
}

/** The older layout has its markers; whatever else has keys is the newer one. */
export function layoutOf(scan: Scan): Layout | null {
  const pvs =
    scan.memberCard !== null || scan.marks.has('pvs') || scan.keyed.some((k) => k.key.startsWith('profilePaged'));
  return pvs ? 'pvs' : scan.keyed.length > 3 || scan.screen !== null ? 'sdui' : null;
}

const PROFILE_ID = /(?:\bref|profile\.[a-zA-Z]+\(|profilePagedListComponent-)(ACo[\w-]{36})/;

/** Profile id from the cards' keys and public name from the address; each null where it is ambiguous. */
export function identityOf(
  url: URL | null,
  scan: Scan,
  topVanity: string | null,
): Identity & { urlVanity: string | null } {
  const ids = new Set(scan.keyed.flatMap(({ key }) => PROFILE_ID.exec(key)?.[1] ?? []));
  const [id] = ids;
  const urlVanity = isAddress(url) ? vanityOf(url.pathname) : null;
  return { profileId: ids.size === 1 ? (id ?? null) : null, vanity: topVanity ?? urlVanity, urlVanity };
}
