import { pathOf, vanityOf } from './dom/href.ts';
import { CARD, isReceived } from './linkedin-invitations/anchors.ts';
import { EVENT, ROW, TITLE_BAR } from './linkedin-messaging/anchors.ts';
import { isOfThread } from './linkedin-messaging/thread-id.ts';

/*
 * For automatic reading: which addresses are read unasked, and whether the document shows what its address names. After
 * a navigation inside the page the address is there first, and the old page stays for seconds; a click waits for a
 * person's eyes, this has to wait by itself. In doubt the answer is "not yet": a click still reads.
 */

/** A page that may be read unasked, by its address alone. */
export type UnaskedPage =
  | { readonly kind: 'profile'; readonly vanity: string }
  | { readonly kind: 'section'; readonly vanity: string; readonly slug: string }
  | { readonly kind: 'thread'; readonly id: string }
  | { readonly kind: 'inbox' | 'invitations' | 'numbers' };

const HOST = 'www.linkedin.com';
const NUMBERS =
  /^\/(?:(?:analytics|me)\/(?:profile-views|search-appearances)|analytics\/(?:creator\/(?:content|top-posts|audience)|post-summary)|dashboard)(?:\/|$)/;

/** Which page an address names; null for all that automatic reading leaves alone. */
export function unaskedPage(address: string): UnaskedPage | null {
  const url = URL.parse(address);
  if (url === null || url.protocol !== 'https:' || url.hostname !== HOST) return null;
  const path = url.pathname;
  const vanity = vanityOf(path);
  if (vanity !== null) {
    const slug = /^\/in\/[^/]+\/details\/([a-z-]+)\/?$/i.exec(path)?.[1];
    if (slug !== undefined) return { kind: 'section', vanity, slug: slug.toLowerCase() };
    return /^\/in\/[^/]+\/?$/.test(path) ? { kind: 'profile', vanity } : null;
  }
  const id = /^\/messaging\/thread\/(?!new(?:\/|$))([^/]+)\/?$/.exec(path)?.[1];
  if (id !== undefined) return { kind: 'thread', id };
  if (/^\/messaging\/?$/.test(path)) return { kind: 'inbox' };
  if (/^\/mynetwork\/invitation-manager(?:\/received)?\/?$/.test(path)) return { kind: 'invitations' };
  return NUMBERS.test(path) ? { kind: 'numbers' } : null;
}

const mainOf = (doc: Document): Element | null => doc.querySelector('main') ?? doc.body;
const said = (el: Element | null, length: number): string =>
  (el?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, length);

/** What only one page shows. Kept to notice that it is still the old one. */
export interface Marks {
  readonly messages: ReadonlySet<string>;
  readonly cards: ReadonlySet<string>;
  /** Beginning of the main text, where it could be mistaken for that of the next page. */
  readonly heads: ReadonlySet<string>;
}

const messagesIn = (doc: Document): string[] =>
  [...doc.querySelectorAll(EVENT)].map((el) => `${el.getAttribute('data-event-urn') ?? ''} ${said(el, 200)}`);

const cardsIn = (doc: Document): Element[] => [...doc.querySelectorAll(CARD)];
const cardMark = (card: Element): string => said(card, 200);

/** `page`: what the address named that the document was made for; null where that was nothing for Beckon. */
export const marksOf = (doc: Document, page: UnaskedPage | null): Marks => ({
  messages: new Set(messagesIn(doc)),
  cards: new Set(cardsIn(doc).map(cardMark)),
  heads: new Set(page === null ? [] : [said(mainOf(doc), 400)]),
});

const holdsAny = (doc: Document, messages: ReadonlySet<string>): boolean =>
  messages.size > 0 && messagesIn(doc).some((m) => messages.has(m));

/** Messages that were read are gone: a thread grows and never loses all it showed, so the document went on to another one. */
export const isTurned = (doc: Document, shown: Marks | null): boolean =>
  shown !== null && shown.messages.size > 0 && !holdsAny(doc, shown.messages);

/** Links that stand on a person's own page or in its top card, and that name whose it is. */
const NAMED =
  /^\/in\/[^/]+\/(?:overlay\/(?:contact-info|about-this-profile)|(?:details\/[a-z-]+\/)?edit\/|add-edit\/)/i;

interface Named {
  readonly vanities: ReadonlySet<string>;
  /** Sections whose entries are edited from here. */
  readonly slugs: ReadonlySet<string>;
  /** The top card's own link is here. */
  readonly top: boolean;
  /** Something can be edited from here: a stranger's page offers nothing of that kind. */
  readonly own: boolean;
}

function namedIn(doc: Document): Named {
  const [vanities, slugs] = [new Set<string>(), new Set<string>()];
  let [top, own] = [false, false];
  for (const a of mainOf(doc)?.querySelectorAll('a[href*="/in/"]') ?? []) {
    const path = pathOf(a);
    if (!NAMED.test(path)) continue;
    vanities.add(vanityOf(path) ?? '');
    const slug = /\/details\/([a-z-]+)\/edit\//i.exec(path)?.[1];
    if (slug !== undefined) slugs.add(slug.toLowerCase());
    if (/\/overlay\/contact-info|\/edit\/(?:forms\/)?intro\//.test(path)) top = true;
    if (/\/(?:add-)?edit\//.test(path)) own = true;
  }
  return { vanities, slugs, top, own };
}

/** What was seen of a document before it is looked at. */
export interface Seen {
  /** Of the page that was shown before a navigation inside the document; null where the document was loaded for this address. */
  readonly before: Marks | null;
  /** Of this very address, when the document was last found to agree with it. */
  readonly shown: Marks | null;
}

/** Whether the document shows the page that its address names. */
export function agrees(doc: Document, page: UnaskedPage, { before, shown }: Seen): boolean {
  switch (page.kind) {
    case 'profile':
    case 'section': {
      const { vanities, slugs, top, own } = namedIn(doc);
      if (!own || vanities.size !== 1 || !vanities.has(page.vanity)) return false;
      return page.kind === 'profile' ? top : !top && slugs.size === 1 && slugs.has(page.slug);
    }
    case 'thread':
      if (doc.querySelector(TITLE_BAR) === null || doc.querySelector(EVENT) === null) return false;
      // Where the messages don't name their thread: none may be of the thread before, nor all be new.
      return isOfThread(doc, page.id) ?? (!holdsAny(doc, before?.messages ?? new Set()) && !isTurned(doc, shown));
    case 'inbox':
      return doc.querySelector(ROW) !== null && doc.querySelector(EVENT) === null;
    case 'invitations': {
      const cards = cardsIn(doc);
      const isKnown = (el: Element): boolean => before?.cards.has(cardMark(el)) === true;
      return cards.length > 0 && (cards.every(isReceived) || !cards.some(isKnown));
    }
    case 'numbers': {
      const head = said(mainOf(doc), 400);
      return head !== '' && before?.heads.has(head) !== true;
    }
  }
}
