import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

/** Both browsers with their production builds, for `describe.each`. */
export const BROWSERS = [
  ['chromium', launchChromium, '.output/chrome-mv3'],
  ['firefox', launchFirefox, '.output/firefox-mv3'],
] as const;
