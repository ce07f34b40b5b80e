import type { LinkKind } from '../model/profile.ts';

/** Hosts whose kind is certain by the address alone, and what one finds there. */
const HOSTS: ReadonlyMap<string, LinkKind> = new Map(
  [
    'code github.com gitlab.com bitbucket.org codeberg.org',
    'notebooks kaggle.com',
    'models huggingface.co',
    'papers arxiv.org doi.org orcid.org researchgate.net scholar.google.com',
    'writing medium.com substack.com dev.to',
    'talks youtube.com youtu.be vimeo.com speakerdeck.com slideshare.net',
    'design dribbble.com behance.net',
    'mentoring mentorcruise.com codementor.io adplist.org',
    'booking calendly.com cal.com',
    'social x.com twitter.com bsky.app facebook.com instagram.com',
  ].flatMap((row) => {
    const [kind, ...hosts] = row.split(' ');
    return hosts.map((host) => [host, kind as LinkKind] as const);
  }),
);

/** What an address shows, told by its host or the host above it; anything else is a site. */
export function linkKind(url: string): LinkKind {
  if (url.startsWith('mailto:')) return 'mail';
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  return HOSTS.get(host) ?? HOSTS.get(host.slice(host.indexOf('.') + 1)) ?? 'site';
}
