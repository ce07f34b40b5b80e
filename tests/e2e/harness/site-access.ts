import { GECKO_ID } from '../../../tools/manifest.ts';
import type { Driver } from './driver.ts';
import { inChrome } from './firefox.ts';

const HOST = 'https://www.linkedin.com/*';

interface Private {
  addHostPermission(id: string, host: string): Promise<void>;
  removeHostPermission(id: string, host: string): Promise<void>;
}

/** As in the browser's own page of extensions, where everybody may grant an extension a site or take it back. */
export async function siteAccess(driver: Driver, granted: boolean): Promise<void> {
  if (driver.name === 'firefox') {
    await inChrome(
      driver.browser,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
        const what = { permissions: [], origins: ['${HOST}'] };
        await ExtensionPermissions.${granted ? 'add' : 'remove'}('${GECKO_ID}', what, extension);
      })()`,
    );
    return;
  }
  const page = await driver.browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async (id, host, on) => {
      const { developerPrivate: api } = (globalThis as unknown as { chrome: { developerPrivate: Private } }).chrome;
      await (on ? api.addHostPermission(id, host) : api.removeHostPermission(id, host));
    },
    driver.id,
    HOST,
    granted,
  );
  await page.close();
}
