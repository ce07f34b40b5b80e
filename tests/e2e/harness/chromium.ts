import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from './browser-path.ts';
import { type Driver, expectNoLeaks, type LaunchOptions, pollUntil } from './driver.ts';
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
  quiet(folder);
  return folder;
}
function quiet(folder: string): void {
  // Left by a browser that was killed: they'd keep the next one from starting.
  for (const lock of ['Lock', 'Cookie', 'Socket']) rmSync(join(folder, `Singleton${lock}`), { force: true });
  if (existsSync(join(folder, 'Default/Preferences'))) return;
  mkdirSync(join(folder, 'Default'), { recursive: true });
  writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify({ net: { network_prediction_options: 2 } }));
}

/** Ends a hidden context by its address, as a crash does. */
async function end(browser: Browser, address: string): Promise<void> {
  // Looked for by themselves: what replaces them at once has the same address.
  const old = browser.targets().filter((t) => t.url() === address);
  const session = await browser.target().createCDPSession();
  for (const target of old) {
    const { _targetId: targetId } = target as unknown as { readonly _targetId: string };
    await session.send('Target.closeTarget', { targetId }).catch(() => undefined); // gone already
  }
  await session.detach();
  await pollUntil(`the end of ${address}`, async () => !browser.targets().some((t) => old.includes(t)));
}

export async function launchChromium({
  build,
  site,
  headed = false,
  locale = 'en-US',
  profile,
  downloads,
  mayLeak = false,
}: LaunchOptions): Promise<Driver> {
  const wire = await tripwire();
  const userDataDir = profile ?? quietProfile();
  if (profile !== undefined) quiet(profile);
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
  if (downloads !== undefined) {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  }
  const id = await browser.installExtension(resolve(build));
  const leaks: string[] = [];
  const allLeaks = (): string[] => [...leaks, ...wire.asked];
  const isPopup = (url: string) => url.startsWith(`chrome-extension://${id}/popup.html`);
  const popupTarget = () => browser.targets().find((t) => isPopup(t.url()));
  return {
    name: 'chromium',
    browser,
    get leaks() {
      return allLeaks();
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
    id,
    base: `chrome-extension://${id}/`,
    async openStranger(folder, path) {
      const other = await browser.installExtension(resolve(folder));
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${other}/${path}`, { waitUntil: 'load' });
      return page;
    },
    async openExtension(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`, { waitUntil: 'load' });
      return page;
    },
    async close() {
      await browser.close();
      await wire.close();
      if (profile === undefined) rmSync(userDataDir, { recursive: true, force: true });
      expectNoLeaks(allLeaks(), mayLeak);
    },
    stopBackground: () => end(browser, `chrome-extension://${id}/background.js`),
    stopDeriving: () => end(browser, `chrome-extension://${id}/offscreen.html`),
    // As the button on the page of extensions does: what runs is ended, and the same folder loaded again.
    async reloadExtension() {
      await browser.installExtension(resolve(build));
    },
    async crash() {
      const gone = new Promise((done) => browser.once('disconnected', done));
      browser.process()?.kill('SIGKILL');
      await gone;
      await wire.close();
      expectNoLeaks(allLeaks(), mayLeak);
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
