import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/readers/read-page.ts';
import type { FixturePage } from '../fixtures/page.ts';
import { OTHER_PAGES } from '../fixtures/pages.ts';
import { FIXTURES, parse, text } from './linkedin-profile/load.ts';

/** Monday, 7 September 2026, noon in Oslo. */
const NOW = Date.UTC(2026, 8, 7, 10);
const expectedFile = (file: string): string => join(FIXTURES, file.replace('source.html', 'expected.json'));
const readFixture = ({ file, url, owner }: FixturePage) =>
  readPage(parse(text(file), url), { url, now: NOW, timeZone: 'Europe/Oslo', ...(owner && { owner }) });

describe('fixtures of messages, invitations, analytics, GitHub and web pages', () => {
  it.each(OTHER_PAGES)('$file reads as expected', (page) => {
    const result = readFixture(page);
    // BECKON_WRITE=1 rewrites what is expected; the difference is to be reviewed field by field.
    if (process.env.BECKON_WRITE) writeFileSync(expectedFile(page.file), `${JSON.stringify(result, null, 2)}\n`);
    expect(result).toEqual(JSON.parse(readFileSync(expectedFile(page.file), 'utf8')));
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(result.refusal === null || result.observations.every((o) => o.kind === 'conversations')).toBe(true);
  });

  it('are what their descriptions render', () => {
    for (const page of OTHER_PAGES) {
      expect(existsSync(join(FIXTURES, page.file)), page.file).toBe(true);
      expect(text(page.file) === page.html(), page.file).toBe(true);
    }
  });
});
