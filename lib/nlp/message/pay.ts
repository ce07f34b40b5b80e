import type { Pay } from '../../model/triage.ts';
import {
  CURRENCY_CODES,
  NOT_PAY_AFTER,
  NOT_PAY_BEFORE,
  PAY_CUE,
  PAY_UNITS,
  TAX_SPLIT,
  UNIT_BEFORE,
} from '../lexicon/msg-pay.ts';
import type { Doc, Span } from './document.ts';
import { perDoc } from './per-doc.ts';

export interface PayFound extends Span {
  readonly pay: Pay;
}

const CUR =
  '(?:us\\$|ca\\$|au\\$|nz\\$|c\\$|a\\$|r\\$|rs\\.?|[€£$₹¥]|usd|eur|euros?|gbp|chf|sfr|sek|nok|dkk|pln|czk|cad|aud|nzd|sgd|hkd|inr|brl|mxn|zar|aed|jpy)';
const CUR_AFTER = `(?:${CUR}|dollars?|bucks|pounds?|quid|francs?|franken|reais|rupees|kr|k€|k\\$|k£|€)`;
const AMOUNT = "\\d{1,3}(?:[.,' ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,7}(?:[.,]\\d{1,3})?";
const SCALE = '(?:k|tsd|mil(?![a-z])|lakhs?|lacs?|lpa|l(?![a-z])|m|mio|mn|million|bn)';
const ONE = (n: number): string =>
  `(?<pre${n}>${CUR})?\\s{0,2}(?<num${n}>${AMOUNT})\\s{0,1}(?:(?<scale${n}>${SCALE})(?![a-z]))?\\s{0,2}(?<post${n}>${CUR_AFTER}(?![a-z]))?`;
const MONEY = new RegExp(
  `(?<![a-z0-9.,#/])${ONE(1)}(?:\\s{0,2}(?:-|–|—|to|bis|a|ate|and|e|y|et|und|tot|en|/)\\s{0,2}${ONE(2)})?(?![0-9])`,
  'g',
);
const MAX_MENTIONS = 40;
const WINDOW = 84;

interface Mention extends Span {
  readonly low: number;
  readonly high: number | null;
  readonly currency: string | null;
  readonly unit: Pay['unit'];
  readonly before: string;
  readonly after: string;
  readonly scaled: boolean;
}

