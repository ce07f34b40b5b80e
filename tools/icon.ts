/** Draws the icon's PNG sizes from its one SVG in a headless Chromium: `npx tsx tools/icon.ts`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './browsers.mjs';

/** Toolbar (16, 32), add-on manager (48, 96) and store (128). */
const SIZES = [16, 32, 48, 96, 128];
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

async function draw(): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found; "node tools/setup.mjs chromium" installs it.');
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    const svg = readFileSync(path('../assets/icon.svg'), 'utf8');
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: path(`../assets/public/icon/${size}.png`), omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

await draw();
