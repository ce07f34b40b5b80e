import type { Pay } from '../../model/triage.ts';
import { CURRENCY_CODES, RATE_AFTER, YEARLY_AFTER } from '../lexicon/msg-pay.ts';
import { behindLast } from './behind-last.ts';
import type { Doc, Span } from './document.ts';
import { Here, matchAt } from './here.ts';
import { Lean } from './lean.ts';
import { isLetter, numberOf } from './numbers.ts';
import { perDoc } from './per-doc.ts';
import { quantitiesOf } from './quantities.ts';
import { ANY_UNIT, holds, ownUnit, plausible, unitOf } from './unit-said.ts';

/** A sum or range of money as it stands in a message, whoever's it is. */
export interface Sum extends Span {
  readonly low: number;
  readonly high: number | null;
  /** ISO code; null without a sign or word for it. */
  readonly currency: string | null;
  readonly unit: Pay['unit'];
  /** What stands before and after it, in its sentence. */
  readonly before: string;
  readonly after: string;
  readonly scaled: boolean;
  /** Counted in money that has no ISO code: dollars of a chain, pesos of any country. */
  readonly coin: boolean;
  /** Said in grands, in which nothing but money is counted. */
  readonly grand: boolean;
}

const CODES =
  'usd|eur|euros?|gbp|chf|sfr|sek|nok|dkk|pln|czk|cad|aud|nzd|sgd|hkd|inr|brl|mxn|zar|aed|jpy|qar|sar|kwd|bhd|omr|ils|thb|php|idr|myr|vnd|krw|cny|rmb|twd|ngn|ghs|kes|ugx|egp|huf|ron|bgn|rsd|uah|clp|cop|ars|uyu|pkr|bdt|lkr|npr|isk';
const CUR = `(?:us\\$|ca\\$|au\\$|nz\\$|hk\\$|mx\\$|c\\$|a\\$|r\\$|s\\$|rs\\.?|kshs?\\.?|rm|r(?=\\d{3}|\\d{1,3}[, ]\\d{3}|\\d[.,]\\d{1,2} ?m(?![a-z]))|[¤£$₹¥₦₱₩₫₪₺₴฿]|${CODES})`;
const CUR_AFTER = `(?:\\$ ?(?:ca|can|us|au|nz|hk)(?![a-z])|usd[tc]|${CUR}|us dollars?|dollars?|pesos?|dolar(?:es)?|dollar[io]|libras?(?: esterlinas)?|sterline|pond|bucks|pounds?(?: sterling)?|sterling|quid|francs? suisses|francs?|franken|reais|soles|rupees|rupien|yen|zloty|zl|kronor|kroner|naira|rand|shekels|forint|swiss francs|schweizer franken|(?:canadian|australian|singapore|american) dollars|(?:norwegian|danish) kroner|swedish kronor|kenyan shillings|dirhams|kc|indian rupees|polish zloty|kr|t¤|teur|k¤|k\\$|k£|¤)`;
const AMOUNT = "\\d{1,3}(?:[.,' ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,7}(?:[.,]\\d{1,3})?";
const SCALE =
  '(?:k|tsd\\.?|grand|thousand|tausend|mille(?= )|mila|duizend|mil(?![a-z])|lakhs?|lacs?|lp[am]|l(?![a-z])|crores?|m|mio|mn|million|millionen|millions|millones|milhoes|milioni|miljoen|milliarden|bn)';
const ONE = (n: number): string =>
  `(?<pre${n}>${CUR})?\\s{0,2}(?<num${n}>${AMOUNT})(?:[.,][–-])?\\s{0,1}(?:(?<scale${n}>${SCALE})(?![a-z]))?\\s{0,2}(?<post${n}>${CUR_AFTER}(?![a-z]))?`;
