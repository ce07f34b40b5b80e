const TIMES: Readonly<Record<string, number>> = { '': 1, k: 1000, lakh: 100_000, lac: 100_000 };
const SHAPE = /^(?:[€$£¥₹]|[a-z]{3}(?=\d))?(\d[\d.,]*)(k|lakh|lac)?(?:[€$£¥₹]|[a-z]{3})?$/i;

/** Digits with at most one mark of decimals: "1,500", "1.500,50" and "87.5" as they are meant; NaN for what is none. */
function plain(digits: string): number {
  const marks = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  // One kind of mark, thrice more digits behind each: it groups ("60.000"), unless nothing stands before it ("0.125").
  const groups = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/.test(digits);
  if (last === undefined || groups) return Number(digits.replace(/[.,]/g, ''));
  const [whole = '', cents = ''] = [
    digits.slice(0, digits.lastIndexOf(last)),
    digits.slice(digits.lastIndexOf(last) + 1),
  ];
  if (whole.includes(last)) return Number.NaN;
  return Number(`${whole.replace(/[.,]/g, '')}.${cents}`);
}

/** An amount as people type it ("1,500", "1.500 €", "90k"); undefined for an empty field, null for what is no amount. */
export function amountOf(text: string): number | null | undefined {
  const typed = text.replace(/[\s'’\u00a0\u202f]/g, '');
  if (typed === '') return undefined;
  const m = SHAPE.exec(typed);
  const value = m === null ? Number.NaN : plain(m[1] ?? '') * (TIMES[(m[2] ?? '').toLowerCase()] ?? 1);
  return Number.isFinite(value) ? value : null;
}

const CODES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  $: 'USD',
  US$: 'USD',
  DOLLAR: 'USD',
  DOLLARS: 'USD',
  '£': 'GBP',
  POUND: 'GBP',
  POUNDS: 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
};

/** A currency's three letters; null for what is none, since nothing could be compared with it. */
export function currencyOf(text: string): string | null {
  const typed = text.trim().toUpperCase();
  const code = Object.hasOwn(CODES, typed) ? (CODES[typed] ?? typed) : typed;
  return /^[A-Z]{3}$/.test(code) ? code : null;
}
