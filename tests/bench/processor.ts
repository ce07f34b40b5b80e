import { existsSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** Processor time of each of a browser's processes since its start, in seconds; threads that have ended included. */
export type Spent = ReadonlyMap<number, number>;

export async function processorTime(browser: Browser): Promise<Spent> {
  return new Map((await processes(browser)).map((p) => [p.id, p.cpuTime]));
}

async function processes(browser: Browser) {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo;
}

/** The most memory that any one of a browser's processes ever held, in MiB; undefined where the system doesn't keep it. */
export async function largestEver(browser: Browser): Promise<number | undefined> {
  const peaks = (await processes(browser)).flatMap(({ id }) => {
    const file = `/proc/${id}/status`;
    const kib = existsSync(file) ? /VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
    return kib === undefined ? [] : [Number(kib) / 1_024];
  });
  return peaks.length === 0 ? undefined : Math.max(...peaks);
}

/** Milliseconds that all processes together spent between two looks; one that ended in between is left out. */
export const spentBetween = (before: Spent, after: Spent): number =>
  1_000 * [...after].reduce((sum, [id, time]) => sum + Math.max(0, time - (before.get(id) ?? 0)), 0);
