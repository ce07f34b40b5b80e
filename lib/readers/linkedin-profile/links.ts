import type { ProfileLink } from '../../model/profile.ts';
import { externalUrl } from '../dom/href.ts';

type Slot = NonNullable<ProfileLink['slot']>;
export const LINK_SLOTS: readonly Slot[] = ['featured', 'experience', 'projects', 'publications', 'services'];

/** The page tells mail from site; what kind of site it is, hosts tell later (`withLinkKinds`). */
const linkTo = (url: string, slot: Slot): ProfileLink => ({
  url,
  kind: url.startsWith('mailto:') ? 'mail' : 'site',
  slot,
});

/** Links in a region that lead away from LinkedIn. */
export const linksIn = (region: Element, slot: Slot): ProfileLink[] =>
  [...region.querySelectorAll('a[href]')].flatMap((a) => {
    const url = externalUrl(a);
    return url === null ? [] : [linkTo(url, slot)];
  });

/** Addresses written out in plain text: a visitor can copy but not click them. */
export const linksInText = (text: string, slot: Slot): ProfileLink[] =>
  [...text.matchAll(/\bhttps?:\/\/[^\s<>"')\]]+/g)].map(([found]) => {
    return linkTo(found.replace(/(?<![.,;:!?])[.,;:!?]+$/, ''), slot);
  });

/** One entry per address and slot, in the page's order. */
export const uniqueLinks = (links: readonly ProfileLink[]): ProfileLink[] => [
  ...new Map(links.map((l) => [`${l.slot} ${l.url}`, l])).values(),
];
