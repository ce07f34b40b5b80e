import { LIMITS } from './limits.ts';

/** One file as the archive's directory lists it. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Offset of its local header. */
  readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const UTF8_FLAG = 0x800;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endOf(data: DataView): number | null {
  const lowest = Math.max(0, data.byteLength - END_SIZE - 0xffff);
  for (let at = data.byteLength - END_SIZE; at >= lowest; at--) if (data.getUint32(at, true) === END) return at;
  return null;
}

/** A file's name. Old tools write it in the DOS code page; only ASCII matters for telling files apart. */
export const entryName = (bytes: Uint8Array, flags: number): string =>
  new TextDecoder((flags & UTF8_FLAG) !== 0 ? 'utf-8' : 'windows-1252').decode(bytes);

/** Whether a local header stands where the directory says and repeats its name; if not, one of them was changed. */
function namedAlike(bytes: Uint8Array, data: DataView, at: number, name: Uint8Array): boolean {
  if (at + 30 > bytes.length || data.getUint32(at, true) !== LOCAL) return false;
  const local = bytes.subarray(at + 30, at + 30 + data.getUint16(at + 26, true));
  return local.length === name.length && local.every((b, i) => b === name[i]);
}

function entryAt(bytes: Uint8Array, data: DataView, at: number): { entry: ZipEntry; next: number } | null {
  if (at + 46 > bytes.length || data.getUint32(at, true) !== ENTRY) return null;
  const flags = data.getUint16(at + 8, true);
  const nameLength = data.getUint16(at + 28, true);
  const rest = data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  const name = bytes.subarray(at + 46, at + 46 + nameLength);
  const entry: ZipEntry = {
    path: entryName(name, flags),
    method: data.getUint16(at + 10, true),
    encrypted: (flags & 1) !== 0,
    crc: data.getUint32(at + 16, true),
    packed: data.getUint32(at + 20, true),
    size: data.getUint32(at + 24, true),
    at: data.getUint32(at + 42, true),
  };
  if (!namedAlike(bytes, data, entry.at, name)) return null;
  return { entry, next: at + 46 + nameLength + rest };
}

/**
 * The archive's directory (APPNOTE 4.3.12), the only place that has every size and checksum; null where it is missing,
 * damaged or of the 64-bit kind, and the files have to be looked for one by one.
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  if (bytes.length < END_SIZE) return null;
  const data = view(bytes);
  const end = endOf(data);
  if (end === null) return null;
  const count = data.getUint16(end + 10, true);
  const out: ZipEntry[] = [];
  const start = data.getUint32(end + 16, true);
  let at = start;
  for (let i = 0; i < count && i <= LIMITS.entries; i++) {
    const found = entryAt(bytes, data, at);
    if (found === null) return null;
    out.push(found.entry);
    at = found.next;
  }
  return count > LIMITS.entries || at - start === data.getUint32(end + 12, true) ? out : null;
}

/** The packed bytes of an entry; null where its local header is not where the directory says. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const data = view(bytes);
  if (entry.at + 30 > bytes.length || data.getUint32(entry.at, true) !== LOCAL) return null;
  const start = entry.at + 30 + data.getUint16(entry.at + 26, true) + data.getUint16(entry.at + 28, true);
  return start + entry.packed > bytes.length ? null : bytes.subarray(start, start + entry.packed);
}
