import { parseRange } from '../dates.ts';
import { linesOf } from '../dom/text.ts';
import { hasText } from '../dom/tree.ts';
import type { Card, Scan } from './scan.ts';
import { type CardName, sectionOfSlug } from './sections.ts';

/** A region that cannot be one card: the column that holds them all. */
const isColumn = (el: Element, scan: Scan): boolean =>
  /^(?:MAIN|BODY|HTML)$/.test(el.tagName) || (scan.column !== null && el.contains(scan.column));

/** The card around an anchor: its section, else the widest region that holds no other card. */
function regionAround(el: Element, scan: Scan, name: CardName): Element | null {
  const others = scan.cards.filter((c) => c.name !== name).map((c) => c.el);
  const free = (region: Element): boolean =>
    !isColumn(region, scan) && !others.some((o) => o !== region && region.contains(o));
  const section = el.closest('section');
  if (section !== null && free(section)) return section;
  let region = el;
  while (region.parentElement !== null && free(region.parentElement)) {
    region = region.parentElement;
  }
  return region === el ? null : region;
}

const TOP_KEY = /^topcard-logo|^ProfileVerificationTriggerRef-|_(?:openToButton|cover_edit_button)$/;
/** Links of the top card that name whose it is. */
export const TOP_LINK = /\/overlay\/(?:contact-info|about-this-profile)|\/edit\/(?:forms\/)?intro\//;

/** The top card by its first anchor that answers, best first; a card without a heading is not one. */
export function findTopCard(scan: Scan): { el: Element; via: string } | null {
  const around = (el: Element | undefined) => (el === undefined ? null : regionAround(el, scan, 'topcard'));
  const tries: readonly (readonly [via: string, find: () => Element | null | undefined])[] = [
    ['card', () => scan.cards.find((c) => c.name === 'topcard' && hasText(c.el))?.el],
    ['data-member-id', () => scan.memberCard],
    ['key', () => around(scan.keyed.find((k) => TOP_KEY.test(k.key))?.el)],
    ['link', () => around(scan.anchors.find((a) => TOP_LINK.test(a.path))?.el)],
  ];
  for (const [via, find] of tries) {
    const el = find();
    if (el != null && el.querySelector('h1,h2') !== null) return { el, via };
  }
  return null;
}

const DOT = /\s[·•]\s/u;
const SHOW_OR_EDIT = /^\/in\/[^/]+\/details\/([a-z-]+)\/?(?:$|[?#]|edit\/forms\/)/;

/** Sections of which a link to their own page tells which they are. */
function byLinks(scan: Scan, taken: (el: Element) => boolean): Card[] {
  const found = new Map<Element, Set<CardName>>();
  for (const { el, path } of scan.anchors) {
    if (!path.includes('/details/')) continue;
    const name = sectionOfSlug(SHOW_OR_EDIT.exec(path)?.[1] ?? '');
    if (name === null || taken(el)) continue;
    const region = el.closest('section');
    if (region === null || isColumn(region, scan)) continue;
    found.set(region, (found.get(region) ?? new Set()).add(name));
  }
  return [...found].flatMap(([el, names]) => {
    const [name] = names;
    // A card of advice links to several sections; it is none of them.
    return names.size === 1 && name !== undefined ? [{ name, el, via: 'link' }] : [];
  });
}

const KEYS: readonly (readonly [pattern: RegExp, name: CardName])[] = [
  [/^FeFeaturedItemUrn/, 'featured'],
  [/^com\.linkedin\.sdui\.profile\.skill\(/, 'skills'],
  [/^com\.linkedin\.sdui\.profile\.position\(/, 'experience'],
  [/_about_edit$/, 'about'],
];

function byKeys(scan: Scan, taken: (el: Element) => boolean): Card[] {
  return KEYS.flatMap(([pattern, name]) => {
    const at = scan.keyed.find((k) => pattern.test(k.key) && !taken(k.el));
    const el = at === undefined ? null : regionAround(at.el, scan, name);
    return el === null ? [] : [{ name, el, via: 'row-key' }];
  });
}

/**
 * Experience, education and About by their shape: a company and dates with a length behind a line that names company
 * and type; a school and dates without a length; one foldable text and nothing else. No other card looks like these.
 */
function byShape(scan: Scan, taken: (el: Element) => boolean, lang: string): Card[] {
  return scan.sections.flatMap((el): Card[] => {
    if (taken(el) || isColumn(el, scan)) return [];
    const all = linesOf(el);
    const heading = el.querySelector('h2');
    if (heading !== null && all.some((l) => l.box) && all.every((l) => l.box || heading.contains(l.el))) {
      return [{ name: 'about', el, via: 'shape' }];
    }
    const paths = scan.anchors.filter((a) => el.contains(a.el)).map((a) => a.path);
    const school = paths.some((p) => p.startsWith('/school/'));
    if (!school && !paths.some((p) => p.startsWith('/company/'))) return [];
    const lines = all.map((l) => l.text);
    const at = lines.flatMap((text, i) => (i > 0 && parseRange(text, lang) !== null ? [i] : []));
    const timed = at.filter((i) => DOT.test(lines[i] ?? ''));
    if (timed.some((i) => DOT.test(lines[i - 1] ?? ''))) return [{ name: 'experience', el, via: 'shape' }];
    return school && at.length > 0 && timed.length === 0 ? [{ name: 'education', el, via: 'shape' }] : [];
  });
}

/** Every card by its first anchor that answers, weaker anchors only for regions that no stronger one has named. */
export function findCards(scan: Scan, topCard: Element | null, lang: string): Card[] {
  const cards: Card[] = scan.cards.filter((c) => c.name !== 'topcard');
  const taken = (el: Element): boolean =>
    (topCard !== null && (topCard.contains(el) || el.contains(topCard))) || cards.some((c) => c.el.contains(el));
  for (const find of [byKeys, byLinks, byShape]) {
    const names = new Set(cards.filter((c) => hasText(c.el)).map((c) => c.name));
    for (const card of find(scan, taken, lang)) if (!names.has(card.name) && !taken(card.el)) cards.push(card);
  }
  return cards;
}

/** The card of a section that holds something, else one that is there but empty. */
export function cardOf(cards: readonly Card[], name: CardName): Card | null {
  const named = cards.filter((c) => c.name === name);
  return named.find((c) => hasText(c.el)) ?? named[0] ?? null;
}

/** Cards with a heading that no anchor has named: while there are some, nothing that was not found is known to be absent. */
export function unnamed(scan: Scan, cards: readonly Card[], topCard: Element | null): number {
  const known = scan.anchors.filter((a) => /^\/(?:analytics|dashboard)\//.test(a.path)).map((a) => a.el);
  return scan.headings.filter((h) => {
    const section = h.closest('section');
    if (
      section === null ||
      h.hasAttribute('data-testid') ||
      topCard?.contains(h) ||
      cards.some((c) => c.el.contains(h))
    )
      return false;
    return !isColumn(section, scan) && !known.some((k) => section.contains(k));
  }).length;
}
