import { conversationOf } from '../../model/approaches.ts';
import type { Conversation, Message, Person } from '../../model/conversation.ts';
import { hashText } from '../../model/hash.ts';
import {
  type Ownership,
  type PageReader,
  READ_SCHEMA,
  type ReadContext,
  type ReadResult,
} from '../../model/observation.ts';
import { vanityOf } from '../dom/href.ts';
import { linesOf } from '../dom/text.ts';
import { outermost } from '../dom/tree.ts';
import { VIEWER } from '../linkedin-messaging/anchors.ts';
import { foldName } from '../linkedin-messaging/names.ts';

const INVITATIONS_READER = { id: 'linkedin-invitations', version: 1 } as const;

/** One invitation on the page, by what each generation of it carries. */
const CARD =
  '[data-view-name="pending-invitation"],[role="listitem"][componentkey*="invitation"],.invitation-card,.mn-invitation-list__item';
/** A note stands in a box that can be folded, in both generations. */
const NOTE =
  '[data-testid="expandable-text-box"],.invitation-card__custom-message,[class*="invitation-card__message"],.lt-line-clamp__raw-line';

const personUrl = (a: Element | null | undefined): string | undefined => {
  const vanity = vanityOf(a?.getAttribute('href') ?? '');
  return vanity === null || /^aco[\w-]{30,}$/i.test(vanity) ? undefined : `https://www.linkedin.com/in/${vanity}`;
};

/** The name is the first line inside a link to the person; a card with links to two people is nobody's for certain. */
function personOf(card: Element): Person | null {
  const links = [...card.querySelectorAll('a[href*="/in/"]')];
  const people = new Set(links.map((a) => vanityOf(a.getAttribute('href') ?? '')));
  const name = links.flatMap((a) => linesOf(a)[0]?.text.split('\n')[0]?.trim() || [])[0];
  if (people.size !== 1 || name === undefined || /\d/.test(name)) return null;
  const url = personUrl(links[0]);
  return { name, ...(url !== undefined && { url }) };
}

function noteOf(card: Element): string {
  const boxes = outermost([...card.querySelectorAll(NOTE)]);
  if (boxes.length !== 1) return '';
  return linesOf(boxes[0] as Element)
    .map((l) => l.text)
    .join('\n')
    .trim();
}

/** Invitations with a note, as messages without a date: the page shows none that can be trusted ("2 weeks ago"). */
function noteMessages(doc: Document): { messages: Message[]; cards: number; unknown: number } {
  const cards = outermost([...doc.querySelectorAll(CARD)]);
  const messages: Message[] = [];
  let unknown = 0;
  for (const card of cards) {
    const sender = personOf(card);
    if (sender === null) {
      unknown += 1;
      continue;
    }
    const text = noteOf(card);
    if (text !== '') messages.push({ direction: 'inbound', sender, text, pill: 'invitation' });
  }
  return { messages, cards: cards.length, unknown };
}

const conversation = (m: Message): Conversation =>
  conversationOf(`weak:${hashText(foldName(m.sender.name ?? ''))}`, 'weak', [m]);

/** Only the viewer sees their own invitations; whose they are is known by the name in the navigation. */
function ownOf(doc: Document, ctx: ReadContext): { own: Ownership; signals: string[] } {
  const name = doc.querySelector(VIEWER)?.getAttribute('alt')?.trim() ?? '';
  const known = ctx.owner?.names ?? [];
  if (name === '' || known.length === 0) return { own: 'unknown', signals: name === '' ? [] : ['viewer'] };
  const same = known.some((n) => foldName(n) === foldName(name));
  return { own: same ? 'yes' : 'no', signals: same ? ['viewer', 'owner-name'] : ['viewer'] };
}

const isSent = (url: URL): boolean => /\/sent(?:\/|$)/.test(url.pathname);
const isInvitations = (url: URL): boolean =>
  /(?:^|\.)linkedin\.com$/.test(url.hostname) && /^\/mynetwork\/invitation-manager(?:\/|$)/.test(url.pathname);

function read(doc: Document, ctx: ReadContext): ReadResult {
  const url = URL.parse(ctx.url);
  const { messages, cards, unknown } = noteMessages(doc);
  const { own, signals } = ownOf(doc, ctx);
  const language = doc.documentElement?.getAttribute('lang') ?? undefined;
  const sent = url !== null && isSent(url);
  const understood = !sent && cards > unknown;
  return {
    schema: READ_SCHEMA,
    reader: INVITATIONS_READER,
    layout: 'messaging',
    page: 'invitations',
    own,
    ownSignals: signals,
    observations:
      understood && own !== 'no' ? [{ kind: 'conversations', conversations: messages.map(conversation) }] : [],
    refusal:
      own === 'no'
        ? { code: 'other-owner', message: 'These are invitations to somebody else than the stored owner.' }
        : understood
          ? null
          : {
              code: 'not-understood',
              message: sent ? 'Sent invitations are not read.' : 'No invitation was found on this page.',
            },
    drift: unknown > 0 ? [{ field: 'invitation', expected: 'one person per card', detail: String(unknown) }] : [],
    ...(language !== undefined && { language }),
    asOf: ctx.now,
    ...(ctx.readyState !== undefined && { readyState: ctx.readyState }),
    ...(url !== null && { source: `${url.origin}${url.pathname}` }),
  };
}

/** LinkedIn's page of received invitations: those with a note are messages. */
export const linkedinInvitations: PageReader = { ...INVITATIONS_READER, matches: isInvitations, read };
