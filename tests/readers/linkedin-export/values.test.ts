import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../../lib/readers/linkedin-export/entities.ts';
import { messageText } from '../../../lib/readers/linkedin-export/html-text.ts';
import {
  dayOrderOf,
  momentOf,
  monthValue,
  profileUrl,
  profileUrls,
} from '../../../lib/readers/linkedin-export/values.ts';
import { powerOf } from '../../growth.ts';

const NOW = Date.UTC(2026, 8, 20);

describe('dates of the export', () => {
  it.each([
    ['Jan 2023', '2023-01'],
    ['2016', '2016'],
    ['Mar 14, 2023', '2023-03'],
    ['Jan-23', '2023-01'],
    ['Sep-98', '1998-09'],
    ['2022-06-03', '2022-06'],
    ['', null],
    ['soon', null],
    ['13/2020', null],
  ])('month of %j is %j', (text, month) => expect(monthValue(text, NOW)).toBe(month));

  it.each([
    ['2023-07-11 08:07:05 UTC', null, Date.UTC(2023, 6, 11, 8, 7, 5)],
    ['2023/07/11 08:07:05 UTC', null, Date.UTC(2023, 6, 11, 8, 7, 5)],
    ['2023-07-11T08:07Z', null, Date.UTC(2023, 6, 11, 8, 7)],
    ['Tue Jul 11 08:07:05 UTC 2023', null, Date.UTC(2023, 6, 11, 8, 7, 5)],
    ['11 Jul 2023', null, Date.UTC(2023, 6, 11)],
    ['7/11/23, 3:07 PM', 'mdy', Date.UTC(2023, 6, 11, 15, 7)],
    ['12/31/23, 12:05 AM', 'mdy', Date.UTC(2023, 11, 31, 0, 5)],
    ['11.07.2023 15:07', 'dmy', Date.UTC(2023, 6, 11, 15, 7)],
    ['7/11/23, 3:07 PM', null, undefined],
    ['2023-02-30 08:00:00 UTC', null, undefined],
    ['2023-07-11 08:07:05 PST', null, undefined],
    ['yesterday', 'mdy', undefined],
  ] as const)('instant of %j (%s)', (text, order, at) => expect(momentOf(text, order)?.at).toBe(at));

  it('reads every instant back that the site could have written', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(Date.UTC(2003, 4, 5)), max: new Date(NOW), noInvalidDate: true }), (date) => {
        const at = Math.floor(date.getTime() / 1000) * 1000;
        const text = `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
        expect(momentOf(text, null)).toEqual({ at, precision: 'second' });
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('decides the order of day and month only by evidence', () => {
    expect(dayOrderOf(['1/2/23', '3/4/23'])).toBeNull();
    expect(dayOrderOf(['1/2/23', '13/4/23'])).toBe('dmy');
    expect(dayOrderOf(['1/2/23', '3/14/23'])).toBe('mdy');
    expect(dayOrderOf(['13/2/23', '3/14/23'])).toBeNull();
  });
});

describe('addresses', () => {
  it('are one, however they are written', () => {
    for (const text of [
      'https://www.linkedin.com/in/Ann-Lee/',
      'http://linkedin.com/in/ann-lee?x=1',
      'www.linkedin.com/in/ann-lee',
      'https://se.linkedin.com/in/ann-lee',
    ]) {
      expect(profileUrl(text)).toEqual({ url: 'https://www.linkedin.com/in/ann-lee', vanity: 'ann-lee' });
    }
    expect(profileUrl('https://www.linkedin.com/in/j%C3%B6rg')?.vanity).toBe('jörg');
    expect(profileUrl('https://evil.example/linkedin.com.x/in/a')).toBeNull();
    expect(profileUrl('https://www.linkedin.com/company/x')).toBeNull();
    expect(profileUrls('https://www.linkedin.com/in/a,https://www.linkedin.com/in/b; x')).toHaveLength(2);
  });
});

describe('texts of messages', () => {
  it.each([
    ['<p>One<br>two</p><p>three &amp; four</p>', 'One\ntwo\n\nthree & four'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n\n- b'],
    ['See <a href="https://x.example/y">https://x.example/y</a>', 'See https://x.example/y'],
    ['See <a href="https://evil.example">https://good.example</a>', 'See https://good.example (https://evil.example)'],
    ['<script>alert(1)</script>hello<style>p{}</style>', 'hello'],
    ['I use List<String> and a < b > c', 'I use List<String> and a < b > c'],
    [
      'AT&amp;T pays 90&nbsp;&euro; &ndash; caf&eacute; &#8217; &#x2713; &unknown; &',
      'AT&T pays 90 € – café ’ ✓ &unknown; &',
    ],
    ['line one\r\n\r\n\r\nline two', 'line one\n\nline two'],
  ])('%j', (html, text) => expect(messageText(html)).toBe(text));

  it('never throws, and leaves text without markup as it is', () => {
    const marks = fc.array(
      fc.constantFrom(
        '<',
        '>',
        'p',
        '/',
        'a',
        ' href="',
        '"',
        '&',
        'amp;',
        '#',
        '9',
        ';',
        'x',
        ' ',
        '\n',
        '<br>',
        '<script>',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(marks, (parts) => {
        expect(typeof messageText(parts.join(''))).toBe('string');
      }),
      { seed: 6, numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9 .,!?'€é]{0,60}$/), (plain) => {
        expect(decodeEntities(plain)).toBe(plain);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it.each([
    ['open links', (n: number) => '<a href="'.repeat(n)],
    ['open tags', (n: number) => `${'<a '.repeat(n)}<p>`],
    ['open scripts', (n: number) => '<script>'.repeat(n)],
    ['an open comment', (n: number) => `<!--${'-'.repeat(5 * n)}`],
  ])('takes time that grows with the text on %s', (_what, text) => {
    expect(powerOf((n) => messageText(text(n)), 2_000)).toBeLessThan(1.6);
  });
});
