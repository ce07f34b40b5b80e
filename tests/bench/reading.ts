import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { launchChromium } from '../e2e/harness/chromium.ts';
import type { Driver } from '../e2e/harness/driver.ts';
import { ADDRESS, sampleSite } from '../e2e/harness/sample-site.ts';
import { longThread, textPage } from './long-pages.ts';
import { type Row, row, type Section } from './measure.ts';

const RUNS = 60;

interface Reading {
  readonly title: string;
  readonly on: string;
  readonly reader: string;
  readonly url: string;
  /** What is held to a limit. */
  readonly ratio: (ours: Row, theirs: Row) => Section['ratios'][number];
}

const profile = (layout: string, url: string): Reading => ({
  title: `Reading, ${layout}`,
  on: 'sample profile',
  reader: 'reader-linkedin.js',
  url,
  ratio: (ours, theirs) => ({ name: 'reader / Readability', value: ours.median / theirs.median, limit: 0.2 }),
});
const [LONG, TEXT] = [longThread(), textPage()];
const READINGS: readonly Reading[] = [
  profile('sdui', ADDRESS.profile),
  profile('pvs', ADDRESS.profilePvs),
  {
    title: 'Reading, thread',
    on: 'a thread of 200 messages beside 60 rows',
    reader: 'reader-linkedin-messaging.js',
    url: LONG.url,
    ratio: (ours) => ({ name: 'reader, ms', value: ours.median, limit: 5 }),
  },
  {
    title: 'Reading, web page',
    on: 'a page that is all main text',
    reader: 'reader-web.js',
    url: TEXT.url,
    ratio: (ours, theirs) => ({ name: 'reader / Readability', value: ours.median / theirs.median, limit: 1.3 }),
  },
];

/** A built reader against Readability on the same page, in the same tab, in turn. Readability changes what it reads: it gets a copy. */
async function measured(driver: Driver, build: string, reading: Reading, readability: string): Promise<Section> {
  const page = await driver.open(reading.url);
  const { ours, theirs, elements, refusal } = await page.evaluate(
    async (readerCode, readabilityCode, runs) => {
      const read = new Function(`return ${readerCode.replace(/^\s*var \w+\s*=/, '').replace(/;\s*$/, '')}`);
      const Readability = new Function(`var module = {}; ${readabilityCode}; return Readability`)() as new (
        d: Document,
      ) => { parse(): unknown };
      const ours: number[] = [];
      const theirs: number[] = [];
      let refusal: unknown = null;
      for (let i = -5; i < runs; i++) {
        const copy = document.cloneNode(true) as Document;
        let started = performance.now();
        const result = (await read()) as { readonly refusal: unknown };
        if (i >= 0) ours.push(performance.now() - started);
        started = performance.now();
        new Readability(copy).parse();
        if (i >= 0) theirs.push(performance.now() - started);
        refusal = result.refusal;
      }
      return { ours, theirs, elements: document.querySelectorAll('*').length, refusal };
    },
    readFileSync(join(build, reading.reader), 'utf8'),
    readability,
    RUNS,
  );
  await page.close();
  // A refusal is quick: no figure for a page that was not read.
  if (refusal !== null) throw new Error(`${reading.title}: not read (${JSON.stringify(refusal)})`);
  const rows = [row('Beckon reads the page', ours), row('Readability.parse', theirs)] as const;
  return {
    title: reading.title,
    on: `${reading.on}, ${elements} elements, Chromium`,
    rows,
    ratios: [reading.ratio(...rows)],
  };
}

/** What reading a page costs. */
export async function reading(build: string): Promise<Section[]> {
  const readability = readFileSync(
    createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
    'utf8',
  );
  const made = [LONG, TEXT];
  const driver = await launchChromium({
    build,
    // Pages that are closed within seconds have the browser ask for icons; that nothing else is asked, other tests hold.
    mayLeak: true,
    site: (url) => {
      const own = made.find((page) => page.url === url.href);
      return own === undefined ? sampleSite(url) : { body: own.html };
    },
  });
  const sections: Section[] = [];
  for (const each of READINGS) sections.push(await measured(driver, build, each, readability));
  await driver.close();
  return sections;
}
