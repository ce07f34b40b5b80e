/** A thing in JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;
export const isNode = (x: unknown): x is Node => typeof x === 'object' && x !== null && !Array.isArray(x);
export const listOf = (x: unknown): unknown[] => (Array.isArray(x) ? x : x === undefined || x === null ? [] : [x]);

/** Whether a thing is of a type of schema.org, however it is written. */
export const is = (node: Node, ...types: readonly string[]): boolean =>
  listOf(node['@type']).some(
    (t) => typeof t === 'string' && types.includes(t.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '')),
  );

/** What older generators put around a block so that no parser of XML trips over it. */
const WRAPPED =
  /^\s*(?:\/\/\s*|\/\*\s*)?<!(?:\[CDATA\[|--)(?:\s*\*\/)?|(?:\/\/\s*|\/\*\s*)?(?:\]\]|--)>(?:\s*\*\/)?\s*$/g;

/** Top nodes of all blocks; invalid ones are passed over, as search engines do. */
export function nodesIn(doc: Document): Node[] {
  const out: Node[] = [];
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse((script.textContent ?? '').replace(WRAPPED, ''));
    } catch {
      continue; // a broken block says nothing
    }
    for (const top of listOf(data).filter(isNode)) out.push(top, ...listOf(top['@graph']).filter(isNode));
  }
  return out;
}
