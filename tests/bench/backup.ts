import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { onboard, press } from '../e2e/harness/beckon.ts';
import { launchChromium } from '../e2e/harness/chromium.ts';
import { type Driver, pollUntil } from '../e2e/harness/driver.ts';
import { sampleSite } from '../e2e/harness/sample-site.ts';
import { type Row, row, type Section } from './measure.ts';

const SIZES = [10_000, 100_000];
const MB = 1_048_576;
const PATIENCE = 600_000;

/** Puts so many messages of a usual length into the store, past the pipeline: a backup looks at rows, not at sense. */
const fill = (page: Page, from: number, to: number): Promise<void> =>
  page.evaluate(
    (first, last) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('beckon');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const tx = open.result.transaction('contents', 'readwrite');
          for (let i = first; i < last; i++) {
            const text = `We are looking for a machine-learning engineer, reference ${i}. `.repeat(12);
            const message = { direction: 'inbound', sender: { name: `Sender ${i}` }, text, sentAt: i };
            const hash = i.toString(16).padStart(32, '0');
            tx.objectStore('contents').put({ hash, kind: 'message', body: { kind: 'message', message } });
          }
          tx.oncomplete = () => {
            open.result.close();
            resolve();
          };
          tx.onabort = () => reject(tx.error);
        };
      }),
    from,
    to,
  );

async function heap(session: CDPSession): Promise<number> {
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return usedSize + backingStorageSize;
}

interface Measured {
  readonly ms: number;
  /** Bytes. */
  readonly peak: number;
  readonly file: number;
}

async function saving(driver: Driver, downloads: string, passphrase: string): Promise<Measured> {
  const page = await driver.openExtension('dashboard.html#/data');
  const session = await page.createCDPSession();
  if (passphrase !== '') await (await page.waitForSelector('input[type=password]'))?.type(passphrase);
  await session.send('HeapProfiler.collectGarbage');
  const before = await heap(session);
  const started = performance.now();
  await press(page, 'backup');
  let peak = 0;
  const name = await pollUntil(
    'the file',
    async () => {
      peak = Math.max(peak, (await heap(session)) - before);
      return readdirSync(downloads).find((f) => f.endsWith('.beckon'));
    },
    PATIENCE,
  );
  const ms = performance.now() - started;
  const path = join(downloads, name);
  const { size } = statSync(path);
  rmSync(path);
  await page.close();
  return { ms, peak, file: size };
}

/** What a backup takes of memory while it is saved, as the store grows: garbage not yet collected included. */
export async function backups(build: string): Promise<Section[]> {
  const downloads = mkdtempSync(join(tmpdir(), 'beckon-bench-'));
  const driver = await launchChromium({ build, site: sampleSite, downloads });
  const rows: Row[] = [];
  const ratios: Section['ratios'][number][] = [];
  try {
    await onboard(driver);
    const page = await driver.openExtension('dashboard.html#/data');
    let there = 0;
    for (const size of SIZES) {
      for (; there < size; there += 5_000) await fill(page, there, there + 5_000);
      for (const [kind, passphrase] of [
        ['plain', ''],
        ['encrypted', 'seven quiet herons'],
      ] as const) {
        const { ms, peak, file } = await saving(driver, downloads, passphrase);
        rows.push(row(`${kind}, ${size} messages, ${(file / MB).toFixed(0)} MB`, [ms]));
        ratios.push({ name: `memory for a ${kind} backup of ${size} messages, MB`, value: peak / MB, limit: 96 });
      }
    }
  } finally {
    await driver.close();
  }
  return [{ title: 'Backup', on: 'Chromium, messages of 760 characters, one run each', rows, ratios }];
}
