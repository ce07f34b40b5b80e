import { LIMITS } from './limits.ts';
import { entryName, type ZipEntry } from './zip-directory.ts';

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const LATER = 8;

/** Where a signature stands next; reading stops when the budget is used up, so that planted signatures can't stall it. */
function next(data: DataView, from: number, signature: number, budget: { left: number }): number {
  const last = signature & 255;
  for (let at = from; at + 4 <= data.byteLength && budget.left > 0; at++, budget.left--) {
    if (data.getUint8(at) === last && data.getUint32(at, true) === signature) return at;
  }
  return -1;
}

/** Checksum and sizes that a writer who didn't know them beforehand put behind the file; only a fitting size is believed. */
function descriptorOf(
  data: DataView,
  start: number,
  budget: { left: number },
): Pick<ZipEntry, 'crc' | 'packed' | 'size'> | null {
  for (let at = next(data, start, DESCRIPTOR, budget); at >= 0; at = next(data, at + 1, DESCRIPTOR, budget)) {
    if (at + 16 > data.byteLength) return null;
    const packed = data.getUint32(at + 8, true);
    if (packed === at - start)
      return { crc: data.getUint32(at + 4, true), packed, size: data.getUint32(at + 12, true) };
  }
  return null;
}

/**
 * The files of an archive that has lost its directory (a download that broke off), by the headers before each of them. One
 * whose end or checksum can't be found gets an impossible size, so that it is reported and not read.
 */
export function searchEntries(bytes: Uint8Array): ZipEntry[] {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const budget = { left: 4 * bytes.length };
  const out: ZipEntry[] = [];
  let at = next(data, 0, LOCAL, budget);
  while (at >= 0 && at + 30 <= bytes.length && out.length <= LIMITS.entries) {
    const flags = data.getUint16(at + 6, true);
    const nameLength = data.getUint16(at + 26, true);
    const start = at + 30 + nameLength + data.getUint16(at + 28, true);
    const known = {
      crc: data.getUint32(at + 14, true),
      packed: data.getUint32(at + 18, true),
      size: data.getUint32(at + 22, true),
    };
    const sizes = (flags & LATER) === 0 ? known : descriptorOf(data, start, budget);
    out.push({
      path: entryName(bytes.subarray(at + 30, at + 30 + nameLength), flags),
      method: data.getUint16(at + 8, true),
      encrypted: (flags & 1) !== 0,
      ...(sizes ?? { crc: 0, packed: bytes.length, size: 0 }),
      at,
    });
    const end = start + (sizes?.packed ?? 0);
    at = next(data, end <= bytes.length ? end : at + 4, LOCAL, budget);
  }
  return out;
}
