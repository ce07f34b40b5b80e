import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { onboard } from '../e2e/harness/beckon.ts';
import { launchChromium } from '../e2e/harness/chromium.ts';
import { type Driver, pollUntil } from '../e2e/harness/driver.ts';
import { sampleSite } from '../e2e/harness/sample-site.ts';
import { exportOf } from './export-of.ts';
import { scriptOf } from './import.ts';
import { type Row, row, type Section } from './measure.ts';
import { emptyExtension } from './startup.ts';

const ROWS = 50_000;
/** As many conversations in ten years as a person with four a week has. */
const TEN_YEARS = 2_080;
const RUNS = 15;
const IMPORT_WAIT = 900_000;
const VIEWS = ['overview', 'profile', 'inbox', 'visibility', 'data', 'settings'] as const;

/** Runs in the page before its own code; the page's policy does not concern it. Notes when its view stands and answers. */
const WATCH = `
  globalThis.beckonScrolls = [];
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, handler, ...rest) {
    if (type !== 'scroll' || typeof handler !== 'function') return listen.call(this, type, handler, ...rest);
    const timed = function (event) {
      const started = performance.now();
      handler.call(this, event);
      // after the rows it asked for are drawn: the view renders in a microtask queued before this one
      queueMicrotask(() => queueMicrotask(() => globalThis.beckonScrolls.push(performance.now() - started)));
    };
    return listen.call(this, type, timed, ...rest);
  };
  const look = () => {
    const main = document.querySelector('main');
    const stands = main !== null && main.childNodes.length > 0 && document.querySelector('[aria-busy=true]') === null;
    const heads = main === null ? 0 : main.querySelectorAll('.main-head').length;
    const asked = /^#\\/\\w+/.exec(location.hash)?.[0];
    // not the view of another address, drawn on the way
    const right = asked === undefined || document.querySelector('nav a[aria-current=page]')?.hash === asked;
    if (stands && right && main.childNodes.length > heads) setTimeout(() => { globalThis.beckonReady = performance.now(); }, 0);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

/** A browser whose store was filled by an import of so many conversations. */
async function filled(build: string, conversations: number): Promise<Driver> {
  const driver = await launchChromium({ build, site: sampleSite });
  await onboard(driver);
  const file = join(mkdtempSync(join(tmpdir(), 'beckon-views-')), 'Basic_LinkedInDataExport_01-01-2026.zip');
  writeFileSync(file, exportOf(conversations, 1));
  const page = await driver.openExtension('dashboard.html#/data');
  await ((await page.waitForSelector('.drop input')) as ElementHandle<HTMLInputElement>).uploadFile(file);
  const done = () => page.evaluate(() => document.querySelector('#import-result') !== null);
  await pollUntil('the import', done, IMPORT_WAIT);
  await page.close();
  return driver;
}

/** A tab of the extension in which each address is loaded anew and watched from its first moment. */
async function watched(driver: Driver): Promise<{ readonly page: Page; readonly base: string }> {
  const page = await driver.openExtension('dashboard.html');
  await page.evaluateOnNewDocument(WATCH);
  return { page, base: page.url().split('#')[0] ?? '' };
}

/** From the navigation until the view stands and the page answers, by the page's own clock. */
async function interactive(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  const ready = () => page.evaluate(() => (globalThis as { beckonReady?: number }).beckonReady ?? null);
  return pollUntil(address, ready, 60_000);
}

/** Until the list knows of all its rows; its first ones stand and answer long before. */
async function complete(page: Page): Promise<number> {
  const known = () =>
    page.evaluate((rows) => {
      const count = Number(document.querySelector('[role=option]')?.getAttribute('aria-setsize') ?? -1);
      if (count !== -1 && count !== rows) throw new Error(`the inbox holds ${count} rows, not ${rows}`);
      return count === -1 ? null : performance.now();
    }, ROWS);
  return pollUntil('all rows', known, 60_000);
}

interface Scrolled {
  readonly handler: readonly number[];
  readonly mounted: number;
}

/** Scrolls as a wheel does, as a hurried wheel does, and by the scroll bar. */
async function scrolled(page: Page): Promise<Scrolled> {
  return page.evaluate(async () => {
    const list = document.querySelector('.inbox-list');
    if (list === null) throw new Error('the inbox has no list');
    const times = (globalThis as unknown as { beckonScrolls: number[] }).beckonScrolls;
    times.length = 0;
    let mounted = 0;
    const steps = [
      ...Array.from({ length: 200 }, () => 120),
      ...Array.from({ length: 200 }, () => 900),
      ...Array.from({ length: 100 }, (_, i) => ((i * 7919) % 100) * 40_000),
    ];
    for (const [i, step] of steps.entries()) {
      list.scrollTop = i < 400 ? list.scrollTop + step : step;
      // No named inner function: its name would be compiled to a helper that the page doesn't have.
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
      mounted = Math.max(mounted, list.querySelectorAll('[role=option]').length);
    }
    return { handler: [...times], mounted };
  });
}

const p95 = (samples: readonly number[]): number =>
  samples.toSorted((a, b) => a - b)[Math.floor(0.95 * samples.length)] ?? Number.NaN;

/** Each view of ten years of data beside an empty Preact page, in turns. */
export async function dashboardViews(build: string): Promise<Section[]> {
  const ours = await filled(build, TEN_YEARS);
  const empty = await launchChromium({ build: await emptyExtension(build), site: sampleSite });
  try {
    const [mine, peer] = [await watched(ours), await watched(empty)];
    const samples = new Map<string, number[]>();
    const add = (name: string, ms: number): unknown => samples.set(name, [...(samples.get(name) ?? []), ms]);
    for (let i = -1; i < RUNS; i++) {
      const theirs = await interactive(peer.page, peer.base);
      if (i >= 0) add('empty Preact page', theirs);
      for (const view of VIEWS) {
        const ms = await interactive(mine.page, `${mine.base}#/${view}`);
        if (i >= 0) add(view, ms);
      }
    }
    const rows = [...samples].map(([name, list]) => row(name, list));
    const floor = rows.find((r) => r.name === 'empty Preact page')?.median ?? Number.NaN;
    const beyond = (r: Row) => ({ name: `${r.name}, ms beyond an empty page`, value: r.median - floor, limit: 200 });
    return [
      {
        title: 'Dashboard views',
        on: `Chromium, ${TEN_YEARS} conversations over ten years, each view loaded anew until it stands and answers`,
        rows,
        ratios: rows.filter((r) => r.name !== 'empty Preact page').map(beyond),
      },
    ];
  } finally {
    await ours.close();
    await empty.close();
  }
}

