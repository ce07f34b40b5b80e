import { InputError } from './errors.ts';

/** One row of a file, and how people find it there: `line 3`. */
export interface Row {
  readonly where: string;
  readonly number: number;
  readonly text: string;
}

/** A text's lines that hold something, by their own numbers. */
export const rowsOf = (text: string): Row[] =>
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line, index) => ({ where: `line ${index + 1}`, number: index + 1, text: line }))
    .filter((row) => row.text.trim() !== '');

/**
 * What is made of each row; a row that is refused holds up none of the others.
 * @throws {InputError} after the last row, with a line for each that was refused; nothing more goes to standard output.
 */
export function* eachRow<T>(file: string, rows: readonly Row[], read: (row: Row, where: string) => T): Generator<T> {
  const refused: string[] = [];
  for (const row of rows) {
    let made: T;
    try {
      made = read(row, `${file}, ${row.where}`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refused.push(error.message);
      continue;
    }
    yield made;
  }
  if (refused.length > 0) throw new InputError(refused.join('\n'));
}
