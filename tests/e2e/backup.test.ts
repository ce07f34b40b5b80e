import { mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, onboard, press, stored } from './harness/beckon.ts';
import { BROWSERS } from './harness/browsers.ts';
import { type Disk, diskOf, progressOf } from './harness/disk.ts';
import { type Driver, pollUntil } from './harness/driver.ts';
import { sampleExportFile } from './harness/sample-export.ts';
import { sampleSite } from './harness/sample-site.ts';

const SECRET = 'seven quiet herons';

describe.each(BROWSERS)('a backup in %s', (_name, launch, build) => {
  const downloads = mkdtempSync(join(tmpdir(), 'beckon-downloads-'));
  const files = new Map<string, string>();
  let driver: Driver;
  let before: Disk;

  const open = (): Promise<Page> => driver.openExtension('dashboard.html#/data');
  const settled = async (page: Page): Promise<Disk> => {
    await pollUntil('the end of the work', async () => {
      const { staged, waiting } = await progressOf(page);
      return staged + waiting === 0;
    });
    return diskOf(page);
  };
  const typePassphrase = async (page: Page, passphrase: string): Promise<void> => {
    const field = (await page.waitForSelector('input[type=password]')) as ElementHandle<HTMLInputElement>;
    await field.type(passphrase);
  };
  /** Presses the button and waits for the file the browser saved. */
  async function save(passphrase: string): Promise<string> {
    const page = await open();
    if (passphrase !== '') await typePassphrase(page, passphrase);
    await press(page, 'backup');
    const name = await pollUntil('the file', async () => readdirSync(downloads).find((f) => f.endsWith('.beckon')));
    await pollUntil('its end', async () => readFileSync(join(downloads, name), 'utf8').endsWith('\n'));
    // The next one has the same name, and browsers differ in what they make of that.
    const path = join(downloads, `${files.size}.saved`);
    renameSync(join(downloads, name), path);
    await page.close();
    return path;
  }
  async function restore(path: string, passphrase: string): Promise<Page> {
    const page = await open();
    if (passphrase !== '') await typePassphrase(page, passphrase);
    const input = (await page.waitForSelector('#backup ~ div input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    return page;
  }
  async function wipe(): Promise<void> {
    const page = await open();
    await pollUntil('an empty store', async () => {
      await page.evaluate(async () => {
        const api = globalThis as unknown as Record<
          'browser' | 'chrome',
          { runtime: { sendMessage(m: unknown): unknown } }
        >;
        await (api.browser ?? api.chrome).runtime.sendMessage({ kind: 'wipe', payload: {} });
      });
      return (await stored(page)).contents === 0;
    });
    await page.close();
  }

  beforeAll(async () => {
    driver = await launch({ build, site: sampleSite, downloads });
    await onboard(driver);
    const page = await open();
    await importFile(page, sampleExportFile());
    before = await settled(page);
    await page.close();
  });
  afterAll(() => driver.close());

  it.each([
    ['plain', ''],
    ['encrypted', SECRET],
  ])('is saved by one click, %s', async (kind, passphrase) => {
    const path = await save(passphrase);
    files.set(kind, path);
    const text = readFileSync(path, 'utf8');
    expect(text.startsWith(kind === 'plain' ? '{"beckon":"backup"' : '{"beckon":"encrypted-backup"')).toBe(true);
    expect(text.includes('threadId')).toBe(kind === 'plain');
  });

  it.each([
    ['plain', ''],
    ['encrypted', SECRET],
  ])('brings everything back, %s', async (kind, passphrase) => {
    await wipe();
    const page = await restore(files.get(kind) ?? '', passphrase);
    await pollUntil('the approaches', async () => (await diskOf(page)).approaches === before.approaches);
    expect(await settled(page)).toEqual(before);
    await page.close();
  });

  it('says so where the passphrase is wrong, and changes nothing', async () => {
    await wipe();
    const page = await restore(files.get('encrypted') ?? '', 'another one');
    await pollUntil('what went wrong', () =>
      page.evaluate(() =>
        /passphrase/i.test(document.querySelector('[role=alert],[role=status].toast,.toast')?.textContent ?? ''),
      ),
    );
    expect((await stored(page)).contents).toBe(0);
    // The same file once more, with the right one.
    const field = (await page.$('input[type=password]')) as ElementHandle<HTMLInputElement>;
    await field.click({ count: 3 });
    await field.type(SECRET);
    const input = (await page.$('#backup ~ div input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(files.get('encrypted') ?? '');
    await pollUntil('the rows', async () => (await stored(page)).contents === before.contents);
    await page.close();
  });

  it('leaves no copy in the extension once everything is deleted', async () => {
    const page = await open();
    const copies = () =>
      page.evaluate(async () => {
        const folder = await navigator.storage.getDirectory();
        const names: string[] = [];
        for await (const [name] of folder as unknown as AsyncIterable<[string]>) names.push(name);
        return names;
      });
    expect((await copies()).length).toBeGreaterThan(0);
    await press(page, 'wipe');
    await (await page.waitForSelector('dialog input, [role=dialog] input'))?.type('DELETE');
    await press(page, 'wipe-now');
    await pollUntil('the end of the copies', async () => (await copies()).length === 0);
    await page.close();
  });
});
