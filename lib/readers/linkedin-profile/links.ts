import type { LinkKind, ProfileLink } from '../../model/profile.ts';
import { externalUrl } from '../dom/href.ts';
import type { RowSection } from './sections.ts';

/** Kinds that an address alone makes certain; everything else is refined where links are judged. */
const HOSTS: readonly (readonly [host: RegExp, kind: LinkKind])[] = [
  [/(?:^|\.)(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)$/, 'code'],
  [/(?:^|\.)kaggle\.com$|^colab\.research\.google\.com$/, 'notebooks'],
  [/(?:^|\.)huggingface\.co$/, 'models'],
  [
    /(?:^|\.)(?:arxiv\.org|doi\.org|orcid\.org|scholar\.google\.[a-z.]+|researchgate\.net|ncbi\.nlm\.nih\.gov)$/,
    'papers',
  ],
  [/(?:^|\.)(?:medium\.com|substack\.com|dev\.to|hashnode\.dev|towardsdatascience\.com)$/, 'writing'],
  [/(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|slideshare\.net|speakerdeck\.com)$/, 'talks'],
  [/(?:^|\.)(?:dribbble\.com|behance\.net|figma\.com)$/, 'design'],
  [/(?:^|\.)(?:mentorcruise\.com|codementor\.io|adplist\.org|superpeer\.com)$/, 'mentoring'],
  [/(?:^|\.)(?:calendly\.com|cal\.com|savvycal\.com)$/, 'booking'],
  [/(?:^|\.)(?:twitter\.com|x\.com|bsky\.app|mastodon\.social|facebook\.com|instagram\.com|threads\.net)$/, 'social'],
];

function kindOf(url: string): LinkKind {
  if (url.startsWith('mailto:')) return 'mail';
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  return HOSTS.find(([pattern]) => pattern.test(host))?.[1] ?? 'site';
}

type Slot = NonNullable<ProfileLink['slot']>;
export const LINK_SLOTS: readonly (RowSection & Slot)[] = [
  'featured',
  'experience',
  'projects',
  'publications',
  'services',
];

/** Links in a region that lead away from LinkedIn. */
export function linksIn(region: Element, slot: Slot): ProfileLink[] {
  return [...region.querySelectorAll('a[href]')].flatMap((a) => {
    const url = externalUrl(a);
    return url === null ? [] : [{ url, kind: kindOf(url), slot }];
  });
}

/** Addresses written out in plain text: a visitor can copy but not click them. */
export function linksInText(text: string, slot: Slot): ProfileLink[] {
  return [...text.matchAll(/\bhttps?:\/\/[^\s<>"')\]]+/g)].map(([found]) => {
    const url = found.replace(/[.,;:!?]+$/, '');
    return { url, kind: kindOf(url), slot };
  });
}

/** One entry per address and slot, in the page's order. */
export function uniqueLinks(links: readonly ProfileLink[]): ProfileLink[] {
  return [...new Map(links.map((l) => [`${l.slot} ${l.url}`, l])).values()];
}
