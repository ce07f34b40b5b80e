import type { ReadWarning } from '../../model/observation.ts';
import { type ArchiveFile, baseName, isWhole, isZip, tablesOf } from './archive.ts';
import { decodeText } from './decode.ts';
import { ExportFailure } from './failure.ts';
import { type FileKind, kindByName } from './signatures.ts';
import { sideOf } from './social.ts';
import { readTable, type Table } from './table.ts';
import type { Tables } from './tables.ts';

/** What an archive or a loose table held. */
export interface Loaded {
  readonly tables: Tables;
  readonly damaged: ReadonlySet<FileKind>;
  readonly warnings: readonly ReadWarning[];
  /** The archive has its directory and no part of it was lost. */
  readonly whole: boolean;
}
export interface LoadProgress {
  readonly phase: 'unpack' | 'parse';
  readonly done: number;
  readonly total: number;
}

class Collector {
  readonly tables = new Map<FileKind, Table[]>();
  readonly damaged = new Set<FileKind>();
  readonly warnings: ReadWarning[] = [];

  broken(path: string, why: string): void {
    const kind = kindByName(path);
    if (kind !== null) this.damaged.add(kind);
    this.warnings.push({
      code: 'file-damaged',
      message: `${baseName(path)} could not be read (${why}); it was left out.`,
      file: baseName(path),
    });
  }

  add(table: Table): void {
    const file = baseName(table.path);
    if (table.kind === 'other') return;
    if (table.kind === 'recommendations' && sideOf(table.path) === null) {
      this.damaged.add('recommendations');
      this.warnings.push({
        code: 'direction-unknown',
        message: `${file} does not tell received from given; it was left out.`,
        file,
      });
      return;
    }
    if (table.lost > 0) {
      this.damaged.add(table.kind);
      this.warnings.push({
        code: 'rows-lost',
        message: `${table.lost} rows of ${file} don't fit its columns; they were left out.`,
        file,
        count: table.lost,
      });
    }
    this.tables.set(table.kind, [...(this.tables.get(table.kind) ?? []), table]);
  }
}

function* loadFile(file: ArchiveFile, into: Collector): Generator<LoadProgress> {
  if (file.problem !== undefined) return into.broken(file.path, file.problem);
  const decoded = decodeText(file.bytes);
  if (decoded === null) return into.broken(file.path, 'not a text');
  if (decoded.encoding === 'windows-1252') {
    into.warnings.push({
      code: 'encoding',
      message: `${baseName(file.path)} was read as Windows-1252.`,
      file: baseName(file.path),
    });
  }
  for (const step of readTable(decoded.text, file.path)) {
    yield { phase: 'parse', done: step.done, total: step.total };
    if (step.table === undefined) continue;
    if (step.table !== null) into.add(step.table);
    else if (kindByName(file.path) !== null)
      into.broken(file.path, decoded.text.trim() === '' ? 'empty' : 'unknown columns');
  }
}

function* loadArchive(bytes: Uint8Array, into: Collector): Generator<LoadProgress> {
  for (const step of tablesOf(bytes)) {
    yield { phase: 'unpack', done: step.done, total: step.total };
    if (step.file !== undefined) yield* loadFile(step.file, into);
  }
}

/**
 * Reads every table of an archive, or one loose table.
 * @throws ExportFailure `not-an-export`, `too-large`, `damaged`, `empty`.
 */
export function* loadTables(bytes: Uint8Array, fileName: string): Generator<LoadProgress, Loaded> {
  if (bytes.length === 0) throw new ExportFailure('empty', 'The file is empty.');
  const into = new Collector();
  const zip = isZip(bytes);
  if (zip) yield* loadArchive(bytes, into);
  else yield* loadFile({ path: fileName, bytes }, into);
  const whole = zip && isWhole(bytes);
  if (zip && !whole)
    into.warnings.push({
      code: 'archive-truncated',
      message: 'The archive is cut off; files behind the cut are missing.',
    });
  if (into.tables.size === 0) {
    if (zip && (into.warnings.length > 0 || !whole))
      throw new ExportFailure('damaged', 'No table of the archive could be read.');
    throw new ExportFailure(
      'not-an-export',
      'This is not an export of LinkedIn data: no table with known columns was found.',
    );
  }
  return { tables: into.tables, damaged: into.damaged, warnings: into.warnings, whole };
}
