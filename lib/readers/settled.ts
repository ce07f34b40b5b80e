import { pathOf, vanityOf } from './dom/href.ts';
import { CARD } from './linkedin-invitations/anchors.ts';
import { EVENT, ROW, TITLE_BAR } from './linkedin-messaging/anchors.ts';

/*
 * For automatic reading: which addresses are read unasked, and whether the document shows what its address names. After
 * a navigation inside the page the address is there first, and the old page stays for seconds; a click waits for a
 * person's eyes, this has to wait by itself. In doubt the answer is "not yet": a click still reads.
 */

/** A page that may be read unasked, by its address alone. */
export type UnaskedPage =
  | { readonly kind: 'profile'; readonly vanity: string }
  | { readonly kind: 'section'; readonly vanity: string; readonly slug: string }
  | { readonly kind: 'thread' | 'inbox' | 'invitations' | 'numbers' };

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
  if (/^\/messaging\/thread\/(?!new(?:\/|$))[^/]+\/?$/.test(path)) return { kind: 'thread' };
  if (/^\/messaging\/?$/.test(path)) return { kind: 'inbox' };
  if (/^\/mynetwork\/invitation-manager(?:\/received)?\/?$/.test(path)) return { kind: 'invitations' };
  return NUMBERS.test(path) ? { kind: 'numbers' } : null;
}

const mainOf = (doc: Document): Element | null => doc.querySelector('main') ?? doc.body;
const said = (el: Element | null, length: number): string =>
  (el?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, length);

/** What only one page shows: messages, invitations, the head of the numbers. Kept to notice that it is still the old one. */
export function marksOf(doc: Document): Set<string> {
  const marks = new Set<string>();
  for (const el of doc.querySelectorAll(EVENT)) {
    marks.add(`message ${el.getAttribute('data-event-urn') ?? ''} ${said(el, 200)}`);
  }
  for (const el of doc.querySelectorAll(CARD)) marks.add(`card ${said(el, 200)}`);
  return marks.add(`head ${said(mainOf(doc), 400)}`);
}

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

/** Nothing of this kind that the page before showed is left. */
const isNew = (doc: Document, kind: 'message' | 'card' | 'head', before: ReadonlySet<string> | null): boolean =>
  before === null || ![...marksOf(doc)].some((m) => m.startsWith(kind) && before.has(m));

/**
 * Whether the document shows the page that its address names. `before`: marks of the page that was shown before a
 * navigation inside the document; null where the document was loaded for this address.
 */
export function agrees(doc: Document, page: UnaskedPage, before: ReadonlySet<string> | null): boolean {
  switch (page.kind) {
    case 'profile':
    case 'section': {
      const { vanities, slugs, top, own } = namedIn(doc);
      if (!own || vanities.size !== 1 || !vanities.has(page.vanity)) return false;
      return page.kind === 'profile' ? top : !top && slugs.size === 1 && slugs.has(page.slug);
    }
    case 'thread':
      // Its id stands in the address only.
      return (
        doc.querySelector(TITLE_BAR) !== null && doc.querySelector(EVENT) !== null && isNew(doc, 'message', before)
      );
    case 'inbox':
      return doc.querySelector(ROW) !== null && doc.querySelector(EVENT) === null;
    case 'invitations':
      return doc.querySelector(CARD) !== null && isNew(doc, 'card', before);
    case 'numbers':
      return said(mainOf(doc), 1) !== '' && isNew(doc, 'head', before);
  }
}
