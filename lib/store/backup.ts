import { hashText } from '../model/hash.ts';
import type { Owner } from '../model/owner.ts';
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
import { asStoreError, storeError } from './errors.ts';
import { SCHEMA_VERSION } from './migrations.ts';
import type { Db } from './open.ts';
import type { StoredContent } from './schema.ts';

const ROWS_PER_CHUNK = 500;

/** Rows of a table in order of their key, in chunks; memory stays flat. */
async function* chunksOf(db: Db, table: BackupTable): AsyncGenerator<Chunk> {
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const rows = await db.getAll(table, range, ROWS_PER_CHUNK);
    // A backup that can't be merged is none: better to hear of it now, while the check can mend it.
    if (!rows.every((row) => isRow(table, row))) throw storeError('corrupt');
    if (rows.length > 0) yield { table, rows };
    if (rows.length < ROWS_PER_CHUNK) return;
    const last = rows.at(-1) as { id?: string; hash?: string };
    after = last.hash ?? last.id;
  }
}

async function* plainLines(db: Db, createdAt: EpochMs): AsyncGenerator<string> {
  const header = headerLine({
    beckon: 'backup',
    version: BACKUP_VERSION,
    schema: SCHEMA_VERSION,
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

async function* checked(lines: AsyncIterable<string>): AsyncGenerator<Chunk> {
  const counts: Record<string, number> = Object.fromEntries(TABLES.map((t) => [t, 0]));
  const sums: string[] = [];
  let [number, ended] = [0, false];
  for await (const line of lines) {
    number++;
    if (number === 1) {
      parseHeader(line, SCHEMA_VERSION);
      sums.push(hashText(line));
    } else if (ended) throw new BackupError('damaged', 'Something was added behind the end of this backup.');
    else {
      const parsed = parseLine(line, number);
      if ('end' in parsed) {
        ended = true;
        const same = TABLES.every((t) => parsed.counts[t] === counts[t]);
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

const united = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].sort();

/** One person known from two sources. Order doesn't matter, nor does doing it twice. */
function mergeOwners(a: Owner, b: Owner): Owner {
  const older = a.provenAt < b.provenAt || (a.provenAt === b.provenAt && a.provenBy <= b.provenBy) ? a : b;
  return {
    ...older,
    profileIds: united(a.profileIds, b.profileIds),
    vanities: united(a.vanities, b.vanities),
    names: united(a.names, b.names),
  };
}

/** Text that was dropped on either side stays dropped. */
const mergeContents = (old: StoredContent | undefined, row: StoredContent): StoredContent | null =>
  old === undefined || (old.body !== null && row.body === null) ? row : null;

async function mergeChunk(db: Db, { table, rows }: Chunk): Promise<[added: number, known: number]> {
  const tx = db.transaction(TABLES, 'readwrite', { durability: 'strict' });
  let added = 0;
  for (const row of rows) {
    if (table === 'owner') {
      const [mine] = await tx.objectStore('owner').getAll();
      const theirs = row as Owner;
      void tx.objectStore('owner').put(mine === undefined ? theirs : mergeOwners(mine, theirs));
    } else if (table === 'contents') {
      const content = row as StoredContent;
      const old = await tx.objectStore('contents').get(content.hash);
      const next = mergeContents(old, content);
      if (next) void tx.objectStore('contents').put(next);
      if (old === undefined) added++;
    } else {
      const store = tx.objectStore(table);
      if ((await store.getKey((row as { id: string }).id)) === undefined) {
        void store.put(row as never);
        added++;
      }
    }
  }
  await tx.done;
  return [added, table === 'owner' ? 0 : rows.length - added];
}

/**
 * Merges a backup into what is there: exact, idempotent, in any order; what was deleted on either side stays deleted.
 * The whole file is checked before the first row is written, so `lines` is asked for twice.
 * @throws BackupError and changes nothing; StoreError `quota` part-way, after which the same backup can be merged again.
 */
export async function mergeBackup(
  db: Db,
  lines: () => AsyncIterable<string>,
  passphrase?: string,
): Promise<{ readonly added: number; readonly known: number }> {
  const [mine] = await db.getAll('owner');
  for await (const chunk of checked(opened(lines(), passphrase))) {
    if (chunk.table !== 'owner' || mine === undefined) continue;
    if (chunk.rows.some((r) => (r as Owner).id !== mine.id)) {
      throw new BackupError(
        'other-owner',
        'This backup belongs to another person than the data here. Nothing was changed.',
      );
    }
  }
  let [added, known] = [0, 0];
  try {
    for await (const chunk of checked(opened(lines(), passphrase))) {
      const [fresh, old] = await mergeChunk(db, chunk);
      added += fresh;
      known += old;
    }
  } catch (error) {
    throw asStoreError(error);
  }
  return { added, known };
}

/** The lines of a file, read as a stream. */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
  let rest = '';
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const parts = (rest + value).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) if (line !== '') yield line;
  }
  if (rest !== '') yield rest;
}
