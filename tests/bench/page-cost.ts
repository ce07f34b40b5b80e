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
/** One stay on the page: it is found, read, and read again ten seconds later; a page that never rests takes 17 to 19 for it. */
const STAY = 20_000;
/** Two minutes for both pages: whatever lasts longer is not run. */
const RUNS = 3;

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

/**
 * For each task in which the watcher ran, how long it held the thread: processor time in milliseconds. All of Beckon that is
 * in a page is the watcher; what the browser and the page do in a task that merely calls it is theirs.
 */
function heldOf(trace: readonly Event[]): number[] {
  const ours = trace.filter((e) => e.ph === 'X' && e.args?.data?.url?.endsWith('/watch-linkedin.js') === true);
  const inside = (e: Event, o: Event): boolean =>
    e !== o && e.pid === o.pid && e.tid === o.tid && o.ts <= e.ts && e.ts + (e.dur ?? 0) <= o.ts + (o.dur ?? 0);
  const outermost = ours.filter((e) => !ours.some((o) => inside(e, o)));
  const tasks = trace.filter((e) => e.ph === 'X' && e.name === 'RunTask');
  const held = new Map<Event | undefined, number>();
  for (const e of outermost) {
    const task = tasks.find((t) => inside(e, t));
    held.set(task, (held.get(task) ?? 0) + (e.tdur ?? e.dur ?? 0) / 1_000);
  }
  return [...held.values()];
}

async function traced(page: Page, address: string): Promise<number[]> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await page.goto(address, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, STAY));
  const bytes = await page.tracing.stop();
  return heldOf((JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: Event[] }).traceEvents);
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
      const tasks = await traced(page, address);
      if (tasks.length === 0) throw new Error(`the watcher never ran on the ${what}`);
      longest.push(Math.max(...tasks, 0));
      share.push(tasks.reduce((sum, t) => sum + t, 0));
      await page.close();
    }
    const rows = [row('longest at one go', longest), row(`altogether in ${STAY / 1_000} s`, share)];
    sections.push({
      title: `Automatic reading, ${what}`,
      on: `Chromium, ${ELEMENTS} elements, a change every ${EVERY} ms; processor time for which the watcher held the page's thread, the browser's copying and collecting in it included`,
      rows,
      ratios: [{ name: 'longest at one go, ms', value: rows[0]?.median ?? Number.NaN, limit: 16 }],
    });
  }
  await driver.close();
  return sections;
}