/** The list of a very large inbox. */
export async function largeInbox(build: string): Promise<Section[]> {
  const code = await scriptOf('inbox-fill.ts', 'inbox');
  const driver = await launchChromium({ build, site: sampleSite });
  try {
    await onboard(driver);
    const first = await driver.openExtension('dashboard.html#/data');
    // As one expression: the page's policy lets no text become code, the debugger's own question is exempt.
    await first.evaluate(`(() => { ${code}; return inbox.fill(${ROWS}); })()`);
    await first.close();
    const { page, base } = await watched(driver);
    const opened: number[] = [];
    const whole: number[] = [];
    for (let i = 0; i < 3; i++) {
      opened.push(await interactive(page, `${base}#/inbox`));
      whole.push(await complete(page));
    }
    const { handler, mounted } = await scrolled(page);
    return [
      {
        title: 'Inbox',
        on: `Chromium, a store of ${ROWS} approaches; the scroll handler with the rows it draws, ${handler.length} scrolls`,
        rows: [row('its first rows', opened), row('all of them', whole), row('scroll handler', handler)],
        ratios: [
          { name: 'rows in the document at most', value: mounted, limit: 60 },
          { name: 'scroll handler, 95th percentile, ms', value: p95(handler), limit: 8 },
        ],
      },
    ];
  } finally {
    await driver.close();
  }
}
