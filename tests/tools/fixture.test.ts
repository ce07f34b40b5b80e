import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { skeletonOf } from '../../lib/readers/drift.ts';
import { driftHead, parseReport, writeReport } from '../../lib/readers/drift-report.ts';
import { InputError } from '../../tools/cli/errors.ts';
import { addressOf, makeFixture, readReported, stillFailing, withDates } from '../../tools/cli/fixture.ts';
import { parse, readHtml, text } from '../readers/linkedin-profile/load.ts';

const URL_OF_PAGE = 'https://www.linkedin.com/in/mira-okafor-lindqvist/';
/** A page whose rows go by another key than the readers know. */
const broken = (): string =>
  text('linkedin-profile/sdui-rich/source.html').replaceAll('entity-collection-item', 'strange-thing');

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'beckon-fixture-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function reportOf(html: string): string {
  const head = driftHead(readHtml(html, URL_OF_PAGE), null);
  if (head === null) throw new Error('nothing failed');
  return writeReport(JSON.stringify(head), skeletonOf(parse(html).documentElement));
}

describe('a report turned into a fixture', () => {
  it('fails on the same anchors as the page did, and keeps both', () => {
    const before = readHtml(broken(), URL_OF_PAGE).drift.map((d) => `${d.field}: ${d.expected}`);
    expect(before.length).toBeGreaterThan(0);
    const made = makeFixture(reportOf(broken()), root);
    expect(made.refusal).toBeNull();
    expect(made.failing).toEqual([...new Set(before)]);
    expect(made.files).toEqual([
      'tests/fixtures/reported/linkedin-profile-sdui-1/source.html',
      'tests/fixtures/reported/linkedin-profile-sdui-1/report.json',
      'tests/readers/reported/linkedin-profile-sdui-1.test.ts',
    ]);
    expect(made.files.every((f) => existsSync(join(root, f)))).toBe(true);
  });

  it('comes with a test that fails now and passes once the page is understood', () => {
    const [source = '', report = '', test = ''] = makeFixture(reportOf(broken()), root).files.map((f) =>
      readFileSync(join(root, f), 'utf8'),
    );
    const head = JSON.parse(report);
    expect(stillFailing(readReported(source, head), head)).not.toEqual([]);
    const whole = skeletonOf(parse(text('linkedin-profile/sdui-rich/source.html')).documentElement);
    expect(stillFailing(readReported(withDates(whole), head), head)).toEqual([]);
    expect(test).toContain('linkedin-profile-sdui-1/');
    expect(test).toContain('expect(stillFailing(result, head)).toEqual([])');
  });

  it('puts nothing of a report into code', () => {
    const head = { ...parseReport(reportOf(broken())).head, page: "x', process.exit())\n//" };
    const made = makeFixture(writeReport(JSON.stringify(head), '<html><body></body></html>'), root);
    const test = readFileSync(join(root, made.files[2] ?? ''), 'utf8');
    expect(test).toContain('sdui, x process');
    expect(test).not.toContain('process.exit');
  });

  it('never overwrites an earlier one', () => {
    makeFixture(reportOf(broken()), root);
    expect(makeFixture(reportOf(broken()), root).files[0]).toContain('linkedin-profile-sdui-2');
  });

  it('gets dates where the page had ranges', () => {
    expect(withDates('<p>xxx 0000 - xxxxxxx · 0 xxx</p><p>xxxx 0000 – xxx 0000</p><p>xxx xxx</p>')).toBe(
      '<p>Jan 2020 - Present · 0 xxx</p><p>Jan 2020 – Mar 2022</p><p>xxx xxx</p>',
    );
  });

  it.each([
    ['linkedin-profile', 'details/skills', 'https://www.linkedin.com/in/x/details/skills/'],
    ['linkedin-profile', null, 'https://www.linkedin.com/in/x/'],
    ['linkedin-messaging', 'messaging/thread', 'https://www.linkedin.com/messaging/thread/2-x/'],
    ['linkedin-analytics', 'analytics/profile-views', 'https://www.linkedin.com/analytics/profile-views/'],
    ['web-page', 'web', 'https://page.example/'],
  ])('of %s, %s is read at its place', (id, page, address) => {
    expect(addressOf({ reader: { id, version: 1 }, layout: null, page, refusal: null, drift: [] })).toBe(address);
  });

  it.each([
    ['a page', '<html></html>', /mark/],
    ['a report without a skeleton', reportless(), /holds no skeleton/],
  ])('is refused with a reason: %s', (_, given, reason) => {
    expect(() => makeFixture(given, root)).toThrow(InputError);
    expect(() => makeFixture(given, root)).toThrow(reason);
    expect(existsSync(join(root, 'tests'))).toBe(false);
  });
});

function reportless(): string {
  return writeReport(
    '{"reader":{"id":"github","version":1},"layout":null,"page":null,"refusal":null,"drift":[]}',
    null,
  );
}
