import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { browserPath } from './browser-path.ts';
import { type Driver, type LaunchOptions, pollUntil } from './driver.ts';
import { serve } from './site.ts';
import { tripwire } from './tripwire.ts';

const QUIET = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A fresh profile in which Chromium itself connects to nothing ahead of time: what the tripwire sees is somebody's request. */
function quietProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'beckon-chromium-'));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify({ net: { network_prediction_options: 2 } }));
  return folder;
}

export async function launchChromium({
  build,
  site,
  headed = false,
  locale = 'en-US',
}: LaunchOptions): Promise<Driver> {
  const wire = await tripwire();
  const userDataDir = quietProfile();
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless: !headed,
    enableExtensions: true,
    pipe: true,
    userDataDir,
    defaultViewport: headed ? null : { width: 1280, height: 900 },
    env: { ...process.env, LANGUAGE: locale.slice(0, 2) },
    // Root (containers, CI) cannot use Chromium's sandbox.
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...QUIET,
      `--lang=${locale}`,
      `--proxy-server=127.0.0.1:${wire.port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  const id = await browser.installExtension(resolve(build));
  const leaks: string[] = [];
  const isPopup = (url: string) => url.startsWith(`chrome-extension://${id}/popup.html`);
  const popupTarget = () => browser.targets().find((t) => isPopup(t.url()));
  return {
    name: 'chromium',
    browser,
    get leaks() {
      return [...leaks, ...wire.asked];
    },
    async open(url, prepare) {
      const page = await browser.newPage();
      await serve(page, site, (u) => leaks.push(u));
      await prepare?.(page);
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async clickToolbar(page: Page) {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('Beckon is not installed');
      await page.bringToFront();
      await extension.triggerAction(page);
      await pollUntil('the popup', async () => popupTarget());
    },
    async closePopup() {
      const target = popupTarget();
      if (target) await (await target.asPage()).close();
    },
    async openExtension(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`, { waitUntil: 'load' });
      return page;
    },
    async close() {
      await browser.close();
      await wire.close();
      rmSync(userDataDir, { recursive: true, force: true });
    },
  };
}

/** The popup's own page; Chromium only, Firefox doesn't expose it. */
export async function popupPage(driver: Driver): Promise<Page> {
  const target = await pollUntil('the popup', async () =>
    driver.browser.targets().find((t) => t.url().includes('/popup.html')),
  );
  return target.asPage();
}
