/** A chart's numbers: what the data table shows and what is copied and exported. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Text that a spreadsheet would run as a formula is marked as text. */
const disarm = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

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
