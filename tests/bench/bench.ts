/**
 * `npm run bench -- [reading|texts|effect|startup|glance|import|archive|backup|views|inbox|automatic|sizes] [--json]`: ratios against peers,
 * measured in one run on the built extension. Prints a table and leaves the same as JSON in a file; `--json` prints JSON alone.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { backups } from './backup.ts';
import { sizes } from './bundles.ts';
import { effects } from './effect.ts';
import { glances } from './glance.ts';
import { ARCHIVE, importing } from './import.ts';
import { print, type Section } from './measure.ts';
import { pageCost } from './page-cost.ts';
import { reading } from './reading.ts';
import { startup } from './startup.ts';
import { texts } from './texts.ts';
import { dashboardViews, largeInbox } from './views.ts';

const BUILD = '.output/chrome-mv3';
const FILE = '.output/bench.json';
const asJson = process.argv.includes('--json');

const SUITES: Record<string, () => Promise<Section[]>> = {
  sizes: async () => {
    const list = sizes(BUILD);
    return [
      {
        title: 'Sizes',
        on: `${BUILD}, each entry with what it loads at start, gzip`,
        rows: [],
        ratios: list.map(({ entry, kib, limit }) => ({ name: `${entry}, KiB`, value: kib, limit })),
      },
    ];
  },
  reading: () => reading(BUILD),
  texts,
  effect: effects,
  startup: () => startup(BUILD),
  glance: glances,
  import: () => importing(BUILD),
  archive: () => importing(BUILD, ARCHIVE),
  views: () => dashboardViews(BUILD),
  inbox: () => largeInbox(BUILD),
  backup: () => backups(BUILD),
  automatic: () => pageCost(BUILD),
};

const chosen = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const unknown = chosen.find((name) => !(name in SUITES));
if (unknown !== undefined) {
  process.stderr.write(`bench: no suite "${unknown}"; there are ${Object.keys(SUITES).join(', ')}.\n`);
  process.exit(2);
}
// What the build says goes where it spoils no JSON.
const built = spawnSync('wxt', ['build'], { stdio: ['ignore', process.stderr, 'inherit'] });
if (built.status !== 0) process.exit(1);
const all: Section[] = [];
for (const [name, suite] of Object.entries(SUITES)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  for (const section of await suite()) {
    all.push(section);
    if (!asJson) print(section);
  }
}
const json = `${JSON.stringify({ measuredAt: new Date().toISOString(), node: process.version, sections: all }, null, 2)}\n`;
writeFileSync(FILE, json);
process.stdout.write(asJson ? json : `\nthe same as JSON: ${FILE}\n`);
