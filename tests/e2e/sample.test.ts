import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onboard, press, stored, waitForWords, words } from './harness/beckon.ts';
import { BROWSERS } from './harness/browsers.ts';
import { type Driver, pollUntil } from './harness/driver.ts';
import { sampleSite } from './harness/sample-site.ts';

describe.each(BROWSERS)('the sample in %s', (_, launch, build) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch({ build, site: sampleSite });
    await onboard(driver);
  });
  afterAll(() => driver.close());

  it('fills every view, is marked, touches nothing of the user and goes with one click', async () => {
    const page = await driver.openExtension('dashboard.html#/welcome/way');
    const before = await stored(page);
    await press(page, 'load-sample');
    await waitForWords(page, 'You are looking at sample data');
    const views = [
      ['#/profile', 'Written to'],
      ['#/profile/read', 'Brisk Harbour'],
      ['#/inbox', 'Oda Brinkhorst'],
      ['#/inbox?list=warm', 'Older offers that meet your goal'],
      ['#/visibility', 'offers'],
      ['#/data', 'sample data'],
      ['#/settings', 'Your rules'],
    ] as const;
    for (const [route, wanted] of views) {
      await page.evaluate((r) => {
        location.hash = r;
      }, route);
      await waitForWords(page, wanted);
      await waitForWords(page, 'You are looking at sample data');
    }
    const popup = await driver.openExtension('popup.html');
    await waitForWords(popup, 'You are looking at sample data');
    await waitForWords(popup, 'Offers by week');
    await popup.close();
    const panel = await driver.openExtension('sidepanel.html');
    await waitForWords(panel, 'A made-up conversation');
    await waitForWords(panel, 'Replies to copy');
    await panel.close();
    expect(await stored(page)).toEqual(before);
    await press(page, 'remove-sample');
    await pollUntil('the end of the sample', async () => !(await words(page)).includes('You are looking at sample'));
    await page.evaluate(() => {
      location.hash = '#/inbox';
    });
    await waitForWords(page, 'No messages yet');
    expect(await words(page)).not.toContain('Oda Brinkhorst');
    expect(await stored(page)).toEqual(before);
    expect(driver.leaks).toEqual([]);
    const left = await page.evaluate(async () => (await indexedDB.databases()).map((d) => d.name));
    expect(left).not.toContain('beckon-sample');
    await page.close();
  });

  it('is shown by its address, which the popup’s first run leads to, and removed from the popup', async () => {
    const page = await driver.openExtension('dashboard.html#/welcome/sample');
    await waitForWords(page, 'You are looking at sample data');
    await pollUntil('the overview', async () => (await page.evaluate(() => location.hash)) === '#/overview');
    const popup = await driver.openExtension('popup.html');
    await press(popup, 'remove-sample');
    await pollUntil('the end of the sample', async () => !(await words(popup)).includes('sample data'));
    await popup.close();
    await pollUntil('the end of the sample', async () => !(await words(page)).includes('sample data'));
    await page.close();
  });

  it('takes corrections and rules of its own', async () => {
    const page = await driver.openExtension('dashboard.html#/welcome/way');
    const before = await stored(page);
    await press(page, 'load-sample');
    await waitForWords(page, 'You are looking at sample data');
    await page.evaluate(() => {
      location.hash = '#/inbox?kind=sales_pitch';
    });
    await waitForWords(page, 'Growth Desk');
    await page.click('.inbox-row');
    await pollUntil('the rule form', () =>
      page.evaluate(() => {
        const form = document.querySelector('[data-action=make-rule]')?.closest('details');
        if (form) form.open = true;
        const label = form?.querySelectorAll('select').item(1);
        if (!label) return false;
        label.value = 'promo';
        label.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      }),
    );
    await press(page, 'make-rule');
    await waitForWords(page, 'Rule made');
    await page.evaluate(() => {
      location.hash = '#/settings';
    });
    await waitForWords(page, 'By Growth Desk');
    await pollUntil('the rule to hold', async () => /decides [1-9]\d* approach/.test(await words(page)));
    await press(page, 'delete-rule');
    await waitForWords(page, 'None yet');
    expect(await stored(page)).toEqual(before);
    await press(page, 'remove-sample');
    await page.close();
  });
});
