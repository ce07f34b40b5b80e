import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURES, readHtml, text } from './load.ts';
import { PAGES } from './render/pages.ts';

const expectedFile = (file: string): string => join(FIXTURES, file.replace('source.html', 'expected.json'));
const fixtures = PAGES.filter((p) => p.file.startsWith('linkedin-profile/'));

describe('linkedin-profile fixtures', () => {
  it.each(fixtures)('$file reads as expected', ({ file, url }) => {
    const result = readHtml(text(file), url);
    // BECKON_WRITE=1 rewrites what is expected; the difference is to be reviewed field by field.
    if (process.env.BECKON_WRITE) writeFileSync(expectedFile(file), `${JSON.stringify(result, null, 2)}\n`);
    expect(result).toEqual(JSON.parse(readFileSync(expectedFile(file), 'utf8')));
  });

  it.each(fixtures)('$file reads alike without its address', ({ file, url }) => {
    const known = readHtml(text(file), url);
    const blind = readHtml(text(file), 'about:blank');
    expect({ own: blind.own, observations: blind.observations, drift: blind.drift }).toEqual({
      own: known.own,
      observations: known.observations,
      drift: known.drift,
    });
  });

  it('gives the same bytes twice', () => {
    for (const { file, url } of fixtures) {
      expect(JSON.stringify(readHtml(text(file), url))).toBe(JSON.stringify(readHtml(text(file), url)));
    }
  });

  it('are what their descriptions render', () => {
    for (const page of PAGES) {
      expect(existsSync(join(FIXTURES, page.file)), page.file).toBe(true);
      expect(text(page.file) === page.html(), page.file).toBe(true);
    }
  });

  it('survive the way from page to extension: plain JSON', () => {
    for (const { file, url } of fixtures) {
      const result = readHtml(text(file), url);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }
  });
});
