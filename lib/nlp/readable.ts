import { ownOf } from '../model/own.ts';

/** A text as it reads on the screen, with the way back to what was written. */
export interface Readable {
  /** Without markup, entities, invisible characters and look-alike letters. */
  readonly text: string;
  /** Offset in what was written for an offset in `text`; for its length the end of what was read. */
  at(offset: number): number;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  pound: '£',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: "'",
  lsquo: "'",
  rdquo: '"',
  ldquo: '"',
  bull: '•',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
};
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/iy;
const TAG =
  /<\/?(?:a|abbr|b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|font|form|h[1-6]|head|hr|html|i|iframe|img|input|label|li|link|meta|object|ol|option|p|pre|s|script|section|select|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|th|thead|title|tr|tt|u|ul|video)(?:[\s/][^<>]{0,2000})?>/iy;
const BREAKS = /^<\/?(?:br|p|div|li|tr|h[1-6]|ul|ol|table|hr|blockquote)\b/i;
/** Ranges of UTF-16 units that make a text need rewriting. */
const ODD_RANGES: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x370, 0x4ff],
  [0x61c, 0x61c],
  [0x1680, 0x1680],
  [0x180e, 0x180e],
  [0x2000, 0x200f],
  [0x2011, 0x2011],
  [0x2018, 0x2019],
  [0x201b, 0x201b],
  [0x2028, 0x202f],
  [0x205f, 0x209f],
  [0x2100, 0x214f],
  [0x3000, 0x3000],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xff00, 0xffef],
  [0x26, 0x26],
  [0x3c, 0x3c],
];
/** For each UTF-16 unit whether it is odd: a look into a table takes a tenth of what a class of an expression does. */
const ODD = new Uint8Array(0x10000);
for (const [from, to] of ODD_RANGES) ODD.fill(1, from, to + 1);

function isOdd(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (ODD[text.charCodeAt(i)] === 1) return true;
  return false;
}
/** Cyrillic and Greek letters that pass for Latin ones inside a Latin word. */
const FOREIGN = 'аеорсхуіјѕԁһАВЕКМНОРСТХУοΟαεινтΑΒΕΖΗΙΚΜΝΡΤΥΧ';
const LATIN_TWIN = 'aeopcxyijsdhABEKMHOPCTXYoOaeivtABEZHIKMNPTYX';
const LOOKALIKE = new Map([...FOREIGN].map((char, i) => [char, LATIN_TWIN.charAt(i)]));
const LATIN = /[A-Za-z]/;

const isInvisible = (c: number): boolean =>
  c < 9 ||
  (c > 10 && c < 32) ||
  (c >= 0x7f && c < 0xa0) ||
  c === 0xad ||
  c === 0x34f ||
  c === 0x61c ||
  c === 0x180e ||
  (c >= 0x200b && c <= 0x200f) ||
  (c >= 0x202a && c <= 0x202e) ||
  (c >= 0x2060 && c <= 0x206f) ||
  (c >= 0xfe00 && c <= 0xfe0f) ||
  c === 0xfeff;
const isSpace = (c: number): boolean =>
  c === 0xa0 || c === 0x1680 || (c >= 0x2000 && c <= 0x200a) || c === 0x202f || c === 0x205f || c === 0x3000;

function entityAt(raw: string, i: number): { readonly char: string; readonly length: number } | null {
  ENTITY.lastIndex = i;
  const m = ENTITY.exec(raw);
  if (m === null) return null;
  const code = m[1] !== undefined ? Number(m[1]) : m[2] !== undefined ? Number.parseInt(m[2], 16) : null;
  if (code !== null) {
    const ok = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return { char: ok ? String.fromCodePoint(code) : ' ', length: m[0].length };
  }
  const char = ownOf(ENTITIES, m[3] ?? '') ?? ownOf(ENTITIES, (m[3] ?? '').toLowerCase());
  return char === undefined ? null : { char, length: m[0].length };
}

function tagAt(raw: string, i: number): { readonly char: string; readonly length: number } | null {
  TAG.lastIndex = i;
  const m = TAG.exec(raw);
  return m === null ? null : { char: BREAKS.test(m[0]) ? '\n' : ' ', length: m[0].length };
}

/** One readable character for the unit at `i`: `''` drops it. */
function plain(char: string, before: string, after: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (isInvisible(code)) return '';
  if (isSpace(code)) return ' ';
  if (code === 0x2028 || code === 0x2029) return '\n';
  if (code === 0x2011) return '-';
  if (code === 0x2018 || code === 0x2019 || code === 0x201b) return "'";
  const latin = LOOKALIKE.get(char);
  if (latin !== undefined) return LATIN.test(before) || LATIN.test(after) ? latin : char;
  // Full-width and mathematical letters hide words from filters ("𝗽𝗮𝘀𝘀𝘄𝗼𝗿𝗱").
  if ((code >= 0xff00 && code <= 0xffef) || (code >= 0x1d400 && code <= 0x1d7ff) || (code >= 0x2070 && code <= 0x214f))
    return char.normalize('NFKC');
  return char;
}

/** What the sign at `i` reads as, with its length: an entity or a tag is one sign. */
function signAt(raw: string, i: number): { readonly char: string; readonly length: number } {
  const unit = raw.charAt(i);
  const found = unit === '&' ? entityAt(raw, i) : unit === '<' ? tagAt(raw, i) : null;
  if (found !== null) return found;
  const char = String.fromCodePoint(raw.codePointAt(i) ?? 32);
  return { char, length: char.length };
}

const same = (offset: number): number => offset;

/** Makes a text readable, up to `most` characters of it: what hides words is taken out, the way back is kept. */
export function readable(raw: string, most: number): Readable {
  if (!isOdd(raw)) return { text: raw.slice(0, most), at: same };
  const map: number[] = [];
  let text = '';
  let i = 0;
  while (i < raw.length && text.length < most) {
    const code = raw.charCodeAt(i);
    // Plain letters are most of a text and need nothing.
    if (code >= 32 && code < 127 && code !== 38 && code !== 60) {
      map.push(i);
      text += raw.charAt(i);
      i++;
      continue;
    }
    const { char, length } = signAt(raw, i);
    const out = plain(char, text.charAt(text.length - 1), raw.charAt(i + length));
    for (let k = 0; k < out.length; k++) map.push(i);
    text += out;
    i += length;
  }
  map.push(i);
  return { text, at: (offset) => map[Math.min(offset, map.length - 1)] ?? i };
}
