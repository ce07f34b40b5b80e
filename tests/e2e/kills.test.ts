import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { onboard } from './harness/beckon.ts';
import { launchChromium } from './harness/chromium.ts';
import { type Disk, diskOf, progressOf } from './harness/disk.ts';
import { type Driver, pollUntil } from './harness/driver.ts';
import { launchFirefox } from './harness/firefox.ts';
import { sampleExportFile } from './harness/sample-export.ts';
import { sampleSite } from './harness/sample-site.ts';

/** What may end the work at any moment. */
const ENDS = ['background stopped', 'deriving stopped', 'page closed', 'extension reloaded', 'browser killed'] as const;
type End = (typeof ENDS)[number];
/** How often each is done, per browser. */
const PLAN: Record<End, number> = {
  'background stopped': 12,
  'deriving stopped': 10,
  'page closed': 5,
  'extension reloaded': 4,
  'browser killed': 3,
};
/** Several ends within one import, since a second one may meet what the first left half done. */
const PER_IMPORT = 5;
const SEED = 8;

/** Mulberry32: small, seeded, good enough for spreading moments. */
function seeded(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled(random: () => number): End[] {
  const all = ENDS.flatMap((end) => Array.from({ length: PLAN[end] }, () => end));
  return all
    .map((end) => [random(), end] as const)
    .sort(([a], [b]) => a - b)
    .map(([, end]) => end);
}

/** One browser whose profile outlives its process. */
class Machine {
  readonly profile = mkdtempSync(join(tmpdir(), 'beckon-kills-'));
  readonly file = sampleExportFile(6);
  readonly #launch: (profile: string) => Promise<Driver>;
  #driver: Driver | null = null;
  #page: Page | null = null;

  constructor(launch: (profile: string) => Promise<Driver>) {
    this.#launch = launch;
  }
  async driver(): Promise<Driver> {
    this.#driver ??= await this.#launch(this.profile);
    return this.#driver;
  }
  async page(): Promise<Page> {
    this.#page ??= await (await this.driver()).openExtension('dashboard.html#/data');
    return this.#page;
  }
  /** The page as opened anew; Firefox never reports the end of a reload. */
  async #anew(): Promise<Page> {
    await this.#page?.close();
    this.#page = null;
    return this.page();
  }
  async wipe(): Promise<void> {
    const page = await this.page();
    await pollUntil('an empty store', async () => {
      await page.evaluate(async () => {
        const api = globalThis as unknown as Record<'browser' | 'chrome', typeof runtimeApi | undefined>;
        await (api.browser ?? api.chrome)?.runtime.sendMessage({ kind: 'wipe', payload: {} });
      });
      const { staged, waiting, contents } = await diskOf(page);
      return staged + waiting + contents === 0;
    });
  }
  /** Hands the export over; from here on nothing may be lost. */
  async hand(): Promise<void> {
    const page = await this.#anew();
    const input = (await page.waitForSelector('input[type=file][accept*=zip]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(this.file);
    await pollUntil('the file on the disk', async () => (await progressOf(page)).staged > 0);
  }
  async end(how: End): Promise<void> {
    const driver = await this.driver();
    if (how === 'background stopped') return driver.stopBackground();
    if (how === 'deriving stopped') return driver.stopDeriving();
    if (how === 'page closed') await (await this.page()).close();
    if (how === 'extension reloaded') await driver.reloadExtension();
    if (how === 'browser killed') {
      await driver.crash();
      this.#driver = null;
    }
    this.#page = null;
  }
  /** As a context that the browser ended only half: it keeps the lock and is never heard of again. */
  async keepLock(): Promise<void> {
    const page = await (await this.driver()).openExtension('dashboard.html#/welcome');
    await page.evaluate(() => {
      navigator.locks.request('beckon-derive', () => new Promise(() => undefined)).catch(() => undefined);
    });
    await pollUntil('the lock', () =>
      page.evaluate(async () => (await navigator.locks.query()).held?.some((l) => l.name === 'beckon-derive')),
    );
  }
  /** As a user who comes back: opens the page and waits. */
  async settled(): Promise<Disk> {
    const page = await this.#anew();
    await pollUntil(
      'the end of the import',
      async () => {
        const { staged, waiting } = await progressOf(page);
        return staged + waiting === 0;
      },
      120_000,
    );
    return diskOf(page);
  }
  async close(): Promise<void> {
    await this.#driver?.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}
declare const runtimeApi: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

describe.each([
  ['chromium', launchChromium, '.output/chrome-mv3'],
  ['firefox', launchFirefox, '.output/firefox-mv3'],
] as const)('an import in %s', (name, launch, build) => {
  it('ends as if nothing had happened, whatever is killed on its way', { timeout: 900_000 }, async () => {
    const random = seeded(SEED);
    const machine = new Machine((profile) => launch({ build, site: sampleSite, profile }));
    try {
      await onboard(await machine.driver());
      await machine.wipe();
      const started = performance.now();
      await machine.hand();
      const whole = await machine.settled();
      const took = performance.now() - started;
      expect(whole.approaches).toBeGreaterThan(100);
      const ends = shuffled(random);
      const done: Record<string, number> = {};
      while (ends.length > 0) {
        await machine.wipe();
        await machine.hand();
        for (let i = 0; i < PER_IMPORT && ends.length > 0; i++) {
          await new Promise((r) => setTimeout(r, random() * Math.min(150, took / 4)));
          const { staged, waiting } = await progressOf(await machine.page());
          if (staged + waiting === 0) break;
          const how = ends.pop() as End;
          await machine.end(how);
          done[how] = (done[how] ?? 0) + 1;
        }
        expect(await machine.settled()).toEqual(whole);
      }
      const count = Object.values(done).reduce((a, b) => a + b, 0);
      const parts = Object.entries(done).map(([how, n]) => `${how} ${n}`);
      process.stdout.write(
        `${name}: ${count} real kills survived (${parts.join(', ')}); undisturbed ${took.toFixed(0)} ms\n`,
      );
      expect(count).toBeGreaterThanOrEqual(30);
    } finally {
      await machine.close();
    }
  });

  it('goes on where a context that is gone keeps the lock', async () => {
    const machine = new Machine((profile) => launch({ build, site: sampleSite, profile }));
    try {
      await onboard(await machine.driver());
      await machine.wipe();
      await machine.keepLock();
      await machine.hand();
      const { approaches } = await machine.settled();
      expect(approaches).toBeGreaterThan(100);
    } finally {
      await machine.close();
    }
  });
});
