/** Text of a file, and whether it was not in the encoding that the site writes. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

/** Control characters that no text has; a picture or a damaged file is full of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const BINARY = /[\u0000-\u0008\u000e-\u001a]/;

/** Decodes strictly: UTF-8, the 16-bit text of a spreadsheet by its mark, else Windows-1252; null = no text at all. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: 'utf-16' };
  let decoded: Decoded;
  try {
    decoded = { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    decoded = { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
  return BINARY.test(decoded.text.slice(0, 65_536)) ? null : decoded;
}
