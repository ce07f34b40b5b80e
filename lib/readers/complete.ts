import { conversationOf } from '../model/approaches.ts';
import type { Conversation } from '../model/conversation.ts';
import type { Coverage, SectionCoverage } from '../model/coverage.ts';
import { hashText } from '../model/hash.ts';
import type { Observation, ReadResult } from '../model/observation.ts';
import { withLinkKinds } from './link-kinds.ts';
import { foldName } from './linkedin-messaging/names.ts';
import { slugOf } from './linkedin-profile/sections.ts';
import { refusalOf } from './refusals.ts';

/** Where a section can be shown that has no page below `details/`. */
const ELSEWHERE: Readonly<Partial<Record<string, string>>> = {
  links: 'overlay/contact-info/',
  industry: 'edit/intro/',
  openToWork: 'opportunities/job-opportunities/details/',
};

function shownAt(section: string, cover: SectionCoverage, vanity: string | undefined): SectionCoverage {
  if (cover.state === 'seen' || cover.state === 'empty') return cover;
  const slug = slugOf(section);
  const who = `/in/${vanity === undefined ? 'me' : encodeURIComponent(vanity)}/`;
  return { ...cover, showAt: who + (ELSEWHERE[section] ?? (slug === null ? '' : `details/${slug}/`)) };
}

/** Pages of other sites say nothing of where LinkedIn shows a section. */
const isElsewhere = ({ layout }: ReadResult): boolean => layout === 'github' || layout === 'web';

/** Without an id of the site's a conversation is known by the one it is with. */
const weakId = ({ title, messages }: Conversation): string =>
  `weak:${hashText(foldName(title ?? messages.find((m) => m.direction === 'inbound')?.sender.name ?? ''))}`;

function whole(c: Conversation): Conversation {
  const { title, group } = c;
  return conversationOf(c.id === '' ? weakId(c) : c.id, c.strength, c.messages, {
    ...(title !== undefined && { title }),
    ...(group !== undefined && { group }),
  });
}

function completed(o: Observation): Observation {
  if (o.kind === 'conversations') return { ...o, conversations: o.conversations.map(whole) };
  if (o.kind !== 'profile') return o;
  const coverage: Coverage = Object.fromEntries(
    Object.entries(o.coverage).map(([section, cover]) => [section, shownAt(section, cover, o.profile.vanity)]),
  );
  return { ...o, coverage };
}

/**
 * Adds to a reading what follows from it and need not be carried into the page: approaches, kinds of links by their
 * hosts, where unseen sections can be shown, the words of a refusal.
 */
export function complete(result: ReadResult): ReadResult {
  const { refusal } = result;
  return {
    ...result,
    observations: isElsewhere(result)
      ? withLinkKinds(result).observations
      : withLinkKinds(result).observations.map(completed),
    refusal: refusal === null || refusal.message !== '' ? refusal : refusalOf(refusal.code),
  };
}
