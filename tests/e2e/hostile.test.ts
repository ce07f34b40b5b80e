import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, onboard, waitForWords, words } from './harness/beckon.ts';
import { BROWSERS } from './harness/browsers.ts';
import { type Driver, pollUntil } from './harness/driver.ts';
import { hostileExport, MADE_BY_PARSER, PAYLOADS } from './harness/hostile.ts';
import { sampleSite } from './harness/sample-site.ts';

const ROUTES = ['', 'profile', 'inbox', 'visibility', 'data', 'settings'];

/** What a page shows for having been fooled: code that ran, elements that only a parser makes. */
const fooled = (page: Page): Promise<string[]> =>
  page.evaluate((made) => {
    const found = [...document.querySelectorAll(made)].map((el) => el.outerHTML.slice(0, 120));
    return '__ran' in globalThis ? ['code ran', ...found] : found;
  }, MADE_BY_PARSER);

describe.each(BROWSERS)('hostile words in %s', (_name, launch, build) => {
  let driver: Driver;
  let dashboard: Page;

  beforeAll(async () => {
    driver = await launch({ build, site: sampleSite });
    await onboard(driver);
    dashboard = await driver.openExtension('dashboard.html#/data');
    await importFile(dashboard, hostileExport());
  });
  afterAll(() => driver.close());

  it('are shown as words while importing', async () => {
    expect(await fooled(dashboard)).toEqual([]);
  });

  it.each(ROUTES)('are shown as words in #/%s', async (route) => {
    const page = await driver.openExtension(`dashboard.html#/${route}`);
    await pollUntil('the view', () =>
      page.evaluate(() => (document.querySelector('main')?.textContent ?? '').length > 80),
    );
    expect(await fooled(page)).toEqual([]);
    await page.close();
  });

  it('are shown as words in each approach', async () => {
    const page = await driver.openExtension('dashboard.html#/inbox');
    await waitForWords(page, PAYLOADS[1] ?? '');
    const seen = new Set<string>();
    for (let step = 0; step < PAYLOADS.length; step++) {
      await page.keyboard.press('j');
      const chosen = await pollUntil('the next approach', async () => {
        const id = await page.evaluate(() => document.querySelector('[role=option][aria-selected=true]')?.id);
        return id !== undefined && !seen.has(id) && id;
      });
      await pollUntil('its text', async () => (await words(page)).includes('claims data at'));
      expect(await fooled(page), chosen).toEqual([]);
      seen.add(chosen);
    }
    await page.close();
  });

  it.each(['popup.html', 'sidepanel.html'])('are shown as words in %s', async (file) => {
    const page = await driver.openExtension(file);
    await pollUntil('the view', () => page.evaluate(() => (document.body.textContent ?? '').length > 40));
    expect(await fooled(page)).toEqual([]);
    await page.close();
  });

  it('would be noticed, were they not', async () => {
    const page = await driver.openExtension('dashboard.html#/data');
    const made = await page.evaluate((payload) => {
      const host = document.createElement('div');
      host.append(new DOMParser().parseFromString(payload, 'text/html').body.firstChild as Node);
      document.body.append(host);
      return host.childElementCount;
    }, PAYLOADS[1] ?? '');
    expect(made).toBe(1);
    expect(await fooled(page)).not.toEqual([]);
    await page.close();
  });

  it('reached no network', () => {
    expect(driver.leaks).toEqual([]);
  });
});
