import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { ExportFailure } from './failure.ts';
import { LIMITS } from './limits.ts';
import { packedBytes, type ZipEntry, zipDirectory } from './zip-directory.ts';
import { searchEntries } from './zip-search.ts';

/** A table out of an archive. `problem` = it could not be unpacked as it was packed; it has no bytes then. */
export interface ArchiveFile {
  /** As the archive names it; never used to write anything. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly problem?: 'damaged' | 'encrypted';
}
export interface ArchiveStep {
  readonly done: number;
  readonly total: number;
  readonly file?: ArchiveFile;
}

const CHUNK = 256 * 1024;

export const isZip = (b: Uint8Array): boolean =>
  b[0] === 0x50 && b[1] === 0x4b && (b[2] === 3 || b[2] === 5 || b[2] === 7);

/** Base name of a path, whatever the slashes; folders and tricks such as `../` carry no meaning here. */
export const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? '';

const isNoise = (path: string): boolean => /(?:^|[\\/])(?:__MACOSX[\\/]|\._)/.test(path);
const isTable = (path: string): boolean => /\.(?:csv|tsv)$/i.test(path) && !isNoise(path);
const isNested = (path: string): boolean => /\.zip$/i.test(path) && !isNoise(path);

/** Collects what comes out of an inflater and stops it before it fills the memory. */
class Sink {
  readonly parts: Uint8Array[] = [];
  size = 0;
  private readonly packed: number;
  private readonly budget: { left: number };
  constructor(packed: number, budget: { left: number }) {
    this.packed = packed;
    this.budget = budget;
  }
  add(part: Uint8Array): void {
    this.size += part.length;
    this.budget.left -= part.length;
    const bomb = this.size > LIMITS.ratioFromBytes && this.size > this.packed * LIMITS.ratio;
    if (bomb || this.size > LIMITS.fileBytes || this.budget.left < 0) {
      throw new ExportFailure('too-large', 'The archive unpacks to far more than an export can hold.');
    }
    this.parts.push(part);
  }
  bytes(): Uint8Array {
    const out = new Uint8Array(this.size);
    let at = 0;
    for (const part of this.parts) {
      out.set(part, at);
      at += part.length;
    }
    return out;
  }
}

function inflated(packed: Uint8Array, budget: { left: number }): { bytes: Uint8Array; whole: boolean } {
  const sink = new Sink(packed.length, budget);
  let whole = false;
  const inflate = new Inflate((part, final) => {
    sink.add(part);
    whole = final;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += CHUNK) {
      inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch (error) {
    if (error instanceof ExportFailure) throw error;
    whole = false; // damaged stream: what came out before is still looked at
  }
  return { bytes: sink.bytes(), whole };
}

function unpack(archive: Uint8Array, entry: ZipEntry, budget: { left: number }): ArchiveFile {
  const { path } = entry;
  const nothing = new Uint8Array(0);
  if (entry.encrypted) return { path, bytes: nothing, problem: 'encrypted' };
  const packed = packedBytes(archive, entry);
  if (packed === null || (entry.method !== 0 && entry.method !== 8))
    return { path, bytes: nothing, problem: 'damaged' };
  if (entry.method === 0) {
    const stored = new Sink(packed.length, budget);
    stored.add(packed);
  }
  const { bytes, whole } = entry.method === 0 ? { bytes: packed, whole: true } : inflated(packed, budget);
  if (whole && bytes.length === entry.size && crc32(bytes) === entry.crc) return { path, bytes };
  return { path, bytes: nothing, problem: 'damaged' };
}

function* unpackAll(
  archive: Uint8Array,
  entries: readonly ZipEntry[],
  budget: { left: number },
): Generator<ArchiveStep> {
  if (entries.length > LIMITS.entries) throw new ExportFailure('too-large', 'The archive lists too many files.');
  const tables = entries.filter((e) => isTable(e.path));
  for (const [i, entry] of tables.entries()) {
    yield { done: i + 1, total: tables.length, file: unpack(archive, entry, budget) };
  }
  const nested = entries.filter((e) => isNested(e.path));
  if (tables.length > 0 || nested.length !== 1) return;
  // An export packed once more (by a mail program, say); deeper nesting is nobody's habit.
  const inner = unpack(archive, nested[0] as ZipEntry, budget);
  const directory = inner.problem === undefined ? zipDirectory(inner.bytes) : null;
  if (directory !== null && !directory.some((e) => isNested(e.path))) yield* unpackAll(inner.bytes, directory, budget);
}

/** Whether the archive still has its directory; without one, nothing can be said of files that were not found. */
export const isWhole = (archive: Uint8Array): boolean => zipDirectory(archive) !== null;

/**
 * Unpacks the tables of an archive one by one; everything else in it is never unpacked.
 * @throws ExportFailure `too-large` before memory is at risk.
 */
export function* tablesOf(archive: Uint8Array): Generator<ArchiveStep> {
  const budget = { left: LIMITS.totalBytes };
  yield* unpackAll(archive, zipDirectory(archive) ?? searchEntries(archive), budget);
}
