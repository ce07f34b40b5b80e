import { parse } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../lib/readers/linkedin-export/csv.ts';

const records = (text: string): string[][] => recordsOf({ text, open: false }, ',').records;

describe('records of a table', () => {
  it('are those that the parser makes of the text itself', () => {
    const part = fc.constantFrom('a', '"', '""', ',', '\n', '\r\n', '\r', 'é', '👍', '\ufffd', '', ' ', '\ufeff', '\0');
    const text = fc.array(part, { maxLength: 24 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (csv) => {
        const options = {
          delimiter: ',',
          bom: true,
          relax_column_count: true,
          relax_quotes: true,
          skip_empty_lines: true,
          record_delimiter: ['\r\n', '\n', '\r'],
        };
        let expected: unknown;
        try {
          expected = parse(csv, options);
        } catch {
          return; // what can't be parsed is counted, not compared
        }
        expect(records(csv)).toEqual(expected);
      }),
      { seed: 13, numRuns: 400 },
    );
  });

  it('begin after the mark that a spreadsheet puts before a quoted field', () => {
    expect(records('\ufeff"First, name",Last\nMira,Okafor\n')).toEqual([
      ['First, name', 'Last'],
      ['Mira', 'Okafor'],
    ]);
  });
});
