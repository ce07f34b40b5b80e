import type { Message, Person } from '../../model/conversation.ts';
import {
  type Ownership,
  type PageReader,
  READ_SCHEMA,
  type ReadContext,
  type ReadResult,
  type Refusal,
} from '../../model/observation.ts';
import { pathOf, vanityOf } from '../dom/href.ts';
import { linesOf } from '../dom/text.ts';
import { outermost } from '../dom/tree.ts';
import { VIEWER } from '../linkedin-messaging/anchors.ts';
import { foldName } from '../linkedin-messaging/names.ts';
import { looseConversation } from '../loose.ts';
import { CARD, isSent } from './anchors.ts';
import { nameIn } from './name.ts';
import { noteText } from './note-text.ts';

const INVITATIONS_READER = { id: 'linkedin-invitations', version: 1 } as const;

/** A note stands in a box that can be folded, in both generations. */
const NOTE =
  '[data-testid="expandable-text-box"],.invitation-card__custom-message,[class*="invitation-card__message"],.lt-line-clamp__raw-line';

const personUrl = (a: Element | null | undefined): string | undefined => {
  const vanity = vanityOf(a?.getAttribute('href') ?? '');
  return vanity === null || /^aco[\w-]{30,}$/i.test(vanity) ? undefined : `https://www.linkedin.com/in/${vanity}`;
};

/** The name is in the first link that says anything; a card with links to two people is nobody's for certain. */
function personOf(card: Element): Person | null {
  const links = [...card.querySelectorAll('a[href*="/in/"]')];
  const people = new Set(links.map((a) => vanityOf(a.getAttribute('href') ?? '')));
  const name = links.map(nameIn).find((n) => n !== '');
  if (people.size !== 1 || name === undefined || name === null) return null;
  const url = personUrl(links[0]);
  return { name, ...(url !== undefined && { url }) };
}

/** "12 mutual connections", "3 days ago". */
const isMeta = (text: string): boolean => text.length <= 40 && /\d/.test(text);
/** The longest headline there can be. */
const HEADLINE = 220;

/**
 * Whether a card without a box for notes says more than headline, contacts in common and date: then it has a note whose
 * box is called otherwise.
 */
function saysMore(card: Element): boolean {
  const said = linesOf(card).filter((l) => l.link === null && l.inner === null);
  const meta = said.findIndex((l) => isMeta(l.text));
  return (
    said.length > 3 ||
    said.some((l) => l.text.includes('\n') || l.text.length > HEADLINE) ||
    (meta >= 0 && said.slice(meta).some((l) => !isMeta(l.text)))
  );
}

/** The note of a card, `''` where it has none, null where that is not clear. */
function noteOf(card: Element): string | null {
  const boxes = outermost([...card.querySelectorAll(NOTE)]);
  const [box] = boxes;
  if (box === undefined) return saysMore(card) ? null : '';
  return boxes.length > 1 ? null : noteText(box);
}

const ELSEWHERE = /^\/(?:events|newsletters?|company|showcase|groups|school)\//;
/** An invitation to an event, a page or a newsletter: what its box says is not the sender's. */
const isToThing = (card: Element): boolean =>
  [...card.querySelectorAll('a[href]')].some((a) => ELSEWHERE.test(pathOf(a)) && a.closest(NOTE) === null);

/** What looks like an invitation, by a person and something to press, and is no known card. */
function strays(root: Element, cards: readonly Element[]): number {
  const outside = (el: Element): boolean =>
    el.closest('aside,nav,footer') === null && !cards.some((c) => c.contains(el) || el.contains(c));
  const rows = outermost([...root.querySelectorAll('[role="listitem"],li')]).filter(
    (el) => outside(el) && el.querySelector('a[href*="/in/"]') !== null && el.querySelector('button') !== null,
  );
  const buttons = [...root.querySelectorAll('[data-view-name="invitation-action"]')].filter(
    (el) => outside(el) && !rows.some((row) => row.contains(el)),
  );
  return rows.length + buttons.length;
}

interface Found {
  readonly messages: readonly Message[];
  readonly cards: number;
  /** Nothing on the page leads to a person. */
  readonly nobody: boolean;
  /** The page says something beside its title, as one without invitations does and one that still loads doesn't. */
  readonly says: boolean;
  readonly unknown: number;
  /** The part of the page that would list them is there. */
  readonly whole: boolean;
}

