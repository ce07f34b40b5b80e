import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportOf } from '../bench/export-of.ts';
import { onboard, press, stored, waitForWords } from './harness/beckon.ts';
import { launchChromium } from './harness/chromium.ts';
import { type Driver, pollUntil } from './harness/driver.ts';
import { sampleSite } from './harness/sample-site.ts';

/** So many that an import takes several seconds. */
const MESSAGES = 3_000;

function exportFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'beckon-resume-')), 'Basic_LinkedInDataExport_01-01-2026.zip');
  writeFileSync(path, exportOf(MESSAGES));
  return path;
}

async function choose(page: Page, path: string): Promise<void> {
  const input = (await page.waitForSelector('.drop input')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

const isHidden = (target: Target): boolean => target.url().endsWith('/offscreen.html');

/** Ends the hidden page with its worker and the background, as a browser short of memory does. */
async function kill(driver: Driver): Promise<void> {
  const hidden = driver.browser.targets().find(isHidden);
  if (hidden === undefined) throw new Error('nothing is at work');
  const session = await hidden.createCDPSession();
  await session.send('Page.enable');
  await session.send('Page.close');
  const background = driver.browser.targets().find((t) => t.type() === 'service_worker');
  const worker = await background?.worker();
  await worker?.close();
  // This one's: the background may have begun anew before it is looked at, and opened another.
  await pollUntil('the end of the worker', async () => !driver.browser.targets().includes(hidden));
}

/** Files handed over and not yet taken in. */
const staged = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('beckon');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const count = open.result.transaction('staged').objectStore('staged').count();
          count.onsuccess = () => resolve(count.result);
          count.onerror = () => reject(count.error);
        };
      }),
  );

describe('an import in chromium', () => {
  let driver: Driver;
  const path = exportFile();

  beforeAll(async () => {
    driver = await launchChromium({ build: '.output/chrome-mv3', site: sampleSite });
    await onboard(driver);
  });
  afterAll(() => driver.close());

  it('that was cancelled keeps nothing staged and can be started again', async () => {
    const page = await driver.openExtension('dashboard.html#/data');
    await choose(page, path);
    await press(page, 'cancel-import');
    await waitForWords(page, 'cancelled');
    await page.close();
  });

  it('goes on after the tab was closed and the worker killed, and ends with every message once', async () => {
    const watcher = await driver.openExtension('dashboard.html#/settings');
    const page = await driver.openExtension('dashboard.html#/data');
    await choose(page, path);
    await pollUntil('the first messages', async () => (await stored(watcher)).contents > 500);
    await page.close();
    await kill(driver);
    expect(await staged(watcher)).toBe(1);
    const again = await driver.openExtension('dashboard.html#/data');
    await waitForWords(again, 'conversations since', 200_000);
    // Every message once, and the profile.
    expect((await stored(watcher)).contents).toBe(MESSAGES + 1);
    await pollUntil('nothing staged', async () => (await staged(watcher)) === 0);
    await again.close();
    await watcher.close();
  });
});
