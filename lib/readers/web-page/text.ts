import { Readability } from '@mozilla/readability';
import { fold } from '../dates.ts';
import { type Line, linesOf } from '../dom/text.ts';
import { HEADINGS, type TextSection } from './headings.ts';

export type TextSections = ReadonlyMap<TextSection, readonly Line[]>;

const isHeading = (l: Line): boolean => l.el.closest('h1,h2,h3,h4,h5,h6') !== null;
const sectionOf = (text: string): TextSection | null => {
  const folded = fold(text)
    .replace(/(?<![:#¶])[:#¶]+$/, '')
    .replace(/^[^\p{L}]+/u, '')
    .trim();
  return HEADINGS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
};

const levelOf = (l: Line): number => Number(l.el.closest('h1,h2,h3,h4,h5,h6')?.tagName.slice(1) ?? 7);

/**
 * Lines below each known heading, up to the next heading of the same or a higher rank or of another part; prose ends at any
 * ("Profile" may stand above all the rest). A heading that occurs twice is unclear.
 */
function sectionsIn(lines: readonly Line[]): TextSections {
  const out = new Map<TextSection, Line[]>();
  const twice = new Set<TextSection>();
  for (const [i, line] of lines.entries()) {
    const section = isHeading(line) ? sectionOf(line.text) : null;
    if (section === null) continue;
    const level = levelOf(line);
    const rest = lines.slice(i + 1);
    const end = rest.findIndex(
      (l) => isHeading(l) && (section === 'about' || levelOf(l) <= level || sectionOf(l.text) !== null),
    );
    const own = end < 0 ? rest : rest.slice(0, end);
    // With nothing of its own it is a title above the others.
    if (own.length === 0) continue;
    if (out.has(section)) twice.add(section);
    out.set(section, own);
  }
  for (const section of twice) out.delete(section);
  return out;
}

/** Words side by side in boxes of their own; the library makes paragraphs of boxes, in which they would run together. */
function setApart(doc: Document): Document {
  for (const span of doc.querySelectorAll('div > span + span')) {
    const alone = [...(span.parentNode?.childNodes ?? [])].every((n) => n.nodeType === 1 || n.nodeValue?.trim() === '');
    if (alone) span.before(doc.createElement('br'));
  }
  return doc;
}

/** The page's main text. The library changes what it reads, so it gets a copy; null where it finds nothing. */
function mainText(doc: Document): Element | null {
  try {
    const article = new Readability<Element>(setApart(doc.cloneNode(true) as Document), {
      serializer: (node) => node as Element,
      charThreshold: 120,
      keepClasses: false,
      maxElemsToParse: 50_000,
    }).parse();
    return article?.content ?? null;
  } catch {
    return null; // too large, or a document it can't copy: the marked layers still count
  }
}

/** Sections of the main text, or of the whole body where headings got lost on the way. */
export function textSections(doc: Document): TextSections {
  // Finding the main text is the dear part; without a known heading there is nothing to find in it.
  const headings = [...doc.querySelectorAll('h1,h2,h3,h4,h5,h6')];
  if (!headings.some((h) => sectionOf((h.textContent ?? '').replace(/\s+/g, ' ').trim()) !== null)) return new Map();
  const main = mainText(doc);
  const found = main === null ? new Map() : sectionsIn(linesOf(main));
  if (found.size > 0 || doc.body === null) return found;
  return sectionsIn(
    linesOf(doc.querySelector('main') ?? doc.body).filter((l) => l.el.closest('nav,footer,aside') === null),
  );
}

export const proseOf = (lines: readonly Line[]): string =>
  lines
    .map((l) => l.text)
    .join('\n')
    .trim();
