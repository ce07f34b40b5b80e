import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Screen } from '../../tests/ui/screens.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly { id: string; help: string; nodes: readonly { html: string }[] }[];
}

/** What axe finds on the page, and whether it scrolls sideways. */
async function examine(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const result = (await page.evaluate(
    'axe.run({ runOnly: ["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","best-practice"] })',
  )) as AxeResult;
  const found = result.violations.map((v) => {
    const where = v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160));
    return `${v.id}: ${v.help}: ${where.join(' | ')}`;
  });
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.table-box')]
      .filter((box) => box.scrollWidth > box.clientWidth + 1)
      .map((box) => `${box.className || 'the page'} scrolls sideways by ${box.scrollWidth - box.clientWidth} px`),
  );
  return [...found, ...wide];
}

/** What stands on paper that only a screen can use. */
const useless = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, select, nav a, input')]
      .filter((e) => e.checkVisibility() && e.getBoundingClientRect().width > 1)
      .map((e) => `on paper: ${e.outerHTML.slice(0, 80)}`),
  );

/** Draws one screen into `folder` and returns what is wrong with it; without `examined` only what its console says. */
export async function draw(
  browser: Browser,
  origin: string,
  folder: string,
  screen: Screen,
  examined = true,
): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width: screen.width, height: screen.height ?? 800 },
    locale: screen.locale ?? 'en',
    colorScheme: screen.dark ? 'dark' : 'light',
    contrast: screen.contrast ? 'more' : 'no-preference',
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Berlin',
  });
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (m) => m.type() === 'error' && problems.push(m.text()));
    page.on('pageerror', (e) => problems.push(e.message));
    const query = encodeURIComponent(JSON.stringify(screen.options ?? {}));
    await page.goto(`${origin}/${screen.page}.html?o=${query}#${screen.route ?? '/'}`);
    await page.waitForSelector('main');
    // what lies below the first screen is drawn after several paintings
    await page.waitForTimeout(300);
    if (screen.print) await page.emulateMedia({ media: 'print' });
    if (screen.rtl) await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await screen.act?.(page);
    await page.screenshot({
      path: join(folder, `${screen.name}.png`),
      fullPage: screen.full ?? screen.page !== 'dashboard',
      caret: 'hide',
    });
    if (examined) problems.push(...(await (screen.print ? useless(page) : examine(page))));
    return problems.map((p) => `${screen.name}: ${p}`);
  } finally {
    await context.close();
  }
}
