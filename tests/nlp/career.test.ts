import { describe, expect, it } from 'vitest';
import type { Position } from '../../lib/model/profile.ts';
import {
  isIndependent,
  recommendationsOf,
  staleOpenPositions,
  withoutMonths,
  yearsWorked,
} from '../../lib/nlp/career.ts';

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

describe('isIndependent', () => {
  it.each<[Partial<Position>, boolean]>([
    [{ title: 'Independent baker' }, true],
    [{ title: 'Freelance editor', company: 'Self-employed' }, true],
    [{ title: 'Editor', employmentType: 'Freelance' }, true],
    [{ title: 'Contract Data Engineer', company: 'Acme' }, true],
    [{ title: 'Data Engineer (contract)', company: 'Acme' }, true],
    [{ title: 'Interim HR Director', company: 'Acme' }, true],
    [{ title: 'Owner', company: 'Fern & Fable Bookshop' }, true],
    [{ title: 'Consultant' }, true],
    [{ title: 'Selbstständige Beraterin', company: 'Eigenes Büro' }, true],
    [{ title: 'Contract Manager', company: 'County' }, false],
    [{ title: 'Product Owner', company: 'Acme' }, false],
    [{ title: 'Consultant', company: 'Boston Consulting Group' }, false],
    [{ title: 'Analyst', company: 'Boston Consulting Group' }, false],
    [{ title: 'Teacher', company: 'Independent School District' }, false],
    [{ title: 'Independent Living Coordinator', company: 'City' }, false],
  ])('%j: %s', (position, own) => {
    expect(isIndependent({ end: null, ...position })).toBe(own);
  });
});

describe('a forgotten job of somebody who teaches, or of a member of staff', () => {
  it.each(['Math Teacher', 'Member of Technical Staff', 'Contract Manager'])('%s', (title) => {
    const old = { title, company: 'A', start: '2010-01', end: null };
    expect(staleOpenPositions([old, { title, company: 'B', start: '2018-01', end: null }])).toEqual([old]);
  });
  it('but not a class taught beside a job', () => {
    const lecture = { title: 'Lecturer', company: 'College', start: '2010-01', end: null };
    expect(staleOpenPositions([lecture, { title: 'Baker', company: 'B', start: '2018-01', end: null }])).toEqual([]);
  });
});
