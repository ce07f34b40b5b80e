import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, onboard, readOnClick } from './harness/beckon.ts';
import { BROWSERS } from './harness/browsers.ts';
import { type Driver, pollUntil } from './harness/driver.ts';
import { sampleExportFile } from './harness/sample-export.ts';
import { ADDRESS, sampleSite } from './harness/sample-site.ts';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCREENS = [
  'dashboard.html#/',
  'dashboard.html#/profile',
  'dashboard.html#/profile/search',
  'dashboard.html#/profile/read',
  'dashboard.html#/profile/rubric',
  'dashboard.html#/inbox',
  'dashboard.html#/visibility',
  'dashboard.html#/visibility/edits',
  'dashboard.html#/visibility/numbers',
  'dashboard.html#/data',
  'dashboard.html#/settings',
  'dashboard.html#/settings/goal',
  'dashboard.html#/welcome',
  'dashboard.html#/welcome/goal',
  'dashboard.html#/welcome/way',
  'dashboard.html#/welcome/export',
  'dashboard.html#/nowhere',
  'popup.html',
  'sidepanel.html',
];

interface Axe {
  run(
    root: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
}

/** What axe finds in the page as it stands, one line each. */
async function violations(page: Page, theme: string): Promise<string[]> {
  // Colours fade from one theme to the other; what is looked at is where they end.
  await page.evaluate((value) => {
    document.documentElement.dataset.theme = value;
    document.documentElement.getBoundingClientRect();
    for (const fade of document.getAnimations()) if (fade instanceof CSSTransition) fade.finish();
  }, theme);
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const found = await axe.run(document, { runOnly: tags });
    return found.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}`));
  }, STANDARD);
}

const settled = (page: Page): Promise<boolean> =>
  pollUntil('the view', () =>
    page.evaluate(() => {
      const main = document.querySelector('#app main');
      return (
        main !== null && document.querySelector('[aria-busy=true]') === null && (main.textContent ?? '').length > 40
      );
    }),
  );

describe.each(BROWSERS)('every screen in %s', (_name, launch, build) => {
  let driver: Driver;

  beforeAll(async () => {
    driver = await launch({ build, site: sampleSite });
    await onboard(driver);
    const data = await driver.openExtension('dashboard.html#/data');
    const profile = await driver.open(ADDRESS.profile);
    await readOnClick(driver, data, profile);
    await driver.closePopup();
    await importFile(data, sampleExportFile());
    expect(await violations(data, 'light')).toEqual([]);
  });
  afterAll(() => driver.close());

  it.each(SCREENS)('%s: axe finds nothing, in light and dark', async (path) => {
    const page = await driver.openExtension(path);
    await settled(page);
    expect(await violations(page, 'light')).toEqual([]);
    expect(await violations(page, 'dark')).toEqual([]);
    await page.close();
  });

  it('finds what is wrong where something is', async () => {
    const page = await driver.openExtension('dashboard.html#/settings');
    await settled(page);
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    expect((await violations(page, 'light')).join()).toContain('button-name');
    await page.close();
  });
});
