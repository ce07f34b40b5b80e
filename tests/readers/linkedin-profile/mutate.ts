import { randomOf } from './render/html.ts';

export interface Mutation {
  readonly name: string;
  readonly apply: (doc: Document) => void;
}

const all = (doc: Document, selector = '*'): Element[] => [...doc.querySelectorAll(selector)];

const without = (attribute: string, selector = '*'): Mutation => ({
  name: `no ${attribute} on ${selector}`,
  apply: (doc) => {
    for (const el of all(doc, selector)) el.removeAttribute(attribute);
  },
});

function wrap(doc: Document, el: Element): void {
  const wrapper = doc.createElement('div');
  while (el.firstChild !== null) wrapper.appendChild(el.firstChild);
  el.appendChild(wrapper);
}

function rename(doc: Document, el: Element, name: string): void {
  const copy = doc.createElement(name);
  for (const { name: key, value } of [...el.attributes]) copy.setAttribute(key, value);
  while (el.firstChild !== null) copy.appendChild(el.firstChild);
  el.replaceWith(copy);
}

const ATTRIBUTES = [
  'componentkey',
  'id',
  'data-testid',
  'data-view-name',
  'aria-hidden',
  'class',
  'role',
  'hidden',
  'aria-label',
  'aria-checked',
  'aria-selected',
  'data-member-id',
  'data-field',
  'data-sdui-screen',
  'data-sdui-component',
  'alt',
  'lang',
  'href',
];

const LINKS = [
  '/edit/',
  '/details/',
  '/company/',
  '/school/',
  '/overlay/',
  '/analytics/',
  'isSelfProfile',
  '/opportunities/',
  '/mynetwork/',
];

/** Changes of whole pages that a new build of the site could bring. */
export const PAGE_MUTATIONS: readonly Mutation[] = [
  ...ATTRIBUTES.map((a) => without(a)),
  ...LINKS.map((part) => without('href', `a[href*="${part}"]`)),
  {
    name: 'classes shuffled',
    apply: (doc) => {
      const random = randomOf(5);
      const names = all(doc).map((el) => el.getAttribute('class') ?? '');
      for (const el of all(doc, '[class]')) el.setAttribute('class', names[Math.floor(random() * names.length)] ?? '');
    },
  },
  ...[1, 2, 3].map((seed) => ({
    name: `wrappers added ${seed}`,
    apply: (doc: Document) => {
      const random = randomOf(seed);
      for (const el of all(doc, 'main div, main section, main li, main a')) if (random() < 0.3) wrap(doc, el);
    },
  })),
  {
    name: 'sections in reverse order',
    apply: (doc) => {
      const column = doc.querySelector('[data-testid="lazy-column"]') ?? doc.querySelector('main');
      const cards = [...(column?.children ?? [])];
      for (const card of cards.reverse()) column?.appendChild(card);
    },
  },
  {
    name: 'copies for screen readers say something else',
    apply: (doc) => {
      for (const el of all(doc, '.visually-hidden')) el.textContent = 'Something else, Jan 1999 to Feb 2001 · 9 yrs';
    },
  },
  {
    name: 'copies before what is seen',
    apply: (doc) => {
      for (const el of all(doc, '.visually-hidden')) el.parentElement?.prepend(el);
    },
  },
  { name: 'no headings', apply: (doc) => all(doc, 'main h2').map((h) => h.remove()) },
  { name: 'paragraphs are divs', apply: (doc) => all(doc, 'main p').map((p) => rename(doc, p, 'div')) },
  { name: 'paragraphs are spans', apply: (doc) => all(doc, 'main p').map((p) => rename(doc, p, 'span')) },
  { name: 'lists are divs', apply: (doc) => all(doc, 'main ul, main li').map((p) => rename(doc, p, 'div')) },
  { name: 'sections are divs', apply: (doc) => all(doc, 'main section').map((p) => rename(doc, p, 'div')) },
  { name: 'no aside', apply: (doc) => all(doc, 'aside').map((a) => rename(doc, a, 'div')) },
  { name: 'no main', apply: (doc) => all(doc, 'main').map((a) => rename(doc, a, 'div')) },
  { name: 'no rules', apply: (doc) => all(doc, 'hr').map((h) => h.remove()) },
];

const ENTRIES = 'main [componentkey^="entity-collection"], main [componentkey*="profile.skill("], main li[id]';

/** The n-th entry is in the page, and what it says has not come yet. */
export const emptyEntries = (doc: Document): Mutation[] =>
  all(doc, ENTRIES).map((_, i) => ({
    name: `entry ${i} still empty`,
    apply: (copy) => all(copy, ENTRIES)[i]?.replaceChildren(),
  }));

const ANCHORED =
  'main [componentkey*="profile.card"], main [componentkey^="entity-collection"], main [class*="pv-profile-card"][id], main [data-testid^="profile_"], main [data-view-name^="profile-"]';

/** One anchor less at a time: the n-th element that names a card or row loses every name. */
export function anchorMutations(doc: Document): Mutation[] {
  return all(doc, ANCHORED).map((el, i) => ({
    name: `anchor ${i} lost: ${el.getAttribute('componentkey') ?? el.getAttribute('id') ?? el.getAttribute('data-view-name')}`,
    apply: (copy) => {
      const target = all(copy, ANCHORED)[i];
      for (const a of ['componentkey', 'id', 'data-testid', 'data-view-name']) target?.removeAttribute(a);
    },
  }));
}
