import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, onboard, press, waitForWords, words } from './harness/beckon.ts';
import { BROWSERS } from './harness/browsers.ts';
import { type Driver, pollUntil } from './harness/driver.ts';
import { sampleExportFile } from './harness/sample-export.ts';
import { sampleSite } from './harness/sample-site.ts';

/** Spoils one content past the store, as a failing disk would. */
const spoil = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('beckon');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const tx = open.result.transaction('contents', 'readwrite');
          const store = tx.objectStore('contents');
          store.openCursor().onsuccess = (e) => {
            const cursor = (e.target as IDBRequest<IDBCursorWithValue>).result;
            store.put({ ...cursor.value, body: { kind: 'message', message: 'torn' } });
          };
          tx.oncomplete = () => {
            open.result.close();
            resolve();
          };
          tx.onabort = () => reject(tx.error);
        };
      }),
  );

/** Leaves the database as a much newer version would. */
const makeNewer = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('beckon', 99);
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          open.result.close();
          resolve();
        };
      }),
  );

const versionOf = (page: Page): Promise<number | undefined> =>
  page.evaluate(async () => (await indexedDB.databases()).find((d) => d.name === 'beckon')?.version);

describe.each(BROWSERS)('upkeep in %s', (_, launch, build) => {
  let driver: Driver;
  const open = (): Promise<Page> => driver.openExtension('dashboard.html#/data');

  beforeAll(async () => {
    driver = await launch({ build, site: sampleSite });
    await onboard(driver);
    const page = await open();
    await importFile(page, sampleExportFile());
    await page.close();
  });
  afterAll(() => driver.close());

  it('shows how much is stored, and whether the browser keeps it when the disk runs low', async () => {
    const page = await open();
    await waitForWords(page, 'Size');
    const size = await page.evaluate(
      () => [...document.querySelectorAll('dt')].find((d) => d.textContent === 'Size')?.nextElementSibling?.textContent,
    );
    expect(size).toMatch(/^\d[\d.,]*\s?(?:byte|kB|KB|MB|GB)s?$/);
    const persisted = await page.evaluate(() => navigator.storage.persisted());
    expect(await words(page)).toContain(
      persisted ? 'Kept even when the disk runs low' : 'The browser may drop it when the disk runs low',
    );
    await page.close();
  });

  it('finds a broken record, puts it aside and is whole again', async () => {
    const page = await open();
    await press(page, 'check-store');
    await waitForWords(page, 'all intact');
    await spoil(page);
    await press(page, 'check-store');
    await waitForWords(page, '1 record is broken');
    await press(page, 'repair');
    await waitForWords(page, 'all intact');
    await page.close();
  });

  it('says that the disk is full, and takes the file once it is not', async () => {
    const page = await open();
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      (globalThis as unknown as { makeRoom(): void }).makeRoom = () => {
        IDBObjectStore.prototype.put = put;
      };
    });
    const input = (await page.waitForSelector('input[type=file][accept*=zip]')) as ElementHandle<HTMLInputElement>;
    const file = sampleExportFile();
    await input.uploadFile(file);
    await waitForWords(page, 'storage is full');
    await page.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom());
    // The same file again, in the same field.
    await importFile(page, file);
    await page.close();
  });

  it('refuses what a newer version wrote, politely, and leaves it alone', async () => {
    const page = await open();
    await makeNewer(page);
    await page.close();
    for (const path of ['dashboard.html#/data', 'dashboard.html#/inbox', 'popup.html', 'sidepanel.html']) {
      const view = await driver.openExtension(path);
      await waitForWords(view, 'written by a newer version of Beckon');
      await pollUntil('the same version', async () => (await versionOf(view)) === 99);
      await view.close();
    }
  });
});
