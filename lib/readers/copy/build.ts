import { FOREIGN } from './write.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Deeper than any page; a copy that goes further is not one. */
const MAX_DEPTH = 600;
const NAME = /^(?:s:)?[A-Za-z][\w.-]*$/;
const ATTRIBUTE = /^[A-Za-z_][\w.-]*$/;
/** Nothing that loads or runs is built, whatever the text says; readers look into none of them. */
const NEVER = /^(?:script|style|link|iframe|object|embed|base|template)$/i;

class NoCopy extends Error {}

function build(tree: unknown, doc: Document, depth: number): Node {
  if (typeof tree === 'string') return doc.createTextNode(tree);
  if (!Array.isArray(tree) || depth > MAX_DEPTH) throw new NoCopy();
  const [name, attributes, ...children] = tree as [unknown, unknown, ...unknown[]];
  if (typeof name !== 'string' || !NAME.test(name) || typeof attributes !== 'object' || attributes === null)
    throw new NoCopy();
  const foreign = name.startsWith(FOREIGN);
  const local = foreign ? name.slice(FOREIGN.length) : name;
  if (NEVER.test(local)) throw new NoCopy();
  const el = foreign ? doc.createElementNS(SVG, local) : doc.createElement(local);
  for (const [attribute, value] of Object.entries(attributes)) {
    // Names that no reader asks for and that can't be set by a script ("@click") are left out.
    if (ATTRIBUTE.test(attribute) && typeof value === 'string') el.setAttribute(attribute, value);
  }
  for (const child of children) el.append(build(child, doc, depth + 1));
  return el;
}

/**
 * The document that a copy was made of, in which nothing loads or runs; null for anything else.
 * @param maker Any document, whose `implementation` makes the new one.
 */
export function documentOf(text: string, maker: Document): Document | null {
  try {
    const doc = maker.implementation.createHTMLDocument('');
    const root = build(JSON.parse(text), doc, 0);
    if ((root as Element).localName !== 'html') return null;
    doc.documentElement.remove();
    doc.append(root);
    return doc;
  } catch (error) {
    if (error instanceof NoCopy || error instanceof SyntaxError) return null;
    throw error;
  }
}
