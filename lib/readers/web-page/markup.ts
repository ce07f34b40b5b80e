import { oneName } from '../dom/one-name.ts';
import { linesOf } from '../dom/text.ts';
import { outermost } from '../dom/tree.ts';
import { type PersonFacts, sameAddress, squash, stated, webAddress } from './person.ts';

const shown = (el: Element): string =>
  linesOf(el)
    .map((l) => l.text)
    .join('\n');

/** Value of a marked element by the rules of its kind: content, address, date, else text. */
function markedText(el: Element): string {
  return squash(el.getAttribute('content') ?? el.getAttribute('datetime') ?? shown(el));
}
const hrefOf = (el: Element, base: string): string | null => {
  const address = el.getAttribute('href') ?? el.getAttribute('content') ?? el.getAttribute('src');
  return address === null ? null : webAddress(address, base);
};

/** The same of a name or place, whose words may be cut in pieces. */
const markedName = (el: Element | undefined): string =>
  el === undefined ? '' : squash(el.getAttribute('content')) || oneName(el);

/** A place by its named parts without the street; as a whole where it has none. */
function place(el: Element | undefined): string {
  if (el === undefined) return '';
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].flatMap(
    (name) => [...el.querySelectorAll(`[itemprop="${name}"]`)].map(markedName)[0] || [],
  );
  return parts.length > 0 ? parts.join(', ') : markedText(el);
}

/** schema.org in attributes (`itemtype`, `itemprop`); properties of nested things are not the person's own. */
export function fromMicrodata(doc: Document, url: string): PersonFacts | null {
  const roots = outermost([...doc.querySelectorAll('[itemtype$="schema.org/Person"]')]);
  // Who is a part of something else, such as the author of a review, is not whom the page is about.
  const subjects = roots.filter((r) => /^(?:|mainEntity|about)$/.test(r.getAttribute('itemprop') ?? ''));
  const root = subjects.length === 1 ? subjects[0] : roots.find((r) => r.getAttribute('itemprop') === 'mainEntity');
  if (root === undefined) return null;
  const own = [...root.querySelectorAll('[itemprop]')].filter(
    (el) => el.parentElement?.closest('[itemscope]') === root || el.parentElement?.closest('[itemtype]') === root,
  );
  const all = (name: string): Element[] =>
    own.filter((el) => (el.getAttribute('itemprop') ?? '').split(/\s+/).includes(name));
  const text = (name: string): string => markedText(all(name)[0] ?? root.ownerDocument.createElement('i'));
  const org = all('worksFor')
    .map((el) => markedText(el.querySelector('[itemprop="name"]') ?? el))
    .filter((t) => t !== '');
  return stated<PersonFacts>({
    name: markedName(all('name')[0]),
    headline: text('jobTitle'),
    about: all('description').map(shown)[0],
    location: place(all('homeLocation')[0]) || place(all('address')[0]),
    skills: all('knowsAbout')
      .map(markedText)
      .filter((t) => t !== ''),
    links: [...all('sameAs'), ...all('url')].flatMap((el) => hrefOf(el, url) ?? []),
    work: org.map((company) => ({ company })),
  });
}

const relMe = (doc: Document, url: string): string[] =>
  [...doc.querySelectorAll('a[rel~="me"][href], link[rel~="me"][href]')].flatMap((el) => hrefOf(el, url) ?? []);

/**
 * A card may carry a property itself, as a link that is one as a whole does. What stands in a card inside it, such as the
 * employer's, is that one's.
 */
const marked = (card: Element, selector: string): Element[] => [
  ...(card.matches(selector) ? [card] : []),
  ...[...card.querySelectorAll(selector)].filter(
    (el) => (el.matches('.h-card') ? el : el.parentElement)?.closest('.h-card') === card,
  ),
];
/** The card's addresses; a link that is a card leads to its own, where none is marked. */
function urlsOf(card: Element): Element[] {
  const urls = marked(card, '.u-url');
  return urls.length === 0 && card.matches('a[href]') ? [card] : urls;
}

/** The page's representative h-card (microformats.org): its own address, a rel=me address, or the only one with this address. */
function representative(doc: Document, url: string): Element | null {
  const cards = outermost([...doc.querySelectorAll('.h-card')]);
  if (cards.length === 0) return null;
  const urls = (card: Element): string[] => urlsOf(card).flatMap((el) => hrefOf(el, url) ?? []);
  const uids = (card: Element): string[] => marked(card, '.u-uid').flatMap((el) => hrefOf(el, url) ?? []);
  const own = cards.find((c) => uids(c).some((u) => sameAddress(u, url)) && urls(c).some((u) => sameAddress(u, url)));
  const me = new Set(relMe(doc, url));
  const linked = cards.find((c) => urls(c).some((u) => me.has(u)));
  const here = cards.filter((c) => urls(c).some((u) => sameAddress(u, url)));
  return own ?? linked ?? (cards.length === 1 && here.length === 1 ? (here[0] ?? null) : null);
}

/** h-card of the page's owner. */
export function fromHCard(doc: Document, url: string): PersonFacts | null {
  const card = representative(doc, url);
  if (card === null) return null;
  const text = (name: string): string =>
    markedText(marked(card, `.${name}`)[0] ?? card.ownerDocument.createElement('i'));
  // A card whose name is its organization's is that one's (microformats.org).
  if (text('p-name') !== '' && text('p-name') === text('p-org')) return null;
  const named = (name: string): string => markedName(marked(card, `.${name}`)[0]);
  const place = ['p-locality', 'p-region', 'p-country-name'].map(named).filter((t) => t !== '');
  return stated<PersonFacts>({
    name: named('p-name') || (card.querySelector('[class*="p-"]') === null ? oneName(card) : ''),
    headline: text('p-job-title') || text('p-role'),
    about: marked(card, '.p-note').map(shown)[0],
    location: place.join(', '),
    skills: marked(card, '.p-skill, .p-category')
      .map(markedText)
      .filter((t) => t !== ''),
    links: urlsOf(card)
      .flatMap((el) => hrefOf(el, url) ?? [])
      .filter((u) => !sameAddress(u, url)),
  });
}

/** Addresses that the page calls the same person's. */
export const fromRelMe = (doc: Document, url: string): PersonFacts | null => {
  const links = [...new Set(relMe(doc, url))].filter((u) => !sameAddress(u, url));
  return links.length === 0 ? null : { links };
};

/** Head tags. A name only where the page says that it is a person's profile; a text that is the site's own says nothing. */
export function fromMeta(doc: Document): PersonFacts | null {
  const get = (key: string): string =>
    squash(doc.querySelector(`meta[property="${key}"], meta[name="${key}"]`)?.getAttribute('content'));
  if (get('og:type') !== 'profile') return null;
  const full = squash(`${get('profile:first_name')} ${get('profile:last_name')}`);
  // A title with more in it than a name doesn't say where the name ends.
  const title = / [-–—|·:] /u.test(get('og:title')) ? '' : get('og:title');
  const name = full || title;
  const site = get('og:site_name').toLowerCase();
  // Where no name can be told from the site's, the text is not known to be about somebody either.
  if (name === '' || (site !== '' && name.toLowerCase().includes(site))) return null;
  const description = get('description') || get('og:description');
  const generic = description.length < 40 || description.toLowerCase() === site || description === squash(doc.title);
  return stated<PersonFacts>({ name, about: generic ? '' : description });
}
