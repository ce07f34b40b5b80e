import { firstOf } from './again.ts';
import * as a from './anchors.ts';
import * as m from './marks.ts';

/** One message's parts: the first of each kind, in the page's order. */
export interface Row {
  readonly item: Element;
  /** Of the other side, by its mark. */
  readonly other: boolean;
  /** Marked as a notice of the site, itself or its text. */
  readonly notice: boolean;
  readonly meta: boolean;
  readonly name: Element | null;
  readonly link: Element | null;
  readonly time: Element | null;
  /** Another time stands beside it: it may be half of one. */
  readonly times: boolean;
  readonly subject: Element | null;
  /** Name or subject stands there twice and differs. */
  readonly torn: boolean;
  /** All of them, those inside others included. */
  readonly bodies: readonly Element[];
  readonly extras: readonly Element[];
  /** A clock time, or the sentence for screen readers. */
  readonly headed: boolean;
  /** Something below says that a message was removed. */
  readonly removed: boolean;
  /** Characters beside the known parts, at most. */
  readonly beside: number;
  /** A paragraph or heading that is in no known part. */
  readonly loose: boolean;
  /** Another message stands inside it. */
  readonly nested: boolean;
}
export interface Heading {
  readonly heading: Element;
}
/** What a list holds in the page's order: messages, and headings of days outside them, however either is wrapped. */
export interface Rows {
  readonly all: readonly (Row | Heading)[];
  /** Something is written outside of them. */
  readonly more: boolean;
}

type Draft = { -readonly [K in keyof Row]: Row[K] } & { bodies: Element[]; extras: Element[] };
type Marks = ReturnType<typeof m.marksOfPage>;

const WORDS = new Set('p h1 h2 h3 h4 h5 h6'.split(' '));
const PART = m.META | m.NAME | m.STAMP | m.BODY | m.SUBJECT | m.REACTIONS;

const isWritten = (node: Node): boolean => (node.nodeValue ?? '').trim() !== '';

/** Notes what one element below a message is. */
function note(row: Draft, el: Element, bits: number, inMeta: boolean): void {
  const tag = el.localName;
  if ((bits & m.EVENT) !== 0) row.nested = true;
  if ((bits & m.META) !== 0) row.meta = true;
  if ((bits & m.NAME) !== 0) row.name = firstOf(row, row.name, el);
  if ((bits & m.SUBJECT) !== 0) row.subject = firstOf(row, row.subject, el);
  if ((bits & m.BODY) !== 0) {
    row.bodies.push(el);
    if ((bits & m.NOTICE) !== 0) row.notice = true;
  }
  if ((bits & m.EXTRA) !== 0) row.extras.push(el);
  if ((bits & m.REMOVED) !== 0) row.removed = true;
  if ((bits & m.GROUP_HEADING) !== 0 || tag === 'time') row.headed = true;
  if ((bits & m.STAMP) !== 0 || (inMeta && tag === 'time')) {
    row.times ||= row.time !== null && row.time.textContent !== el.textContent;
    row.time ??= el;
  }
  if (row.link !== null || tag !== 'a') return;
  const href = el.getAttribute('href');
  if (href !== null && ((bits & m.PROFILE) !== 0 || (inMeta && href.includes('/in/')))) row.link = el;
}

/**
 * One walk through what stands below a message.
 * @param inPart Below a part whose text is accounted for.
 * @param isKnown The same, or below an attachment.
 */
function visit(row: Draft, el: Element, marks: Marks, inMeta: boolean, inPart: boolean, isKnown: boolean): void {
  let node: Node | null = inPart ? el.firstElementChild : el.firstChild;
  while (node !== null) {
    if (node.nodeType === 1) {
      const child = node as Element;
      const bits = marks(child);
      note(row, child, bits, inMeta);
      const part = (bits & PART) !== 0 || (inMeta && child.localName === 'time');
      const known = isKnown || part || (bits & m.EXTRA) !== 0;
      if (part && !inPart) row.beside += 1;
      if (!known && WORDS.has(child.localName)) row.loose = true;
      if (child.firstChild !== null) visit(row, child, marks, inMeta || (bits & m.META) !== 0, inPart || part, known);
    } else if (node.nodeType === 3) {
      // With a space before it; what is blank is no more than that space.
      const { length } = (node.nodeValue ?? '').trim();
      if (length > 0) row.beside += length + 1;
    }
    node = inPart ? (node as Element).nextElementSibling : node.nextSibling;
  }
}

function rowOf(item: Element, bits: number, marks: Marks, inMeta: boolean): Row {
  const row: Draft = {
    item,
    other: (bits & m.OTHER) !== 0,
    notice: (bits & m.NOTICE) !== 0,
    meta: false,
    name: null,
    link: null,
    time: null,
    times: false,
    subject: null,
    torn: false,
    bodies: [],
    extras: [],
    headed: false,
    removed: false,
    beside: 0,
    loose: false,
    nested: false,
  };
  visit(row, item, marks, inMeta || (bits & m.META) !== 0, false, false);
  return row;
}

/** One walk through a list. */
export function rowsOf(list: Element): Rows {
  const marks = m.marksOfPage();
  const all: (Row | Heading)[] = [];
  let more = false;
  const isMessage = (marks(list) & m.EVENT) !== 0;
  /** `inTime`: inside a heading or clock time. `isQuiet`: what is written here says nothing. */
  const walk = (el: Element, inMeta: boolean, inTime: boolean, isQuiet: boolean): void => {
    for (let node = el.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3 && !isQuiet && !more) more = isWritten(node);
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      const bits = marks(child);
      if ((bits & m.EVENT) !== 0) {
        all.push(rowOf(child, bits, marks, inMeta));
        continue;
      }
      const meta = inMeta || (bits & m.META) !== 0;
      const time = child.localName === 'time';
      const isHeading = !inTime && !meta && !isMessage && (time || (bits & m.HEADING) !== 0) && (bits & m.STAMP) === 0;
      if (isHeading) all.push({ heading: child });
      walk(
        child,
        meta,
        inTime || time || (bits & m.HEADING) !== 0,
        isQuiet || isHeading || (bits & (m.NO_MESSAGE | m.GROUP_HEADING)) !== 0,
      );
    }
  };
  walk(list, list.closest(a.META) !== null, false, false);
  return { all, more };
}
