import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, onboard, outcomeAt, press, readOnClick, stored, waitForWords, words } from './harness/beckon.ts';
import { BROWSERS } from './harness/browsers.ts';
import { popupPage } from './harness/chromium.ts';
import { type Driver, pollUntil } from './harness/driver.ts';
import { sampleExportFile } from './harness/sample-export.ts';
import { ADDRESS, sampleSite } from './harness/sample-site.ts';
import { prepareSpy, spied, startSpy } from './harness/spy.ts';

describe.each(BROWSERS)('the main job in %s', (name, launch, build) => {
  let driver: Driver;
  let dashboard: Page;

  beforeAll(async () => {
    driver = await launch({ build, site: sampleSite });
    await onboard(driver);
    dashboard = await driver.openExtension('dashboard.html#/data');
  });
  afterAll(() => driver.close());

  it.each([
    ['the current layout', ADDRESS.profile],
    ['the older layout', ADDRESS.profilePvs],
  ])('reads the own profile in %s on a click and leaves no trace', async (_, address) => {
    const page = await driver.open(address, prepareSpy);
    await startSpy(page);
    await readOnClick(driver, dashboard, page);
    expect(await spied(page)).toEqual([]);
    await driver.closePopup();
    await page.close();
  });

  it('shows the three stages and the most valuable findings', async () => {
    const overview = await driver.openExtension('dashboard.html#/profile');
    for (const stage of ['Found', 'Chosen', 'Written to']) await waitForWords(overview, stage);
    expect(await words(overview)).toMatch(/\d+ of \d+ met/);
    await overview.close();
  });

  it('reads an open thread and judges its approach', async () => {
    const page = await driver.open(ADDRESS.thread, prepareSpy);
    await startSpy(page);
    await readOnClick(driver, dashboard, page);
    expect(await spied(page)).toEqual([]);
    await driver.closePopup();
    await page.close();
  });

  it.each([
    ["somebody else's profile", ADDRESS.stranger],
    ['a login wall', ADDRESS.login],
    ['another page', ADDRESS.feed],
  ])('reads nothing from %s', async (_, address) => {
    const before = await stored(dashboard);
    const page = await driver.open(address, prepareSpy);
    await startSpy(page);
    await driver.clickToolbar(page);
    if (name === 'chromium') {
      const popup = await popupPage(driver);
      await pollUntil('a refusal', () =>
        popup.evaluate(() => document.querySelector('main .notice[role=status]') !== null),
      );
    } else await pollUntil('a refusal', async () => (await outcomeAt(dashboard, address))?.refusal);
    expect(await stored(dashboard)).toEqual(before);
    expect(await spied(page)).toEqual([]);
    await driver.closePopup();
    await page.close();
  });

  it.each([
    ['on GitHub', ADDRESS.github],
    ['of one’s own', ADDRESS.own],
  ])('keeps nothing of a page %s before the user says that it is theirs', async (_, address) => {
    const before = await stored(dashboard);
    const page = await driver.open(address, prepareSpy);
    await startSpy(page);
    await driver.clickToolbar(page);
    if (name === 'chromium') {
      const popup = await popupPage(driver);
      await pollUntil('the question', () =>
        popup.evaluate(() => document.querySelector('[data-action=claim]') !== null),
      );
      expect((await stored(dashboard)).sightings).toBe(before.sightings);
      await press(popup, 'claim');
    } else {
      await pollUntil('the question', async () => (await outcomeAt(dashboard, address))?.refusal);
      expect((await stored(dashboard)).sightings).toBe(before.sightings);
      await driver.closePopup();
      const claim = { subject: 'owner', key: address, field: 'claimed', value: true };
      await dashboard.evaluate(async (decision) => {
        const { browser } = globalThis as unknown as {
          browser: { runtime: { sendMessage(m: unknown): Promise<unknown> } };
        };
        await browser.runtime.sendMessage({ kind: 'decide', payload: { decisions: [decision] } });
      }, claim);
      await page.bringToFront();
      await driver.clickToolbar(page);
    }
    await pollUntil('the reading', async () => (await stored(dashboard)).sightings > before.sightings);
    expect(await spied(page)).toEqual([]);
    await driver.closePopup();
    await page.close();
  });

  it('imports the data export and puts its history on the timeline', async () => {
    const before = await stored(dashboard);
    await importFile(dashboard, sampleExportFile());
    expect((await stored(dashboard)).contents).toBeGreaterThan(before.contents + 50);
    const visibility = await driver.openExtension('dashboard.html#/visibility');
    await pollUntil('bars', () => visibility.evaluate(() => document.querySelectorAll('svg rect').length > 20));
    await visibility.close();
  });

  it('adds nothing when the same export is imported again', async () => {
    const again = await driver.openExtension('dashboard.html#/data');
    const before = await stored(again);
    await importFile(again, sampleExportFile());
    expect(await stored(again)).toEqual(before);
    await again.close();
  });

  it('reached no network the whole time', () => {
    expect(driver.leaks).toEqual([]);
  });
});
