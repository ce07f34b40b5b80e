import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { HandOffer } from '../../lib/model/hand-offer.ts';
import type { WeekBucket } from '../../lib/model/visibility.ts';
import { toCsv } from '../../lib/ui/charts/table.ts';
import { switchLocale } from '../../lib/ui/i18n/index.ts';
import { approachTable, editTable, handTable, weekTable } from '../../lib/ui/views/dashboard/data/tables.ts';
import { isGap } from '../../lib/visibility/series.ts';
import { fixtureApp } from './fixture/app.ts';

beforeAll(() => switchLocale('en'));

const START = /^[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]/u;
/** What a program makes of it that cuts at other signs than commas, whatever the quotes say, and drops quotes. */
const crudely = (csv: string): string[] => csv.split(/[;\t\r\n]/).map((c) => c.replaceAll('"', ''));
const hostile = fc
  .array(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\uff1d',
      '\uff20',
      '\ufe66',
      '\ufe6b',
      '\u0000',
      '\u0001',
      '\u0085',
      '"',
      "'",
      ',',
      ';',
      '\t',
      '\r',
      '\n',
      ' ',
      '\u00a0',
      '\u200b',
      'cmd|',
      'a',
      '1',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('a table for a spreadsheet', () => {
  it('comes back from a parser as it went, but for the apostrophes', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (row) => {
        const read = parse(toCsv({ head: row.map(() => 'x'), rows: [row] }), {
          relax_column_count: true,
        }) as string[][];
        expect(read[1]?.map((c) => c.replaceAll("'", ''))).toEqual(row.map((c) => c.replaceAll("'", '')));
      }),
      { seed: 7, numRuns: 1_000 },
    );
  });

  it('starts no cell with a formula, not even where cells are cut elsewhere', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (row) => {
        const csv = toCsv({ head: row.map(() => 'x'), rows: [row] });
        expect((parse(csv) as string[][]).flat().filter((c) => START.test(c))).toEqual([]);
        expect(crudely(csv).filter((c) => START.test(c))).toEqual([]);
      }),
      { seed: 8, numRuns: 2_000 },
    );
  });

  it('leaves ordinary words, numbers and signs within them alone', () => {
    const row = ['10–20 h, remote', 'C2C - no', 'a@b.example', 'R&D; housing', '95 EUR', -3, null];
    expect(toCsv({ head: [], rows: [row] })).toBe(
      '\r\n"10–20 h, remote",C2C - no,a@b.example,R&D; housing,95 EUR,-3,\r\n',
    );
  });
});

describe('the saved tables', () => {
  const app = fixtureApp();

  it('have one line an approach, with its facts and no column for the floor', async () => {
    const rows = await app.inbox({ sort: 'date' });
    const table = approachTable(rows);
    expect(table.rows).toHaveLength(rows.length);
    expect(table.rows.every((r) => r.length === table.head.length)).toBe(true);
    expect(table.head).toContain('Pay');
    expect(table.head.join()).not.toMatch(/floor/i);
  });

  it('have one line a week, empty where nothing was seen', async () => {
    const view = await app.visibility();
    const { head, rows } = weekTable(view);
    expect(rows).toHaveLength(view.weeks.length);
    expect(rows.every((r) => r.length === head.length)).toBe(true);
    for (const [i, week] of view.weeks.entries()) {
      if (isGap(week)) expect(rows[i]?.slice(3).every((c) => c === null)).toBe(true);
      else expect(rows[i]?.[3]).toBe(week.offers);
    }
  });

  it('keep what was found by chance in a week that nobody saw, offers or not', async () => {
    const view = await app.visibility();
    const week = { ...view.weeks[0], counts: { networking: 2 }, offers: 0, observedDays: 0, lowerBound: true };
    const { rows } = weekTable({ ...view, weeks: [week as WeekBucket] });
    expect(rows[0]?.slice(3).filter((c) => c !== null && c !== 0)).toEqual([2]);
  });

  it('have one line an edit that was not set aside', async () => {
    const view = await app.visibility();
    const untested = view.edits.filter((e) => !e.declared).map((e) => ({ ...e, noise: false }));
    expect(untested.length).toBeGreaterThan(0);
    expect(editTable({ ...view, edits: untested }).rows.every((r) => r[4] === null)).toBe(true);
    const { head, rows } = editTable(view);
    expect(rows).toHaveLength(view.edits.filter((e) => !e.noise).length);
    expect(rows.every((r) => r.length === head.length)).toBe(true);
  });
});

describe('days in a table', () => {
  const offer = (at: number): HandOffer => ({ key: 'h', at, channel: 'email', what: 'A workshop' });
  afterEach(() => vi.unstubAllEnvs());

  it.each(['Asia/Tokyo', 'America/Los_Angeles', 'UTC'])('are those of the calendar in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    for (const at of [new Date(2026, 10, 24).getTime(), new Date(2026, 10, 24, 23, 59).getTime()])
      expect(handTable([offer(at)]).rows[0]?.[0]).toBe('2026-11-24');
  });

  it('are empty where the instant is beyond any calendar', () => {
    expect(handTable([offer(1e300), offer(Number.NaN)]).rows.map((r) => r[0])).toEqual([null, null]);
  });
});
