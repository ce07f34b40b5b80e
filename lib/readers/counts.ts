/** A number as a page prints it; `atLeast` where it says "500+". */
export interface Count {
  readonly value: number;
  readonly atLeast: boolean;
}

/** Words for thousand and million that follow a number. */
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  mil: 1e3,
  tsd: 1e3,
  m: 1e6,
  mio: 1e6,
  mi: 1e6,
  mln: 1e6,
  b: 1e9,
};

const SPACE = /[\s\u00a0\u202f\u2007\u2009'’]/g;
const NUMBER = /^(\d[\d.,'’\s\u00a0\u202f\u2007\u2009]*)(?:(k|m|b|mil|tsd|mio|mi|mln)(?!\p{L})\.?)?\s?(\+)?/iu;
/** What makes another number of it: a range, a part of something, or a word for many that is not known. */
const GOES_ON = /^(?:\s?[-–—~/:]\s?\d|\s?(?:[万萬億亿千만억천]|(?:lakh|crore|mrd|md|bn|mill|tril)\p{L}{0,6}))/iu;

function plain(digits: string): number | null {
  const text = digits.replace(SPACE, '');
  if (/^\d+$/.test(text)) return Number(text);
  // Groups of three behind a point or comma are thousands, with groups of two before them in India.
  return /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(text) ? Number(text.replace(/[.,]/g, '')) : null;
}

function scaled(digits: string, scale: number): number | null {
  const match = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(digits.replace(SPACE, ''));
  return match === null ? null : Math.round(Number(`${match[1]}.${match[2] ?? 0}`) * scale);
}

/**
 * The number a text starts with: "2,606,334 followers", "2.606.334", "1 234", "1.2K", "12 mil", "500+".
 * Null where it starts with none, or where it could be read in two ways ("1.5", "12,34").
 */
export function parseCount(text: string): Count | null {
  const match = NUMBER.exec(text.trim());
  if (match === null || GOES_ON.test(text.trim().slice(match[0].trimEnd().length))) return null;
  const digits = (match[1] ?? '').trim();
  const scale = SCALES[(match[2] ?? '').toLowerCase()];
  const value = scale === undefined ? plain(digits) : scaled(digits, scale);
  return value === null || !Number.isSafeInteger(value) ? null : { value, atLeast: match[3] === '+' };
}
