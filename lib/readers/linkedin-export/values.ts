import type { EpochMs, PartialDate } from '../../model/time.ts';
import { monthOf, parseDate } from '../dates.ts';

const pad = (n: number): string => String(n).padStart(2, '0');
const clean = (s: string): string => s.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

function shortYear(text: string, now: EpochMs): PartialDate | null {
  const match = /^(\p{L}{3,4})\.?[-\s']+(\d{2})$/u.exec(text);
  const month = match === null ? null : monthOf(match[1] as string);
  if (match === null || month === null) return null;
  const latest = new Date(now).getUTCFullYear() + 8 - 2000;
  return `${Number(match[2]) <= latest ? 2000 + Number(match[2]) : 1900 + Number(match[2])}-${pad(month)}`;
}

/** A month or year as the export writes it ("Jan 2023", "2016"), or as a spreadsheet rewrites it ("Jan-23"); else null. */
export function monthValue(text: string, now: EpochMs): PartialDate | null {
  const value = clean(text);
  if (value === '') return null;
  const iso = /^((?:19|20)\d\d)-(\d\d)-\d\d/.exec(value);
  if (iso !== null && Number(iso[2]) >= 1 && Number(iso[2]) <= 12) return `${iso[1]}-${iso[2]}`;
  return parseDate(value) ?? shortYear(value, now);
}

/** How numbers with slashes are to be read; `null` = the column leaves it open. */
export type DayOrder = 'mdy' | 'dmy' | null;

const NUMERIC =
  /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([AaPp])?\.?[Mm]?\.?)?$/;

/** Decides the order of day and month by the values that allow only one. */
export function dayOrderOf(values: Iterable<string>): DayOrder {
  let order: DayOrder = null;
  for (const value of values) {
    const match = NUMERIC.exec(clean(value));
    if (match === null) continue;
    const [first, second] = [Number(match[1]), Number(match[2])];
    const here: DayOrder = first > 12 && second <= 12 ? 'dmy' : second > 12 && first <= 12 ? 'mdy' : null;
    if (here === null) continue;
    if (order !== null && order !== here) return null;
    order = here;
  }
  return order;
}

function utc(y: number, m: number, d: number, h = 0, min = 0, s = 0): EpochMs | null {
  if (m < 1 || m > 12 || d < 1 || d > 31 || h > 23 || min > 59 || s > 59 || y < 2000 || y > 2100) return null;
  const at = Date.UTC(y, m - 1, d, h, min, s);
  return new Date(at).getUTCDate() === d ? at : null;
}

function hour(text: string | undefined, half: string | undefined): number {
  const h = Number(text ?? 0);
  if (half === undefined) return h;
  return (h % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** "2023-07-11 08:07:00 UTC", "2023/07/11 …", "2023-07-11T08:07Z": the only kind without doubt. */
function isoInstant(value: string): EpochMs | null {
  const m =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?\s*(?:UTC|GMT|Z|\+00:?00)?$/.exec(
      value,
    );
  if (m === null) return null;
  return utc(Number(m[1]), Number(m[2]), Number(m[3]), Number(m[4] ?? 0), Number(m[5] ?? 0), Number(m[6] ?? 0));
}

/** "Tue Jul 11 08:07:00 UTC 2023" and "11 Jul 2023". */
function wordInstant(value: string): EpochMs | null {
  const long = /^\p{L}{3,9},? (\p{L}{3,9})\.? (\d{1,2}) (\d\d):(\d\d):(\d\d) \w{3,4} (\d{4})$/u.exec(value);
  const short = /^(\d{1,2})[ -](\p{L}{3,9})\.?[ -](\d{4})$/u.exec(value);
  const month = monthOf((long?.[1] ?? short?.[2] ?? '') as string);
  if (month === null) return null;
  if (long !== null)
    return utc(Number(long[6]), month, Number(long[2]), Number(long[3]), Number(long[4]), Number(long[5]));
  return short === null ? null : utc(Number(short[3]), month, Number(short[1]));
}

/** A moment of the export with what is known of its exactness. */
export interface Moment {
  readonly at: EpochMs;
  readonly precision: 'second' | 'minute' | 'day';
}

/** An instant in any form the export is known to use; null = not understood, or day and month can't be told apart. */
export function momentOf(text: string, order: DayOrder): Moment | null {
  const value = clean(text);
  const exact = isoInstant(value);
  if (exact !== null)
    return { at: exact, precision: /\d:\d\d:\d\d/.test(value) ? 'second' : /\d:\d\d/.test(value) ? 'minute' : 'day' };
  const word = wordInstant(value);
  if (word !== null) return { at: word, precision: /:/.test(value) ? 'second' : 'day' };
  const n = NUMERIC.exec(value);
  if (n === null || order === null) return null;
  const [month, day] = order === 'mdy' ? [Number(n[1]), Number(n[2])] : [Number(n[2]), Number(n[1])];
  const year = Number(n[3]) < 100 ? 2000 + Number(n[3]) : Number(n[3]);
  const at = utc(year, month, day, hour(n[4], n[7]), Number(n[5] ?? 0), Number(n[6] ?? 0));
  return at === null ? null : { at, precision: n[4] === undefined ? 'day' : 'minute' };
}

/** Canonical profile address and public name of any way to write one; null for anything else. */
export function profileUrl(text: string): { url: string; vanity: string } | null {
  const raw = /(?:^|\/\/|\.)linkedin\.com\/in\/([^/?#\s,;"]+)/i.exec(text.trim())?.[1];
  if (raw === undefined) return null;
  let vanity = raw.toLowerCase();
  try {
    vanity = decodeURIComponent(raw).toLowerCase();
  } catch {
    // a damaged escape still compares with itself
  }
  return { url: `https://www.linkedin.com/in/${vanity}`, vanity };
}

/** Every profile address in a list, whatever stands between them. */
export const profileUrls = (text: string): string[] =>
  text.split(/[,;\s]+/).flatMap((part) => profileUrl(part)?.url ?? []);
