/**
 * Draws every screen and state from fixtures in a real Chromium and checks each for accessibility:
 * `npm run screens -- [FOLDER] [--only popup] [--against REVISION] [--pictures]`. Prints the folder; exits with 1 where
 * axe finds something. `--against` draws that revision in the same run too and says which screens differ and by how much;
 * `--pictures` draws those of the README and the stores into `docs/screens` instead.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { PICTURES, SCREENS, type Screen } from '../tests/ui/screens.ts';
import { findBrowser } from './browsers.mjs';
import { compare, tell } from './screens/compare.ts';
import { draw } from './screens/draw.ts';
import { buildHarness, serve } from './screens/harness.ts';
import { treeOf } from './screens/tree.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Pictures drawn at a time: what a page waits for is mostly time. */
const AT_ONCE = 3;

interface Drawing {
  readonly tree: string;
  readonly screens: readonly Screen[];
  readonly folder: string;
  readonly examined: boolean;
}

/** Draws the screens of one tree; returns what is wrong with them. */
async function drawAll(browser: Browser, { tree, screens, folder, examined }: Drawing): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const built = mkdtempSync(join(tmpdir(), 'beckon-harness-'));
  await buildHarness(tree, built);
  const site = await serve(built);
  const problems: string[] = [];
  const waiting = [...screens];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      problems.push(...(await draw(browser, site.origin, folder, next, examined)));
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    site.close();
  }
  return problems;
}

/** Draws another revision, with its own list of screens, beside what was just drawn. */
async function judge(browser: Browser, revision: string, chosen: (s: Screen) => boolean, after: string): Promise<void> {
  const tree = treeOf(ROOT, revision);
  try {
    const list = await import(pathToFileURL(join(tree.folder, 'tests/ui/screens.ts')).href);
    const former = (list.SCREENS as readonly Screen[]).filter(chosen);
    const before = join(after, 'before');
    await drawAll(browser, { tree: tree.folder, screens: former, folder: before, examined: false });
    const names = new Set([...SCREENS.filter(chosen), ...former].map((s) => s.name));
    console.log(tell([...names].map((name) => compare(name, before, after, join(after, 'difference')))));
  } finally {
    tree.remove();
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' }, against: { type: 'string' }, pictures: { type: 'boolean', default: false } },
  });
  const elsewhere = values.pictures ? join(ROOT, 'docs/screens') : mkdtempSync(join(tmpdir(), 'beckon-screens-'));
  const folder = positionals[0] ?? elsewhere;
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found; "node tools/setup.mjs chromium" installs it.');
  const chosen = (s: Screen): boolean => values.only === undefined || s.name.includes(values.only);
  const screens = (values.pictures ? PICTURES : SCREENS).filter(chosen);
  const browser = await chromium.launch({ executablePath });
  try {
    const problems = await drawAll(browser, { tree: ROOT, screens, folder, examined: true });
    for (const p of problems) console.error(p);
    if (values.against !== undefined) await judge(browser, values.against, chosen, folder);
    console.log(`${screens.length} screens in ${folder}, ${problems.length} problems`);
    process.exitCode = problems.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
  }
}

await main();
