import { Readability } from '@mozilla/readability';
import { BANNER } from './consent.ts';

const WORDS = new Set(['SPAN', 'A']);
const BOXES = new Set('DIV SECTION ARTICLE MAIN LI TD DD'.split(' '));
/** Words side by side in boxes of their own; the library makes paragraphs of boxes, in which they would run together. */
function setApart(doc: Document): Document {
  // Never the page itself, whose own class may say that consent was given.
  for (const box of doc.querySelectorAll(BANNER))
    if (box.querySelector('h1') === null && box.closest('html,body') !== box) box.remove();
  // What is quoted is somebody else's.
  for (const quote of doc.querySelectorAll('blockquote')) quote.remove();
  const words = doc.querySelectorAll('span + span, span + a, a + span, a + a');
  for (const box of new Set([...words].map((el) => el.parentElement))) {
    if (box === null || !BOXES.has(box.tagName)) continue;
    if ([...box.childNodes].some((n) => n.nodeType === 3 && n.nodeValue?.trim() !== '')) continue;
    for (const el of [...box.children].slice(1)) {
      if (WORDS.has(el.tagName) && WORDS.has(el.previousElementSibling?.tagName ?? ''))
        el.before(doc.createElement('br'));
    }
  }
  return doc;
}

/** Parts of the library that its types don't name. */
interface Inside {
  _cleanStyles: () => void;
  _grabArticle: () => Element | null;
}

/** Has an element's source asked for without writing it out. */
const unwritten = (el: Element, set: () => void = () => {}): Element =>
  Object.defineProperty(el, 'innerHTML', { configurable: true, get: () => '', set });

const parsed = (reader: Readability<Element>): Element | null => reader.parse()?.content ?? null;

/**
 * The page's main text, null where nothing is found. The library changes what it reads, so it gets a copy. It also writes
 * out the whole page for a second try, which few need, and its answer for a log, and takes off styles, which no line shows:
 * a fifth of its time, saved here.
 */
function found(doc: Document, isSecond: boolean): Element | null {
  const copy = setApart(doc.cloneNode(true) as Document);
  const reader = new Readability<Element>(copy, {
    serializer: (node) => node as Element,
    charThreshold: 120,
    keepClasses: false,
    maxElemsToParse: 50_000,
  });
  if (isSecond || copy.body === null) return parsed(reader);
  const inside = reader as unknown as Inside;
  const grab = inside._grabArticle;
  inside._cleanStyles = () => {};
  inside._grabArticle = function (this: Inside) {
    const content = grab.call(this);
    return content === null ? null : unwritten(content);
  };
  unwritten(copy.body, () => {
    throw new Error('a second try');
  });
  return parsed(reader);
}

/** The page's main text; null where there is none. */
export function mainText(doc: Document, isSecond = false): Element | null {
  try {
    return found(doc, isSecond);
  } catch {
    // Too large, or a document it can't copy: the marked layers still count.
    return isSecond ? null : mainText(doc, true);
  }
}
