import type { EpochMs } from '../../model/time.ts';
import { fold, monthOf } from '../dates.ts';
import { listedWords } from './day-words.ts';
import { type CalendarDay, dayAt, isAfter, isDay } from './zoned.ts';

export interface When {
  readonly now: EpochMs;
  readonly timeZone: string;
  /** Language of the page, BCP 47; English where the page names none. */
  readonly lang: string;
  /** False where the page names no language: words that mean something in one only are no sign then. */
  readonly langKnown?: boolean;
  /** The page's own "today" is over: words that count from it say nothing. */
  readonly stale?: boolean;
}

const bare = (text: string): string => fold(text).replace(/[.,]/g, '').trim();

const lists = new Map<string, readonly string[]>();

function wordsByIntl(lang: string): string[] {
  try {
    const relative = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
    const week = (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(lang, { weekday, timeZone: 'UTC' });
      return Array.from({ length: 7 }, (_, d) => bare(format.format(Date.UTC(2023, 0, 1 + d))));
    });
    return [bare(relative.format(0, 'day')), bare(relative.format(-1, 'day')), ...week];
  } catch {
    return []; // not a language tag: only dates can be understood
  }
}

/** "Today", "yesterday", then the names of weekdays from Sunday, in full and shortened; English is asked as a second guess. */
function wordsOf(lang: string): readonly string[] {
  const known = lists.get(lang) ?? listedWords(lang) ?? wordsByIntl(lang);
  lists.set(lang, known);
  return known;
}

const isWeekday = (word: string, lang: string): boolean => wordsOf(lang).indexOf(bare(word), 2) >= 0;

function byWord(text: string, when: When): CalendarDay | null {
  const folded = bare(text);
  for (const lang of new Set([when.lang, 'en'])) {
    const at = wordsOf(lang).indexOf(folded);
    if (at < 0) continue;
    if (when.stale === true) return null;
    if (at < 2) return dayAt(when.now, when.timeZone, -at);
    const today = dayAt(when.now, when.timeZone);
    const weekday = new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay();
    // Today has a word of its own, so today's weekday means a week ago.
    return dayAt(when.now, when.timeZone, -((weekday - ((at - 2) % 7) + 7) % 7 || 7));
  }
  return null;
}

/** Day, month and maybe a year out of words: "Sep 3", "3. Sept. 2025", "3 de set. de 2025", "9月3日". */
function fields(text: string, lang: string): { day: number; month: number; year: number | null } | null {
  const cjk = /^(?:(20\d\d)[年년]\s*)?(\d{1,2})[月월]\s*(\d{1,2})[日일]/.exec(text);
  if (cjk !== null)
    return { year: cjk[1] === undefined ? null : Number(cjk[1]), month: Number(cjk[2]), day: Number(cjk[3]) };
  const iso = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  let day: number | null = null;
  let month: number | null = null;
  let year: number | null = null;
  for (const word of text.split(/[\s,]+/).filter((w) => w !== '')) {
    const number = /^(\d{1,4})(?:\.|º|er|st|nd|rd|th)?$/.exec(word)?.[1];
    if (number !== undefined && number.length === 4 && year === null) year = Number(number);
    else if (number !== undefined && number.length <= 2 && day === null) day = Number(number);
    else if (number !== undefined) return null;
    else if (!/^(?:de|del|of|the|den|der)$/i.test(word)) {
      const found = monthOf(word, lang);
      const weekday = isWeekday(word, lang);
      if (found === null && !weekday) return null;
      if (found !== null && month !== null && !weekday) return null;
      if (found !== null && month === null) month = found;
    }
  }
  return day === null || month === null ? null : { day, month, year };
}

/** Labels of one page, which repeats them. */
interface Labels {
  readonly days: Map<string, CalendarDay | null>;
  readonly clocks: Map<string, number | null>;
}
const read = new WeakMap<When, Labels>();