/** Invitations with a note, as messages without a date: the page shows none that can be trusted ("2 weeks ago"). */
function noteMessages(doc: Document): Found {
  const root = doc.querySelector('main') ?? doc.documentElement;
  const cards = outermost([...doc.querySelectorAll(CARD)]);
  const messages: Message[] = [];
  let unknown = strays(root, cards);
  for (const card of cards) {
    const [sender, text] = [personOf(card), noteOf(card)];
    if (sender === null || text === null || isSent(card) || (text !== '' && isToThing(card))) unknown += 1;
    else if (text !== '') messages.push({ direction: 'inbound', sender, text, pill: 'invitation' });
  }
  const says = linesOf(root).some((l) => l.el.closest('h1,a,aside,nav,footer,[role="tablist"]') === null);
  const nobody = ![...root.querySelectorAll('a[href*="/in/"]')].some((el) => el.closest('aside,nav,footer') === null);
  // The same card can be drawn twice.
  const once = new Map(messages.map((m) => [JSON.stringify(m), m]));
  const whole = doc.querySelector('main') !== null;
  return { messages: [...once.values()], cards: cards.length, nobody, says, unknown, whole };
}

/** Why nothing was read; null where something was. */
function refusalFor({ cards, nobody, says, unknown, whole }: Found, own: Ownership, sent: boolean): Refusal | null {
  if (own === 'no')
    return { code: 'other-owner', message: 'These are invitations to somebody else than the stored owner.' };
  if (sent) return { code: 'not-understood', message: 'Sent invitations are not read.' };
  if (cards + unknown === 0 && nobody && whole)
    return says
      ? { code: 'empty', message: 'There is no invitation on this page.' }
      : { code: 'still-loading', message: 'The page shows nothing but its title yet.' };
  return cards > unknown ? null : { code: 'not-understood', message: 'No invitation on this page is understood.' };
}

/** Only the viewer sees their own invitations; whose they are is known by the name in the navigation. */
function ownOf(doc: Document, ctx: ReadContext): { own: Ownership; signals: string[] } {
  const name = doc.querySelector(VIEWER)?.getAttribute('alt')?.trim() ?? '';
  const known = ctx.owner?.names ?? [];
  if (name === '' || known.length === 0) return { own: 'unknown', signals: name === '' ? [] : ['viewer'] };
  const same = known.some((n) => foldName(n) === foldName(name));
  return { own: same ? 'yes' : 'no', signals: same ? ['viewer', 'owner-name'] : ['viewer'] };
}

const isSentPage = (url: URL): boolean => /\/sent(?:\/|$)/.test(url.pathname);
const isInvitations = (url: URL): boolean =>
  /(?:^|\.)linkedin\.com$/.test(url.hostname) && /^\/mynetwork\/invitation-manager(?:\/|$)/.test(url.pathname);

function read(doc: Document, ctx: ReadContext): ReadResult {
  const url = URL.parse(ctx.url);
  const found = noteMessages(doc);
  const { own, signals } = ownOf(doc, ctx);
  const language = doc.documentElement?.getAttribute('lang') ?? undefined;
  const sent = url !== null && isSentPage(url);
  const refusal = refusalFor(found, own, sent);
  const conversations = found.messages.map((m) => looseConversation(null, [m]));
  return {
    schema: READ_SCHEMA,
    reader: INVITATIONS_READER,
    layout: 'messaging',
    page: 'invitations',
    own,
    ownSignals: signals,
    observations: refusal === null ? [{ kind: 'conversations', conversations }] : [],
    refusal,
    drift:
      (refusal?.code === 'not-understood' && !sent) || found.unknown > 0
        ? [{ field: 'invitation', expected: 'cards with one person and one note', detail: String(found.unknown) }]
        : [],
    ...(language !== undefined && { language }),
    asOf: ctx.now,
    ...(ctx.readyState !== undefined && { readyState: ctx.readyState }),
    ...(url !== null && { source: `${url.origin}${url.pathname}` }),
  };
}

/** LinkedIn's page of received invitations: those with a note are messages. */
export const linkedinInvitations: PageReader = { ...INVITATIONS_READER, matches: isInvitations, read };
