import { parse } from 'csv-parse/sync';
import { csv } from './build.ts';

/** One way in which a table of an export can differ from what the site writes today. */
export interface TableChange {
  readonly name: string;
  /** The file as it is then; null = this change does not apply to it. */
  readonly apply: (text: string) => string | Uint8Array | null;
  /** What the page's rows say is another text then (a mark in the middle of one). */
  readonly path?: (path: string) => string;
}

type Table = readonly (readonly string[])[];
const rowsOf = (text: string): string[][] => parse(text, { relax_column_count: true, bom: true });

/** The header's row: behind the notes, where there are some. */
const headerAt = (rows: Table): number => {
  const widest = Math.max(...rows.map((r) => r.length));
  return rows.findIndex((r) => r.length === widest);
};
const onTable =
  (change: (head: readonly string[], rows: Table) => Table): TableChange['apply'] =>
  (text) => {
    const rows = rowsOf(text);
    const at = headerAt(rows);
    const [head, ...body] = rows.slice(at);
    return head === undefined ? null : csv([...rows.slice(0, at), ...change(head, [head, ...body])]);
  };

const utf16 = (text: string, mark: boolean): Uint8Array =>
  Uint8Array.from([
    ...(mark ? [0xff, 0xfe] : []),
    ...[...text].flatMap((c) =>
      Array.from({ length: c.length }, (_, i) => c.charCodeAt(i)).flatMap((n) => [n & 255, n >> 8]),
    ),
  ]);

const columnsOf = (text: string): number => Math.max(...rowsOf(text).map((r) => r.length));

/** Each column lost, renamed or there twice. */
export const columnChanges = (text: string): TableChange[] =>
  Array.from({ length: columnsOf(text) }, (_, i) => i).flatMap((i) => [
    { name: `column ${i} lost`, apply: onTable((_, rows) => rows.map((r) => r.filter((_f, k) => k !== i))) },
    {
      name: `column ${i} renamed`,
      apply: onTable((_, rows) => rows.map((r, n) => r.map((f, k) => (n === 0 && k === i ? 'Neue Spalte' : f)))),
    },
    { name: `column ${i} twice`, apply: onTable((_, rows) => rows.map((r) => [...r, r[i] ?? ''])) },
    {
      name: `column ${i} twice, first empty`,
      apply: onTable((_, rows) => rows.map((r, n) => [n === 0 ? (r[i] ?? '') : '', ...r])),
    },
  ]);

export const TABLE_CHANGES: readonly TableChange[] = [
  { name: 'columns in reverse', apply: onTable((_, rows) => rows.map((r) => [...r].reverse())) },
  {
    name: 'a new column in front',
    apply: onTable((_, rows) => rows.map((r, n) => [n === 0 ? 'Added Later' : 'x', ...r])),
  },
  {
    name: 'header in capitals, with underscores',
    apply: onTable((_, rows) => rows.map((r, n) => (n === 0 ? r.map((f) => f.toUpperCase().replaceAll(' ', '_')) : r))),
  },
  { name: 'notes in front', apply: (text) => `Notes:\n"This file, as you know, was made for you."\n\n${text}` },
  { name: 'twelve lines of notes in front', apply: (text) => `${'A line of notes.\n'.repeat(12)}${text}` },
  { name: 'sep= in front', apply: (text) => `sep=,\n${text}` },
  { name: 'ends of lines: CR', apply: (text) => text.replace(/\r?\n/g, '\r') },
  { name: 'ends of lines: CRLF', apply: (text) => text.replace(/\r?\n/g, '\r\n') },
  { name: 'semicolons', apply: (text) => csv(rowsOf(text), ';') },
  {
    name: 'tabs',
    apply: (text) =>
      csv(
        rowsOf(text).map((r) => r.map((f) => f.replaceAll('\t', ' '))),
        '\t',
      ),
  },
  {
    name: 'every field in quotes',
    apply: (text) =>
      rowsOf(text)
        .map((r) => r.map((f) => `"${f.replaceAll('"', '""')}"`).join(','))
        .join('\n'),
  },
  { name: 'UTF-16 with its mark', apply: (text) => utf16(text, true) },
  { name: 'UTF-16 without it', apply: (text) => utf16(text, false) },
  { name: 'a mark in front', apply: (text) => `\ufeff${text}` },
  { name: 'two marks in front', apply: (text) => `\ufeff\ufeff${text}` },
  {
    name: 'a mark before every line',
    apply: (text) =>
      text
        .split('\n')
        .map((l) => `\ufeff${l}`)
        .join('\n'),
  },
  {
    name: 'the header again in the middle',
    apply: onTable((head, rows) => [...rows.slice(0, 2), head, ...rows.slice(2)]),
  },
  { name: 'the table twice in one file', apply: (text) => `${text}\n${text}` },
  { name: 'the last line cut', apply: (text) => text.trimEnd().replace(/(\n[^,\n]+),[^\n]*$/, '$1') },
  { name: 'a quote never closed at the end', apply: (text) => `${text.trimEnd()}\n"Ann` },
  {
    name: 'the first row two cells short',
    apply: onTable((_, rows) => rows.map((r, n) => (n === 1 ? r.slice(0, Math.max(1, r.length - 2)) : r))),
  },
  {
    name: 'the first row with cells too many',
    apply: onTable((_, rows) => rows.map((r, n) => (n === 1 ? [...r.slice(0, 1), 'moved', ...r.slice(1)] : r))),
  },
  { name: 'rows without quotes', apply: (text) => (text.includes('"') ? text.replaceAll('"', '') : null) },
  { name: 'no header', apply: onTable((_, rows) => rows.slice(1)) },
  {
    name: 'a page of HTML instead',
    apply: () => '<!doctype html><html><body><h1>Sign in</h1><p>Name, Proficiency</p></body></html>',
  },
  { name: 'empty', apply: () => '' },
  { name: 'suffixed name', apply: (text) => text, path: (p) => p.replace(/\.csv$/, ' (1).csv') },
  { name: 'in a folder', apply: (text) => text, path: (p) => `Mein Export/${p}` },
];
