import { pathOf } from '../dom/href.ts';
import { hasText } from '../dom/tree.ts';
import { type CardName, SECTIONS, sectionOfKey } from './sections.ts';

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

/** What one walk over the page collects. Strangers' regions (aside, navigation, recommendations, posts) are not entered. */
export interface Scan {
  readonly cards: Card[];
  readonly keyed: Keyed[];
  readonly anchors: Anchor[];
  readonly sections: Element[];
  readonly headings: Element[];
  readonly dialogs: Element[];
  /** Semantic marks that stand in ids, classes and data attributes: `non-self-photo`, `self-photo`, `overflow-action` … */
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
const CLOSED = new Set('ASIDE NAV HEADER FOOTER SCRIPT STYLE SVG TEMPLATE NOSCRIPT IFRAME CODE HEAD'.split(' '));
const PVS = new Map(SECTIONS.flatMap((s) => s.pvs.map((id) => [id, s.section] as const)));
const VIEWS: Map<string, CardName> = new Map(
  SECTIONS.flatMap((s) => s.view.map((v) => [`profile-card-${v}`, s.section] as const)),
);
VIEWS.set('profile-top-card', 'topcard');

/** Containers of people one may know, promotions and the message overlay, in either layout. */
const STRANGER =
  /^profileAside|pymk|browsemap|RecommendedEntitySection$|^msg-overlay|^coach-|^interop-outlet|^artdeco-toasts/i;
const CARD_KEY = /(?:^|\.)profile\.card\./;
/** Id of a profile in keys; its own letters could look like a card's name, so it is taken off first. */
const REF = /^.*?\bref(?:ACo[\w-]{36})?/;
const cardOfKey = (key: string): CardName | null => (CARD_KEY.test(key) ? sectionOfKey(key.replace(REF, '')) : null);

const MARKED_CLASSES: readonly (readonly [mark: string, selector: string])[] = [
  ['non-self-photo', 'main [class*="pv-top-card__non-self-photo"]'],
  ['self-photo', 'main [class*="profile-photo-edit__edit-btn"]'],
];
const MARKED_IDS: readonly (readonly [mark: string, id: RegExp])[] = [
  ['overflow-action', /-profile-overflow-action$/],
  ['add-goals', /^top-card-ctas-add-goals-trigger$/],
  ['edit-deeplink', /^navigation-add-edit-deeplink-/],
  ['paged-list', /^profilePagedListComponent-/],
];

class Walk {
  readonly scan: Scan = {
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
    cut: false,
  };

  private card(name: CardName, el: Element, via: string): Element | null {
    this.scan.cards.push({ name, el, via });
    // Posts and recommendations hold other people's words and links: not entered.
    return name === 'activity' || name === 'foreign' ? el : null;
  }

  private key(el: Element, key: string): Element | null {
    this.scan.keyed.push({ el, key });
    const name = cardOfKey(key);
    return name === null ? null : this.card(name, el, 'componentkey');
  }

  private id(el: Element, id: string, keyed: boolean): Element | null {
    const mark = PVS.get(id) ?? (id.startsWith('pymk_recommendation') ? 'foreign' : undefined);
    if (mark !== undefined && !hasText(el)) {
      this.scan.marks.add('pvs');
      return this.card(mark, el.closest('section') ?? el.parentElement ?? el, `#${mark === 'foreign' ? 'other' : id}`);
    }
    for (const [name, pattern] of MARKED_IDS) if (pattern.test(id)) this.scan.marks.add(name);
    if (id.startsWith('profilePagedListComponent-')) this.scan.keyed.push({ el, key: id });
    const name = keyed ? null : cardOfKey(id);
    return name === null ? null : this.card(name, el, 'id');
  }

  private data(el: Element): Element | null {
    const view = VIEWS.get(el.getAttribute('data-view-name') ?? '');
    if (view !== undefined) return this.card(view, el, 'data-view-name');
    const testId = el.getAttribute('data-testid');
    if (testId === null) return null;
    if (testId === 'lazy-column') this.scan.column ??= el;
    const tested = /^profile_([A-Za-z]+?Section)_/.exec(testId)?.[1];
    const name = tested === undefined ? null : sectionOfKey(tested);
    return name === null ? null : this.card(name, el, 'data-testid');
  }

  private tag(el: Element, tag: string): void {
    if (tag === 'A') {
      const path = pathOf(el);
      if (path !== '') this.scan.anchors.push({ el, path });
    } else if (tag === 'SECTION') {
      this.scan.sections.push(el);
      if (el.hasAttribute('data-member-id')) this.scan.memberCard ??= el;
    } else if (tag === 'H1' || tag === 'H2') this.scan.headings.push(el);
  }

  /** Notes what an element tells; returns the region to leave out, if it opens one. */
  see(el: Element): Element | null {
    const tag = el.tagName.toUpperCase();
    if (CLOSED.has(tag)) return el;
    const id = el.getAttribute('id') ?? '';
    const component = el.getAttribute('data-sdui-component');
    if ((id !== '' && STRANGER.test(id)) || (component !== null && STRANGER.test(component))) return el;
    if (tag === 'DIALOG' || el.getAttribute('role') === 'dialog') {
      if (tag !== 'DIALOG' || el.hasAttribute('open')) this.scan.dialogs.push(el);
      return el;
    }
    this.tag(el, tag);
    if (el.getAttribute('aria-busy') === 'true') this.scan.busy = true;
    this.scan.screen ??= el.getAttribute('data-sdui-screen');
    const key = el.getAttribute('componentkey');
    return (
      (key === null ? null : this.key(el, key)) ?? (id === '' ? null : this.id(el, id, key !== null)) ?? this.data(el)
    );
  }
}

/** Every element that can tell something; the browser's own selection is far quicker than a walk over all of them. */
const TELLING = [
  'a[href],section,h1,h2,aside,nav,header,footer,dialog,[role="dialog"],[aria-busy="true"]',
  '[componentkey^="com."],[componentkey^="entity-"],[componentkey^="Fe"],[componentkey^="Profile"]',
  '[componentkey^="topcard"],[componentkey*="_"],[data-sdui-component],[data-sdui-screen]',
  '[data-testid^="profile_"],[data-testid="lazy-column"],[data-view-name^="profile-card-"]',
  '[data-view-name="profile-top-card"],div[id]:not([id^="ember"]),li[id^="profilePaged"]',
  '[id^="navigation-add-edit"],[id^="top-card-ctas"],[id$="-profile-overflow-action"]',
].join();

/** One pass in document order over everything that can belong to the profile. */
export function scanPage(root: Element): Scan {
  const walk = new Walk();
  const telling = root.querySelectorAll(TELLING);
  let closed: Element | null = null;
  const count = Math.min(telling.length, MAX_ELEMENTS);
  for (let i = 0; i < count; i++) {
    const el = telling[i] as Element;
    if (closed?.contains(el)) continue;
    closed = walk.see(el);
  }
  walk.scan.cut = telling.length > count;
  for (const [mark, selector] of MARKED_CLASSES) if (root.querySelector(selector) !== null) walk.scan.marks.add(mark);
  return walk.scan;
}
