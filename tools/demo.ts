/** `npm run demo`: the built extension in a real Chromium on an embedded sample site, clicked through once. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import { ADDRESS, sampleSite } from '../tests/e2e/harness/sample-site.ts';
import { printFindings } from './demo/findings.ts';
import { tour } from './demo/tour.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILD = join(ROOT, '.output/chrome-mv3');
const SHOTS = join(ROOT, '.output/demo');

const say = (text: string): void => {
  process.stdout.write(`beckon demo: ${text}\n`);
};

function build(): void {
  say('building the extension …');
  const done = spawnSync('wxt', ['build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (done.status !== 0) throw new Error('the build failed; its messages stand above.');
}

const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

build();
mkdirSync(SHOTS, { recursive: true });
say(hasDisplay ? 'starting Chromium …' : 'starting Chromium without a window (no display here) …');
const driver = await launchChromium({ build: BUILD, site: sampleSite, headed: hasDisplay });
try {
  await tour(driver, SHOTS, say);
  await printFindings(driver);
  say(`screenshots of every screen: ${SHOTS}`);
  if (hasDisplay) {
    await driver.open(ADDRESS.profile);
    say('the browser stays open: click the Beckon button on the sample profile. Close the window to end.');
    await new Promise<void>((resolve) => driver.browser.once('disconnected', () => resolve()));
  }
} finally {
  if (driver.browser.connected) await driver.close();
}
