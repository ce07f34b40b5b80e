import * as a from './anchors.ts';

/*
 * What an element's class says it is, as bits. A page repeats its few classes, so that each is matched with the anchors once
 * and not by every question about every message.
 */
export const EVENT = 1;
export const META = 2;
export const NAME = 4;
/** A clock time by its class alone. */
export const STAMP = 8;
export const PROFILE = 16;
export const HEADING = 32;
export const BODY = 64;
export const SUBJECT = 128;
export const REACTIONS = 256;
export const GROUP_HEADING = 512;
/** The site's own notice inside a row. */
export const REMOVED = 1024;
export const EXTRA = 2048;
export const NO_MESSAGE = 4096;
/** A notice of the site, on the row or the text itself. */
export const NOTICE = 8192;
/** Of the other side. */
export const OTHER = 16384;

type Selectors = readonly (readonly [number, string])[];
type Patterns = readonly (readonly [number, RegExp])[];

const SELECTORS: Selectors = [
  [EVENT, a.EVENT],
  [META, a.META],
  [NAME, a.NAME],
  [STAMP, a.STAMP],
  [PROFILE, a.PROFILE],
  [HEADING, a.HEADING],
  [BODY, a.BODY],
  [SUBJECT, a.SUBJECT],
  [REACTIONS, a.REACTIONS],
  [GROUP_HEADING, a.GROUP_HEADING],
  [REMOVED, a.REMOVED],
  [OTHER, `.${a.OTHER}`],
];
const PATTERNS: Patterns = [
  [EXTRA, a.EXTRA],
  [NO_MESSAGE, a.NO_MESSAGE],
  [NOTICE, a.NOTICE],
];

/** Tells the marks of an element by its class alone; one for each page, since it remembers its classes. */
export function marksBy(selectors: Selectors, patterns: Patterns = []): (el: Element) => number {
  const known = new Map<string, number>();
  return (el) => {
    const name = el.getAttribute('class');
    if (name === null) return 0;
    let bits = known.get(name);
    if (bits === undefined) {
      bits = 0;
      for (const [bit, pattern] of patterns) if (pattern.test(name)) bits |= bit;
      for (const [bit, selector] of selectors) if (el.matches(selector)) bits |= bit;
      known.set(name, bits);
    }
    return bits;
  };
}

/** Tells what the elements of a thread are. */
export const marksOfPage = (): ((el: Element) => number) => marksBy(SELECTORS, PATTERNS);
