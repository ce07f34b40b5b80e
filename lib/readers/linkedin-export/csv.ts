import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { LIMITS } from './limits.ts';

const UTF8 = new TextEncoder();
/** Spreadsheets put it before a table; it is no part of the first field. */
const MARK = '\ufeff';
const SLICE = 512 * 1024;
const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

/** A piece of a table that ends with a record; `open` = a quote that is never closed, so the piece can't be trusted. */
export interface CsvSlice {
  readonly text: string;
  readonly open: boolean;
}

/** The sign between fields, by the line that is richest in one of the usual three. */
export function delimiterOf(text: string): ',' | ';' | '\t' {
  const head = text.slice(0, 4096).replace(/"(?:[^"]|"")*"/g, 'x');
  const lines = head.split(/\r\n|\n|\r/).slice(0, 8);
  const best = (sign: string): number => Math.max(...lines.map((l) => l.split(sign).length));
  const [comma, semicolon, tab] = [best(','), best(';'), best('\t')];
  if (semicolon > comma && semicolon >= tab) return ';';
  return tab > comma ? '\t' : ',';
}

/** Cuts a table at ends of records, so that a big one is parsed in small steps. Quotes count only where they may open. */
export function* slicesOf(text: string, delimiter: string): Generator<CsvSlice> {
  const sign = delimiter.charCodeAt(0);
  let start = 0;
  let record = 0;
  let quoted = false;
  let fresh = true;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c !== QUOTE) continue;
      if (text.charCodeAt(i + 1) === QUOTE) i += 1;
      else quoted = false;
      fresh = false;
    } else if (c === QUOTE && fresh) quoted = true;
    else if (c === NEWLINE || (c === RETURN && text.charCodeAt(i + 1) !== NEWLINE)) {
      fresh = true;
      record = i + 1;
      if (record - start >= SLICE) {
        yield { text: text.slice(start, record), open: false };
        start = record;
      }
    } else fresh = c === sign;
  }
  if (!quoted) record = text.length;
  if (record > start) yield { text: text.slice(start, record), open: false };
  if (record < text.length) yield { text: text.slice(record), open: true };
}

/** The records of one slice; `lost` counts those that can't be parsed. */
export function recordsOf(slice: CsvSlice, delimiter: string): { records: string[][]; lost: number } {
  const records: string[][] = [];
  if (slice.open) return { records, lost: 1 };
  let lost = 0;
  try {
    // As bytes: of a text the parser would make them one by one, which takes as long as all its parsing.
    parse(UTF8.encode(slice.text.startsWith(MARK) ? slice.text.slice(1) : slice.text), {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LIMITS.recordChars,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (record: string[]) => {
        records.push(record);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    lost += 1;
  }
  return { records, lost };
}
