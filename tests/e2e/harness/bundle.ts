import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';

/** Everything by which a script can reach a network. */
export const NETWORK = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
  'importScripts',
  'Image',
  'Audio',
  'SharedWorker',
  'webkitRTCPeerConnection',
  'fetchLater',
  'downloads',
  'setUninstallURL',
  'serviceWorker',
];
/** Everything by which a reader could leave a trace in the page or speak to it. */
export const TRACES = [
  'dispatchEvent',
  'postMessage',
  'CustomEvent',
  'addEventListener',
  'setAttribute',
  'appendChild',
  'insertBefore',
  'insertAdjacentElement',
  'createElement',
  'attachShadow',
  'innerHTML',
  'innerText',
  'scrollTo',
  'scrollBy',
  'scrollIntoView',
  'focus',
  'click',
  'execCommand',
  'localStorage',
  'sessionStorage',
  'cookie',
  'indexedDB',
  'pushState',
  'replaceState',
  'MutationObserver',
  'getComputedStyle',
  'getBoundingClientRect',
  'offsetHeight',
  'offsetWidth',
  'chrome',
  'browser',
];

export function scripts(build: string): string[] {
  return readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && e.name.endsWith('.js'))
    .map((e) => join(e.parentPath, e.name));
}

type Node = Record<string, unknown> & { type?: string; name?: string; value?: unknown };
const isNode = (v: unknown): v is Node => typeof v === 'object' && v !== null && typeof (v as Node).type === 'string';

/** The name a node reaches by: a free identifier, `x.name` or `x['name']`. */
function reached(node: Node): string | null {
  if (node.type === 'Identifier') return node.name ?? null;
  if (node.type === 'MemberExpression') {
    const property = node.property as Node;
    if (node.computed !== true) return property.name ?? null;
    return constant(property);
  }
  return null;
}

/** A text that stands there to the letter, be it in pieces; null for anything reckoned. */
function constant(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'TemplateLiteral') {
    const [only, ...more] = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
    return more.length === 0 ? (only?.value.cooked ?? null) : null;
  }
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return null;
  const [left, right] = [constant(node.left as Node), constant(node.right as Node)];
  return left === null || right === null ? null : left + right;
}

/** Names taken out of an object: `const { fetch: f } = self`. */
const takenOut = (node: Node): string[] =>
  node.type !== 'ObjectPattern'
    ? []
    : (node.properties as readonly Node[]).flatMap(({ key, computed }) => {
        if (!isNode(key)) return [];
        return (computed === true ? constant(key) : (key.name ?? constant(key))) ?? [];
      });

function visit(node: unknown, found: (name: string, node: Node) => void): void {
  if (Array.isArray(node)) {
    for (const n of node) visit(n, found);
    return;
  }
  if (!isNode(node)) return;
  const name = reached(node);
  if (name !== null) found(name, node);
  for (const taken of takenOut(node)) found(taken, node);
  for (const key in node) {
    // A plain key (`{fetch: …}`, `x.fetch`) is a name, not a reference; `reached` has judged members already.
    const plainKey = node.computed !== true && (key === 'property' || (key === 'key' && node.shorthand !== true));
    if (!plainKey) visit(node[key], found);
  }
}

/** Which of `names` a bundle reaches, by syntax tree: words in strings and comments don't count. */
export function reaches(file: string, names: readonly string[], root = ''): string[] {
  const wanted = new Set(names);
  const out = new Set<string>();
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  visit(program, (name) => {
    if (wanted.has(name)) out.add(`${relative(root, file)}: ${name}`);
  });
  return [...out].sort();
}
