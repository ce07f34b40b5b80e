import type { ProfileLink } from '../../model/profile.ts';
import { externalUrl } from '../dom/href.ts';
import { linkKind } from '../link-kinds.ts';

type Slot = NonNullable<ProfileLink['slot']>;
export const LINK_SLOTS: readonly Slot[] = ['featured', 'experience', 'projects', 'publications', 'services'];

/** Links in a region that lead away from LinkedIn. */
export const linksIn = (region: Element, slot: Slot): ProfileLink[] =>
  [...region.querySelectorAll('a[href]')].flatMap((a) => {
    const url = externalUrl(a);
    return url === null ? [] : [{ url, kind: linkKind(url), slot }];
  });

/** Addresses written out in plain text: a visitor can copy but not click them. */
export const linksInText = (text: string, slot: Slot): ProfileLink[] =>
  [...text.matchAll(/\bhttps?:\/\/[^\s<>"')\]]+/g)].map(([found]) => {
    const url = found.replace(/[.,;:!?]+$/, '');
    return { url, kind: linkKind(url), slot };
  });

/** One entry per address and slot, in the page's order. */
export const uniqueLinks = (links: readonly ProfileLink[]): ProfileLink[] => [
  ...new Map(links.map((l) => [`${l.slot} ${l.url}`, l])).values(),
];
