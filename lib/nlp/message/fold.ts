/** Lower case and without accents, one UTF-16 unit in, one out, so that offsets stay true. */
const SPECIAL: Record<string, string> = {
  ß: 's',
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ñ: 'n',
  ð: 'd',
  þ: 't',
};

const foldChar = (char: string): string => {
  const lower = char.toLowerCase();
  const special = SPECIAL[lower];
  if (special !== undefined) return special;
  const base = lower.normalize('NFD').charAt(0);
  return lower.length === 1 && base !== '' ? base : char;
};

/** All of Latin-1, Latin Extended-A and -B, once. */
const TABLE: readonly string[] = Array.from({ length: 0x250 }, (_, code) => foldChar(String.fromCharCode(code)));

const FOLDS = /[A-Z\x80-\u024f]/g;
/** The same in lower case, of Latin-1. */
const ACCENTS = /[\x80-\xff]/g;
const folded = (char: string): string => TABLE[char.charCodeAt(0)] as string;

/** Whether a text is without letters beyond ASCII, which fold to themselves but for their case. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** All bits that the codes of a text's characters have. */
function bitsOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= text.charCodeAt(i);
  return bits;
}

/** Folds a text for matching; the result has the same length as the text. */
export function fold(text: string): string {
  const bits = bitsOf(text);
  if (bits < 0x80) return text.toLowerCase();
  // Not added up piece by piece: that stays a tree, which every later look at a character goes through. Capitals of Latin-1
  // stay one letter in lower case, so that only accents are replaced one by one.
  return bits <= 0xff ? text.toLowerCase().replace(ACCENTS, folded) : text.replace(FOLDS, folded);
}

/** Stands for a euro sign in texts that patterns look at: the general sign of currency, which nobody writes. */
export const EURO = '¤';
const EURO_SIGN = '€';
/** What was {@link narrow}ed, as it was written. */
export const asWritten = (text: string): string => text.replaceAll(EURO, EURO_SIGN);

/**
 * A text with {@link EURO} for each euro sign. Engines keep a text of Latin-1 in one byte a character and compile each
 * pattern apart for others, and the euro is most often the one sign of a message that lies beyond.
 */
export const narrow = (text: string): string =>
  // Written and read again: what is replaced in a wide text stays wide.
  text.includes(EURO_SIGN) ? (JSON.parse(JSON.stringify(text).replaceAll(EURO_SIGN, EURO)) as string) : text;
