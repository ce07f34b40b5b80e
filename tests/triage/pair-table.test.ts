import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PairTable } from '../../lib/triage/pair-table.ts';

const number = fc.nat(65_535);

it('answers as a map of maps does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(number, number), { maxLength: 300 }),
      fc.array(fc.tuple(number, number)),
      (put, ask) => {
        const table = new PairTable(put.length);
        const map = new Map<string, number>();
        put.forEach(([a, b], row) => {
          table.set(a, b, row);
          map.set(`${a} ${b}`, row);
        });
        for (const [a, b] of [...put, ...put.map(([a, b]) => [b, a] as const), ...ask])
          expect(table.get(a, b)).toBe(map.get(`${a} ${b}`) ?? -1);
      },
    ),
  );
});
