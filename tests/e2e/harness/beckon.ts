import type { ElementHandle, Page } from 'puppeteer-core';
import { type Driver, pollUntil } from './driver.ts';

/** Steps of a user, the same in both browsers. Where Firefox hides the popup, its page in a tab serves. */

/** Clicks the button with this hook; real clicks, as a user's. */
export async function press(page: Page, action: string): Promise<void> {
  const selector = `[data-action="${action}"]`;
  await pollUntil(`the button "${action}"`, () => page.evaluate((s) => document.querySelector(s) !== null, selector));
  await page.click(selector);
}

/** Reads the introduction once, as everybody must before the first read. */
export async function onboard(driver: Driver): Promise<void> {
  const page = await driver.openExtension('dashboard.html#/welcome');
  await press(page, 'welcome-next');
  await pollUntil('the next step', () => page.evaluate(() => location.hash !== '#/welcome'));
  await page.close();
}

export interface Stored {
  readonly contents: number;
  readonly sightings: number;
  readonly decisions: number;
}

/** What the store holds, asked of the database itself in one of the extension's pages. */
export async function stored(page: Page): Promise<Stored> {
  return page.evaluate(
    () =>
      new Promise<Stored>((resolve, reject) => {
        const open = indexedDB.open('beckon');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const db = open.result;
          const counts: Record<string, number> = {};
          const names = ['contents', 'sightings', 'decisions'];
          const tx = db.transaction(names);
          for (const name of names) {
            const request = tx.objectStore(name).count();
            request.onsuccess = () => {
              counts[name] = request.result;
            };
          }
          tx.oncomplete = () => {
            db.close();
            resolve(counts as unknown as Stored);
          };
          tx.onerror = () => reject(tx.error);
        };
      }),
  );
}

/** Opens an address, clicks the toolbar button and waits until one more reading is stored. */
export async function readOnClick(driver: Driver, observer: Page, page: Page): Promise<void> {
  const before = (await stored(observer)).sightings;
  await driver.clickToolbar(page);
  await pollUntil('the reading', async () => (await stored(observer)).sightings > before);
}

/** The page's visible words, for looking something up in them. */
export const words = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '');

export async function waitForWords(page: Page, wanted: string, ms = 20_000): Promise<void> {
  await pollUntil(`"${wanted}"`, async () => (await words(page)).includes(wanted), ms);
}

/** Gives an export to the data view's file field and waits for its summary. */
export async function importFile(page: Page, path: string): Promise<void> {
  const input = (await page.waitForSelector('input[type=file][accept*=zip]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await pollUntil('the summary', () => page.evaluate(() => document.querySelector('#import-result') !== null), 30_000);
}
