import { everything } from './any-mutations.ts';

export type Kind = 'removed' | 'emptied' | 'doubled' | 'wrapped' | 'split' | 'swapped' | 'renamed';

/** One element of a page changed, as a new build or a broken load of a site could; the page itself is changed and put right again. */
export interface OneChange {
  readonly name: string;
  readonly kind: Kind;
  /** What the element says (and, swapped, the next one), without spaces. */
  readonly said: string;
  readonly isHeading: boolean;
  /** Changes the document; the answer takes it back. */
  readonly apply: () => () => void;
}

type Change = (el: Element) => (() => void) | null;

const removed: Change = (el) => {
  const [parent, next] = [el.parentElement, el.nextSibling];
  el.remove();
  return () => parent?.insertBefore(el, next);
};

const emptied: Change = (el) => {
  const children = [...el.childNodes];
  if (children.length === 0) return null;
  el.replaceChildren();
  return () => el.replaceChildren(...children);
};

const doubled: Change = (el) => {
  const copy = el.cloneNode(true) as Element;
  el.after(copy);
  return () => copy.remove();
};

const wrapped: Change = (el) => {
  const wrapper = el.ownerDocument.createElement('div');
  el.replaceWith(wrapper);
  wrapper.appendChild(el);
  return () => wrapper.replaceWith(el);
};

/** Each text in two pieces behind its first word, as frameworks cut it; a single word in its middle, as animations do. */
const split: Change = (el) => {
  // A word of its own in a list could as well be two terms.
  const least = el.closest('li,td') === null ? /\S{2}/ : /\S\s\S/;
  const texts = [...el.childNodes].filter((n) => n.nodeType === 3 && least.test(n.nodeValue ?? ''));
  if (texts.length === 0) return null;
  const pieces = texts.map((node) => {
    const value = node.nodeValue ?? '';
    const at = value.includes(' ', 1) ? value.indexOf(' ', 1) + 1 : Math.ceil(value.length / 2);
    const boxes = [value.slice(0, at), value.slice(at)].map((part) => {
      const box = el.ownerDocument.createElement('span');
      box.textContent = part;
      return box;
    });
    (node as ChildNode).replaceWith(...boxes);
    return { node, boxes };
  });
  return () => {
    for (const { node, boxes } of pieces) {
      boxes[0]?.replaceWith(node);
      boxes[1]?.remove();
    }
  };
};

const swapped: Change = (el) => {
  const [parent, next] = [el.parentElement, el.nextElementSibling];
  if (parent === null || next === null) return null;
  const children = [...parent.childNodes];
  parent.insertBefore(next, el);
  return () => parent.replaceChildren(...children);
};

const renamed: Change = (el) => {
  const before = el.getAttribute('class');
  if (before === null) return null;
  el.setAttribute(
    'class',
    before.replace(/[^\s]+/g, (name) => `_${name.length}x${name.charCodeAt(0)}`),
  );
  return () => el.setAttribute('class', before);
};

const KINDS: Readonly<Record<Kind, Change>> = { removed, emptied, doubled, wrapped, split, swapped, renamed };

export const bare = (text: string): string => text.replace(/\s+/g, '');

/** Every element below the body, changed in each way. */
export function oneChanges(doc: Document): readonly OneChange[] {
  return everything(doc).flatMap((el, i) =>
    (Object.entries(KINDS) as [Kind, Change][]).map(([kind, change]) => ({
      name: `${kind}: ${i} ${el.tagName.toLowerCase()}.${el.getAttribute('class') ?? ''} "${bare(el.textContent ?? '').slice(0, 30)}"`,
      kind,
      said: bare(`${el.textContent ?? ''}${kind === 'swapped' ? (el.nextElementSibling?.textContent ?? '') : ''}`),
      isHeading: /^H[1-6]$/.test(el.tagName),
      apply: () => change(el) ?? (() => undefined),
    })),
  );
}
