import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'puppeteer-core';
import { build as viteBuild } from 'vite';
import { onboard, waitForWords } from '../e2e/harness/beckon.ts';
import { launchChromium } from '../e2e/harness/chromium.ts';
import { sampleSite } from '../e2e/harness/sample-site.ts';
import { chatExportOf } from './chat-export.ts';
import { exportOf } from './export-of.ts';
import type { GlanceTimes } from './glance-probe.ts';
import { row, type Section } from './measure.ts';
import { largestEver, processorTime, type Spent, spentBetween } from './processor.ts';

/** What is imported: the smaller one is only for the growth; the last is the worst that could come, and rare. */
const CASES: readonly Case[] = [
  { name: '1,000 messages', bytes: () => chatExportOf(1_000) },
  { name: '10,000 messages', bytes: () => chatExportOf(10_000), limit: 10 },
  { name: '10,000 messages, three long ones a thread', bytes: () => exportOf(10_000), limit: 10 },
];
/** What the limit is for, in a suite of its own: it takes two minutes. */
export const ARCHIVE: readonly Case[] = [{ name: '100,000 messages', bytes: () => chatExportOf(100_000), limit: 10 }];
const LONGEST_WAIT = 900_000;
/** The peer's runs before and after the import, so that a busy machine slows both alike. */
const EACH_SIDE = 3;

export interface Case {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Times the peer's time. */
  readonly limit?: number;
}

/** Bytes of an archive's files once they are unpacked. */
const tablesOf = (zip: Uint8Array): number => Object.values(unzipSync(zip)).reduce((sum, file) => sum + file.length, 0);

/** A module as one script for a page. */
export async function scriptOf(file: string, name: string): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const out = await viteBuild({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, name, formats: ['iife'] } },
  });
  const [bundle] = Array.isArray(out) ? out : [out];
  if (bundle === undefined || !('output' in bundle)) throw new Error(`${file} was not built`);
  return bundle.output[0].code;
}

/** The peer's time on the same bytes, in the same browser. */
async function peer(page: Page, code: string, bytes: Uint8Array): Promise<number> {
  const text = Buffer.from(bytes).toString('base64');
  const { ms, rows } = await page.evaluate(
    (script, base64) => {
      const run = new Function(`${script}; return peer.unzipAndParse;`)() as (b: Uint8Array) => {
        ms: number;
        rows: number;
      };
      const raw = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      return run(raw);
    },
    code,
    text,
  );
  if (rows < 1_000) throw new Error(`the peer parsed ${rows} rows only`);
  return ms;
}

interface Times {
  /** Processor time of the whole browser until everything was kept, and until the result was shown; milliseconds. */
  readonly spent: { readonly stored: number; readonly shown: number };
  /** Until everything is kept, and only judging is left; milliseconds. */
  readonly stored: number;
  /** Until the result is shown. */
  readonly shown: number;
}

/** From the choice of the file on; unzip, store, judge and glance included. */
async function importOnce(page: Page, file: string, label: string): Promise<Times> {
  const look = (): Promise<Spent> => processorTime(page.browser());
  const judgingAt = async (): Promise<number | undefined> =>
    page.evaluate(() => (window as unknown as { judging?: number }).judging);
  const input = await page.waitForSelector('.drop input');
  await page.evaluate(() => {
    const heard = window as unknown as { judging?: number };
    new BroadcastChannel('beckon').addEventListener('message', (event: MessageEvent) => {
      if (event.data?.progress?.phase === 'derive') heard.judging ??= performance.timeOrigin + performance.now();
    });
  });
  const before = await look();
  const started = performance.timeOrigin + performance.now();
  let kept: Spent | undefined;
  let over = false;
  const watching = (async () => {
    while (!over && (await judgingAt()) === undefined) await sleep(50);
    kept = await look();
  })();
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await waitForWords(page, label, LONGEST_WAIT);
  const shown = performance.timeOrigin + performance.now() - started;
  const after = await look();
  over = true;
  await watching;
  const spent = { stored: spentBetween(before, kept ?? after), shown: spentBetween(before, after) };
  return { stored: ((await judgingAt()) ?? Number.NaN) - started, shown, spent };
}

/** The glance on what was just imported, by the extension's own code in one of its pages. */
async function glanceIn(page: Page, code: string): Promise<GlanceTimes> {
  // As one expression: the page's policy lets no text become code, the debugger's own question is exempt.
  return (await page.evaluate(`(() => { ${code}; return probe.glanceTimes(30); })()`)) as GlanceTimes;
}

/** One import per case in a fresh profile of a real Chromium, beside unzip and parse of the same file. */
export async function importing(build: string, cases: readonly Case[] = CASES): Promise<Section[]> {
  const code = await scriptOf('unzip-parse.ts', 'peer');
  const probe = await scriptOf('glance-probe.ts', 'probe');
  const rows = [];
  const ratios = [];
  const notes = [];
  for (const { name, bytes: make, limit } of cases) {
    const raw = make();
    const file = join(mkdtempSync(join(tmpdir(), 'beckon-import-')), 'Basic_LinkedInDataExport_01-01-2026.zip');
    writeFileSync(file, raw);
    const driver = await launchChromium({ build, site: sampleSite });
    await onboard(driver);
    const page = await driver.openExtension('dashboard.html#/data');
    const theirs: number[] = [];
    const theirTime: number[] = [];
    const race = async (): Promise<void> => {
      for (let i = 0; i < EACH_SIDE; i++) {
        // Each in a page of its own, as cold as the import: where runs follow each other one collects what others left.
        const site = await driver.open('https://www.linkedin.com/feed/');
        const before = await processorTime(driver.browser as Browser);
        theirs.push(await peer(site, code, raw));
        theirTime.push(spentBetween(before, await processorTime(driver.browser as Browser)));
        await site.close();
      }
    };
    await race();
    await page.bringToFront();
    const { stored, shown, spent } = await importOnce(page, file, 'conversations since');
    const largest = await largestEver(page.browser());
    await race();
    const glance = await glanceIn(page, probe);
    const bytes = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? Number.NaN);
    const mib = (n: number): string => (n / 1_048_576).toFixed(1);
    notes.push(`the store after ${name}: ${mib(bytes)} MiB; the tables of the export: ${mib(tablesOf(raw))} MiB`);
    if (largest !== undefined) notes.push(`the largest process at ${name}: ${largest.toFixed(0)} MiB`);
    await driver.close();
    const peers = row(`unzip and parse, ${name}`, theirs);
    const peersTime = row('… processor time', theirTime);
    rows.push(
      row(`import, ${name}`, [shown]),
      row('… until all are kept', [stored]),
      row('… processor time', [spent.shown]),
      row('… processor time until all are kept', [spent.stored]),
      peers,
      peersTime,
      row(`glance, ${glance.conversations} conversations`, glance.stored),
      row('… eight days later', glance.later),
    );
    if (limit === undefined) continue;
    ratios.push(
      { name: `import / unzip and parse, ${name}`, value: shown / peers.median, limit },
      { name: '… until all are kept', value: stored / peers.median, limit },
      { name: '… in processor time', value: spent.shown / peersTime.median, limit },
    );
  }
  return [
    {
      title: 'Import of a data export',
      on: 'Chromium, fresh profile, from the choice of the file to the result shown, mostly chat, six messages a conversation',
      rows,
      notes,
      ratios,
    },
  ];
}
