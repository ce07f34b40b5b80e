import type { Page } from 'puppeteer-core';
import { onboard, press } from '../e2e/harness/beckon.ts';
import { launchChromium } from '../e2e/harness/chromium.ts';
import { type Driver, pollUntil } from '../e2e/harness/driver.ts';
import { ADDRESS, sampleSite } from '../e2e/harness/sample-site.ts';
import type { Site } from '../e2e/harness/site.ts';
import { siteAccess } from '../e2e/harness/site-access.ts';
import { row, type Section } from './measure.ts';

const ELEMENTS = 5_000;
/** Milliseconds between two changes of the page. */
const EVERY = 10;
/** One stay on the page: it is found, read, and read again ten seconds later. */
const STAY = 20_000;
const RUNS = 5;

/** The sample page made as large as asked, which changes all the time and never rests. */
function restless(html: string): string {
  const missing = Math.max(0, ELEMENTS - (html.match(/<[a-z]/g)?.length ?? 0));
  const rows = '<li><div><span>Another person</span></div></li>'.repeat(Math.ceil(missing / 3));
  const script = `let n=0;setInterval(()=>{const l=document.querySelectorAll('#more li');const li=l[n++%l.length];li.querySelector('span').textContent='Person '+n;li.parentNode.append(li)},${EVERY})`;
  return html.replace('</main>', `<section><ul id="more">${rows}</ul></section></main><script>${script}</script>`);
}

const site: Site = (url) => {
  const answer = sampleSite(url);
  return answer !== null && (url.href === ADDRESS.profile || url.href === ADDRESS.thread)
    ? { ...answer, body: restless(answer.body) }
    : answer;
};

interface Event {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Wall and processor time, microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Tasks of a page's threads in which a script of the extension ran: processor time of each in milliseconds. */
function tasksOf(trace: readonly Event[], base: string): number[] {
  const ours = trace.filter((e) => e.ph === 'X' && e.args?.data?.url?.startsWith(base) === true);
  const tasks = trace.filter((e) => e.ph === 'X' && e.name.endsWith('RunTask'));
  const holding = new Set<Event>();
  for (const e of ours) {
    const task = tasks.find((t) => t.pid === e.pid && t.tid === e.tid && t.ts <= e.ts && e.ts < t.ts + (t.dur ?? 0));
    if (task !== undefined) holding.add(task);
  }
  return [...holding].map((t) => (t.tdur ?? t.dur ?? 0) / 1_000);
}

async function traced(page: Page, address: string, pidOnly: string): Promise<number[]> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await page.goto(address, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, STAY));
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: Event[] };
  // The extension's own worker and pages run its scripts too; the page is where the frame of this address is.
  const pids = new Set(
    traceEvents.filter((e) => e.name === 'ParseHTML' && e.args?.data?.url?.startsWith(pidOnly)).map((e) => e.pid),
  );
  return traceEvents.length === 0
    ? []
    : tasksOf(
        traceEvents.filter((e) => pids.size === 0 || pids.has(e.pid)),
        'chrome-extension://',
      );
}

async function switchedOn(driver: Driver): Promise<void> {
  await onboard(driver);
  await siteAccess(driver, true);
  const settings = await driver.openExtension('dashboard.html#/settings');
  await press(settings, 'automatic');
  await pollUntil('the switch', () =>
    settings.evaluate(() => document.querySelector<HTMLInputElement>('[data-action=automatic]')?.checked === true),
  );
  await settings.close();
}

/** What automatic reading costs a page that is large and changes all the time. */
export async function pageCost(build: string): Promise<Section[]> {
  const driver = await launchChromium({ build, site });
  await switchedOn(driver);
  const sections: Section[] = [];
  for (const [what, address] of [
    ['profile', ADDRESS.profile],
    ['thread', ADDRESS.thread],
  ] as const) {
    const [longest, share]: [number[], number[]] = [[], []];
    for (let i = 0; i < RUNS; i++) {
      const page = await driver.open(ADDRESS.feed);
      const tasks = await traced(page, address, 'https://www.linkedin.com/');
      longest.push(Math.max(...tasks, 0));
      share.push(tasks.reduce((sum, t) => sum + t, 0));
      await page.close();
    }
    const rows = [row('longest task with Beckon in it', longest), row(`all of them in ${STAY / 1_000} s`, share)];
    sections.push({
      title: `Automatic reading, ${what}`,
      on: `Chromium, ${ELEMENTS} elements, a change every ${EVERY} ms; processor time of tasks that hold a script of Beckon's, the page's own work in them included`,
      rows,
      ratios: [{ name: 'longest task, ms', value: Math.max(...longest), limit: 16 }],
    });
  }
  await driver.close();
  return sections;
}
