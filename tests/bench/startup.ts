import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { ElementHandle, Page } from 'puppeteer-core';
import { build as viteBuild } from 'vite';
import { onboard } from '../e2e/harness/beckon.ts';

import { launchChromium } from '../e2e/harness/chromium.ts';
import { type Driver, pollUntil } from '../e2e/harness/driver.ts';
import { sampleSite } from '../e2e/harness/sample-site.ts';
import { FILE, messagesCsv, NOW, profileCsv, zip } from '../readers/linkedin-export/build.ts';
import { mixedInbox } from './inbox.ts';
import { row, type Section } from './measure.ts';

const RUNS = 25;

/** The smallest extension of the same kind: a Preact popup that shows a word, a worker that answers at once. */
export async function emptyExtension(like: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'beckon-empty-'));
  const source = join(folder, 'source');
  mkdirSync(source);
  symlinkModules(folder);
  writeFileSync(
    join(source, 'popup.html'),
    '<!doctype html><html lang="en"><title>Empty</title><body><div id="app"></div><script type="module" src="./main.jsx"></script></body></html>',
  );
  writeFileSync(
    join(source, 'main.jsx'),
    "import { render } from 'preact'; render(<main>Empty</main>, document.getElementById('app'));",
  );
  const out = join(folder, 'out');
  await viteBuild({
    root: source,
    configFile: false,
    logLevel: 'error',
    plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
    build: { outDir: out, modulePreload: false, rollupOptions: { input: join(source, 'popup.html') } },
  });
  cpSync(join(out, 'popup.html'), join(out, 'dashboard.html'));
  writeFileSync(
    join(out, 'background.js'),
    'chrome.runtime.onMessage.addListener((m, s, answer) => { answer({ ok: true }); return true; });',
  );
  const { content_security_policy, version } = JSON.parse(readFileSync(join(like, 'manifest.json'), 'utf8'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version,
    content_security_policy,
    permissions: ['storage'],
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js', type: 'module' },
  };
  writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest));
  return out;
}

function symlinkModules(folder: string): void {
  cpSync(join(process.cwd(), 'node_modules/preact'), join(folder, 'node_modules/preact'), { recursive: true });
}

/** From navigation to the first painted words, as the page itself measured them. */
async function painted(driver: Driver): Promise<number> {
  const page = await driver.openExtension('popup.html');
  const ms = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // No named inner function: its name would be compiled to a helper that the page doesn't have.
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return ms;
}

/** Time to an answer from a worker that had been stopped. */
async function coldAnswer(page: Page, message: unknown): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await new Promise((r) => setTimeout(r, 150));
  return page.evaluate(async (m) => {
    const api = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } })
      .chrome;
    const started = performance.now();
    await api.runtime.sendMessage(m);
    return performance.now() - started;
  }, message);
}

const YEARS = 10;
const A_WEEK = 4;
const WEEK = 604_800_000;

/** Ten years of messages, taken in as a user would, and the popup opened once on them. */
async function fill(driver: Driver): Promise<void> {
  const texts = mixedInbox(40).map((m) => m.text);
  const mails = Array.from({ length: YEARS * 52 * A_WEEK }, (_, i) => ({
    thread: `2-bench${i}==`,
    from: `Sender ${i % 700}`,
    slug: `sender-${i % 700}`,
    date: `${new Date(NOW - (i / A_WEEK) * WEEK).toISOString().slice(0, 19).replace('T', ' ')} UTC`,
    text: `${texts[i % texts.length]} (${i})`,
  }));
  const path = join(mkdtempSync(join(tmpdir(), 'beckon-bench-')), FILE);
  writeFileSync(path, zip({ 'Profile.csv': profileCsv(), 'messages.csv': messagesCsv(mails) }));
  const page = await driver.openExtension('dashboard.html#/data');
  const input = (await page.waitForSelector('input[type=file][accept*=zip]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await pollUntil('the import', () => page.evaluate(() => document.querySelector('#import-result') !== null), 300_000);
  await page.close();
  const popup = await driver.openExtension('popup.html');
  await pollUntil('the popup kept', () => popup.evaluate(() => localStorage.getItem('beckon.last-paint') !== null));
  await popup.close();
}

export async function startup(build: string): Promise<Section[]> {
  const ours = await launchChromium({ build, site: sampleSite });
  const empty = await launchChromium({ build: await emptyExtension(build), site: sampleSite });
  await onboard(ours);
  await fill(ours);
  const pages = {
    ours: await ours.openExtension('dashboard.html'),
    empty: await empty.openExtension('dashboard.html'),
  };
  const samples = {
    popup: [] as number[],
    emptyPopup: [] as number[],
    worker: [] as number[],
    decide: [] as number[],
    emptyWorker: [] as number[],
  };
  for (let i = -3; i < RUNS; i++) {
    const [a, b] = [await painted(ours), await painted(empty)];
    const c = await coldAnswer(pages.ours, { kind: 'none' });
    const e = await coldAnswer(pages.ours, { kind: 'decide', payload: { decisions: [] } });
    const d = await coldAnswer(pages.empty, { kind: 'decide' });
    if (i < 0) continue;
    samples.popup.push(a);
    samples.emptyPopup.push(b);
    samples.worker.push(c);
    samples.decide.push(e);
    samples.emptyWorker.push(d);
  }
  await ours.close();
  await empty.close();
  const popup = [row('popup, first paint', samples.popup), row('empty Preact popup', samples.emptyPopup)];
  const worker = [
    row('cold worker answers', samples.worker),
    row('empty cold worker', samples.emptyWorker),
    row('cold worker opens the store first', samples.decide),
  ];
  const value = (rows: typeof popup): number => (rows[0]?.median ?? Number.NaN) / (rows[1]?.median ?? Number.NaN);
  return [
    {
      title: 'Popup',
      on: `Chromium, opened in a tab, ${YEARS} years of data; first paint of the glance as it stood last time`,
      rows: popup,
      ratios: [{ name: 'popup / empty popup', value: value(popup), limit: 1.5 }],
    },
    {
      title: 'Cold background',
      on: 'Chromium, worker stopped before each question',
      rows: worker,
      ratios: [{ name: 'worker / empty worker', value: value(worker), limit: 2 }],
    },
  ];
}
