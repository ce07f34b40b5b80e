/** One visible line of a page's block, in reading order. */
export interface Line {
  readonly text: string;
  /** The block that holds it. */
  readonly el: Element;
  /** Closest link around it, inside the root. */
  readonly link: Element | null;
  /** First link inside it, where the line is more than the link. */
  readonly inner: Element | null;
  /** Closest list item around it, inside the root. */
  readonly item: Element | null;
  /** Number of list items around it, inside the root. */
  readonly depth: number;
  /** Stands in a box that the page can fold ("… more"): free text, never a label. */
  readonly box: boolean;
}

const SKIPPED = new Set(
  'SCRIPT STYLE svg SVG IMG BUTTON TEMPLATE NOSCRIPT INPUT SELECT TEXTAREA VIDEO IFRAME LI-ICON CODE'.split(' '),
);
const BLOCKS = new Set(
  'P DIV LI UL OL SECTION ARTICLE H1 H2 H3 H4 H5 H6 HEADER FOOTER TABLE TR TD TH DT DD FIGURE ASIDE MAIN NAV HR FORM DIALOG LABEL'.split(
    ' ',
  ),
);
/** Classes by which sites of every age say "not for the eye"; none of them is generated. */
const UNSEEN = /visually-hidden|a11y-text|sr-only/;

/** In HTML documents upper case, except inside pictures. */
const tag = (el: Element): string => el.tagName;
const SHOWN = 'span[aria-hidden="true"]';
const isShown = (el: Element): boolean => el.getAttribute('aria-hidden') === 'true';
const hasWord = (el: Element): boolean => /[\p{L}\p{N}]/u.test(el.textContent ?? '');

const shownTwin = (el: Element | null): boolean => el !== null && tag(el) === 'SPAN' && isShown(el) && hasWord(el);

/** The copy for screen readers beside a visible text: `aria-hidden` marks the visible one, so its neighbour is the copy. */
const isTwin = (el: Element): boolean =>
  tag(el) === 'SPAN' && !isShown(el) && (shownTwin(el.previousElementSibling) || shownTwin(el.nextElementSibling));

/** What says of itself that only the eye sees it is not hidden from the eye, whatever its class. */
const isUnseen = (el: Element): boolean =>
  el.hasAttribute('hidden') || (UNSEEN.test(el.className) && el.querySelector(SHOWN) === null && !isShown(el));

/** Whether an element shows nothing that counts as text of the page. */
const isSkipped = (el: Element, name: string, marked: boolean): boolean =>
  SKIPPED.has(name) || (marked && isUnseen(el)) || isTwin(el);

/** Spaces made one; most texts have no others, which is told sooner than replaced. */
export const evened = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** Spaces made one, line breaks kept, at most one empty line in a row. */
export const tidy = (text: string): string =>
  text.includes('\n')
    ? text
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : evened(text);

/** Several spans side by side, with blocks but no text of their own between them, are lines of their own. */
function splits(el: Element): boolean {
  if (el.childElementCount < 2) return false;
  const name = tag(el);
  if (name === 'P' || /^H\d$/.test(name) || isShown(el)) return false;
  let spans = 0;
  for (let node = el.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) {
      if ((node.nodeValue ?? '').trim() !== '') return false;
    } else if (node.nodeType === 1) {
      if (tag(node as Element) === 'SPAN') spans += 1;
      else if (!BLOCKS.has(tag(node as Element))) return false;
    }
  }
  return spans > 1;
}

/** A text that the page can fold ("… more"). */
const isBox = (el: Element): boolean => el.getAttribute('data-testid') === 'expandable-text-box';

interface State {
  readonly out: Line[];
  readonly max: number;
  /** What is no more than a space in the source's text; a break in it always. */
  readonly breaks: RegExp;
  parts: string;
  inner: Element | null;
}
interface Place {
  readonly el: Element;
  readonly link: Element | null;
  readonly item: Element | null;
  readonly depth: number;
  readonly box: boolean;
}

function flush(state: State, place: Place): void {
  const text = state.parts === '' ? '' : tidy(state.parts);
  if (text !== '') state.out.push({ text, ...place, inner: state.inner });
  state.parts = '';
  state.inner = null;
}

function inside(el: Element, name: string, place: Place, block: boolean, box: boolean): Place {
  const item = name === 'LI';
  if (!block && name !== 'A') return place;
  return {
    el: block ? el : place.el,
    link: name === 'A' && el.hasAttribute('href') ? el : place.link,
    item: item ? el : place.item,
    depth: place.depth + (item ? 1 : 0),
    box: place.box || box,
  };
}

function visit(el: Element, place: Place, state: State, level: number): void {
  const split = splits(el);
  for (let node = el.firstChild; node !== null && state.out.length < state.max; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      state.parts += text.includes('\n') ? text.replace(state.breaks, ' ') : text;
    }
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    const name = tag(child);
    if (name === 'BR') state.parts += '\n';
    else if (level < 200) {
      // Most elements carry no attribute: nothing to ask for.
      const marked = child.hasAttributes();
      if (isSkipped(child, name, marked)) continue;
      const box = marked && isBox(child);
      const block = split || BLOCKS.has(name) || box || (marked && isShown(child));
      if (block) flush(state, place);
      const next = inside(child, name, place, block, box);
      if (name === 'A' && !block) state.inner ??= child;
      visit(child, next, state, level + 1);
      if (block) flush(state, next);
    }
  }
}

/**
 * The visible lines below `root`, without screen-reader copies, buttons and pictures; at most `max`.
 * @param breaks What is no more than a space in the source's text: any line break, as only `<br>` breaks a line.
 */
export function linesOf(root: Element, max = 5000, breaks = /\n/g): Line[] {
  const state: State = { out: [], max, breaks, parts: '', inner: null };
  const place: Place = { el: root, link: null, item: null, depth: 0, box: false };
  visit(root, place, state, 0);
  flush(state, place);
  return state.out;
}

/** The visible text of an element as one string: blocks and `<br>` become line breaks. */
export const textOf = (el: Element): string =>
  tidy(
    linesOf(el)
      .map((l) => l.text)
      .join('\n'),
  );
