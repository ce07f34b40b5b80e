import type { Browser } from 'puppeteer-core';

/** Processor time of each of a browser's processes since its start, in seconds; threads that have ended included. */
export type Spent = ReadonlyMap<number, number>;

export async function processorTime(browser: Browser): Promise<Spent> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return new Map(processInfo.map((p) => [p.id, p.cpuTime]));
}

/** Milliseconds that all processes together spent between two looks; one that ended in between is left out. */
export const spentBetween = (before: Spent, after: Spent): number =>
  1_000 * [...after].reduce((sum, [id, time]) => sum + Math.max(0, time - (before.get(id) ?? 0)), 0);
