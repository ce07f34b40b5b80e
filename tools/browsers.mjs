// Where the browsers are. Plain JavaScript without packages: the set-up needs it before there are any.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which each browser is installed, its Debian package, and the variable that overrides the search. */
export const BROWSERS = {
  chromium: { env: 'BECKON_CHROMIUM', names: ['chromium', 'chromium-browser', 'google-chrome'], pkg: 'chromium' },
  firefox: { env: 'BECKON_FIREFOX', names: ['firefox-esr', 'firefox'], pkg: 'firefox-esr' },
};

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // not there or not ours to run: the same answer for a look-up
  }
}

/**
 * The browser's path: from the environment, else from PATH, else undefined.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const { env, names } = BROWSERS[name];
  const set = process.env[env];
  if (set) return isExecutable(set) ? set : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((n) => folders.map((f) => join(f, n))).find(isExecutable);
}
