import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** One for all: a new one for each text costs more than its hash. */
const UTF8 = new TextEncoder();
/** Room for most texts: bytes of their own for each would be made and thrown away by the ten thousand. */
const ROOM = new Uint8Array(8_192);
/** Bytes that a UTF-16 unit takes at most. */
const WIDEST = 3;

/** A text's bytes, until the next text is asked for. */
function bytesOf(text: string): Uint8Array {
  if (text.length * WIDEST > ROOM.length) return UTF8.encode(text);
  return ROOM.subarray(0, UTF8.encodeInto(text, ROOM).written);
}

/** JSON with sorted keys and without `undefined`, so that equal values have equal bytes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((v) => canonicalJson(v ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = value as Readonly<Record<string, unknown>>;
    let out = '';
    for (const key of Object.keys(fields).sort())
      if (fields[key] !== undefined)
        out += `${out === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(fields[key])}`;
    return `{${out}}`;
  }
  return JSON.stringify(value ?? null);
}

/** One hash under way at a time, set back before each: a new one and its buffers cost a short text as much as its bytes do. */
const [BLANK, WORK, SUM] = [sha256.create(), sha256.create(), new Uint8Array(32)];

/** First 128 bits of SHA-256, as 32 hexadecimal digits. */
export function hashText(text: string): string {
  BLANK._cloneInto(WORK).update(bytesOf(text)).digestInto(SUM);
  return bytesToHex(SUM.subarray(0, 16));
}

/** Key of a piece of content: the same value gives the same key on every machine. */
export function contentHash(value: unknown): string {
  return hashText(canonicalJson(value));
}

/** A file's SHA-256, 64 hexadecimal digits: by the platform's own code, since files are large. */
export async function hashFile(file: Blob): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())));
}
