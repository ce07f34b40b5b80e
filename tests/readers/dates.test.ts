import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, isDuration, monthOf, parseDate, parseRange } from '../../lib/readers/dates.ts';

describe('ranges by their shape', () => {
  it.each([
    ['Jul 2021 - Present · 3 yrs 1 mo', 'en', '2021-07', null],
    ['2014 - Jun 2019', 'en', '2014', '2019-06'],
    ['May 2016 · 1 mo', 'en', '2016-05', '2016-05'],
    ['2026 – May 2030', 'en', '2026', '2030-05'],
    ['Sept. 2019–Heute · 7 Jahre 3 Monate', 'de', '2019-09', null],
    ['März 2020–Dez. 2021', 'de-DE', '2020-03', '2021-12'],
    ['mai 2024 - aujourd’hui · 1 an 10 mois', 'fr', '2024-05', null],
    ['févr. 2019 - août 2021 · 2 ans 7 mois', 'fr', '2019-02', '2021-08'],
    ['ene. 2019 - actualidad · 7 años', 'es', '2019-01', null],
    ['jun de 2023 - o momento · 2 anos 11 meses', 'pt-BR', '2023-06', null],
    ['mrt. 2019 - heden · 2 jr 3 mnd', 'nl', '2019-03', null],
    ['2021. júl. – jelen · 2 év', 'hu', '2021-07', null],
    ['2021年7月 - 至今 · 3 年', 'zh-CN', '2021-07', null],
    ['ספט׳ 2021 - היום · 3 שנים', 'he', '2021-09', null],
  ])('%s (%s)', (text, lang, start, end) => {
    expect(parseRange(text, lang)).toEqual({ start, end });
  });

  it.each([
    '2019 - Best year of my life',
    'Team 2021 - Berlin',
    'Class of 2019',
    'Full-time · 7 yrs 7 mos',
    'Jun 2021 - May 2019 · 1 yr',
    'Project 2020 – 2021 and beyond',
    'C# 2019 · 3 yrs',
    '',
    '2019 - 2020 - 2021',
  ])('leaves alone: %s', (text) => {
    expect(parseRange(text, 'en')).toBeNull();
  });

  it('reads what Intl writes, in any language with a calendar of ours', () => {
    const languages = ['en', 'de', 'fr', 'es', 'pt-BR', 'nl', 'it', 'pl', 'sv', 'tr', 'ru', 'cs', 'fi'];
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.integer({ min: 1950, max: 2035 }),
        fc.integer({ min: 1, max: 12 }),
        (lang, year, month) => {
          const name = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(
            Date.UTC(year, month - 1, 15),
          );
          expect(parseDate(`${name} ${year}`, lang)).toBe(`${year}-${String(month).padStart(2, '0')}`);
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });

  it('never throws and never invents: whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.constantFrom('en', 'de', 'x-klingon', '', 'zz'), (text, lang) => {
        const range = parseRange(text, lang);
        if (range?.start !== undefined) expect(text).toContain(range.start.slice(0, 4));
        for (const d of findDates(text, lang)) expect(d).toMatch(/^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/);
      }),
      { seed: 3, numRuns: 400 },
    );
  });
});

describe('dates inside a text', () => {
  it.each([
    ['Issued Apr 2024 · Expires Apr 2025', 'en', ['2024-04', '2025-04']],
    ['Issued by Lake University · Apr 2017', 'en', ['2017-04']],
    ['September 6, 2018, Ridis was Kai’s manager', 'en', ['2018-09']],
    ['6 de septiembre de 2018, trabajó con Kai', 'es', ['2018-09']],
    ['Ausgestellt: Juni 2023', 'de', ['2023-06']],
    ['No date at all', 'en', []],
  ])('%s', (text, lang, dates) => {
    expect(findDates(text, lang)).toEqual(dates);
  });
});

describe('words', () => {
  it('tells months by unambiguous beginnings', () => {
    expect(monthOf('Sept.', 'en')).toBe(9);
    expect(monthOf('ju', 'en')).toBeNull();
    expect(monthOf('juil.', 'fr')).toBe(7);
    expect(monthOf('nonsense', 'en')).toBeNull();
  });
  it('tells lengths of time from years', () => {
    expect(['8 yrs 3 mos', '10 meses', '2 jr 3 mnd', '6 mos'].every(isDuration)).toBe(true);
    expect(['Full-time', '2019', 'May 2019', ''].some(isDuration)).toBe(false);
  });
});
