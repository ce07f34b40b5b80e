import type { Doc } from './document.ts';

let things = 0;

/** Reckons something of a message once, however many ask for it; what comes out is neither null nor undefined. */
export function perDoc<T extends NonNullable<unknown>>(reckon: (doc: Doc) => T): (doc: Doc) => T {
  const thing = things++;
  return (doc) => {
    doc.known[thing] ??= reckon(doc);
    return doc.known[thing] as T;
  };
}
