import type { Position } from '../../model/profile.ts';
import { fold, isDuration } from '../dates.ts';
import { pathOf } from '../dom/href.ts';
import type { Line } from '../dom/text.ts';
import { DOT, freeText, type Head, headOf, isLabelledSkills, isMany, isSkillLine, known, ownLines } from './entry.ts';
import { isSecondary } from './names.ts';
import { idOf, linkOf, linksOf, type Row } from './rows.ts';
import { WORKPLACES } from './words.ts';

/** Names of pictures in a row ("X logo"): they confirm a company's name that itself holds a dot. */
function pictureNames(el: Element): string {
  return [...el.querySelectorAll('img[alt],svg[aria-label]')]
    .map((i) => i.getAttribute('alt') ?? i.getAttribute('aria-label') ?? '')
    .join('\n');
}

function companyAndType(text: string, row: Element): Pick<Position, 'company' | 'employmentType'> {
  const parts = text.split(DOT);
  const last = parts.pop();
  if (!last || !parts.length || pictureNames(row).includes(text)) return { company: text };
  return { company: parts.join(' · '), employmentType: last };
}

function placeAndWorkplace(text: string): Pick<Position, 'location' | 'workplace'> {
  const parts = text.split(DOT);
  if (parts.length === 2) return { location: parts[0] ?? '', workplace: parts[1] ?? '' };
  return WORKPLACES.test(fold(text)) ? { workplace: text } : { location: text };
}

/** "C#, .NET Core and +6 skills": the names that certainly are names; a last "A and B" could be one or two. */
function linkedSkills(text: string): string[] {
  const parts = text.split(/,\s+/);
  const last = parts.pop() ?? '';
  const counted = /^(.+?)(?<!\s)\s+\S{1,5}\s+(?:\S+\s+)?\+?\d+\s/u.exec(last)?.[1];
  return counted !== undefined
    ? [...parts, counted]
    : /\s(?:and|und|et|y|e|en)\s|\d/u.test(last)
      ? parts
      : [...parts, last];
}

function skillsOf(lines: readonly Line[]): string[] | undefined {
  for (const line of lines) {
    const listed = /^[^:]{3,40}:.*[·•]/u.test(line.text);
    const labelled = listed && isLabelledSkills(line);
    if (!labelled && !isSkillLine(line)) continue;
    // A list in pieces may have been cut inside a name.
    if (lines.some((l) => l !== line && isSkillLine(l) && linkOf(l) === linkOf(line))) return undefined;
    const text = line.text.replace(/^[^:,·]{3,40}:\s*/u, '');
    const names = /[·•]/u.test(text) ? text.split(DOT) : linkedSkills(text);
    return names.length > 0 ? names : undefined;
  }
  return undefined;
}

function companyUrl(el: Element): string | undefined {
  const [path] = linksOf(el).flatMap((a) => /^\/(?:company|school)\/[^/?#]+/.exec(pathOf(a))?.[0] ?? []);
  return path && `https://www.linkedin.com${path}/`;
}

interface Part {
  readonly el: Element;
  readonly lines: readonly Line[];
  readonly base: number;
  readonly head: Head;
}

/** What all roles of one company share; unknown where undefined. */
type Shared = { readonly [K in 'company' | 'employmentType' | 'companyUrl']?: Position[K] | undefined };

function position(part: Part, shared: Shared): Position {
  const { head } = part;
  return known<Position>({
    id: idOf(part.el),
    title: head.before[0]?.text,
    ...shared,
    start: head.dates.start,
    end: head.dates.end,
    ...(head.after === null ? {} : placeAndWorkplace(head.after.text)),
    description: freeText(part.lines, part.base),
    skills: skillsOf(part.lines),
  } as Position);
}

function single(row: Row, head: Head, base: number): Position {
  const second = head.before[1];
  const company = second === undefined ? {} : companyAndType(second.text, row.el);
  return position({ el: row.el, lines: row.lines, base, head }, { ...company, companyUrl: companyUrl(row.el) });
}

/** A title stands in one block with its dates, and at most one line between them. */
const isTitled = (row: Row, { before, dateLine }: Head, part: Element): boolean =>
  row.isName(before[0], part) && before[0]?.link === dateLine.link && before.length < 3;

/**
 * List items inside a row that are roles of their own: a title, then dates, in the item's own lines. Null stands for one
 * beside them whose dates are not understood.
 */
function roleParts(row: Row, lang: string): (Part | null)[] {
  const byItem = new Map<Element, Line[]>();
  for (const line of row.lines) {
    if (line.item === null) continue;
    const list = byItem.get(line.item) ?? [];
    list.push(line);
    byItem.set(line.item, list);
  }
  const parts: Part[] = [];
  const others: number[] = [];
  for (const [el, own] of byItem) {
    if (parts.some((p) => p.el.contains(el))) continue;
    const head = headOf(own, lang);
    const base = own[0]?.depth ?? 0;
    if (head === null) others.push(base);
    // A place has a comma, a type of employment has none.
    else if (!isTitled(row, head, el) || head.before[1]?.text.includes(',')) others.push(base);
    else parts.push({ el, lines: row.lines.filter((l) => el.contains(l.el)), base, head });
  }
  return [...parts, ...others.flatMap((base) => (parts.some((p) => p.base === base) ? null : []))];
}

/** Type of employment that a company's header gives for all its roles: "Full-time · 8 yrs 3 mos". */
function sharedType(own: readonly Line[]): string | undefined {
  const parts = own[1]?.text.split(DOT) ?? [];
  const first = parts[0];
  if (!first || /\d/.test(first)) return undefined;
  return parts.length === 2 && isDuration(parts[1] ?? '') ? first : undefined;
}

/**
 * The roles of one row, in the page's order: one for a single position, several under one company.
 * Null where neither shape is found, and for a role of several that is not understood.
 */
export function positionsOf(row: Row, lang: string): (Position | null)[] | null {
  const { own, base } = ownLines(row);
  const head = headOf(own, lang);
  if (isMany(own, head, lang)) return null;
  // A single position always names its company: without it the line behind the dates could be anything.
  if (head !== null) return head.before[1] && isTitled(row, head, row.el) ? [single(row, head, base)] : null;
  const parts = roleParts(row, lang);
  const company = own[0]?.text;
  if (!parts.length || company === undefined || isSecondary(company, lang)) return null;
  // A length of time alone lost the name above it.
  if (own[1] === undefined && isDuration(company)) return null;
  const type = sharedType(own);
  const url = companyUrl(row.el);
  return parts.map(
    (part) => part && position(part, { company, employmentType: part.head.before[1]?.text ?? type, companyUrl: url }),
  );
}