/** Reads `1.200`, `1,200.50`, `1'200` and `4.5` alike: the last separator counts as decimal only with one or two digits. */
function amount(raw: string, scale: string | undefined): number {
  const compact = raw.replace(/[' ]/g, '');
  const plain = compact.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.');
  const value = Number(scale === undefined || /[.,']\d{3}/.test(compact) ? plain : compact.replace(',', '.'));
  const factor = /^(k|tsd|mil)$/.test(scale ?? '')
    ? 1000
    : /^(lakh|lakhs|lac|lacs|lpa|l)$/.test(scale ?? '')
      ? 100_000
      : scale === undefined
        ? 1
        : 1_000_000;
  return Math.round(value * factor * 100) / 100;
}

function currencyOf(groups: Record<string, string | undefined>): string | null {
  const raw = groups.pre1 ?? groups.post1 ?? groups.pre2 ?? groups.post2;
  if (raw !== undefined) return CURRENCY_CODES[raw.replace('.', '')] ?? null;
  return /lakh|lac|lpa/.test(`${groups.scale1 ?? ''}${groups.scale2 ?? ''}`) ? 'INR' : null;
}

function unitOf(before: string, after: string): Pay['unit'] {
  for (const [unit, pattern] of PAY_UNITS) if (pattern.test(after)) return unit;
  for (const [unit, pattern] of UNIT_BEFORE) if (pattern.test(before)) return unit;
  return null;
}

function mentions(doc: Doc): Mention[] {
  const out: Mention[] = [];
  for (const m of doc.folded.matchAll(MONEY)) {
    const g = m.groups as Record<string, string | undefined>;
    const start = m.index;
    const end = start + m[0].trimEnd().length;
    const scale1 =
      g.scale1 ?? (g.num2 !== undefined && g.scale2 !== undefined && Number(g.num1) < 1000 ? g.scale2 : undefined);
    const post = `${g.post1 ?? ''}${g.post2 ?? ''}`;
    const kilo = /^k/.test(post) ? 'k' : undefined;
    const scale2 = g.scale2 ?? kilo ?? (g.scale1 !== undefined && Number(g.num2) < 1000 ? g.scale1 : undefined);
    if (/^(m|mio|mn|million|bn)$/.test(scale1 ?? '') || /^(m|mio|mn|million|bn)$/.test(scale2 ?? '')) continue;
    const low = amount(g.num1 ?? '0', scale1 ?? kilo);
    const high = g.num2 === undefined ? null : amount(g.num2, scale2);
    const before = doc.folded.slice(Math.max(0, start - WINDOW), start);
    const after = doc.folded.slice(end, end + WINDOW);
    const currency = currencyOf(g);
    const scaled = scale1 !== undefined || kilo !== undefined;
    out.push({ start, end, low, high, currency, unit: unitOf(before, after), before, after, scaled });
    if (out.length >= MAX_MENTIONS) break;
  }
  return out;
}

const mentionsOf = perDoc(mentions);

/** Whether a number with these words around it is pay for the reader. */
function isPay(m: Mention): boolean {
  const lineBefore = m.before.slice(m.before.lastIndexOf('\n') + 1);
  const lineAfter = m.after.split('\n')[0] ?? '';
  if (m.low <= 0) return false;
  if (NOT_PAY_BEFORE.test(lineBefore) || NOT_PAY_AFTER.test(lineAfter)) return false;
  if (m.currency !== null)
    return (
      m.unit !== null ||
      PAY_CUE.test(lineBefore) ||
      PAY_CUE.test(lineAfter) ||
      m.low >= 100 ||
      m.high !== null ||
      m.low >= 15
    );
  // Without a currency only a rate's own words make a number pay ("TJM 550", "salary 60-70k", "paying 60/h").
  if (
    /^\s{0,2}(?:\/|per |an? |pro |par |por )/.test(lineAfter) &&
    m.unit !== null &&
    (PAY_CUE.test(lineBefore) || m.unit !== 'week')
  )
    return PAY_CUE.test(lineBefore) || /rate|satz|tjm/.test(lineBefore);
  return (
    (m.scaled && m.low >= 10_000 && PAY_CUE.test(lineBefore + lineAfter)) ||
    /(?:tjm|day rate|tagessatz|stundensatz|hourly rate|dagtarief|uurtarief|ral|rate\s?:)\s{0,2}:?\s{0,2}(?:of |is |up to |bis |from |ab )?$/.test(
      lineBefore,
    )
  );
}

function guessUnit(m: Mention, doc: Doc): Pay['unit'] {
  if (m.unit !== null) return m.unit;
  const near = `${m.before.slice(-28)} | ${m.after.slice(0, 22)}`;
  if ((m.high ?? m.low) >= 10_000 && !LUMP.test(near)) return 'year';
  return oneHour(doc, m) ? 'hour' : 'project';
}
const LUMP =
  /(?<![a-z])(?:fixed price|flat|fee|budget|total|lump|pauschal\w*|forfait|festpreis|advance|grant|prize|for the (?:project|job|whole))(?![a-z])/;

/** "for one hour", "a 60-minute call": a fee for exactly one hour is an hourly rate. */
function oneHour(doc: Doc, m: Mention): boolean {
  const near = doc.folded.slice(Math.max(0, m.start - 140), m.end + 80);
  if (
    /(?:45|30|20|15|40|50|90)[\s-]{0,2}(?:min|m\b)|half an hour|halbe stunde|halve? uur|demi heure|media hora|mezz.ora|meia hora/.test(
      near,
    )
  )
    return false;
  return /(?<![\d.,])(?:1|one|60)[\s-]{0,2}(?:hour|h\b|hr\b|min)|an hour of your|for an hour|(?:einer?|eine) stunde|une heure|una hora|un.ora|uma hora|een uur/.test(
    near,
  );
}

const UP_TO =
  /(?:up to|max\.?|maximum|bis zu|bis|jusqu.a|hasta|fino a|ate|tot|maximaal|no more than|not more than)\s{0,2}(?:a |de |of )?$/;
const FROM =
  /(?:from|starting at|starts at|at least|min\.?|minimum|ab|mindestens|a partir de|des|desde|a partire da|vanaf|no less than|upwards of|over|mehr als)\s{0,2}$/;

function bounds(m: Mention): Pick<Pay, 'min' | 'max'> {
  if (m.high !== null) {
    const [a, b] = m.low <= m.high ? [m.low, m.high] : [m.high, m.low];
    return { min: a, max: b };
  }
  if (UP_TO.test(m.before)) return { min: null, max: m.low };
  if (FROM.test(m.before) || /^\s{0,1}(?:\+(?! ?(?:\d|[a-z]))|and up|upwards|aufwarts)/.test(m.after))
    return { min: m.low, max: null };
  return { min: m.low, max: m.low };
}

/** Rates for tax forms of one job ("$88/hr W2 or $102 C2C") are one range. */
function sameWork(first: Mention, next: Mention): boolean {
  return (
    next.start - first.end < 60 &&
    (next.currency === first.currency || next.currency === null) &&
    TAX_SPLIT.test(first.after + next.after) &&
    (next.unit === first.unit || next.unit === null)
  );
}

/**
 * Pay that the sender's side would pay the reader; null where none is stated.
 * @param lure in a fraud, sums without a unit are what the reader is to pay.
 */
export function findPay(doc: Doc, lure = false): PayFound | null {
  const found = mentionsOf(doc).filter((m) => isPay(m) && (!lure || m.unit !== null));
  const first = found.find((m) => m.unit !== null) ?? found[0];
  if (first === undefined) return null;
  let { min, max } = bounds(first);
  let end = first.end;
  const next = found[found.indexOf(first) + 1];
  if (next !== undefined && sameWork(first, next)) {
    const other = bounds(next);
    const lows = [min, other.min].filter((n) => n !== null);
    const highs = [max, other.max].filter((n) => n !== null);
    min = lows.length > 0 ? Math.min(...lows) : null;
    max = highs.length > 0 ? Math.max(...highs) : null;
    end = next.end;
  }
  return { start: first.start, end, pay: { min, max, currency: first.currency, unit: guessUnit(first, doc) } };
}
