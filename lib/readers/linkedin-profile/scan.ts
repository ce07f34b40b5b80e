import { pathOf } from '../dom/href.ts';
import { hasText } from '../dom/tree.ts';
import { type CardName, PVS, sectionOfKey } from './sections.ts';

/** A section's place on the page and the anchor that told it. */
export interface Card {
  readonly name: CardName;
  readonly el: Element;
  readonly via: string;
}
export interface Keyed {
  readonly el: Element;
  readonly key: string;
}
export interface Anchor {
  readonly el: Element;
  readonly path: string;
}

/** What one pass over the page collects. Strangers' regions (aside, navigation, recommendations, posts) are left out. */
export interface Scan {
  readonly cards: Card[];
  readonly keyed: Keyed[];
  readonly anchors: Anchor[];
  readonly sections: Element[];
  readonly headings: Element[];
  readonly dialogs: Element[];
  /** Semantic marks that stand in ids and classes: `non-self-photo`, `own-controls`, `overflow-action` … */
  readonly marks: Set<string>;
  memberCard: Element | null;
  /** The column that holds all cards of an SDUI page. */
  column: Element | null;
  /** `data-sdui-screen`, where a build sets it. */
  screen: string | null;
  busy: boolean;
  cut: boolean;
}

/** Far beyond any real page (some 1,500 of these): bounds the time a hostile one can take. */
const MAX_ELEMENTS = 40_000;
const MAX_CARDS = 300;
const CLOSED = new Set('ASIDE NAV HEADER FOOTER'.split(' '));

/** Containers of people one may know, promotions and the message overlay, in either layout. */
const STRANGER =
  /^profileAside|pymk|browsemap|RecommendedEntitySection$|^msg-overlay|^coach-|^interop-outlet|^artdeco-toasts/i;
/** Id of a profile in keys; its own letters could look like a card's name, so it is taken off first. */
const REF = /^.*?\bref(?:ACo[\w-]{36})?/;
const cardOfKey = (key: string): CardName | null =>
  key.includes('profile.card.') ? sectionOfKey(key.replace(REF, '')) : null;

/** Looked for in the older layout's top card only. */
const MARKS: readonly (readonly [mark: string, selector: string])[] = [
  ['non-self-photo', '[class*="pv-top-card__non-self-photo"]'],
  ['own-controls', '[class*="profile-photo-edit__edit-btn"],#top-card-ctas-add-goals-trigger'],
  ['overflow-action', '[id$="-profile-overflow-action"]'],
];

/** Every element that can tell something; the browser's own selection is far quicker than a walk over all of them. */
const TELLING = [
  'a[href],section,h1,h2,aside,nav,header,footer,dialog,[role="dialog"],[aria-busy="true"]',
  '[componentkey^="com."],[componentkey^="entity-"],[componentkey^="Fe"],[componentkey^="Pro"],[componentkey*="_"]',
  '[componentkey^="topcard"],[data-sdui-component],[data-sdui-screen],[data-testid^="profile_"]',
  '[data-testid="lazy-column"],[data-view-name^="profile-card-"],[data-view-name^="profile-top-"]',
  'div[id]:not([id^="ember"]),li[id^="profilePaged"]',
].join();

/** The card that an element names, and by which anchor. */
function cardAt(scan: Scan, el: Element, id: string): (Omit<Card, 'el'> & { el?: Element }) | null {
  const key = el.getAttribute('componentkey');
  if (key !== null) {
    scan.keyed.push({ el, key });
    const name = cardOfKey(key);
    if (name !== null) return { name, via: 'componentkey' };
  } else if (id !== '') {
    const mark = PVS.get(id);
    if (mark !== undefined && !hasText(el)) {
      scan.marks.add('pvs');
      return { name: mark, el: el.closest('section') ?? el.parentElement ?? el, via: `#${id}` };
    }
    if (id.startsWith('profilePagedListComponent-')) scan.keyed.push({ el, key: id });
    const name = cardOfKey(id);
    if (name !== null) return { name, via: 'id' };
  }
  const view = el
    .getAttribute('data-view-name')
    ?.replace(/^profile-card-/, '')
    .replace(/-/g, '_');
  const viewed = view === 'profile_top_card' ? 'topcard' : PVS.get(view ?? '');
  if (viewed !== undefined) return { name: viewed, via: 'data-view-name' };
  const tested = /^profile_([A-Za-z]+?Section)_/.exec(el.getAttribute('data-testid') ?? '')?.[1];
  const name = tested === undefined ? null : sectionOfKey(tested);
  return name === null ? null : { name, via: 'data-testid' };
}

/** Notes what an element tells; returns the region to leave out, if it opens one. */
function see(scan: Scan, el: Element): Element | null {
  const tag = el.tagName;
  if (tag === 'A') {
    const path = pathOf(el);
    const key = el.getAttribute('componentkey');
    if (path !== '') scan.anchors.push({ el, path });
    if (key !== null) scan.keyed.push({ el, key });
    if (el.id.startsWith('navigation-add-edit-deeplink-')) scan.marks.add('edit-deeplink');
    return null;
  }
  const id = el.getAttribute('id') ?? '';
  if (CLOSED.has(tag) || STRANGER.test(id || (el.getAttribute('data-sdui-component') ?? ''))) return el;
  if (tag === 'DIALOG' || el.getAttribute('role') === 'dialog') {
    if (tag !== 'DIALOG' || el.hasAttribute('open')) scan.dialogs.push(el);
    return el;
  }
  if (tag === 'SECTION') {
    scan.sections.push(el);
    if (el.hasAttribute('data-member-id')) scan.memberCard ??= el;
  } else if (tag === 'H1' || tag === 'H2') scan.headings.push(el);
  else {
    if (el.getAttribute('data-testid') === 'lazy-column') scan.column ??= el;
    scan.screen ??= el.getAttribute('data-sdui-screen');
  }
  if (el.getAttribute('aria-busy') === 'true') scan.busy = true;
  const card = cardAt(scan, el, id);
  if (card === null) return null;
  const region = card.el ?? el;
  scan.cards.push({ name: card.name, el: region, via: card.via });
  // Posts and recommendations hold other people's words and links.
  return card.name === 'activity' || card.name === 'foreign' ? region : null;
}

/** One pass in document order over everything that can belong to the profile. */
export function scanPage(root: Element): Scan {
  const telling = root.querySelectorAll(TELLING);
  const count = Math.min(telling.length, MAX_ELEMENTS);
  const scan: Scan = {
    cards: [],
    keyed: [],
    anchors: [],
    sections: [],
    headings: [],
    dialogs: [],
    marks: new Set(),
    memberCard: null,
    column: null,
    screen: null,
    busy: false,
    cut: telling.length > count,
  };
  let closed = null as Element | null;
  for (let i = 0; i < count; i++) {
    scan.cut ||= scan.cards.length + scan.sections.length > MAX_CARDS;
    if (scan.cut && i > MAX_CARDS) break;
    const el = telling[i] as Element;
    if (closed?.contains(el) !== true) closed = see(scan, el);
  }
  const { memberCard } = scan;
  for (const [mark, selector] of MARKS) if (memberCard?.querySelector(selector)) scan.marks.add(mark);
  return scan;
}
