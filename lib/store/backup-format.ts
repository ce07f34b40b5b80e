import * as v from 'valibot';
import { canonicalJson, hashText } from '../model/hash.ts';
import { LABELS } from '../model/triage.ts';

/*
 * A backup is text, one JSON value a line: a header, chunks of rows with a checksum each, and an end line with the counts
 * and a checksum over all chunks. docs/backup-format.md describes it.
 */

export const BACKUP_VERSION = 1;
export const TABLES = ['owner', 'contents', 'sightings', 'decisions', 'remains'] as const;
export type BackupTable = (typeof TABLES)[number];

const keyed = (key: string) => v.looseObject({ [key]: v.pipe(v.string(), v.maxLength(200)) });
const strings = v.array(v.string());
const record = v.looseObject({
  key: v.string(),
  keys: strings,
  conversationId: v.string(),
  sender: v.looseObject({}),
  answered: v.boolean(),
  inmail: v.boolean(),
  snippet: v.string(),
  input: v.string(),
  triage: v.looseObject({
    version: v.number(),
    label: v.picklist(LABELS),
    isOffer: v.boolean(),
    offer: v.nullable(v.looseObject({ skills: strings, domains: strings })),
    quotes: v.looseObject({}),
    missing: strings,
    risk: v.looseObject({ level: v.picklist(['none', 'caution', 'danger']), rules: v.array(v.looseObject({})) }),
    evidence: v.array(v.looseObject({})),
  }),
});
const remains = v.looseObject({
  conversation: v.string(),
  tip: v.looseObject({ id: v.string(), names: strings }),
  records: v.array(record),
});
const ROWS = {
  owner: v.looseObject({
    id: v.string(),
    profileIds: v.array(v.string()),
    vanities: v.array(v.string()),
    names: v.array(v.string()),
    provenAt: v.number(),
    provenBy: v.string(),
  }),
  contents: v.looseObject({
    ...keyed('hash').entries,
    kind: v.string(),
    body: v.nullable(v.looseObject({ kind: v.string() })),
  }),
  sightings: v.looseObject({
    ...keyed('id').entries,
    contents: v.array(v.string()),
    readAt: v.number(),
    asOf: v.number(),
  }),
  decisions: v.looseObject({
    ...keyed('id').entries,
    at: v.number(),
    subject: v.string(),
    key: v.string(),
    field: v.string(),
  }),
  remains: v.looseObject({ ...keyed('id').entries, body: v.nullable(remains) }),
} as const;

/** Whether a row has the shape of its table; what has not is never written to a backup, and never taken from one. */
export const isRow = (table: BackupTable, row: unknown): boolean => v.is(ROWS[table], row);

const Header = v.object({
  beckon: v.literal('backup'),
  version: v.number(),
  schema: v.number(),
  createdAt: v.string(),
});
const Chunk = v.object({ table: v.picklist(TABLES), rows: v.array(v.unknown()), sha256: v.string() });
const End = v.object({ end: v.literal(true), counts: v.record(v.string(), v.number()), sha256: v.string() });

export type Header = v.InferOutput<typeof Header>;
export interface Chunk {
  readonly table: BackupTable;
  readonly rows: readonly unknown[];
}

export class BackupError extends Error {
  readonly code:
    | 'not-a-backup'
    | 'damaged'
    | 'truncated'
    | 'newer-version'
    | 'wrong-passphrase'
    | 'passphrase-needed'
    | 'other-owner';
  constructor(code: BackupError['code'], message: string) {
    super(message);
    this.name = 'BackupError';
    this.code = code;
  }
}

export const headerLine = (header: Header): string => JSON.stringify(header);
export const checksum = (rows: readonly unknown[]): string => hashText(canonicalJson(rows));
export const chunkLine = ({ table, rows }: Chunk): string => JSON.stringify({ table, rows, sha256: checksum(rows) });
export const endLine = (counts: Record<string, number>, sums: readonly string[]): string =>
  JSON.stringify({ end: true, counts, sha256: hashText(sums.join('\n')) });

function json(line: string, what: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new BackupError('damaged', `${what} is not readable (${(error as Error).message}).`);
  }
}

/** @throws BackupError `not-a-backup` or `newer-version`. */
export function parseHeader(line: string, schema: number): Header {
  const parsed = v.safeParse(Header, line.startsWith('{"beckon"') ? json(line, 'The first line') : null);
  if (!parsed.success) throw new BackupError('not-a-backup', 'This file is not a Beckon backup.');
  if (parsed.output.version > BACKUP_VERSION || parsed.output.schema > schema) {
    throw new BackupError('newer-version', 'This backup was made by a newer Beckon. Update Beckon and try again.');
  }
  return parsed.output;
}

/** A chunk whose checksum and rows are right, or the end line. @throws BackupError `damaged`. */
export function parseLine(line: string, number: number): (Chunk & { sha256: string }) | v.InferOutput<typeof End> {
  const value = json(line, `Line ${number}`);
  const end = v.safeParse(End, value);
  if (end.success) return end.output;
  const chunk = v.safeParse(Chunk, value);
  if (!chunk.success) throw new BackupError('damaged', `Line ${number} is neither rows nor the end of a backup.`);
  const { table, rows, sha256 } = chunk.output;
  if (checksum(rows) !== sha256)
    throw new BackupError('damaged', `Line ${number} was changed after the backup was made.`);
  if (!rows.every((row) => isRow(table, row)))
    throw new BackupError('damaged', `Line ${number} holds rows that are no ${table}.`);
  return { table, rows, sha256 };
}
