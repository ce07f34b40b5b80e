import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportOf } from '../bench/export-of.ts';
import { onboard, press, stored, waitForWords, words } from './harness/beckon.ts';
import { BROWSERS } from './harness/browsers.ts';
import { type Driver, pollUntil } from './harness/driver.ts';
import { sampleSite } from './harness/sample-site.ts';

function exportFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'beckon-visible-')), 'Basic_LinkedInDataExport_01-01-2026.zip');
  writeFileSync(path, exportOf(300));
  return path;
}

describe.each(BROWSERS)('visibility in %s', (_, launch, build) => {
  let driver: Driver;
  let data: Page;

  beforeAll(async () => {
    driver = await launch({ build, site: sampleSite });
    await onboard(driver);
    data = await driver.openExtension('dashboard.html#/data');
    const input = (await data.waitForSelector('.drop input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(exportFile());
    await waitForWords(data, 'conversations since');
  });
  afterAll(() => driver.close());

  it('shows the history by week and by month, and saves a chart as a picture', async () => {
    const page = await driver.openExtension('dashboard.html#/visibility?range=all&by=month');
    await waitForWords(page, 'months shown');
    // Ten years of messages, and the months since then in which nothing is known.
    expect(await words(page)).toMatch(/\d+ offers in the 1[23]\d months shown/);
    // drawn after the first screen
    await pollUntil('what offers state', async () => /\d+ of \d+ offers named pay/.test(await words(page)));
    const failed = await page.evaluate(async () => {
      const details = document.querySelector<HTMLDetailsElement>('.chart-data');
      if (details === null) return 'no chart';
      details.open = true;
      details.querySelectorAll<HTMLButtonElement>('.chart-files button')[2]?.click();
      await new Promise((done) => setTimeout(done, 1_500));
      return document.querySelector('[role=alert]')?.textContent ?? null;
    });
    expect(failed).toBeNull();
    await page.close();
  });

  it('keeps an announced edit, and refuses a second one at the background too', async () => {
    const page = await driver.openExtension('dashboard.html#/visibility/edits');
    const second = await driver.openExtension('dashboard.html#/visibility/edits');
    await pollUntil('the form', () => second.evaluate(() => document.querySelector('[data-action=declare]') !== null));
    await page.bringToFront();
    await press(page, 'declare');
    await waitForWords(page, 'Waiting for your edit.');
    await waitForWords(second, 'Another experiment is under way');
    const before = (await stored(data)).decisions;
    const reply = await second.evaluate(async () => {
      type Api = { runtime: { sendMessage(m: unknown): Promise<{ ok: boolean; code?: string }> } };
      const spaces = globalThis as unknown as { browser?: Api; chrome: Api };
      const value = { fields: ['headline'], series: 'offers' };
      const decisions = [{ subject: 'experiment', key: 'another', field: 'declared', value }];
      return (spaces.browser ?? spaces.chrome).runtime.sendMessage({ kind: 'decide', payload: { decisions } });
    });
    expect(reply).toMatchObject({ ok: false, code: 'one-experiment' });
    expect((await stored(data)).decisions).toBe(before);
    await page.close();
    await second.close();
  });
});
