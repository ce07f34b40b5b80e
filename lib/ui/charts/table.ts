/** A chart's numbers: what the data table shows and what is copied and exported. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What spreadsheets take for the start of a formula, in any width; blanks, quotes and invisible marks before it don't stop them. */
const FORMULA = /^[\s\p{C}"]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]|^[\t\r\n]/u;
/** The same behind a sign that some of them cut cells at, whatever the quotes say. */
const BEHIND_CUT =
  /([;\t\r\n](?:(?![\t\r\n])[\s\p{C}"])*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b])/gu;

/** Text that a spreadsheet would run as a formula is marked as text with an apostrophe, as they do themselves. */
function disarm(cell: string): string {
  const marked = cell.replace(BEHIND_CUT, "$1'");
  return FORMULA.test(marked) ? `'${marked}` : marked;
}

function field(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = disarm(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The table as CSV (RFC 4180), numbers with a point, unknown cells empty. */
export function toCsv(table: Table): string {
  return [table.head, ...table.rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** The same as a file; the mark in front tells spreadsheet programs that it is UTF-8. */
export const csvFile = (table: Table): Blob => new Blob(['\ufeff', toCsv(table)], { type: 'text/csv;charset=utf-8' });