const MONEY = new Lean(
  new RegExp(
    `(?<![a-z0-9.,#/])${ONE(1)}(?:\\s{0,2}(?:-|–|—|to|bis|a|ate|and|e|e i|y|et|und|tot|en|/)(?!\\s{0,4}\\d+(?:[.,]\\d+)? ?%)\\s{0,2}${ONE(2)})?(?![0-9])`,
    'g',
  ),
);
/** The first sum of two that are no range. */
const ALONE = new Here(`(?<![a-z0-9.,#/])${ONE(1)}(?![0-9])`);
/** Ends further apart than this are two sums. */
export const UNLIKE = 20;
/** "£41,000 and 27 days". */
const LEAST_SALARY = 10_000;
/** "fifty euros", "two grand", "quatro mil reais": a number in words, then its scale and currency. */
const IN_WORDS = new Here(
  `\\s?(?:(?<scale>hundred|hundert|cents|cientos|honderd|cento|${SCALE})(?![a-z])(?: and (?<rest>[a-z]{3,8}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)(?= ))?)?\\s{0,2}(?:de |d['’]|di )?(?<post>${CUR_AFTER}(?![a-z]))?`,
);
/** What stands behind a number in words that has a scale or a currency; the pattern above also matches nothing. */
const COUNTS_MONEY = new Here(
  `\\s{0,3}(?:de |d['’]|di )?(?:hundred|hundert|cents|cientos|honderd|cento|${SCALE}|${CUR_AFTER})`,
);
/** "£12,000 and £2,500 of it": no range falls. */
const AND = / (?:and|und|et|y|e|en) /;
const MAX_MENTIONS = 40;
const WINDOW = 84;
const MILLIONS = /^(?:m|mio|mn|million|millionen|millions|millones|milhoes|milioni|miljoen|milliarden|bn|crores?)$/;
/** Money of which a year's pay is millions. */
const IN_MILLIONS: ReadonlySet<string> = new Set([
  'ZAR',
  'JPY',
  'KRW',
  'HUF',
  'NGN',
  'KES',
  'CLP',
  'COP',
  'IDR',
  'VND',
  'UGX',
  'PYG',
  'ARS',
]);
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|tsd\.?|mil|grand|thousand|tausend|mille|mila|duizend)$/, 1000],
  [/^(?:lakhs?|lacs?|lp[am]|l)$/, 100_000],
  [/^(?:hundred|hundert|cents|cientos|honderd|cento)$/, 100],
  [MILLIONS, 1_000_000],
];
const factorOf = (scale: string | undefined): number =>
  scale === undefined ? 1 : (FACTORS.find(([pattern]) => pattern.test(scale))?.[1] ?? 1);