function labelsOf(when: When): Labels {
  let known = read.get(when);
  if (known === undefined) {
    known = { days: new Map(), clocks: new Map() };
    read.set(when, known);
  }
  return known;
}

/**
 * The day that a heading names: "Today", "Friday", "Sep 3", "3. Sept. 2025". Without a year it is the latest such day that
 * is not to come. Null where any of it is not understood.
 */
export function dayOf(text: string, when: When): CalendarDay | null {
  const { days } = labelsOf(when);
  let day = days.get(text);
  if (day === undefined) {
    day = dayIn(text, when);
    days.set(text, day);
  }
  return day;
}

function dayIn(text: string, when: When): CalendarDay | null {
  const trimmed = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  if (trimmed === '' || trimmed.length > 40) return null;
  const word = byWord(trimmed, when);
  if (word !== null) return word;
  const found = fields(trimmed, when.lang);
  if (found === null) return null;
  const today = dayAt(when.now, when.timeZone);
  const tomorrow = dayAt(when.now, when.timeZone, 1);
  const { day, month } = found;
  if (found.year !== null) {
    const date = { year: found.year, month, day };
    return isDay(date) && !isAfter(date, tomorrow) ? date : null;
  }
  for (let year = today.year; year > today.year - 5; year--) {
    const date = { year, month, day };
    if (isDay(date) && !isAfter(date, today)) return date;
  }
  return null;
}

const halves = new Map<string, readonly string[]>();

const joined = (text: string): string => bare(text).replace(/\s/g, '');

/** What English and a language call the two halves of the day, in turn. Asked once: `Intl` is slow to start. */
function halvesOf(lang: string): readonly string[] {
  let known = halves.get(lang);
  if (known === undefined) {
    known = ['am', 'pm'];
    try {
      const format = new Intl.DateTimeFormat(lang, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
      const own = [3, 15].map((hour) => format.formatToParts(hour * 3_600_000).find((p) => p.type === 'dayPeriod'));
      known = [...known, ...own.map((part) => joined(part?.value ?? ''))];
    } catch {
      // not a language tag: English is all there is
    }
    halves.set(lang, known);
  }
  return known;
}

function halfOf(suffix: string, lang: string): 0 | 12 | null {
  const at = halvesOf(lang).indexOf(joined(suffix));
  return at < 0 ? null : at % 2 === 0 ? 0 : 12;
}

const minutesIn = (hour: number, minute: number, half: 0 | 12): number | null =>
  hour < 1 || hour > 12 ? null : ((hour % 12) + half) * 60 + minute;

/** As English pages print it, told without a look at languages. */
const ENGLISH = /^(\d{1,2}):([0-5]\d)[ \u00a0\u202f]([AP])M$/;

/** Minutes after midnight of a clock time: "2:38 PM", "14:38", "14h38", "14.38"; null where the half of the day is unclear. */
export function clockOf(text: string, lang: string): number | null {
  const english = ENGLISH.exec(text);
  if (english !== null) return minutesIn(Number(english[1]), Number(english[2]), english[3] === 'A' ? 0 : 12);
  const match = /^(\d{1,2})\s?[:.h]\s?(\d{2})(?:\s*(\D{1,12}))?$/u.exec(text.replace(/[\s\u00a0\u202f]+/g, ' ').trim());
  if (match === null) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  const suffix = (match[3] ?? '').trim();
  if (minute > 59) return null;
  if (suffix === '' || /^(?:uhr|uur|h)$/i.test(suffix)) return hour < 24 ? hour * 60 + minute : null;
  const half = halfOf(suffix, lang);
  return half === null ? null : minutesIn(hour, minute, half);
}

/** `clockOf` for a page, which repeats its times. */
export function minutesOf(text: string, when: When): number | null {
  const { clocks } = labelsOf(when);
  let minutes = clocks.get(text);
  if (minutes === undefined) {
    minutes = clockOf(text, when.lang);
    clocks.set(text, minutes);
  }
  return minutes;
}
