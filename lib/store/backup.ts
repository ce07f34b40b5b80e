import { hashText } from '../model/hash.ts';
import type { EpochMs } from '../model/time.ts';
import { decryptLines, encryptLines, isEncrypted } from './backup-crypt.ts';
import {
  BACKUP_VERSION,
  BackupError,
  type BackupTable,
  type Chunk,
  checksum,
  chunkLine,
  endLine,
  headerLine,
  isRow,
  parseHeader,
  parseLine,
  TABLES,
} from './backup-format.ts';
import { storeError } from './errors.ts';
import { ROWS_VERSION, SCHEMA_VERSION } from './migrations.ts';
import type { Db } from './open.ts';
import { isPack } from './packs.ts';
import { packPages, pagesOf } from './pages.ts';

/** Rows of a table in chunks. */
async function* chunksOf(db: Db, table: BackupTable): AsyncGenerator<Chunk> {
  const checked = (rows: readonly unknown[]): Chunk => {
    // A backup that can't be merged is none: better to hear of it now, while the check can mend it.
    if (!rows.every((row) => isRow(table, row))) throw storeError('corrupt');
    return { table, rows };
  };
  for await (const { rows } of pagesOf(db, table)) yield checked(rows);
  if (table !== 'contents') return;
  for await (const { rows: packs } of packPages(db))
    yield checked(packs.flatMap((pack): readonly unknown[] => (isPack(pack) ? pack.rows : [pack])));
}

async function* plainLines(db: Db, createdAt: EpochMs): AsyncGenerator<string> {
  const header = headerLine({
    beckon: 'backup',
    version: BACKUP_VERSION,
    schema: ROWS_VERSION,
    createdAt: new Date(createdAt).toISOString(),
  });
  yield header;
  const counts: Record<string, number> = {};
  const sums = [hashText(header)];
  for (const table of TABLES) {
    counts[table] = 0;
    for await (const chunk of chunksOf(db, table)) {
      counts[table] += chunk.rows.length;
      sums.push(checksum(chunk.rows));
      yield chunkLine(chunk);
    }
  }
  yield endLine(counts, sums);
}

/** The backup's lines, encrypted where a passphrase is given. Derived rows are left out: they can be made again. */
export function backupLines(db: Db, createdAt: EpochMs, passphrase?: string): AsyncGenerator<string> {
  const lines = plainLines(db, createdAt);
  return passphrase === undefined || passphrase === '' ? lines : encryptLines(lines, passphrase);
}

/** A backup's chunks, each checked; that none is missing is known only at the end. @throws BackupError */
export async function* checkedChunks(file: AsyncIterable<string>, passphrase?: string): AsyncGenerator<Chunk> {
  const counts: Record<string, number> = Object.fromEntries(TABLES.map((t) => [t, 0]));
  const sums: string[] = [];
  let [number, ended] = [0, false];
  for await (const line of opened(file, passphrase)) {
    number++;
    if (number === 1) {
      parseHeader(line, SCHEMA_VERSION);
      sums.push(hashText(line));
    } else if (ended) throw new BackupError('damaged', 'Something was added behind the end of this backup.');
    else {
      const parsed = parseLine(line, number);
      if ('end' in parsed) {
        ended = true;
        const same = TABLES.every((t) => (parsed.counts[t] ?? 0) === counts[t]);
        if (!same || parsed.sha256 !== endSum(sums))
          throw new BackupError('damaged', 'Parts of this backup are missing or out of order.');
      } else {
        counts[parsed.table] = (counts[parsed.table] ?? 0) + parsed.rows.length;
        sums.push(parsed.sha256);
        yield parsed;
      }
    }
  }
  if (number === 0) throw new BackupError('not-a-backup', 'This file is empty.');
  if (!ended) throw new BackupError('truncated', 'This backup ends early. Use another copy of the file.');
}

const endSum = (sums: readonly string[]): string => (JSON.parse(endLine({}, sums)) as { sha256: string }).sha256;

async function* opened(lines: AsyncIterable<string>, passphrase?: string): AsyncGenerator<string> {
  const iterator = lines[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true) return;
  const rest: AsyncIterable<string> = { [Symbol.asyncIterator]: () => iterator };
  if (!isEncrypted(first.value)) {
    yield first.value;
    yield* rest;
    return;
  }
  if (passphrase === undefined || passphrase === '')
    throw new BackupError('passphrase-needed', 'This backup is encrypted. Enter its passphrase.');
  yield* decryptLines(first.value, rest, passphrase);
}

/** No line of ours comes near; a file without line ends would otherwise be gathered in memory as a whole. */
const MAX_LINE = 200_000_000;

/** Mail programs and editors end lines as Windows does; no value of ours ends in such a sign. */
const plainEnd = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

/** The lines of a file, read as a stream. @throws BackupError where a line is longer than any of ours. */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
  let held: string[] = [];
  let length = 0;
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const [head = '', ...more] = value.split('\n');
    held.push(head);
    length += head.length;
    if (length > MAX_LINE) throw new BackupError('not-a-backup', 'This file is not a Beckon backup.');
    for (const next of more) {
      const line = plainEnd(held.join(''));
      if (line !== '') yield line;
      [held, length] = [[next], next.length];
    }
  }
  const rest = plainEnd(held.join(''));
  if (rest !== '') yield rest;
}
