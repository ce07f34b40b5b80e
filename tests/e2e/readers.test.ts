import { rmSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadContext, ReadResult } from '../../lib/model/observation.ts';
import { pageKind } from '../../lib/platform/page-kind.ts';
import { linkedinProfile } from '../../lib/readers/linkedin-profile/index.ts';
import { readPageBy } from '../../lib/readers/read-by.ts';
import { LINKEDIN_READERS } from '../../lib/readers/registry.ts';
import type { FixturePage } from '../fixtures/page.ts';
import { ALL_PAGES } from '../fixtures/pages.ts';
import { withPage } from '../readers/linkedin-profile/load.ts';
import { BROWSERS } from './harness/browsers.ts';
import type { Driver } from './harness/driver.ts';
import { plant } from './harness/plant.ts';
import { serve } from './harness/site.ts';

const TIME_ZONE = 'Europe/Oslo';

interface Api {
  readonly tabs: { query(q: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
  readonly scripting: { executeScript(run: object): Promise<readonly { readonly result?: unknown }[]> };
}

/** Injects the built reader as the background does; runs in one of the extension's own pages. */
async function inject(file: string, url: string, context: object): Promise<unknown> {
  const world = globalThis as unknown as { browser?: Api; chrome: Api };
  const api = world.browser?.scripting === undefined ? world.chrome : world.browser;
  const tab = (await api.tabs.query({})).find((t) => t.url === url);
  if (tab === undefined) throw new Error(`no tab shows ${url}`);
  const target = { tabId: tab.id };
  const put = (c: object): void => {
    (globalThis as { __beckonContext?: object }).__beckonContext = c;
  };
  await api.scripting.executeScript({ target, func: put, args: [context] });
  const [first] = await api.scripting.executeScript({ target, files: [file] });
  return first?.result;
}

/** The answer of the same readers in Node for the same moment. Injected readers know their addresses and need no guess. */
function inNode({ html, url, owner }: FixturePage, now: number): Promise<ReadResult> {
  const ctx: ReadContext = { url, now, timeZone: TIME_ZONE, readyState: 'complete', ...(owner && { owner }) };
  const [, ...others] = LINKEDIN_READERS;
  return withPage(html(), url, (doc) => readPageBy([linkedinProfile, ...others], doc, ctx));
}

const pages = ALL_PAGES.filter((p) => !p.file.startsWith('sample-site/'));

describe.each(BROWSERS)('every fixture page of every reader in %s', (_, launch, build) => {
  const current = new Map<string, string>();
  let copy: string;
  let driver: Driver;
  let dashboard: Page;
  let tab: Page;

  beforeAll(async () => {
    // Reading needs a click in each tab; a copy that may enter every page saves a hundred of them. The readers are the built ones.
    const may = (m: Record<string, unknown>): void => {
      m.host_permissions = ['<all_urls>'];
    };
    copy = plant(build, { file: 'background.js', code: '', manifest: may });
    driver = await launch({ build: copy, site: () => null });
    dashboard = await driver.openExtension('dashboard.html#/data');
    tab = await driver.browser.newPage();
    const site = (url: URL) => {
      const body = current.get(url.href);
      return body === undefined ? null : { body };
    };
    await serve(tab, site, () => undefined);
  });
  afterAll(async () => {
    await driver.close();
    rmSync(copy, { recursive: true, force: true });
  });

  it('reads as in Node', async () => {
    const different: string[] = [];
    for (const page of pages) {
      current.clear();
      current.set(page.url, page.html());
      await tab.goto(page.url, { waitUntil: 'load' });
      const kind = pageKind(page.url);
      if (kind.kind !== 'page') throw new Error(`no reader for ${page.url}`);
      const context = { timeZone: TIME_ZONE, ...(page.owner && { owner: page.owner }) };
      const read = (await dashboard.evaluate(inject, kind.file, page.url, context)) as ReadResult | null;
      const expected = await inNode(page, read?.asOf ?? 0);
      // Chromium puts keys in order of the alphabet on the way.
      if (!isDeepStrictEqual(read, JSON.parse(JSON.stringify(expected)))) {
        different.push(`${page.file}\n  browser ${JSON.stringify(read)}\n  node    ${JSON.stringify(expected)}`);
      }
    }
    expect(different).toEqual([]);
    expect(pages.length).toBeGreaterThan(100);
  });
});
