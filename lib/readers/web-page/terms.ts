import { fold } from '../dates.ts';
import type { Line } from '../dom/text.ts';

/** How well a skill is known, which stands beside it in tables: no skill itself. */
const LEVEL =
  /^(?:expert[eoa]?|advanced|intermediate|beginner|basics?|proficient|fluent|native|fortgeschritten|anfanger|grundkenntnisse|avancee?|intermediaire|debutante?|avanzad[oa]|intermedi[oa]|basic[oa]|avancad[oa]|intermediari[oa]|gevorderd|gemiddeld)$/;
/** The same in numbers and marks: "90%", "4/5", "★★★☆☆", "(5 years)". */
const MARK = /(?:(?<!\s)\s+)?(?:\d{1,3}\s?%|\d{1,2}\s?\/\s?(?:5|10)|[★☆●○■□⭐]{1,10}|\([^()\d]{0,30}\d[^()]{0,30}\))$/u;
/** "5 years", "10+ Jahre". */
const AMOUNT = /^\d+\+?\s\p{L}+\.?$/u;
const LABEL = /^[^:]{1,30}:(?!\/\/)\s*/;
const AND = /\s(?:and|und|et|y|e|en|&)\s/i;

const isList = (text: string): boolean => /[,;]/.test(text);

/** More words between commas than the names of skills have. */
const WORDY = 3;
/** A sentence with commas in it, where its heading was lost: its parts are no skills. */
const isSentence = (line: string, parts: readonly string[]): boolean =>
  parts.length > 1 && /[.!?]$/.test(line) && line.split(/\s+/).length >= WORDY * parts.length;

/** A cell, term or item that names the group of what stands beside or below it, where members of groups are listed. */
function isGroup({ el, item, text }: Line): boolean {
  if (item?.querySelector('ul,ol') != null) return true;
  const cell = el.closest('td,th,dt');
  if (cell === null) return false;
  if (cell.tagName === 'TH') return true;
  const row = [...(cell.closest('tr')?.querySelectorAll('td') ?? [])];
  // Beside a list stands what names it, in whatever order; alone where other rows have two cells, it has lost its list.
  if (!isList(text) && row.some((c) => isList(c.textContent ?? ''))) return true;
  if (
    row.filter((c) => c.textContent?.trim()).length === 1 &&
    cell.closest('table')?.querySelector('td ~ td, th ~ th') != null
  )
    return true;
  const list = cell.closest('table,dl');
  const members = list?.querySelectorAll(cell.tagName === 'DT' ? 'dd' : 'td + td, th + td') ?? [];
  const isFirst = cell.tagName === 'DT' || (cell.previousElementSibling === null && cell.nextElementSibling !== null);
  return isFirst && !isList(text) && [...members].some((m) => isList(m.textContent ?? ''));
}

/** The parts of one line, without what names their group; the last two of single words may be joined by "and". */
function partsOf(line: string): string[] {
  const rest = line.replace(LABEL, '');
  const text = LEVEL.test(fold(rest.trim())) ? (line.split(':')[0] ?? '') : rest;
  const parts = text.split(/(?:(?<!\s)\s+)?[,;•·|\n]\s*/);
  if (isSentence(text, parts)) return [text];
  const last = parts.at(-1)?.split(AND) ?? [];
  const single = [...parts.slice(0, -1), ...last].every((t) => !/\s/.test(t.trim()));
  return parts.length > 1 && last.length === 2 && single ? [...parts.slice(0, -1), ...last] : parts;
}

/** A list of short terms: items, or one line with commas. Sentences and addresses are no skills. */
export function termsOf(lines: readonly Line[]): string[] {
  const named = lines
    .filter((l) => l.el.closest('h1,h2,h3,h4,h5,h6') === null && !isGroup(l))
    .flatMap((l) => partsOf(l.text))
    .map((t) => t.replace(MARK, '').trim())
    .filter((t) => /\p{L}/u.test(t) && !LEVEL.test(fold(t)) && !AMOUNT.test(t));
  const terms = named.filter((t) => t.length <= 40 && t.split(/\s+/).length <= 5 && !/[.!?]$|^https?:/.test(t));
  return terms.length * 2 > named.length ? [...new Set(terms)] : [];
}
