import { findBrowser } from '../../../tools/browsers.mjs';
import type { BrowserName } from './driver.ts';

/** Where the browser is; a missing one is an error with advice, never a skipped test. */
export function browserPath(name: BrowserName): string {
  const path = findBrowser(name);
  if (!path)
    throw new Error(`${name} was not found; run "node tools/setup.mjs ${name}", which installs it or says how to.`);
  return path;
}
