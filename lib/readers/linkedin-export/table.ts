import { delimiterOf, recordsOf, slicesOf } from './csv.ts';
import { LIMITS } from './limits.ts';
import {
  type FileKind,
  kindByName,
  NOT_INBOX,
  NOT_SKILLS,
  SERVICES,
  SIGNATURES,
  type Signature,
} from './signatures.ts';

/** One record by its column; '' where the table has no such column. Of columns named alike, the first that is filled. */
export interface Row {
  (column: string): string;
  /** Whether the table has such a column: only then an empty field says something. */
  readonly has: (column: string) => boolean;
}

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
  // Of a table known by name nothing but its names may be left.
  if (kind === 'skills' && (kindByName(path) ?? kind) !== kind) return null;
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

/** Columns that hold a date, in every table that has one. */
const DATED = /(?: on|^date| date|^sent at|^registered at)$/;
/** Longer than any date is written. */
const DATE_LENGTH = 40;

/** A record under columns of the same number whose dates can be dates: any other has moved or was cut. */
const fitsColumns = (record: readonly string[], columns: number, dates: readonly number[]): boolean =>
  record.length === columns &&
  dates.every((i) => {
    const date = record[i]?.trim() ?? '';
    return date === '' || (/\p{N}/u.test(date) && date.length <= DATE_LENGTH);
  });

/** Takes a table's records as they come; a table that stands in its file twice counts once. */
class Records {
  readonly kept: string[][] = [];
  private readonly columns: readonly string[];
  private readonly dates: readonly number[];
  private seen: Set<string> | null = null;
  lost = 0;
  constructor(columns: readonly string[]) {
    this.columns = columns;
    this.dates = columns.flatMap((c, i) => (DATED.test(c) ? [i] : []));
  }

  add(record: string[]): void {
    if (record.every((f) => f.trim() === '')) return;
    if (record[0] !== undefined && foldHeader(record[0]) === this.columns[0] && this.isHeader(record)) {
      this.seen ??= new Set(this.kept.map((r) => JSON.stringify(r)));
      return;
    }
    if (this.seen?.has(JSON.stringify(record)) === true) return;
    const { length } = this.columns;
    if (this.kept.length >= LIMITS.rows) this.lost += 1;
    else if (fitsColumns(record, length, this.dates)) this.kept.push(record);
    else this.lost += 1;
  }

  private isHeader(record: readonly string[]): boolean {
    return record.every((f, i) => foldHeader(f) === (this.columns[i] ?? ''));
  }
}

export interface TableStep {
  /** Characters read so far. */
  readonly done: number;
  readonly total: number;
  readonly table?: Table | null;
}

/** Reads a table in steps; the last one holds it, or null where no header is known. */
export function* readTable(file: string, path: string): Generator<TableStep> {
  // Files that were joined have marks of encoding inside, where they would hide a quote.
  const text = file.includes('\ufeff') ? file.replace(/(^|[\r\n])\ufeff+/g, '$1') : file;
  const delimiter = delimiterOf(text);
  const total = text.length;
  let header: Header | null = null;
  let taken: Records | null = null;
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
    taken ??= new Records(header.columns);
    for (const record of rows) taken.add(record);
    done += slice.text.length;
    yield { done, total };
  }
  yield {
    done: total,
    total,
    table:
      header === null
        ? null
        : {
            kind: header.kind,
            path,
            columns: header.columns,
            records: taken?.kept ?? [],
            lost: lost + (taken?.lost ?? 0),
          },
  };
}

/** Access to a table's records by column. */
export function rowsOf(table: Table): (record: readonly string[]) => Row {
  const places = new Map<string, number[]>();
  for (const [i, c] of table.columns.entries()) places.set(c, [...(places.get(c) ?? []), i]);
  const has = (column: string): boolean => places.has(column);
  return (record) =>
    Object.assign(
      (column: string): string => {
        for (const i of places.get(column) ?? []) {
          const field = record[i]?.trim() ?? '';
          if (field !== '') return field;
        }
        return '';
      },
      { has },
    );
}

/** All rows of a small table. */
export const allRows = (table: Table | undefined): Row[] =>
  table === undefined ? [] : table.records.map(rowsOf(table));
