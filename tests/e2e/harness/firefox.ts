import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { GECKO_ID } from '../../../tools/manifest.ts';
import { browserPath } from './browser-path.ts';
import { type Driver, expectNoLeaks, type LaunchOptions, pollUntil } from './driver.ts';
import { serve } from './site.ts';
import { tripwire } from './tripwire.ts';

/** Pinned, since Firefox gives each installation an origin of its own. */
const UUID = '6f1b7f0e-5b0e-4a55-9a53-8f6a1f0c2d11';
/** Id that another extension must have to be opened by {@link Driver.openStranger}. */
export const STRANGER_ID = 'stranger@stranger.example';
const STRANGER_UUID = '0b6a1c6e-2f4e-4d0a-8f43-5c7d9e1a2b3c';
const WIDGET = `${GECKO_ID.replace(/[^a-z0-9_-]/gi, '_')}-browser-action`;

interface Bidi {
  send(
    method: string,
    params: object,
  ): Promise<{
    result: { contexts?: { context: string }[]; result?: { value?: unknown }; exceptionDetails?: { text: string } };
  }>;
}

/** Runs code in the browser's own window (WebDriver BiDi's privileged scope), where the toolbar is. */
export async function inChrome(browser: Browser, expression: string): Promise<unknown> {
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const done = await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (done.result.exceptionDetails) throw new Error(done.result.exceptionDetails.text);
  return done.result.result?.value;
}

const SHOW_BUTTON = `(() => {
  const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  CustomizableUI.addWidgetToArea('${WIDGET}', CustomizableUI.AREA_NAVBAR);
})()`;
const CLICK_BUTTON = `document.getElementById('${WIDGET}').querySelector('.unified-extensions-item-action-button').click()`;
const POPUP_ADDRESS = `document.querySelector('.webextension-popup-browser')?.currentURI?.spec ?? ''`;
const CLOSE_POPUP = `document.querySelectorAll('panel[type=arrow], panel').forEach((p) => p.hidePopup())`;

const STOP_BACKGROUND = `WebExtensionPolicy.getByID('${GECKO_ID}').extension.terminateBackground({ disableResetIdleForTest: true })`;
const RELOAD = `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID('${GECKO_ID}')).reload();
})()`;

/** Firefox never reports the end of this navigation: go, then ask the page itself. */
async function openAt(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(address, { timeout: 2_000 }).catch(() => undefined);
  await pollUntil(address, () =>
    page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
  );
  return page;
}

export async function launchFirefox({
  build,
  site,
  headed = false,
  locale = 'en-US',
  profile,
  downloads,
  mayLeak = false,
  preferences = {},
}: LaunchOptions): Promise<Driver> {
  const wire = await tripwire();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: !headed,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    ...(profile !== undefined && { userDataDir: profile }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID, [STRANGER_ID]: STRANGER_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      // A temporary installation loses its data with the browser; an installed one does not, and that is tested.
      ...(profile !== undefined && {
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      }),
      ...(downloads !== undefined && {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
        'browser.download.always_ask_before_handling_new_types': false,
      }),
      'intl.accept_languages': locale,
      'intl.locale.requested': locale,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': wire.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': wire.port,
      'network.proxy.allow_hijacking_localhost': true,
      ...preferences,
    },
  });
  await browser.installExtension(resolve(build));
  await inChrome(browser, SHOW_BUTTON);
  const leaks: string[] = [];
  const allLeaks = (): string[] => [...leaks, ...wire.asked];
  return {
    name: 'firefox',
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
      await page.bringToFront();
      await inChrome(browser, CLICK_BUTTON);
      await pollUntil('the popup', async () => String(await inChrome(browser, POPUP_ADDRESS)).includes('/popup.html'));
    },
    async closePopup() {
      await inChrome(browser, CLOSE_POPUP);
    },
    id: GECKO_ID,
    base: `moz-extension://${UUID}/`,
    async openStranger(folder, path) {
      await browser.installExtension(resolve(folder));
      return openAt(browser, `moz-extension://${STRANGER_UUID}/${path}`);
    },
    openExtension: (path) => openAt(browser, `moz-extension://${UUID}/${path}`),
    async close() {
      await browser.close();
      await wire.close();
      expectNoLeaks(allLeaks(), mayLeak);
    },
    async stopBackground() {
      await inChrome(browser, STOP_BACKGROUND);
    },
    // The worker belongs to the background page and ends with it.
    async stopDeriving() {
      await inChrome(browser, STOP_BACKGROUND);
    },
    async reloadExtension() {
      await inChrome(browser, RELOAD);
    },
    async crash() {
      const gone = new Promise((done) => browser.process()?.once('exit', done));
      browser.process()?.kill('SIGKILL');
      await gone;
      await wire.close();
      expectNoLeaks(allLeaks(), mayLeak);
    },
  };
}
