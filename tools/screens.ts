/**
 * Draws every screen and state from fixtures in a real Chromium and checks each for accessibility:
 * `npm run screens [FOLDER] [only=popup]`. Prints the folder; exits with 1 where axe finds something.
 */
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { SCREENS, type Screen } from '../tests/ui/screens.ts';
import { findBrowser } from './browsers.mjs';
import { manifest } from './manifest.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HARNESS = join(ROOT, 'tests/ui/harness');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

async function buildHarness(outDir: string): Promise<void> {
  await build({
    root: HARNESS,
    configFile: false,
    logLevel: 'warn',
    plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      rollupOptions: { input: ['popup', 'sidepanel', 'dashboard'].map((p) => join(HARNESS, `${p}.html`)) },
    },
  });
}

/** Serves the pages under the same content security policy as the extension's own. */
function serve(folder: string): Promise<{ origin: string; close: () => void }> {
  const csp = manifest('chromium').content_security_policy.extension_pages;
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    try {
      const body = readFileSync(join(folder, path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain', 'content-security-policy': csp });
      response.end(body);
    } catch {
      response.writeHead(204).end(); // the icon that browsers ask for unasked
    }
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      done({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}

interface AxeResult {
  readonly violations: readonly { id: string; help: string; nodes: readonly { target: unknown; html: string }[] }[];
}

async function draw(browser: Browser, origin: string, folder: string, screen: Screen): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width: screen.width, height: screen.height ?? 800 },
    locale: screen.locale ?? 'en',
    colorScheme: screen.dark ? 'dark' : 'light',
    contrast: screen.contrast ? 'more' : 'no-preference',
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (m) => m.type() === 'error' && problems.push(`${screen.name}: ${m.text()}`));
  page.on('pageerror', (e) => problems.push(`${screen.name}: ${e.message}`));
  const query = encodeURIComponent(JSON.stringify(screen.options ?? {}));
  await page.goto(`${origin}/${screen.page}.html?o=${query}#${screen.route ?? '/'}`);
  await page.waitForSelector('main');
  await page.waitForTimeout(150);
  if (screen.rtl) await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await screen.act?.(page);
  await page.screenshot({
    path: join(folder, `${screen.name}.png`),
    fullPage: screen.full ?? screen.page !== 'dashboard',
  });
  await page.evaluate(axeSource);
  const result = (await page.evaluate(
    'axe.run({ runOnly: ["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","best-practice"] })',
  )) as AxeResult;
  for (const v of result.violations)
    problems.push(
      `${screen.name}: ${v.id}: ${v.help}: ${v.nodes
        .slice(0, 3)
        .map((n) => n.html.slice(0, 160))
        .join(' | ')}`,
    );
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) problems.push(`${screen.name}: scrolls sideways by ${wide} px`);
  await context.close();
  return problems;
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const only = args.find((a) => a.startsWith('only='))?.slice(5);
  const folder = args.find((a) => !a.startsWith('only=')) ?? mkdtempSync(join(tmpdir(), 'beckon-screens-'));
  mkdirSync(folder, { recursive: true });
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found; "node tools/setup.mjs chromium" installs it.');
  const built = mkdtempSync(join(tmpdir(), 'beckon-harness-'));
  await buildHarness(built);
  const site = await serve(built);
  const browser = await chromium.launch({ executablePath });
  const problems: string[] = [];
  const screens = SCREENS.filter((s) => only === undefined || s.name.includes(only));
  for (const screen of screens) problems.push(...(await draw(browser, site.origin, folder, screen)));
  await browser.close();
  site.close();
  for (const p of problems) console.error(p);
  console.log(`${screens.length} screens in ${folder}, ${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

await main();
