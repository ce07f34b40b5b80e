import { LOOK_KEY } from './look-key.ts';

/** An element as kept between two openings: its name, a few attributes, what it holds. */
type Piece = string | readonly [name: string, attributes: Readonly<Record<string, string>>, pieces: readonly Piece[]];

interface Kept {
  /** The look it was drawn in; in another one (quiet mode, language, colours) it is not shown. */
  readonly look: string;
  readonly piece: Piece;
}

const KEY = 'beckon.last-paint';
const SVG = new Set(['svg', 'g', 'path', 'rect', 'line', 'circle']);
const HTML = new Set(
  'div section header main h1 h2 h3 p span strong b i small ul li dl dt dd button summary details'.split(' '),
);
const ATTRIBUTES = new Set(
  'class viewBox x y x1 x2 y1 y2 cx cy r rx width height d fill stroke transform open aria-hidden role'.split(' '),
);
const MAX_DEPTH = 24;
const MAX_LENGTH = 60_000;

/** Words of others, names and what belongs to the page of the moment: kept as grey lines. */
const GAP: Piece = [
  'div',
  { class: 'skeleton' },
  [
    ['i', {}, []],
    ['i', {}, []],
    ['i', {}, []],
  ],
];

function pieceOf(node: Node, depth = 0): Piece | null {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1 || depth > MAX_DEPTH) return null;
  const el = node as Element;
  const name = el.localName;
  if (el.hasAttribute('data-private')) return GAP;
  if (!SVG.has(name) && !HTML.has(name)) return null;
  const attributes = [...el.attributes].filter((a) => ATTRIBUTES.has(a.name)).map((a) => [a.name, a.value] as const);
  const pieces = [...el.childNodes].map((child) => pieceOf(child, depth + 1)).filter((p) => p !== null);
  return [name, Object.fromEntries(attributes), pieces];
}

/** Makes the element anew, node by node; whatever isn't on the lists above makes the whole of it nothing. */
function nodeOf(piece: unknown, page: Document, depth = 0): Node | null {
  if (typeof piece === 'string') return page.createTextNode(piece);
  if (!Array.isArray(piece) || depth > MAX_DEPTH) return null;
  const [name, attributes, pieces] = piece as [string, Record<string, string>, unknown[]];
  if (!(SVG.has(name) || HTML.has(name)) || !Array.isArray(pieces)) return null;
  const made = SVG.has(name) ? page.createElementNS('http://www.w3.org/2000/svg', name) : page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (ATTRIBUTES.has(key)) made.setAttribute(key, String(value));
  const children = pieces.map((p) => nodeOf(p, page, depth + 1));
  if (children.some((c) => c === null)) return null;
  made.append(...(children as Node[]));
  return made;
}

const lookNow = (storage: Storage): string => `${storage.getItem(LOOK_KEY) ?? ''} ${navigator.languages.join()}`;

/** Keeps what the page shows, without names and words of others, for the first moment of the next opening. */
export function keepPaint(shown: Element, storage: Storage): void {
  const kept: Kept = { look: lookNow(storage), piece: pieceOf(shown) ?? '' };
  const text = JSON.stringify(kept);
  try {
    if (text.length <= MAX_LENGTH) storage.setItem(KEY, text);
  } catch {
    return; // blocked or full storage costs only the first moment
  }
}

/** Forgets it; part of wiping everything. */
export const forgetPaint = (storage: Storage): void => storage.removeItem(KEY);

function kept(storage: Storage): Kept | null {
  try {
    const value = JSON.parse(storage.getItem(KEY) ?? 'null') as Kept | null;
    return value?.look === lookNow(storage) ? value : null;
  } catch {
    return null; // blocked or damaged: the page itself follows a moment later
  }
}

function themeOf(storage: Storage): string {
  const look = JSON.parse(storage.getItem(LOOK_KEY) ?? '{}') as { readonly theme?: string };
  return look.theme ?? 'system';
}

/**
 * Shows in `place` what the page showed last time, at once and inert, and hides `root` until {@link reveal}. Nothing where
 * nothing was kept, or where the look has changed since.
 */
export function showLastPaint(place: HTMLElement, root: HTMLElement, storage: Storage): boolean {
  const last = kept(storage);
  const node = last === null ? null : nodeOf(last.piece, place.ownerDocument);
  if (node?.nodeType !== 1) return false;
  const theme = themeOf(storage);
  if (theme !== 'system') place.ownerDocument.documentElement.dataset.theme = theme;
  place.inert = true;
  place.append(node);
  root.hidden = true;
  return true;
}

/** Ids of the two places in the popup's page. */
export const LAST = 'last';
export const ROOT = 'app';

/** Puts the page itself in the place of its last paint. */
export function reveal(page: Document): void {
  page.getElementById(LAST)?.remove();
  const root = page.getElementById(ROOT);
  if (root !== null) root.hidden = false;
}
