import type { Layout } from '../../model/observation.ts';
import { vanityOf } from '../dom/href.ts';
import type { Identity } from './ownership.ts';
import type { Scan } from './scan.ts';
import { type CardName, sectionOfSlug, specOf } from './sections.ts';

/** Which page of a profile this is: the profile itself, or the page of one section. */
export interface Page {
  readonly id: string;
  readonly section: CardName | null;
}

const PROFILE: Page = { id: 'profile', section: null };
const pageOfSlug = (slug: string): Page => ({ id: `details/${slug}`, section: sectionOfSlug(slug) });

const IS_ADDRESS = /^https?:$/;

/** Pages below `/in/<name>/` that show the profile itself, with or without a dialog over it. */
const PROFILE_PATH = /^\/in\/[^/]+(?:\/(?:overlay|edit|opportunities)\/.*|\/[a-z]{2}(?:-[a-z]{2})?)?\/?$/i;

/** The page by its address; null where the address is none of a profile. */
export function pageOfUrl(url: URL): Page | null {
  const slug = /^\/in\/[^/]+\/details\/([a-z-]+)/i.exec(url.pathname)?.[1];
  if (slug !== undefined) return pageOfSlug(slug.toLowerCase());
  return PROFILE_PATH.test(url.pathname) ? PROFILE : null;
}

const PAGED = /-([A-Z][A-Z-]*)-VIEW-DETAILS-/;

/** The page by its structure, for saved files whose address is not known. */
export function pageOfScan(scan: Scan): Page | null {
  if (scan.memberCard !== null || scan.cards.some((c) => c.name === 'topcard')) return PROFILE;
  for (const { key } of scan.keyed) {
    const listed = PAGED.exec(key)?.[1]?.toLowerCase();
    if (listed !== undefined) return pageOfSlug(specOf(sectionOfSlug(listed) ?? 'activity')?.slugs[0] ?? listed);
    if (key === 'topcard-logo-image-referencekey') return PROFILE;
  }
  const slugs = new Set(
    scan.anchors.flatMap(({ path }) => /^\/in\/[^/]+\/details\/([a-z-]+)\/edit\/forms\//.exec(path)?.[1] ?? []),
  );
  const [only] = slugs;
  if (slugs.size === 1 && only !== undefined) return pageOfSlug(only);
  if (scan.keyed.some((k) => k.key.startsWith('com.linkedin.sdui.profile.skill('))) return pageOfSlug('skills');
  return scan.cards.length > 0 ? PROFILE : null;
}

/** The page by address and, where there is none, by structure. */
export function placeOf(url: URL | null, scan: Scan): Page | null {
  return url !== null && IS_ADDRESS.test(url.protocol) ? pageOfUrl(url) : pageOfScan(scan);
}

export function layoutOf(scan: Scan): Layout | null {
  const sdui =
    scan.screen !== null || scan.keyed.some((k) => /^com\.linkedin\.sdui\.|^entity-collection-item/.test(k.key));
  const pvs = scan.memberCard !== null || scan.marks.has('pvs') || scan.marks.has('paged-list');
  if (sdui && !pvs) return 'sdui';
  if (pvs && !sdui) return 'pvs';
  if (scan.memberCard !== null) return 'pvs';
  return scan.keyed.length > 3 ? 'sdui' : null;
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
  const urlVanity = url !== null && IS_ADDRESS.test(url.protocol) ? vanityOf(url.pathname) : null;
  return { profileId: ids.size === 1 ? (id ?? null) : null, vanity: topVanity ?? urlVanity, urlVanity };
}
