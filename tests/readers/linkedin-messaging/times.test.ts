import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/readers/dates.ts';
import { clockOf, dayOf } from '../../../lib/readers/linkedin-messaging/day-heading.ts';
import { DAY_WORDS, listedWords } from '../../../lib/readers/linkedin-messaging/day-words.ts';
import { dayAt, instantAt } from '../../../lib/readers/linkedin-messaging/zoned.ts';
import { NOW } from './helpers.ts';

const ZONES = [
  'UTC',
  'Europe/Oslo',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
] as const;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'sv', 'pl', 'it', 'tr'] as const;

describe('instants', () => {
  it('come back from any clock, outside the hour that is skipped or repeated', () => {
    const some = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2027, 0, 1) });
    fc.assert(
      fc.property(some, fc.constantFrom(...ZONES), (time, zone) => {
        const at = Math.floor(time / 60_000) * 60_000;
        const parts = new Intl.DateTimeFormat('en-GB', {
          timeZone: zone,
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        })
          .format(at)
          .split(':');
        const back = instantAt(dayAt(at, zone), Number(parts[0]) * 60 + Number(parts[1]), zone);
        expect([0, 30, 60].map((m) => m * 60_000)).toContain(Math.abs(back - at));
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('know summer time', () => {
    expect(instantAt({ year: 2026, month: 7, day: 1 }, 600, 'Europe/Oslo')).toBe(Date.UTC(2026, 6, 1, 8));
    expect(instantAt({ year: 2026, month: 1, day: 1 }, 600, 'Europe/Oslo')).toBe(Date.UTC(2026, 0, 1, 9));
  });

  it('know the day within a week on which clocks are set', () => {
    const noon = (month: number, day: number): number => instantAt({ year: 2026, month, day }, 720, 'Europe/Oslo');
    expect([24, 25, 26].map((day) => noon(10, day))).toEqual([
      Date.UTC(2026, 9, 24, 10),
      Date.UTC(2026, 9, 25, 11),
      Date.UTC(2026, 9, 26, 11),
    ]);
    expect([28, 29, 30].map((day) => noon(3, day))).toEqual([
      Date.UTC(2026, 2, 28, 11),
      Date.UTC(2026, 2, 29, 10),
      Date.UTC(2026, 2, 30, 10),
    ]);
  });
});

describe('days and clocks', () => {
  const when = (lang: string) => ({ now: NOW, timeZone: 'Europe/Oslo', lang });

  it.each(Object.keys(DAY_WORDS))('are listed in %s as Intl names them', (lang) => {
    const bare = (text: string): string => fold(text).replace(/[.,]/g, '').trim();
    const relative = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
    const week = (['long', 'short'] as const).flatMap((weekday) =>
      Array.from({ length: 7 }, (_, d) =>
        bare(new Intl.DateTimeFormat(lang, { weekday, timeZone: 'UTC' }).format(Date.UTC(2023, 0, 1 + d))),
      ),
    );
    expect(listedWords(lang)).toEqual([bare(relative.format(0, 'day')), bare(relative.format(-1, 'day')), ...week]);
  });

  it('are understood as each language writes them', () => {
    const days = fc.integer({ min: 0, max: 360 });
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('short', 'long'),
        fc.boolean(),
        (back, lang, month, year) => {
          const day = dayAt(NOW, 'Europe/Oslo', -back);
          const text = new Intl.DateTimeFormat(lang, {
            month,
            day: 'numeric',
            ...(year && { year: 'numeric' }),
            timeZone: 'UTC',
          }).format(Date.UTC(day.year, day.month - 1, day.day));
          const read = dayOf(text, when(lang));
          if (read !== null) expect({ text, lang, ...read }).toEqual({ text, lang, ...day });
          if (['en', 'de', 'fr', 'es', 'pt', 'nl'].includes(lang)) expect(read, `${lang} ${text}`).not.toBeNull();
        },
      ),
      { seed: 4, numRuns: 600 },
    );
  });

  it.each([
    ['2:38 PM', 'en', 878],
    ['12:05 a.m.', 'en', 5],
    ['14:38', 'de', 878],
    ['14:38 Uhr', 'de', 878],
    ['14 h 38', 'fr', 878],
    ['2:38 du', 'hu', 878],
    ['2:38 XQ', 'en', null],
    ['25:00', 'de', null],
    ['13:00 PM', 'en', null],
    ['noon', 'en', null],
  ])('clock %j (%s)', (text, lang, minutes) => expect(clockOf(text, lang)).toBe(minutes));

  it.each(['', 'Smarch 3', '31 Feb 2026', 'Sep', '3', 'Sep 3 4', 'Dec 1, 2031', '13/14', 'x'.repeat(500)])(
    'does not guess from %j',
    (text) => {
      expect(dayOf(text, when('en'))).toBeNull();
    },
  );
});
