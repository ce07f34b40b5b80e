import { describe, expect, it } from 'vitest';
import { recommendationsOf, staleOpenPositions, withoutMonths, yearsWorked } from '../../lib/nlp/career.ts';

const NOW = Date.UTC(2026, 10, 23);

describe('yearsWorked', () => {
  it('counts a month once, however many jobs cover it', () => {
    expect(yearsWorked([{ start: '2020-01', end: '2021-12' }], NOW)).toBe(2);
    expect(
      yearsWorked(
        [
          { start: '2020-01', end: '2021-12' },
          { start: '2021-01', end: '2022-12' },
        ],
        NOW,
      ),
    ).toBe(3);
    expect(
      yearsWorked(
        [
          { start: '2020-01', end: '2021-12' },
          { start: '2020-03', end: '2020-09' },
        ],
        NOW,
      ),
    ).toBe(2);
  });
  it('leaves gaps out and ends an open job today', () => {
    expect(
      yearsWorked(
        [
          { start: '2010-01', end: '2010-12' },
          { start: '2025-12', end: null },
        ],
        NOW,
      ),
    ).toBe(2);
  });
  it('reads a bare year whole, and is null without dates', () => {
    expect(yearsWorked([{ start: '2020', end: '2020' }], NOW)).toBe(1);
    expect(yearsWorked([{ title: 'Baker' }], NOW)).toBeNull();
  });
});

describe('staleOpenPositions', () => {
  const now = { title: 'Baker', company: 'North', start: '2023-01', end: null };
  it('finds the job that was never closed', () => {
    const old = { title: 'Miller', company: 'South', start: '2015-01', end: null };
    expect(staleOpenPositions([now, old])).toEqual([old]);
  });
  it('leaves own, part-time and unpaid work and same-company roles alone', () => {
    const beside = [
      { title: 'Freelance miller', company: 'Self', start: '2015-01', end: null },
      { title: 'Board member', company: 'Guild', start: '2015-01', end: null },
      { title: 'Apprentice', company: 'North', start: '2015-01', end: null },
      { title: 'Miller', company: 'South', start: '2015-01', end: '2022-12' },
    ];
    expect(staleOpenPositions([now, ...beside])).toEqual([]);
  });
});

it('finds entries without months', () => {
  expect(
    withoutMonths([
      { start: '2020-01', end: null },
      { start: '2020', end: null },
      { start: '2020-01', end: '2021' },
    ]).length,
  ).toBe(2);
});

it('finds recommendations that speak of the field', () => {
  const all = [
    { direction: 'received' as const, text: 'Knows hospitals inside out.' },
    { direction: 'received' as const, text: 'Nice person.' },
    { direction: 'given' as const, text: 'Great at hospitals.' },
  ];
  expect(recommendationsOf(['healthcare'], all)).toEqual([all[0]]);
});
