import type {
  Certification,
  Education,
  LanguageSkill,
  Named,
  Project,
  Publication,
  Recommendation,
  Skill,
  Volunteering,
} from '../../model/profile.ts';
import { parseCount } from '../counts.ts';
import { findDates, fold, parseDate } from '../dates.ts';
import { pathOf } from '../dom/href.ts';
import { once } from '../dom/one-name.ts';
import type { Line } from '../dom/text.ts';
import { DOT, freeText, headOf, isMany, known, ownLines, plain, urlOf } from './entry.ts';
import { idOf, linksOf, type Row } from './rows.ts';
import { ENDORSEMENT, EXPIRES, LEVEL } from './words.ts';

/** "· 3rd", "· 23": what a page adds behind a name. */
const isSupplement = (line: Line): boolean => /^[·•]/u.test(line.text);

/** The row's own label lines, the name first, without supplements, free text and skills; none without a name. */
function labels(row: Row): Line[] {
  const [first, ...more] = plain(ownLines(row).own);
  return first !== undefined && row.isName(first) ? [first, ...more.filter((l) => !isSupplement(l))] : [];
}

/** The name, once where it is drawn twice. */
function nameOf(row: Row): string | undefined {
  const name = labels(row)[0]?.text;
  return name && once(name);
}

/** Lines in the same block as the first one: told by the same link, or by lying beside it. */
function beside(list: readonly Line[]): Line[] {
  const first = list[0];
  return first === undefined ? [] : list.filter((l) => l === first || l.link === first.link);
}

const baseOf = (row: Row): number => ownLines(row).base;

export function education(row: Row, lang: string): Education | null {
  const own = labels(row);
  const school = own[0]?.text;
  const head = headOf(own, lang);
  if (school === undefined || isMany(own, head, lang)) return null;
  const degree = head === null ? beside(own)[1]?.text : head.before[1]?.text;
  // A single year names no beginning: it is the year the page chose to show.
  const lone = head !== null && head.dates.start === head.dates.end;
  return known<Education>({
    id: idOf(row.el),
    school,
    degree,
    start: lone ? undefined : head?.dates.start,
    end: head?.dates.end,
    description: freeText(row.lines, baseOf(row)),
  } as Education);
}

function endorsements(row: Row): number | undefined {
  for (const line of row.lines) {
    const [, dot, count = '', words] = /^([·•]\s*)?(\d[\d.,]*)\+?(?:\s+(\p{L}.*))?$/u.exec(line.text) ?? [];
    if (words === undefined ? dot !== undefined : ENDORSEMENT.test(fold(words))) return parseCount(count)?.value;
  }
  return undefined;
}

export function skill(row: Row): Skill | null {
  const name = nameOf(row);
  if (name === undefined || name.length > 120) return null;
  return known<Skill>({ id: idOf(row.el), name, endorsements: endorsements(row) } as Skill);
}

/**
 * What stands below an entry's name, and the dates in the first line behind that has some. A name below may hold a year:
 * only a month there tells that the dates follow at once.
 */
function belowName(own: readonly Line[], lang: string) {
  const [, second = '', ...more] = own.map((l) => l.text);
  const isDated = findDates(second, lang)[0]?.includes('-');
  const line = isDated ? second : (more.find((t) => findDates(t, lang)[0]) ?? '');
  return { second: (!isDated && second) || undefined, line, dates: findDates(line, lang) };
}

export function certification(row: Row, lang: string): Certification | null {
  const own = labels(row);
  const name = own[0]?.text;
  if (name === undefined) return null;
  const { second, line, dates } = belowName(own, lang);
  const [end, start] = dates[1] === undefined && EXPIRES.test(fold(line)) ? dates : [dates[1], dates[0]];
  return known<Certification>({
    id: idOf(row.el),
    name,
    issuer: second,
    start,
    end,
    url: urlOf(row),
  } as Certification);
}

export function project(row: Row, lang: string): Project | null {
  const own = labels(row);
  const name = own[0]?.text;
  const head = headOf(own, lang);
  if (name === undefined || isMany(own, head, lang)) return null;
  return known<Project>({
    id: idOf(row.el),
    name,
    start: head?.dates.start,
    end: head?.dates.end,
    description: freeText(row.lines, baseOf(row)),
    url: urlOf(row),
  } as Project);
}

export function publication(row: Row, lang: string): Publication | null {
  const own = labels(row);
  const name = own[0]?.text;
  if (name === undefined) return null;
  const parts = beside(own)[1]?.text.split(DOT) ?? [];
  const last = parts.at(-1) ?? '';
  const date = parseDate(last, lang);
  // A date that is not understood is no publisher either.
  const isDated = date !== null || (parts.length > 1 && findDates(last, lang).length > 0);
  const publisher = (isDated ? parts.slice(0, -1) : parts).join(' · ');
  return known<Publication>({
    id: idOf(row.el),
    name,
    publisher: publisher || undefined,
    date: date ?? undefined,
    description: freeText(row.lines, baseOf(row)),
    url: urlOf(row),
  } as Publication);
}

export function language(row: Row): LanguageSkill | null {
  const own = labels(row);
  const name = nameOf(row);
  if (name === undefined || name.length > 80 || LEVEL.test(fold(name))) return null;
  return known<LanguageSkill>({ id: idOf(row.el), name, proficiency: beside(own)[1]?.text } as LanguageSkill);
}

export function named(row: Row): Named | null {
  const name = nameOf(row);
  return name === undefined ? null : known<Named>({ id: idOf(row.el), name } as Named);
}

export function volunteering(row: Row, lang: string): Volunteering | null {
  const own = labels(row);
  const head = headOf(own, lang);
  const lines = head === null ? beside(own) : head.before;
  const role = lines[0]?.text;
  if (role === undefined || isMany(own, head, lang)) return null;
  return known<Volunteering>({
    role,
    organization: lines[1]?.text,
    start: head?.dates.start,
    end: head?.dates.end,
    description: freeText(row.lines, baseOf(row)),
  } as Volunteering);
}

/** A recommendation opens with its author's link; the line with a date tells how the two know each other. */
export function recommendation(row: Row, lang: string, direction: Recommendation['direction']): Recommendation | null {
  const own = labels(row);
  const author = own[0]?.text;
  const text = freeText(row.lines, baseOf(row));
  if (author === undefined || text === undefined) return null;
  const { second, dates } = belowName(own, lang);
  return known<Recommendation>({
    author,
    authorHeadline: second,
    text,
    date: dates[0],
    direction,
  } as Recommendation);
}

const TITLE_LIMIT = 300;

/** A featured item: where it leads, and the line below the one that names its kind. */
export function featured(row: Row): { title?: string; url?: string } | null {
  const path = pathOf(linksOf(row.el)[0] ?? null).replace(/[?#].*$/s, '');
  const url = urlOf(row) ?? (path.startsWith('/') ? `https://www.linkedin.com${path}` : undefined);
  const head = row.lines.filter((l) => l.link);
  const lines = head.length > 0 ? head : row.lines;
  // A lone line could be the kind.
  const title = lines[1]?.text.slice(0, TITLE_LIMIT);
  if (!url && !title) return null;
  return known({ title, url }) as { title?: string; url?: string };
}
