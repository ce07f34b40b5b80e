import { type DateRange, parseRange } from '../dates.ts';
import { externalUrl, pathOf } from '../dom/href.ts';
import type { Line } from '../dom/text.ts';
import { branchOf, commonAncestor } from '../dom/tree.ts';
import { linkOf, linksOf, type Row } from './rows.ts';

/** What separates parts of one line. */
export const DOT = /(?:(?<!\s)\s+)?[·•]\s*/u;

/** An entry's head: the lines before its dates, the dates, what stands beside them. */
export interface Head {
  readonly before: readonly Line[];
  readonly dates: DateRange;
  /** The line after the dates in the same block, e.g. a place. */
  readonly after: Line | null;
  readonly dateLine: Line;
}

const SKILL_LINK = /skill-associations-details|skill-insights/;
export const isSkillLine = (line: Line): boolean => SKILL_LINK.test(pathOf(linkOf(line)));

/** A picture or icon before a text inside a list item makes it a remark of the site, not the user's words. */
const hasPicture = (line: Line): boolean => line.item?.querySelector('img,li-icon,svg,figure') != null;

/** Lines that can be labels of an entry: not free text, not lists of skills. */
export const plain = (lines: readonly Line[]): Line[] => lines.filter((l) => !l.box && !isSkillLine(l));

/**
 * Splits an entry's own lines at the first one that is a range of dates by its shape; null without one.
 * The first line is never taken for dates: it is the name of the entry.
 */
export function headOf(own: readonly Line[], lang: string): Head | null {
  const list = plain(own);
  for (let i = 1; i < list.length; i++) {
    const line = list[i] as Line;
    const dates = parseRange(line.text, lang);
    if (dates === null) continue;
    const before = list.slice(0, i);
    const top = commonAncestor((before[0] as Line).el, line.el);
    const next = list[i + 1];
    const beside =
      next !== undefined &&
      next.link === line.link &&
      top.contains(next.el) &&
      branchOf(top, next.el).tagName === branchOf(top, line.el).tagName;
    return { before, dates, after: beside ? next : null, dateLine: line };
  }
  return null;
}

/** Whether another line after the head is a range of dates too: several entries that could not be told apart. */
export const isMany = (own: readonly Line[], head: Head | null, lang: string): boolean =>
  head !== null && plain(own.slice(own.indexOf(head.dateLine) + 1)).some((l) => parseRange(l.text, lang) !== null);

/** Free text of an entry: what stands in foldable boxes, else in lists of lists, else in plain list items. */
export function freeText(lines: readonly Line[], base: number): string | undefined {
  const boxes = lines.filter((l) => l.box);
  const free = lines.filter((l) => !l.box && l.depth > base && linkOf(l) === null && !isSkillLine(l));
  const deep = free.filter((l) => l.depth > base + 1);
  const chosen = boxes.length > 0 ? boxes : deep.length > 0 ? deep : free.filter((l) => !hasPicture(l));
  const texts = chosen.filter((l) => !isLabelledSkills(l) && !isBold(l)).map((l) => l.text);
  // A whole text that is drawn twice is told once.
  const half = texts.length / 2;
  const isTwice = half > 0 && texts.every((t, i) => t === texts[(i + half) % texts.length]);
  return (isTwice ? texts.slice(0, half) : texts).join('\n') || undefined;
}

/** A line that is bold from end to end: the site's own, people's texts have no bold letters. */
const isBold = (line: Line): boolean => line.el.querySelector('strong')?.textContent?.trim() === line.text;

/** "Skills: A · B": the label stands out, the names are separated by dots. */
export const isLabelledSkills = (line: Line): boolean =>
  /^[^:\n]{3,40}:\s[^\n]+$/.test(line.text) && line.el.querySelector('strong') !== null;

/** First link of an entry that leads away from LinkedIn. */
export function urlOf(row: Row): string | undefined {
  return linksOf(row.el)
    .flatMap((a) => externalUrl(a) ?? [])
    .find((url) => !url.startsWith('mailto:'));
}

/** Object without undefined values: unknown is absent. */
export function known<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) as T;
}

/** Lines that belong to the row itself, not to a list inside it. */
export function ownLines(row: Row): { own: Line[]; base: number } {
  const base = Math.min(...row.lines.map((l) => l.depth));
  return { own: row.lines.filter((l) => l.depth === base), base };
}
