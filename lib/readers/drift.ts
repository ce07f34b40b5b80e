/*
 * A page's skeleton for drift reports: tags, roles, ids and data attributes with every word, number and name replaced,
 * so that a reader can be repaired without seeing anybody's page.
 */
import { createMask, type Mask, maskText } from './drift-mask.ts';

/** Attributes that anchors hang on; all others (pictures, styles, titles) are left out. */
const KEPT = [
  'id',
  'componentkey',
  'data-testid',
  'data-view-name',
  'data-field',
  'data-control-name',
  'data-event-urn',
  'data-member-id',
  'data-section',
  'data-sdui-screen',
  'data-sdui-component',
  'data-test-icon',
  'itemprop',
  'role',
  'name',
  'aria-hidden',
  'aria-busy',
  'aria-selected',
  'aria-checked',
  'aria-pressed',
  'hidden',
  'open',
];
/** Of these only the shape stays, as of any text. */
const LABELS = ['aria-label', 'alt', 'datetime'];
/** What holds no structure a reader looks at. */
const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT HEAD'.split(' '));
/** Drawings: that one is there can matter, what it draws never does. */
const DRAWN = new Set('SVG CANVAS VIDEO AUDIO PICTURE'.split(' '));
const VOID = new Set('AREA BASE BR COL EMBED HR IMG INPUT LINK META SOURCE TRACK WBR'.split(' '));
/** Elements of HTML and of the site; any other name is a word of somebody's. */
const TAGS = new Set(
  'a abbr address article aside b blockquote body br button canvas caption cite code dd del details dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html i img input ins kbd label legend li li-icon main mark menu nav ol optgroup option p picture pre q s search section select slot small span strong sub summary sup svg table tbody td textarea tfoot th thead time tr u ul video'.split(
    ' ',
  ),
);
const MAX_CHARS = 300_000;
const MAX_DEPTH = 200;

const quoted = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

function attributesOf(el: Element, mask: Mask): string {
  const found: [string, string][] = [];
  for (const name of KEPT) {
    const value = el.getAttribute(name);
    if (value !== null) found.push([name, mask.key(value)]);
  }
  for (const name of LABELS) {
    const value = el.getAttribute(name);
    if (value !== null) found.push([name, maskText(value)]);
  }
  const href = el.getAttribute('href');
  if (href !== null) found.push(['href', mask.address(href)]);
  const classes = mask.classes(el.getAttribute('class') ?? '');
  if (classes !== '') found.push(['class', classes]);
  const lang = el.getAttribute('lang');
  if (lang !== null && /^[a-z]{2}(?:[-_][A-Za-z]{2})?$/.test(lang)) found.push(['lang', lang]);
  return found.map(([name, value]) => ` ${name}="${quoted(value)}"`).join('');
}

/** The skeleton of a region as markup; cut at a limit, never holding a word, number or name of the page. */
export function skeletonOf(root: Element, limit = MAX_CHARS): string {
  const mask = createMask();
  let out = '';
  const inside = (parent: ParentNode & Node, level: number): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) out += quoted(maskText(node.nodeValue ?? ''));
      else if (node.nodeType === 1) add(node as Element, level + 1);
    }
  };
  const add = (el: Element, level: number): void => {
    const name = el.tagName.toUpperCase();
    if (SKIPPED.has(name) || out.length > limit || level > MAX_DEPTH) return;
    const tag = TAGS.has(name.toLowerCase()) ? name.toLowerCase() : VOID.has(name) ? 'br' : 'x-x';
    out += `<${tag}${attributesOf(el, mask)}>`;
    if (VOID.has(name)) return;
    if (el.shadowRoot !== null && el.shadowRoot !== undefined) {
      out += '<template shadowrootmode="open">';
      inside(el.shadowRoot, level);
      out += '</template>';
    }
    if (!DRAWN.has(name)) inside(el, level);
    out += `</${tag}>`;
  };
  add(root, 0);
  return out;
}
