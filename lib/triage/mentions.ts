import { fold } from '../nlp/message/fold.ts';

/** Characters before a name that tell whose it is. */
const BEFORE = 80;
const edge = (c: string): boolean => !/[a-z0-9]/.test(c);

/**
 * Whether a name stands somewhere as a word of its own; "sap" is not in "asap", but in "asap, an sap project".
 * @param not what must not stand right before it
 */
export function mentions(where: string, what: string, not?: RegExp): boolean {
  const needle = fold(what.trim());
  if (needle === '') return false;
  for (let at = where.indexOf(needle); at >= 0; at = where.indexOf(needle, at + 1)) {
    const alone = edge(where.charAt(at - 1)) && edge(where.charAt(at + needle.length));
    if (alone && not?.test(where.slice(Math.max(0, at - BEFORE), at)) !== true) return true;
  }
  return false;
}
