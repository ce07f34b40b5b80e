import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { build as viteBuild } from 'vite';
import { onboard, waitForWords } from '../e2e/harness/beckon.ts';
import { launchChromium } from '../e2e/harness/chromium.ts';
import { sampleSite } from '../e2e/harness/sample-site.ts';
import { exportOf } from './export-of.ts';
import type { GlanceTimes } from './glance-probe.ts';
import { row, type Section } from './measure.ts';

/** Import and peer in turn, so that a busy machine slows both alike; the smallest size is only for the growth. */
const SIZES = [1_000, 3_000, 10_000];
const LARGEST_WAIT = 170_000;

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

/** From the choice of the file until the result is shown; unzip, store, judge and glance included. */
async function importOnce(page: Page, file: string, label: string): Promise<number> {
  const input = await page.waitForSelector('.drop input');
  const started = performance.now();
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await waitForWords(page, label, LARGEST_WAIT);
  return performance.now() - started;
}

/** The glance on what was just imported, by the extension's own code in one of its pages. */
async function glanceIn(page: Page, code: string): Promise<GlanceTimes> {
  // As one expression: the page's policy lets no text become code, the debugger's own question is exempt.
  return (await page.evaluate(`(() => { ${code}; return probe.glanceTimes(30); })()`)) as GlanceTimes;
}

/** One import per size in a fresh profile of a real Chromium, beside unzip and parse of the same file. */
export async function importing(build: string, sizes: readonly number[] = SIZES): Promise<Section[]> {
  const code = await scriptOf('unzip-parse.ts', 'peer');
  const probe = await scriptOf('glance-probe.ts', 'probe');
  const rows = [];
  const ratios = [];
  const notes = [];
  for (const size of sizes) {
    const raw = exportOf(size);
    const file = join(mkdtempSync(join(tmpdir(), 'beckon-import-')), 'Basic_LinkedInDataExport_01-01-2026.zip');
    writeFileSync(file, raw);
    const driver = await launchChromium({ build, site: sampleSite });
    await onboard(driver);
    const site = await driver.open('https://www.linkedin.com/feed/');
    const theirs = [];
    for (let i = 0; i < 5; i++) theirs.push(await peer(site, code, raw));
    const page = await driver.openExtension('dashboard.html#/data');
    const ours = await importOnce(page, file, 'conversations since');
    const glance = await glanceIn(page, probe);
    const bytes = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? Number.NaN);
    const mib = (n: number): string => (n / 1_048_576).toFixed(1);
    notes.push(
      `the store after ${size} messages: ${mib(bytes)} MiB, ${Math.round(bytes / size)} bytes each; the tables of the export: ${mib(tablesOf(raw))} MiB`,
    );
    await driver.close();
    const peers = row(`unzip and parse, ${size}`, theirs);
    rows.push(
      row(`import, ${size} messages`, [ours]),
      peers,
      row(`glance, ${glance.conversations} conversations`, glance.stored),
      row('… eight days later', glance.later),
    );
    ratios.push({ name: `import / unzip and parse, ${size} messages`, value: ours / peers.median, limit: 10 });
  }
  return [
    {
      title: 'Import of a data export',
      on: 'Chromium, fresh profile, from the choice of the file to the result shown, three messages a thread',
      rows,
      notes,
      ratios: ratios.slice(-1),
    },
  ];
}
