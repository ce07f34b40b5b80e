import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { launchChromium } from '../e2e/harness/chromium.ts';
import { ADDRESS, sampleSite } from '../e2e/harness/sample-site.ts';
import { row, type Section } from './measure.ts';

const RUNS = 60;

/** The built reader against Readability on the same page, in the same tab, in turn. */
export async function reading(build: string): Promise<Section[]> {
  const reader = readFileSync(join(build, 'reader-linkedin.js'), 'utf8');
  const readability = readFileSync(
    createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
    'utf8',
  );
  const driver = await launchChromium({ build, site: sampleSite });
  const sections: Section[] = [];
  for (const [layout, address] of [
    ['sdui', ADDRESS.profile],
    ['pvs', ADDRESS.profilePvs],
  ] as const) {
    const page = await driver.open(address);
    const { ours, theirs, elements } = await page.evaluate(
      async (readerCode, readabilityCode, runs) => {
        const read = new Function(`return ${readerCode.replace(/^\s*var \w+\s*=/, '').replace(/;\s*$/, '')}`);
        const Readability = new Function(`var module = {}; ${readabilityCode}; return Readability`)() as new (
          d: Document,
        ) => { parse(): unknown };
        const ours: number[] = [];
        const theirs: number[] = [];
        for (let i = -5; i < runs; i++) {
          const copy = document.cloneNode(true) as Document;
          let started = performance.now();
          await read();
          if (i >= 0) ours.push(performance.now() - started);
          started = performance.now();
          new Readability(copy).parse();
          if (i >= 0) theirs.push(performance.now() - started);
        }
        return { ours, theirs, elements: document.querySelectorAll('*').length };
      },
      reader,
      readability,
      RUNS,
    );
    const rows = [row('Beckon reads the profile', ours), row('Readability.parse', theirs)];
    const value = (rows[0]?.median ?? Number.NaN) / (rows[1]?.median ?? Number.NaN);
    sections.push({
      title: `Reading, ${layout}`,
      on: `sample profile, ${elements} elements, Chromium`,
      rows,
      ratios: [{ name: 'reader / Readability', value, limit: 0.2 }],
    });
    await page.close();
  }
  await driver.close();
  return sections;
}
