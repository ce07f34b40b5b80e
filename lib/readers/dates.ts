import type { PartialDate } from '../model/time.ts';
import { FILLERS, MONTHS, PRESENT } from './date-words.ts';

/** A span as a page states it; `end: null` = to the present, no `end` = not stated. */
export interface DateRange {
  readonly start?: PartialDate;
  readonly end?: PartialDate | null;
}

/** Nothing to take off but capitals. */
const PLAIN = /^[\t\n\r -~]*$/;

/** Lower case without accents and with plain apostrophes, so that shortened and typeset forms compare. */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .normalize('NFC')
        .replace(/[’‘]/g, "'")
        .toLowerCase();

const tables = new Map<string, readonly (readonly string[])[]>();

/** Names as they stand alone and beside a day: some languages bend them. */
function monthsByIntl(lang: string): string[][] {
  try {
    const formats = [{}, { day: 'numeric' } as const].flatMap((more) =>
      (['long', 'short'] as const).map((month) => new Intl.DateTimeFormat(lang, { month, timeZone: 'UTC', ...more })),
    );
    return Array.from({ length: 12 }, (_, m) =>
      formats.map((f) => fold(f.formatToParts(Date.UTC(2021, m, 15)).find((p) => p.type === 'month')?.value ?? '')),
    );
  } catch {
    return []; // not a language tag: no names are known then, and years still are
  }
}

function monthTable(lang: string): readonly (readonly string[])[] {
  let table = tables.get(lang);
  if (table === undefined) {
    const data = MONTHS[lang];
    table = data === undefined ? monthsByIntl(lang) : data.split(' ').map((names) => names.split('/').map(fold));
    tables.set(lang, table);
  }
  return table;
}

function lookUp(table: readonly (readonly string[])[], word: string): number | null {
  const exact = table.findIndex((names) => names.some((n) => n.replace(/\./g, '') === word));
  if (exact >= 0) return exact + 1;
  if (word.length < 3) return null;
  const hits = table.flatMap((names, i) => (names.some((n) => n.startsWith(word)) ? [i + 1] : []));
  return hits.length === 1 ? (hits[0] ?? null) : null;
}

const base = (lang: string): string => lang.toLowerCase().split('-')[0] ?? 'en';

function monthIn(word: string, languages: Iterable<string>): number | null {
  const folded = fold(word).replace(/\./g, '');
  if (!/\p{L}/u.test(folded)) return null;
  for (const lang of languages) {
    const month = lookUp(monthTable(lang), folded);
    if (month !== null) return month;
  }
  return null;
}

/** The languages whose words are tested. */
export const TESTED = ['en', 'de', 'fr', 'es', 'pt', 'nl'];

/** Where a month is looked up: in the page's language, English and German; in all of the tested ones where it names none (''). */
const languagesOf = (lang: string): string[] => [base(lang), ...TESTED.slice(0, lang === '' ? 6 : 2)];

/** Month 1–12 of a full or shortened name in the page's language, English or German, or, where it names none, in any tested one; null = no month. */
export const monthOf = (word: string, lang = 'en'): number | null => monthIn(word, languagesOf(lang));

/** Whether a text is a word for "to the present" in a known language. */
export const isPresent = (text: string): boolean =>
  PRESENT.test(
    fold(text)
      .replace(/(?<!\.)\.+$/, '')
      .trim(),
  );

const YEAR = /^(?:19|20)\d\d$/;
const pad = (n: number): string => String(n).padStart(2, '0');

