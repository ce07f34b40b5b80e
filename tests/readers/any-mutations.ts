import { randomOf } from './linkedin-profile/render/html.ts';

export interface Mutation {
  readonly name: string;
  readonly apply: (doc: Document) => void;
}

/** Everything below the body, the overlay's template included: a saved page keeps the shadow root in one. */
export function everything(doc: Document): Element[] {
  const inside = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((el) => [
      el,
      ...(el.tagName === 'TEMPLATE' ? inside((el as HTMLTemplateElement).content) : []),
    ]);
  return inside(doc.body);
}

const classed = (el: Element): string[] => [...el.classList];
const NAMES = ['class', 'id', 'role', 'componentkey', 'data-view-name', 'data-testid', 'itemprop', 'itemtype', 'rel'];
const isNamed = (el: Element): boolean => NAMES.some((a) => el.hasAttribute(a));

function rename(doc: Document, el: Element, name: string): void {
  const copy = doc.createElement(name);
  for (const { name: key, value } of [...el.attributes]) copy.setAttribute(key, value);
  while (el.firstChild !== null) copy.appendChild(el.firstChild);
  el.replaceWith(copy);
}

function wrapContent(doc: Document, el: Element): void {
  const wrapper = doc.createElement('div');
  while (el.firstChild !== null) wrapper.appendChild(el.firstChild);
  el.appendChild(wrapper);
}

const classes = (doc: Document): Mutation[] =>
  [...new Set(everything(doc).flatMap(classed))].flatMap((name) =>
    ['', '_3fa9c2'].map((next) => ({
      name: `class ${name} ${next === '' ? 'lost' : 'renamed'}`,
      apply: (copy: Document) => {
        for (const el of everything(copy)) {
          if (!el.classList.contains(name)) continue;
          el.setAttribute(
            'class',
            classed(el)
              .map((c) => (c === name ? next : c))
              .join(' '),
          );
        }
      },
    })),
  );

const attributes = (doc: Document): Mutation[] =>
  [...new Set([doc.documentElement, ...everything(doc)].flatMap((el) => el.getAttributeNames()))].map((name) => ({
    name: `attribute ${name} lost`,
    apply: (copy: Document) => {
      for (const el of [copy.documentElement, ...everything(copy)]) el.removeAttribute(name);
    },
  }));

/** One anchor less at a time: the n-th element that has a name loses every name. */
const anchors = (doc: Document): Mutation[] =>
  everything(doc).flatMap((el, i) =>
    isNamed(el)
      ? [
          {
            name: `anchor ${i} lost: ${el.tagName} ${el.getAttribute('class') ?? ''}`,
            apply: (copy: Document) => {
              for (const a of NAMES) everything(copy)[i]?.removeAttribute(a);
            },
          },
        ]
      : [],
  );

const TAGS = ['p', 'ul', 'li', 'h1', 'h2', 'h3', 'time', 'section', 'article', 'aside', 'main', 'a', 'label', 'dd'];
const tags = TAGS.map(
  (tag): Mutation => ({
    name: `${tag} is something else`,
    apply: (doc) => {
      const next = tag === 'a' || tag === 'time' ? 'span' : 'div'; // what stood in a line still does
      for (const el of everything(doc)) if (el.tagName === tag.toUpperCase()) rename(doc, el, next);
    },
  }),
);

const wrappers = [1, 2, 3].map(
  (seed): Mutation => ({
    name: `wrappers added ${seed}`,
    apply: (doc) => {
      const random = randomOf(seed);
      for (const el of everything(doc)) {
        if (/^(?:DIV|SECTION|LI|UL|ARTICLE|MAIN)$/.test(el.tagName) && random() < 0.3) wrapContent(doc, el);
      }
    },
  }),
);

/** Elements whose order says nothing: cards, not messages. */
const reordered: Mutation = {
  name: 'sections in reverse order',
  apply: (doc) => {
    const main = doc.querySelector('main');
    const box = [...(main?.querySelectorAll('section') ?? [])].length > 1 ? main : null;
    for (const child of [...(box?.children ?? [])].reverse()) box?.appendChild(child);
  },
};

const twins: readonly Mutation[] = [
  {
    name: 'copies for screen readers say something else',
    apply: (doc) => {
      for (const el of everything(doc))
        if (el.classList.contains('visually-hidden')) el.textContent = 'Jan 1999, 4:44 AM';
    },
  },
  {
    name: 'copies before what is seen',
    apply: (doc) => {
      for (const el of everything(doc)) if (el.classList.contains('visually-hidden')) el.parentElement?.prepend(el);
    },
  },
];

const shuffled = [5, 6].map(
  (seed): Mutation => ({
    name: `classes shuffled ${seed}`,
    apply: (doc) => {
      const random = randomOf(seed);
      const all = everything(doc).filter((el) => el.hasAttribute('class'));
      const names = all.map((el) => el.getAttribute('class') ?? '');
      for (const el of all) el.setAttribute('class', names[Math.floor(random() * names.length)] ?? '');
    },
  }),
);

/** Changes of a page that a new build of a site could bring. */
export const mutationsOf = (doc: Document): readonly Mutation[] => [
  ...classes(doc),
  ...attributes(doc),
  ...anchors(doc),
  ...tags,
  ...wrappers,
  reordered,
  ...twins,
  ...shuffled,
];
