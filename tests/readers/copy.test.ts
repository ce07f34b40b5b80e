import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../lib/readers/copy/build.ts';
import { copyOf, piecesOf } from '../../lib/readers/copy/write.ts';
import { readPageBy } from '../../lib/readers/read-by.ts';
import { LINKEDIN_READERS } from '../../lib/readers/registry.ts';
import { unaskedPage } from '../../lib/readers/settled.ts';
import { ALL_PAGES } from '../fixtures/pages.ts';
import { NOW, parse, withPage } from './linkedin-profile/load.ts';

const written = (doc: Document): string => [...piecesOf(copyOf(doc).documentElement)].join('');
const EMPTY = parse('');

describe('a copy of a page', () => {
  it('is read as the page itself, on every page that is read unasked', async () => {
    const different: string[] = [];
    const pages = ALL_PAGES.filter((p) => unaskedPage(p.url) !== null);
    for (const { file, url, html, owner } of pages) {
      await withPage(html(), url, (doc) => {
        const ctx = { url, now: NOW, timeZone: 'UTC', readyState: 'complete', ...(owner && { owner }) };
        const copy = documentOf(written(doc), doc);
        const read = copy && readPageBy(LINKEDIN_READERS, copy, ctx);
        if (!isDeepStrictEqual(read, readPageBy(LINKEDIN_READERS, doc, ctx))) different.push(file);
      });
    }
    expect(different).toEqual([]);
    expect(pages.length).toBeGreaterThan(80);
  });

  it('keeps structure, texts and namespaces, and leaves out what loads or runs', () => {
    const html = `<html lang="en"><head><title>T "1"</title><script>alert(1)</script><link rel="x"></head><body><main
      data-x='a"b\\c'><svg id="v"><path d="M0"></path></svg><img src="x" alt="A"><p>Line\n\u2028two<!-- no --></p></main></body></html>`;
    const doc = documentOf(written(parse(html)), EMPTY);
    expect(doc?.title).toBe('T "1"');
    expect(doc?.documentElement.getAttribute('lang')).toBe('en');
    expect(doc?.querySelector('main')?.getAttribute('data-x')).toBe('a"b\\c');
    expect(doc?.querySelector('svg')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(doc?.querySelector('p')?.textContent).toBe('Line\n\u2028two');
    expect(doc?.querySelector('img')?.getAttribute('alt')).toBe('A');
    expect(doc?.querySelector('script,link,[src],[d]')).toBeNull();
  });

  it.each([
    ['no JSON', '['],
    ['no tree', '{"a":1}'],
    ['another root', '["div",{}]'],
    ['a script', '["html",{},["script",{},"alert(1)"]]'],
    ['a script of SVG', '["html",{},["s:script",{},"alert(1)"]]'],
    ['a name that is none', '["html",{},["a b",{}]]'],
    ['a number for a child', '["html",{},7]'],
    ['no attributes', '["html"]'],
    ['no end of depth', `${'["html",{},'.repeat(700)}"x"${']'.repeat(700)}`],
  ])('is none: %s', (_, text) => {
    expect(documentOf(text, EMPTY)).toBeNull();
  });
});
