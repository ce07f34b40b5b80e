import type { Doc } from './document.ts';

/** Reckons something of a message once, however many ask for it. */
export function perDoc<T>(reckon: (doc: Doc) => T): (doc: Doc) => T {
  const known = new WeakMap<Doc, { readonly value: T }>();
  return (doc) => {
    let found = known.get(doc);
    if (found === undefined) {
      found = { value: reckon(doc) };
      known.set(doc, found);
    }
    return found.value;
  };
}
