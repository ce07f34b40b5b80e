/** Text of a file, and whether it was not in the encoding that the site writes. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

/** Control characters that no text has; a picture or a damaged file is full of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const BINARY = /[\u0000-\u0008\u000e-\u001a]/;

/** What UTF-8 looks like once it was read as single bytes: "Ã¤", "â€™". */
const TWICE =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;

/** The byte behind each character of Windows-1252; characters that it lacks stand for themselves, as in Latin-1. */
function byteTable(): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  const text = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, i) => 128 + i));
  for (let i = 0; i < 128; i++) table.set(128 + i, 128 + i).set(text.charCodeAt(i), 128 + i);
  return table;
}

/**
 * The text that was encoded twice; null where any of it was not: then it may be about such signs. A whole file of them by
 * chance doesn't occur, as no other text is UTF-8 again in all its letters.
 */
function onceLess(text: string): string | null {
  if (!TWICE.test(text)) return null;
  const table = byteTable();
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = code < 128 ? code : table.get(code);
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // letters that were encoded once stand beside
  }
}

/** Decodes strictly: UTF-8, the 16-bit text of a spreadsheet by its mark, else Windows-1252; null = no text at all. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: 'utf-16' };
  let decoded: Decoded;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    decoded = { text: onceLess(text) ?? text, encoding: 'utf-8' };
  } catch {
    decoded = { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
  return BINARY.test(decoded.text.slice(0, 65_536)) ? null : decoded;
}
