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
          const tx = db.transaction([...names, 'packs']);
          const packed = tx.objectStore('packs').getAll();
          for (const name of names) {
            const request = tx.objectStore(name).count();
            request.onsuccess = () => {
              counts[name] = request.result;
            };
          }
          tx.oncomplete = () => {
            db.close();
            counts.contents = packed.result.reduce((sum, pack) => sum + pack.hashes.length, counts.contents ?? 0);
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

interface Session {
  readonly storage: { readonly session: { get(key: null): Promise<Record<string, Remembered>> } };
}
interface Remembered {
  readonly url: string | null;
  readonly outcome: {
    readonly ok: boolean;
    readonly page: string | null;
    readonly refusal: { readonly code: string } | null;
  };
}
/** What the background remembers of the tabs, as the panel will show it. */
export const remembered = (observer: Page): Promise<Remembered[]> =>
  observer.evaluate(async () => {
    const world = globalThis as unknown as { browser?: Session; chrome: Session };
    const { storage } = world.browser?.storage === undefined ? world.chrome : world.browser;
    return Object.values(await storage.session.get(null));
  });
/** What came of the last click on the page at this address; undefined before. */
export const outcomeAt = async (observer: Page, address: string): Promise<Remembered['outcome'] | undefined> =>
  (await remembered(observer)).findLast((x) => x.url === address)?.outcome;

/** The page's visible words, for looking something up in them. */
export const words = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '');

export async function waitForWords(page: Page, wanted: string, ms = 60_000): Promise<void> {
  await pollUntil(`"${wanted}"`, async () => (await words(page)).includes(wanted), ms);
}

/** Gives an export to the data view's file field and waits for its summary. */
export async function importFile(page: Page, path: string): Promise<void> {
  const input = (await page.waitForSelector('input[type=file][accept*=zip]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await pollUntil('the summary', () => page.evaluate(() => document.querySelector('#import-result') !== null));
}
