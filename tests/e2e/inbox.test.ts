import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, onboard, waitForWords } from './harness/beckon.ts';
import { BROWSERS } from './harness/browsers.ts';
import { type Driver, pollUntil } from './harness/driver.ts';
import { sampleExportFile } from './harness/sample-export.ts';
import { sampleSite } from './harness/sample-site.ts';

const HOUR = 3_600_000;

/** The part of the browser's API that a page of the extension has and this test asks. */
interface Api {
  readonly action: { getBadgeText(of: object): Promise<string> };
  readonly alarms: { get(name: string): Promise<{ readonly scheduledTime: number } | undefined> };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** What stands on the toolbar button, and when the next reminder is due. */
const toolbar = (page: Page): Promise<{ readonly badge: string; readonly due: number | null }> =>
  page.evaluate(async () => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const { action, alarms } = world.browser?.action === undefined ? world.chrome : world.browser;
    return { badge: await action.getBadgeText({}), due: (await alarms.get('remind'))?.scheduledTime ?? null };
  });

/** The value of the open approach's first, second or third field: kind, standing, reminder; null until it is the open one's. */
const field = (page: Page, index: number): Promise<string | null> =>
  page.evaluate(
    (i) => document.querySelectorAll<HTMLSelectElement>('[aria-busy=false] .row-controls select')[i]?.value ?? null,
    index,
  );
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest('[class], [role]')?.className ?? '');
const opened = (page: Page): Promise<string> => page.evaluate(() => location.hash);

describe.each(BROWSERS)('the inbox in %s', (_, launch, build) => {
  let driver: Driver;
  let page: Page;
  const press = async (...keys: readonly KeyInput[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

  beforeAll(async () => {
    driver = await launch({ build, site: sampleSite });
    await onboard(driver);
    const data = await driver.openExtension('dashboard.html#/data');
    await importFile(data, sampleExportFile());
    await data.close();
    page = await driver.openExtension('dashboard.html#/inbox');
    await pollUntil('rows', () => page.evaluate(() => document.querySelectorAll('[role=option]').length > 3));
  });
  afterAll(() => driver.close());

  it('is worked through by keyboard alone: open, correct, take back, search, help', async () => {
    await press('j', 'j');
    await pollUntil('an open approach', async () => (await field(page, 0)) !== null);
    const [address, kind] = [await opened(page), await field(page, 0)];
    await press('k');
    await pollUntil('the one before', async () => (await opened(page)) !== address && (await field(page, 0)) !== null);
    await press('j');
    await pollUntil('the same again', async () => (await opened(page)) === address && (await field(page, 0)) === kind);
    await press('l');
    expect(await focused(page)).toContain('input');
    // the select takes the first letter of a choice that it doesn't show
    await press(kind === 'networking' ? 'p' : 'n');
    await pollUntil('another kind', async () => (await field(page, 0)) !== kind);
    await waitForWords(page, 'Undo');
    await press('Escape', 'u');
    await pollUntil('the kind as it was', async () => (await field(page, 0)) === kind);
    await press('/');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type)).toBe('search');
    await press('Escape', '?');
    await pollUntil('the help', () => page.evaluate(() => document.querySelector('dialog[open] kbd') !== null));
    await press('Escape');
    await pollUntil('no help', () => page.evaluate(() => document.querySelector('dialog[open]') === null));
  });

  it('reminds: an alarm for the day, a number on the toolbar button when it has come, none after taking it back', async () => {
    expect(await toolbar(page)).toEqual({ badge: '', due: null });
    await page.evaluate(() => {
      const select = document.querySelectorAll<HTMLSelectElement>('.row-controls select')[2];
      if (select === undefined) throw new Error('no reminder to choose');
      select.value = 'week';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const due = await pollUntil('the alarm', async () => (await toolbar(page)).due);
    expect(Math.abs(due - Date.now() - 7 * 24 * HOUR)).toBeLessThan(HOUR);
    expect((await toolbar(page)).badge).toBe('');
    const key = decodeURIComponent((await opened(page)).replace(/^#\/inbox\/|\?.*$/g, ''));
    // a day that has come: said to the background as the view would have said it a week ago
    await page.evaluate(
      async (of, until) => {
        const world = globalThis as unknown as { browser?: Api; chrome: Api };
        const { runtime } = world.browser?.runtime === undefined ? world.chrome : world.browser;
        const said = { subject: 'approach', key: of, field: 'snoozedUntil', value: until };
        await runtime.sendMessage({ kind: 'decide', payload: { decisions: [said] } });
      },
      key,
      Date.now() - HOUR,
    );
    await pollUntil('the number', async () => (await toolbar(page)).badge === '1');
    expect((await toolbar(page)).due).toBeNull();
    await page.evaluate(() => {
      const select = document.querySelectorAll<HTMLSelectElement>('.row-controls select')[2];
      if (select === undefined) throw new Error('no reminder to take back');
      select.value = 'none';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await pollUntil('no number', async () => (await toolbar(page)).badge === '');
  });

  it('names nobody in quiet mode, and everybody again after it', async () => {
    const name = await page.evaluate(() => document.querySelector('.inbox-row .strong')?.textContent ?? '');
    const toggle = (): Promise<void> =>
      page.evaluate(() => document.querySelector<HTMLButtonElement>('.side-foot button')?.click());
    const said = (): Promise<boolean> => page.evaluate((n) => document.body.textContent?.includes(n) === true, name);
    expect(await said()).toBe(true);
    await toggle();
    await pollUntil('quiet', async () => !(await said()));
    await toggle();
    await pollUntil('names again', said);
  });
});
