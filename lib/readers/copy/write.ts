/*
 * A page's document as text, to be read elsewhere. A reader that runs for the first time takes many times what it takes
 * later; a page that is read unasked must not stand still for it. Here only the browser's own copying runs at one go; writing
 * the copy down can be cut anywhere, and whatever the page does meanwhile, the copy stays as it was.
 */

/** Elements in which nothing is read; their insides are left out. */
const EMPTY = new Set('SCRIPT STYLE LINK NOSCRIPT TEMPLATE IFRAME OBJECT EMBED VIDEO AUDIO CANVAS CODE'.split(' '));
/** Attributes in which nothing is read, and that are long. */
const LEFT_OUT = new Set('src srcset sizes d points transform viewbox'.split(' '));

/** Marks an element of another namespace (SVG). */
export const FOREIGN = 's:';

/**
 * A copy that belongs to no page: nothing in it loads, runs or is upgraded, and the page's scripts see nothing of its making.
 */
export function copyOf(doc: Document): Document {
  const copy = doc.implementation.createHTMLDocument('');
  const root = copy.importNode(doc.documentElement, true);
  copy.documentElement.remove();
  copy.append(root);
  return copy;
}

function opening(el: Element): string {
  const attributes: string[] = [];
  for (const { name, value } of el.attributes) {
    if (!LEFT_OUT.has(name.toLowerCase())) attributes.push(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
  }
  const html = el.namespaceURI === 'http://www.w3.org/1999/xhtml';
  return `[${JSON.stringify((html ? '' : FOREIGN) + el.localName)},{${attributes.join(',')}}`;
}

/** The copy as JSON, piece by piece: `[name, {attributes}, ...children]`, texts as they are. */
export function* piecesOf(root: Element): Generator<string> {
  let node: Node = root;
  let comma = '';
  for (;;) {
    if (node.nodeType === 3) yield `,${JSON.stringify(node.nodeValue ?? '')}`;
    else if (node.nodeType === 1 && !EMPTY.has((node as Element).tagName.toUpperCase())) {
      yield comma + opening(node as Element);
      comma = ',';
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      yield ']';
    }
    while (node !== root && node.nextSibling === null && node.parentNode !== null) {
      node = node.parentNode;
      yield ']';
    }
    if (node === root || node.nextSibling === null) return;
    node = node.nextSibling;
  }
}
