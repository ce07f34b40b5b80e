import { type Page, PROFILE, pageOfSlug } from './place.ts';
import { type ProfileReaderOptions, profileReader } from './reader.ts';
import type { Scan } from './scan.ts';
import { sectionOfSlug, slugOf } from './sections.ts';

const PAGED = /-([A-Z][A-Z-]*)-VIEW-DETAILS-/;

/** The page by its structure, for saved files whose address is not known. */
function pageOfScan(scan: Scan): Page | null {
  if (scan.memberCard !== null || scan.cards.some((c) => c.name === 'topcard')) return PROFILE;
  for (const { key } of scan.keyed) {
    const listed = PAGED.exec(key)?.[1]?.toLowerCase();
    if (listed !== undefined) return pageOfSlug(slugOf(sectionOfSlug(listed) ?? '') ?? listed);
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

const STRUCTURE =
  '[componentkey^="com.linkedin.sdui.profile."],[componentkey="topcard-logo-image-referencekey"],section[data-member-id],.pv-profile-card__anchor,.pv-profile-card-anchor,[id^="profilePagedListComponent-"],[data-testid^="profile_"],[data-sdui-screen*=".profile."],a[href*="/details/"][href*="/edit/forms/"]';

const BLIND: ProfileReaderOptions = {
  knows: (doc) => doc.querySelector(STRUCTURE) !== null,
  pageOf: pageOfScan,
};

/** The profile reader for saved files, which need not tell where they came from. */
export const savedProfile = profileReader(BLIND);
