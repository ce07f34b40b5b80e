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

/** Whether a text is without letters beyond ASCII, which fold to themselves but for their case. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Folds a text for matching; the result has the same length as the text. */
export function fold(text: string): string {
  // Not added up piece by piece: that stays a tree, which every later look at a character goes through.
  return isAscii(text) ? text.toLowerCase() : text.replace(FOLDS, (char) => TABLE[char.charCodeAt(0)] as string);
}

/** Stands for a euro sign in texts that patterns look at: the general sign of currency, which nobody writes. */
export const EURO = '¤';
const EURO_SIGN = '€';
/** What was {@link narrow}ed, as it was written. */
export const asWritten = (text: string): string => text.replaceAll(EURO, EURO_SIGN);
const CHUNK = 4096;

/**
 * A text with {@link EURO} for each euro sign. Engines keep a text of Latin-1 in one byte a character and compile each
 * pattern apart for others, and the euro is most often the one sign of a message that lies beyond.
 */
export function narrow(text: string): string {
  if (!text.includes(EURO_SIGN)) return text;
  const codes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0xff) codes.push(code);
    else if (text.startsWith(EURO_SIGN, i)) codes.push(EURO.charCodeAt(0));
    else return text.replaceAll(EURO_SIGN, EURO);
  }
  // Put together from codes: what is replaced in a wide text stays wide.
  let out = '';
  for (let from = 0; from < codes.length; from += CHUNK) out += String.fromCharCode(...codes.slice(from, from + CHUNK));
  return out;
}