/** Reads `1.200`, `1,200.50`, `1'200` and `4.5` alike: the last separator counts as decimal only with one or two digits. */
function amount(raw: string, scale: string | undefined): number {
  // Most are mere figures.
  const figures = raw.includes('.') ? Number.NaN : Number(raw);
  if (!Number.isNaN(figures)) return Math.round(figures * factorOf(scale) * 100) / 100;
  const compact = raw.replace(/[' ]/g, '');
  const plain = compact.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.');
  const value = Number(scale === undefined || /[.,']\d{3}/.test(compact) ? plain : compact.replace(',', '.'));
  return Math.round(value * factorOf(scale) * 100) / 100;
}

/** "50-55.000": the thousands are written once. */
const sharedThousands = (low: number, high: number | null): number =>
  high !== null && low < 1000 && low * 1000 <= high && low * 3000 > high ? 1000 : 1;

const COIN = /^(?:usd[tc]|pesos?)$/;
/** A code behind the figure says more than a mere `$` before it. */
function currencyOf(groups: Record<string, string | undefined>): string | null {
  const signs = [groups.post1, groups.post2, groups.pre1, groups.pre2].filter((s) => s !== undefined);
  const raw = signs.find((s) => /[a-z]{2}/.test(s)) ?? groups.pre1 ?? signs[0];
  if (raw !== undefined && !COIN.test(raw))
    return CURRENCY_CODES[raw.replace('.', '')] ?? (/^[a-z]{3}$/.test(raw) ? raw.toUpperCase() : null);
  return /lakh|lac|lp[am]/.test(`${groups.scale1 ?? ''}${groups.scale2 ?? ''}`) ? 'INR' : null;
}

/** "100/hr usd", "90 per hour (euros)": the currency behind the unit. */
const BEHIND_UNIT = new Lean(
  new RegExp(
    `^\\s?(?:/|per|an?|p|the|pro|je|par|por|al?|all)\\s?(?:hour|hr|h|day|d|week|wk|month|mo|year|yr|stunde|std|tag|monat|jahr|heure|jour|mois|hora|dia|mes|ora|giorno|mese|uur|dag|maand)\\.?,? ?\\(?(?:in |paid in )?(?<cur>${CUR_AFTER})(?![a-z])`,
  ),
);
/** "92 to 98k, pounds obviously", "41,000 pro rata (pounds)", "at 850. Euros, before VAT": named once more, by its word. */
const APART =
  /^(?: (?:pro[- ]rata|gross|net|brutto|brut|bruto|lordi))?(?: (?:an?|per|each|la|am|die|im) (?:hour|day|week|month|year|journee|heure|tag|stunde|monat))?(?:[,.;] | ?\()(?:in |that.s |all in )?(?<cur>euros?|usd|eur|gbp|chf|cad|aud|pounds|sterling|quid|us dollars|dollars|bucks|francs|franken|dolares|libras|dollari|sterline|reais|rupees|rand|zloty|kronor|kroner)(?= ?[,.;:!?)]|$| (?:obviously|of course|please|naturally|before|plus|gross|net|not|naturlich|brutto|bien sur|claro|ovviamente|uiteraard))/;
const CUR_FAR = 40;
const currencyBehind = (after: string): string | null => {
  const cur = BEHIND_UNIT.pattern.exec(after)?.groups?.cur ?? APART.exec(after)?.groups?.cur;
  return cur === undefined ? null : currencyOf({ post1: cur });
};

/** Lakhs a month or a year. */
const UNIT_OF_SCALE: Readonly<Record<string, Pay['unit']>> = { lpm: 'month', lpa: 'year' };

/** A sentence's or line's end, no abbreviation's full stop; its sign comes first, since looking back costs at every place. */
const END =
  /[.!?…](?<!(?:^|[^a-z])(?:max|min|mind|mtl|monatl|wtl|ca|approx|excl|incl|inkl|exkl|zzgl|env|std|hr|hrs|bzw|mio|tsd|rs|no|st|p\.a|est|circa|lit).)(?:\s|$)|\n/;

const END_HERE = new RegExp(END, 'y');

/** The rest of the sentence or line on either side. */
function sentence(folded: string, start: number, end: number): { before: string; after: string } {
  const head = folded.slice(Math.max(0, start - WINDOW), start);
  const tail = folded.slice(end, end + WINDOW);
  const stop = tail.search(END);
  return { before: behindLast(head, END_HERE), after: stop < 0 ? tail : tail.slice(0, stop) };
}

/** The longest that stands between a sum's beginning and its first figure: a currency and two spaces. */
const LEAD = 8;
const FIGURE = /[0-9]/g;

/** The first sum from an offset on; no text is looked at that is far from any figure. */
function nextSum(folded: string, from: number): RegExpExecArray | null {
  FIGURE.lastIndex = from;
  const figure = FIGURE.exec(folded);
  if (figure === null) return null;
  const { pattern } = MONEY;
  pattern.lastIndex = Math.max(from, figure.index - LEAD);
  return pattern.exec(folded);
}

interface Ends {
  readonly g: Record<string, string | undefined>;
  readonly scale1: string | undefined;
  readonly scale2: string | undefined;
  readonly low: number;
  readonly high: number | null;
  readonly scaled: boolean;
}
/** What the figures of a sum or range come to. */
function endsOf(m: RegExpExecArray): Ends {
  const g = m.groups as Record<string, string | undefined>;
  const scale1 =
    g.scale1 ?? (g.num2 !== undefined && g.scale2 !== undefined && Number(g.num1) < 1000 ? g.scale2 : undefined);
  const post = `${g.post1 ?? ''}${g.post2 ?? ''}`;
  const kilo = post !== '' && /^(?:k[¤$£]|t¤|teur)/.test(post) ? 'k' : undefined;
  const scale2 = g.scale2 ?? kilo ?? (g.scale1 !== undefined && Number(g.num2) < 1000 ? g.scale1 : undefined);
  const first = amount(g.num1 ?? '0', scale1 ?? kilo);
  const high = g.num2 === undefined ? null : amount(g.num2, scale2);
  const low = first * sharedThousands(first, high);
  return { g, scale1, scale2, low, high, scaled: scale1 !== undefined || kilo !== undefined };
}

function inDigits({ folded }: Doc): Sum[] {
  const out: Sum[] = [];
  for (let m = nextSum(folded, 0); m !== null; m = nextSum(folded, m.index + m[0].length)) {
    const start = m.index;
    let ends = endsOf(m);
    if (
      ends.high !== null &&
      ends.low > 0 &&
      (ends.high > ends.low * UNLIKE ||
        (ends.low > ends.high * UNLIKE && ends.low >= LEAST_SALARY) ||
        (ends.high < ends.low && AND.test(m[0])))
    ) {
      m = matchAt(ALONE, folded, start) ?? m;
      ends = endsOf(m);
    }
    const { g, scale1, scale2, low, high, scaled } = ends;
    const end = start + m[0].trimEnd().length;
    const around = sentence(folded, start, end);
    const millions = [scale1, scale2].some((scale) => scale !== undefined && MILLIONS.test(scale));
    if (
      millions &&
      !(IN_MILLIONS.has(currencyOf(g) ?? '') && (YEARLY_AFTER.test(around.after) || ANY_UNIT.test(around.after)))
    )
      continue;
    const currency = currencyOf(g) ?? currencyBehind(folded.slice(end, end + CUR_FAR));
    const top = high ?? low;
    const said = ownUnit(folded, out.at(-1)?.end, start, around);
    const unit = plausible(said, top, around.before, around.after);
    out.push({
      start,
      end,
      low,
      high,
      currency,
      // Lakhs may name their unit.
      unit: UNIT_OF_SCALE[scale2 ?? scale1 ?? ''] ?? (holds(unit, top, currency, around.after) ? unit : null),
      ...around,
      scaled,
      coin: COIN.test(g.post1 ?? '') || COIN.test(g.post2 ?? ''),
      grand: (scale2 ?? scale1) === 'grand',
    });
    if (out.length >= MAX_MENTIONS) break;
  }
  return out;
}

function inWords(doc: Doc): Sum[] {
  const out: Sum[] = [];
  for (const q of quantitiesOf(doc)) {
    if (q.start < (out.at(-1)?.end ?? 0)) continue;
    if (!isLetter(doc.folded.charCodeAt(q.start))) continue;
    if (matchAt(COUNTS_MONEY, doc.folded, q.end) === null) continue;
    const m = matchAt(IN_WORDS, doc.folded, q.end);
    const { scale, rest, post } = m?.groups ?? {};
    if (m === null || (scale === undefined && post === undefined) || MILLIONS.test(scale ?? '')) continue;
    const end = m.index + m[0].trimEnd().length;
    const factor = factorOf(scale);
    // "Two hundred and fifty dollars".
    const more = rest === undefined ? 0 : numberOf(rest);
    if (more === null) continue;
    const around = sentence(doc.folded, q.start, end);
    const rate = scale !== undefined && RATE_AFTER.test(around.after);
    if (!/^[a-z]/.test(post ?? '') && scale !== 'grand' && !rate) continue;
    out.push({
      start: q.start,
      end,
      low: q.low * factor + more,
      high: q.high === null ? null : q.high * factor,
      currency: currencyOf({ post1: post }) ?? currencyBehind(doc.folded.slice(end, end + CUR_FAR)),
      unit: unitOf(around.before, around.after),
      ...around,
      scaled: scale !== undefined,
      coin: COIN.test(post ?? ''),
      grand: scale === 'grand',
    });
  }
  return out;
}

/** Every sum of money of a message, in digits or in words, in order. */
export const sumsOf = perDoc((doc: Doc): readonly Sum[] =>
  [...inDigits(doc), ...inWords(doc)].sort((a, b) => a.start - b.start),
);