function numericDate(text: string): PartialDate | null {
  const cjk = /^((?:19|20)\d\d)\s*[年년]\s*(?:(\d{1,2})\s*[月월])?(?:\s*\d{1,2}\s*[日일])?$/.exec(text);
  const iso = /^((?:19|20)\d\d)[-./](\d{1,2})$/.exec(text);
  const dotted = /^(\d{1,2})[./]((?:19|20)\d\d)$/.exec(text);
  const [year, month] = cjk ? [cjk[1], cjk[2]] : iso ? [iso[1], iso[2]] : dotted ? [dotted[2], dotted[1]] : [];
  if (year === undefined) return null;
  if (month === undefined) return year;
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${pad(Number(month))}` : null;
}

/**
 * One date by its shape: "Sep 2018", "2018", "jun de 2023", "September 6, 2018", "2021年7月", "07/2021".
 * Null unless every word has been understood; a month of an unknown language leaves the year alone.
 */
export function parseDate(text: string, lang = 'en'): PartialDate | null {
  const trimmed = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  const numeric = numericDate(trimmed);
  if (numeric !== null) return numeric;
  const words = trimmed.split(/[\s,]+|\.(?=\s|$)/u).filter((w) => w !== '');
  if (words.length === 0 || words.length > 6) return null;
  let year: string | null = null;
  let month: number | null = null;
  let days = 0;
  let unknown = 0;
  for (const word of words) {
    if (YEAR.test(word)) {
      if (year !== null) return null;
      year = word;
    } else if (/^\d{1,2}(?:st|nd|rd|th|er|º)?$/.test(word)) days += 1;
    else if (!FILLERS.test(fold(word))) {
      const found = monthOf(word, lang);
      if (found === null) unknown += 1;
      else if (month !== null) return null;
      else month = found;
    }
  }
  if (year === null || days > 1 || unknown > 0 || (days === 1 && month === null)) return null;
  return month === null ? year : `${year}-${pad(month)}`;
}

function parseEnds(left: string, right: string, lang: string, timed: boolean): DateRange | null {
  const start = parseDate(left, lang);
  if (start === null) return null;
  const end = parseDate(right, lang);
  if (end !== null) return end.slice(0, 4) < start.slice(0, 4) ? null : { start, end };
  if (isPresent(right)) return { start, end: null };
  // An unknown word for "present" is told by its shape: no digit, and a duration stands behind it.
  return timed && !/\d/.test(right) && right.trim().split(/\s+/).length <= 3 ? { start, end: null } : null;
}

const DASH = /(?:(?<!\s)\s+)?[-–—−~〜]\s*/u;

/**
 * A range by its shape: "Jul 2021 - Present · 3 yrs 1 mo", "2014 – 2018", "May 2016 · 1 mo" (one month: start = end).
 * Null where the line is anything else.
 */
export function parseRange(text: string, lang = 'en'): DateRange | null {
  const line = text.replace(/[\u00a0\u202f\u2007]/g, ' ').trim();
  if (line.length > 80 || !/(?:19|20)\d\d/.test(line)) return null;
  const [head = '', ...rest] = line.split(/(?:(?<!\s)\s+)?[·•]\s*/u);
  if (rest.length > 1) return null;
  const timed = rest.length === 1 && /\d/.test(rest[0] ?? '');
  const single = parseDate(head, lang);
  if (single !== null) return { start: single, end: single };
  const [left = '', right, more] = head.split(DASH);
  return right === undefined || more !== undefined ? null : parseEnds(left, right, lang, timed);
}

/** Every date inside a text, in order: "Issued Apr 2024 · Expires Apr 2025" gives both. */
export function findDates(text: string, lang = 'en'): PartialDate[] {
  if (!/(?:19|20)\d\d/.test(text)) return [];
  const words = text.replace(/[\u00a0\u202f]/g, ' ').split(/[\s,·•()]+/u);
  const own = (word: string): number | null => monthIn(word, languagesOf(lang));
  return words.flatMap((word, i) => {
    const bare = word.replace(/[.;:]$/, '');
    const year = YEAR.test(bare);
    if (!year) return numericDate(bare) ?? [];
    const near = words.slice(Math.max(0, i - 3), i).reverse();
    const lastYear = near.findIndex((w) => /\d{4}/.test(w));
    const before = (lastYear < 0 ? near : near.slice(0, lastYear)).map(own);
    const month = before.find((m) => m !== null) ?? (/\.$/.test(word) ? own(words[i + 1] ?? '') : null);
    return month === null ? bare : `${bare}-${pad(month)}`;
  });
}

/** Whether a text tells a length of time ("8 yrs 3 mos", "10 meses"): it has a number, words, and no year. */
export const isDuration = (text: string): boolean =>
  /^\D{0,16}\d{1,2}\D+(?:\d{1,2}\D+)?$/u.test(text.trim()) && !/(?:19|20)\d\d/.test(text) && text.length < 40;
