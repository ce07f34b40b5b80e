import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DriftCopy } from '../../lib/model/app.ts';
import { parseReport } from '../../lib/readers/drift-report.ts';
import { readReported, stillFailing } from '../../tools/cli/fixture.ts';
import { onboard, readOnClick } from './harness/beckon.ts';
import { launchChromium } from './harness/chromium.ts';
import { type Driver, pollUntil } from './harness/driver.ts';
import { launchFirefox } from './harness/firefox.ts';
import { ADDRESS, sampleSite } from './harness/sample-site.ts';
import type { Site } from './harness/site.ts';
import { prepareSpy, spied, startSpy } from './harness/spy.ts';

const SOURCE = new URL('../fixtures/sample-site/profile-sdui.html', import.meta.url);
/** The own profile after a change of layout: its rows go by another key. */
const CHANGED = readFileSync(SOURCE, 'utf8').replaceAll('entity-collection-item', 'strange-thing');
const site: Site = (url) => (url.href === ADDRESS.profile ? { body: CHANGED } : sampleSite(url));

/** Asks as the copy button does, for the tab in front. */
const ask = (from: Page): Promise<{ ok: boolean; value: DriftCopy | null }> =>
  from.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: {
        tabs: { query(q: object): Promise<{ id: number }[]> };
        runtime: { sendMessage(m: unknown): Promise<{ ok: boolean; value: DriftCopy | null }> };
      };
    };
    const [tab] = await browser.tabs.query({ active: true });
    return browser.runtime.sendMessage({ kind: 'drift-report', payload: { tabId: tab?.id } });
  });

describe.each([
  ['chromium', launchChromium, '.output/chrome-mv3'],
  ['firefox', launchFirefox, '.output/firefox-mv3'],
] as const)('a drift report in %s', (_, launch, build) => {
  let driver: Driver;
  let dashboard: Page;
  beforeAll(async () => {
    driver = await launch({ build, site });
    await onboard(driver);
    dashboard = await driver.openExtension('dashboard.html#/data');
  });
  afterAll(() => driver.close());

  it('holds the skeleton of the page, none of its words, and fails on the same anchors in a fixture', async () => {
    const page = await driver.open(ADDRESS.profile, prepareSpy);
    await startSpy(page);
    await readOnClick(driver, dashboard, page);
    const copy = await pollUntil('the report', async () => (await ask(dashboard)).value);
    expect(copy.whole).toBe(true);
    // Before the test itself reads in the page's own world.
    expect(await spied(page)).toEqual([]);
    const { head, skeleton } = parseReport(copy.text);
    expect(head).toMatchObject({ reader: { id: 'linkedin-profile' }, layout: 'sdui', page: 'profile', refusal: null });
    expect(head.drift.length).toBeGreaterThan(0);
    const shown = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
    const names = new Set(shown.match(/\p{Lu}\p{L}{5,}/gu));
    expect(names.size).toBeGreaterThan(20);
    const texts = skeleton.replace(/<[^>]*>/g, ' ');
    expect([...names].filter((name) => texts.includes(name))).toEqual([]);
    expect(skeleton).not.toMatch(/mira|okafor|lindqvist/i);
    expect(stillFailing(readReported(skeleton, head), head)).toEqual([
      ...new Set(head.drift.map((d) => `${d.field}: ${d.expected}`)),
    ]);
    await driver.closePopup();
    await page.close();
  });

  it('is not made of a page that was not read', async () => {
    const page = await driver.open(ADDRESS.feed);
    expect(await ask(dashboard)).toEqual({ ok: true, value: null });
    await page.close();
    expect(driver.leaks).toEqual([]);
  });
});
