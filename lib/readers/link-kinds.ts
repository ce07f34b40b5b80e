import type { Observation, ReadResult } from '../model/observation.ts';
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
function linkKind(url: string): LinkKind {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  return HOSTS.get(host) ?? HOSTS.get(host.slice(host.indexOf('.') + 1)) ?? 'site';
}

function known(o: Observation): Observation {
  if (o.kind !== 'profile' || o.profile.links === undefined) return o;
  const links = o.profile.links.map((l) => (l.kind === 'site' ? { ...l, kind: linkKind(l.url) } : l));
  return { ...o, profile: { ...o.profile, links } };
}

/** A reading with the kinds of its links told by their hosts: done after the page, which need not carry the list. */
export const withLinkKinds = (result: ReadResult): ReadResult => ({
  ...result,
  observations: result.observations.map(known),
});
