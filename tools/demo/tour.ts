import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { onboard, press, readOnClick, waitForWords } from '../../tests/e2e/harness/beckon.ts';
import { popupPage } from '../../tests/e2e/harness/chromium.ts';
import { type Driver, pollUntil } from '../../tests/e2e/harness/driver.ts';
import { sampleExportFile } from '../../tests/e2e/harness/sample-export.ts';
import { ADDRESS } from '../../tests/e2e/harness/sample-site.ts';

const ROUTES = ['overview', 'profile', 'inbox', 'visibility', 'data', 'settings'] as const;

type Say = (text: string) => void;

const settled = (page: Page): Promise<unknown> =>
  pollUntil('a settled page', () =>
    page.evaluate(() => document.querySelector('[aria-busy=true]') === null && document.readyState === 'complete'),
  );

async function shoot(page: Page, folder: string, name: string, fullPage = true): Promise<void> {
  await settled(page);
  await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png`, fullPage });
}

async function clickOn(
  driver: Driver,
  observer: Page,
  address: string,
  folder: string,
  name: string,
  then?: (popup: Page) => Promise<void>,
): Promise<void> {
  const page = await driver.open(address);
  await readOnClick(driver, observer, page);
  const popup = await popupPage(driver);
  // A popup is as tall as the browser lets it be: the picture shows what a user sees.
  await shoot(popup, folder, `popup-${name}`, false);
  await then?.(popup);
  await driver.closePopup();
  await page.close();
}

async function importExport(data: Page): Promise<void> {
  const input = await data.waitForSelector('input[type=file][accept*=zip]');
  if (!input) throw new Error('the Data page shows no place for a file');
  await (
    input as Awaited<ReturnType<Page['waitForSelector']>> & { uploadFile(path: string): Promise<void> }
  ).uploadFile(sampleExportFile());
  await pollUntil('the import', () => data.evaluate(() => document.querySelector('#import-result') !== null), 60_000);
}

/** One walk through the product as a new user takes it, with a picture of every screen. */
export async function tour(driver: Driver, folder: string, say: Say): Promise<void> {
  say('the introduction …');
  const welcome = await driver.openExtension('dashboard.html#/welcome');
  await shoot(welcome, folder, 'welcome');
  await welcome.close();
  await onboard(driver);
  const data = await driver.openExtension('dashboard.html#/data');
  say('a click on the sample profile, current layout …');
  await clickOn(driver, data, ADDRESS.profile, folder, 'profile-sdui', async (popup) => {
    say('saying who may know, and confirming the goal that it proposes …');
    await popup.select('[aria-labelledby=goal-proposal] select', 'discreet');
    await press(popup, 'confirm-goal');
    await pollUntil('the goal', () =>
      popup.evaluate(() => document.querySelector('[data-action=confirm-goal]') === null),
    );
    await shoot(popup, folder, 'popup-profile-goal', false);
  });
  say('a click on the sample profile, older layout …');
  await clickOn(driver, data, ADDRESS.profilePvs, folder, 'profile-pvs');
  say('a click on a message thread …');
  await clickOn(driver, data, ADDRESS.thread, folder, 'thread');
  say('a click on the inbox …');
  await clickOn(driver, data, ADDRESS.inbox, folder, 'inbox');
  say('importing the sample export …');
  await data.bringToFront();
  await importExport(data);
  await shoot(data, folder, 'import');
  await data.close();
  for (const route of ROUTES) {
    say(`the dashboard: ${route} …`);
    const page = await driver.openExtension(`dashboard.html#/${route}`);
    await waitForWords(page, 'Beckon');
    await shoot(page, folder, `dashboard-${route}`);
    await page.close();
  }
  const panel = await driver.openExtension('sidepanel.html');
  await panel.setViewport({ width: 400, height: 800 });
  await shoot(panel, folder, 'sidepanel');
  await panel.close();
}
