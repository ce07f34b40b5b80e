import { fold } from '../dates.ts';
import { evened, type Line, linesOf } from '../dom/text.ts';
import { BANNER } from './consent.ts';
import { HEADINGS, type TextSection } from './headings.ts';
import { mainText } from './main-text.ts';

export type TextSections = ReadonlyMap<TextSection, readonly Line[]>;

/** Longer than any heading of a known part. */
const LABEL = 40;

const sectionOf = (text: string): TextSection | null => {
  if (text.length > LABEL) return null;
  const folded = fold(text)
    .replace(/(?<![:#¶])[:#¶]+$/, '')
    .replace(/^[^\p{L}]+/u, '')
    .trim();
  return HEADINGS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
};

/** 1 to 6; 7 where a line is no heading. A heading's line is its own block or the box of a word in it. */
function levelOf({ el }: Line): number {
  for (const up of [el, el.parentElement, el.parentElement?.parentElement]) {
    const name = up?.tagName;
    // Most lines are no headings; told without a pattern.
    const level = name?.length === 2 && name.startsWith('H') ? Number(name[1]) : Number.NaN;
    if (level >= 1 && level <= 6) return level;
  }
  return 7;
}

/**
 * Lines below each known heading, up to the next heading of the same or a higher rank or of another part; prose ends at any
 * ("Profile" may stand above all the rest). A heading that occurs twice is unclear.
 */
function sectionsIn(lines: readonly Line[]): TextSections {
  const out = new Map<TextSection, Line[]>();
  const twice = new Set<TextSection>();
  const heads = lines.flatMap((line, at) => {
    const level = levelOf(line);
    return level > 6 ? [] : [{ at, level, section: sectionOf(line.text) }];
  });
  for (const [i, { at, level, section }] of heads.entries()) {
    if (section === null) continue;
    const next = heads.slice(i + 1).find((h) => section === 'about' || h.level <= level || h.section !== null);
    const below = lines.slice(at + 1, next?.at);
    // A label on a line of its own is a heading that isn't marked as one.
    const label =
      section === 'about' ? below.findIndex((l) => l.text.length <= LABEL && sectionOf(l.text) !== null) : -1;
    const own = label < 0 ? below : below.slice(0, label);
    // With nothing of its own it is a title above the others.
    if (own.length === 0) continue;
    if (out.has(section)) twice.add(section);
    out.set(section, own);
  }
  for (const section of twice) out.delete(section);
  return out;
}

/** A heading of the page that may name a part. */
interface Head {
  readonly el: Element;
  readonly text: string;
  readonly section: TextSection;
}

/** The page's headings of known parts. */
function headsOf(doc: Document): Head[] {
  return [...doc.querySelectorAll('h1,h2,h3,h4,h5,h6')].flatMap((el) => {
    const text = evened(el.textContent ?? '');
    const section = sectionOf(text);
    return section === null ? [] : [{ el, text: fold(text), section }];
  });
}

/** Sections of the main text, or of the whole body where headings got lost on the way; empty where none is `wanted`. */
export function textSections(doc: Document, wanted: readonly TextSection[]): TextSections {
  // Finding the main text is the dear part; without a heading that is wanted there is nothing to find in it.
  const heads = headsOf(doc);
  if (!heads.some((h) => wanted.includes(h.section))) return new Map();
  const main = mainText(doc);
  const found = main === null ? new Map() : sectionsIn(linesOf(main));
  if (found.size > 0 || doc.body === null) return withoutRepeated(found, heads);
  const lines = linesOf(doc.querySelector('main') ?? doc.body);
  return withoutRepeated(sectionsIn(lines.filter((l) => l.el.closest(`nav,footer,aside,${BANNER}`) === null)), heads);
}

/** The main text may be one of several people's: a heading that the page has twice tells nothing of either. */
function withoutRepeated(found: TextSections, heads: readonly Head[]): TextSections {
  const own = heads.filter((h) => h.el.closest('nav,footer,aside') === null);
  const repeated = own.filter((h, i) => own.findIndex((o) => o.text === h.text) < i).map((h) => h.section);
  return new Map([...found].filter(([section]) => !repeated.includes(section)));
}

export const proseOf = (lines: readonly Line[]): string =>
  lines
    .map((l) => l.text)
    .join('\n')
    .trim();
