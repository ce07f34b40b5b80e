import { delimiterOf, recordsOf, slicesOf } from './csv.ts';
import { LIMITS } from './limits.ts';
import { type FileKind, NOT_INBOX, NOT_SKILLS, SERVICES, SIGNATURES, type Signature } from './signatures.ts';

/** One record by its column; '' where the table has no such column. Of columns named alike, the first that is filled. */
export type Row = (column: string) => string;

export interface Table {
  readonly kind: FileKind;
  readonly path: string;
  readonly columns: readonly string[];
  readonly records: readonly (readonly string[])[];
  /** Records that could not be read or whose fields don't fit the columns. */
  readonly lost: number;
}

/** A column's name without case, spacing, and the number that a spreadsheet gives a repeated one. */
const foldHeader = (name: string): string =>
  name
    .replace(/^\ufeff/, '')
    .replace(/[\s_\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/\.\d+$/, '');

function fits(s: Signature, columns: ReadonlySet<string>): boolean {
  if (s.only === true && columns.size !== s.needs.length) return false;
  return s.needs.every((c) => columns.has(c)) && (s.any === undefined || s.any.some((c) => columns.has(c)));
}

/** What a header row announces; null for an unknown one. `path` only settles what columns alone cannot. */
function kindOf(columns: readonly string[], path: string): FileKind | null {
  const set = new Set(columns.filter((c) => c !== ''));
  const name = path.split(/[\\/]/).at(-1) ?? '';
  if (SERVICES.test(path)) return 'services';
  const kind = SIGNATURES.find((s) => fits(s, set))?.kind ?? null;
  if (kind === 'messages' && NOT_INBOX.test(name)) return 'other';
  if (kind === 'skills' && NOT_SKILLS.test(name)) return 'other';
  return kind;
}

/** A preamble (such as the connections' notes) stands before the header; beyond this many records there is none. */
const HEADER_WITHIN = 8;

interface Header {
  readonly kind: FileKind;
  readonly at: number;
  readonly columns: string[];
}

function headerIn(records: readonly string[][], path: string): Header | null {
  for (const [at, record] of records.slice(0, HEADER_WITHIN).entries()) {
    const columns = record.map(foldHeader);
    const kind = kindOf(columns, path);
    if (kind !== null) return { kind, at, columns };
  }
  return null;
}

/** Fields must stand under their columns: a record with more of them has moved, one with fewer was cut. */
function fitsColumns(record: readonly string[], columns: readonly string[]): boolean {
  if (record.length === columns.length) return true;
  if (record.length > columns.length) return record.slice(columns.length).every((f) => f.trim() === '');
  return record.length >= Math.min(columns.length, 2) && record.length >= columns.length - 3;
}

export interface TableStep {
  /** Characters read so far. */
  readonly done: number;
  readonly total: number;
  readonly table?: Table | null;
}

/** Reads a table in steps; the last one holds it, or null where no header is known. */
export function* readTable(text: string, path: string): Generator<TableStep> {
  const delimiter = delimiterOf(text);
  const total = text.length;
  const kept: string[][] = [];
  let header: Header | null = null;
  let lost = 0;
  let done = 0;
  for (const slice of slicesOf(text, delimiter)) {
    const { records, lost: broken } = recordsOf(slice, delimiter);
    lost += broken;
    let rows: readonly string[][] = records;
    if (header === null) {
      header = headerIn(records, path);
      if (header === null) break;
      rows = records.slice(header.at + 1);
    }
    for (const record of rows) {
      if (record.every((f) => f.trim() === '')) continue;
      if (fitsColumns(record, header.columns) && kept.length < LIMITS.rows) kept.push(record);
      else lost += 1;
    }
    done += slice.text.length;
    yield { done, total };
  }
  yield {
    done: total,
    total,
    table: header === null ? null : { kind: header.kind, path, columns: header.columns, records: kept, lost },
  };
}

/** Access to a table's records by column. */
export function rowsOf(table: Table): (record: readonly string[]) => Row {
  const places = new Map<string, number[]>();
  for (const [i, c] of table.columns.entries()) places.set(c, [...(places.get(c) ?? []), i]);
  return (record) => (column) => {
    for (const i of places.get(column) ?? []) {
      const field = record[i]?.trim() ?? '';
      if (field !== '') return field;
    }
    return '';
  };
}

/** All rows of a small table. */
export const allRows = (table: Table | undefined): Row[] =>
  table === undefined ? [] : table.records.map(rowsOf(table));
