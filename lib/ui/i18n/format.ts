import { DAY, type EpochMs, HOUR, MINUTE } from '../../model/time.ts';
import { locale } from './index.ts';

/** Formatters cost far more to make than to use; a list of thousands of rows needs each only once. */
const made = new Map<string, unknown>();
function once<T>(kind: string, options: object, make: (tag: string) => T): T {
  const key = `${kind} ${locale.value} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known !== undefined) return known as T;
  const fresh = make(locale.value);
  made.set(key, fresh);
  return fresh;
}

/** A dash for what no calendar holds, from a damaged backup: one such date would take the whole view with it. */
const date = (at: EpochMs, options: Intl.DateTimeFormatOptions): string =>
  Number.isNaN(new Date(at).getTime())
    ? '–'
    : once('date', options, (tag) => new Intl.DateTimeFormat(tag, options)).format(at);

export const formatDay = (at: EpochMs): string => date(at, { dateStyle: 'medium' });
export const formatTime = (at: EpochMs): string => date(at, { timeStyle: 'short' });
export const formatMoment = (at: EpochMs): string => date(at, { dateStyle: 'medium', timeStyle: 'short' });
export const formatMonth = (at: EpochMs): string => date(at, { month: 'long', year: 'numeric' });

export const formatNumber = (value: number, options?: Intl.NumberFormatOptions): string =>
  once('number', options ?? {}, (tag) => new Intl.NumberFormat(tag, options)).format(value);

/** "3 days ago", "in 2 hours": the largest unit that still says something. */
export function formatAgo(at: EpochMs, now: EpochMs): string {
  const f = once('ago', {}, (tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
  const diff = at - now;
  const size = Math.abs(diff);
  if (size < HOUR) return f.format(Math.round(diff / MINUTE), 'minute');
  if (size < DAY) return f.format(Math.round(diff / HOUR), 'hour');
  if (size < 14 * DAY) return f.format(Math.round(diff / DAY), 'day');
  if (size < 60 * DAY) return f.format(Math.round(diff / (7 * DAY)), 'week');
  if (size < 720 * DAY) return f.format(Math.round(diff / (30 * DAY)), 'month');
  return f.format(Math.round(diff / (365 * DAY)), 'year');
}

/** Bytes in the unit a person would use. */
export function formatBytes(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return formatNumber(bytes / 1000 ** power, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  });
}

/** "a, b and c" in the current language. */
export const formatList = (items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string =>
  once('list', { type }, (tag) => new Intl.ListFormat(tag, { type })).format(items);

const isCurrency = (code: string | null): code is string => code !== null && /^[A-Z]{3}$/.test(code);

/** Two amounts as the language writes a range: the currency once where it does so. */
export function formatMoneyRange(low: number, high: number, currency: string | null): string {
  const options: Intl.NumberFormatOptions = isCurrency(currency)
    ? { style: 'currency', currency, maximumFractionDigits: low % 1 === 0 && high % 1 === 0 ? 0 : 2 }
    : {};
  return once('number', options, (tag) => new Intl.NumberFormat(tag, options)).formatRange(low, high);
}

/** An amount in its currency, without invented cents; the bare number where the currency is unknown. */
export function formatMoney(amount: number, currency: string | null): string {
  if (!isCurrency(currency)) return formatNumber(amount);
  return formatNumber(amount, { style: 'currency', currency, maximumFractionDigits: amount % 1 === 0 ? 0 : 2 });
}
