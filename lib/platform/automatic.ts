import { browser } from './browser.ts';

const ORIGINS = ['https://www.linkedin.com/*'];
const PERMISSION = { origins: ORIGINS };
const ID = 'watch-linkedin';
const FILE = 'watch-linkedin.js';

/** The only other place that holds a browser's permission is notify.ts; both are asked for by a switch in the settings. */
export const mayReadUnasked = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

/** Asks for LinkedIn's pages, or gives them back. Must be called in the click itself, before any `await`. */
export async function allowReadingUnasked(on: boolean): Promise<boolean> {
  if (on) return browser.permissions.request(PERMISSION);
  await browser.permissions.remove(PERMISSION);
  return mayReadUnasked();
}

/** Registers synchronously: permissions were granted or taken back, in Beckon's settings or in the browser's own. */
export function onPermission(granted: () => void, takenBack: () => void): void {
  browser.permissions.onAdded.addListener(granted);
  browser.permissions.onRemoved.addListener(takenBack);
}

const isRegistered = async (): Promise<boolean> =>
  (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;

/** Tabs that were open before: a registered script only runs in pages that load from now on. One that hangs keeps nobody waiting. */
async function enterOpenTabs(): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: ORIGINS, discarded: false })) {
    if (id === undefined) continue;
    const run = { target: { tabId: id }, files: [`/${FILE}`] };
    browser.scripting
      .executeScript(run as never)
      .catch((error: unknown) => console.warn('beckon: a tab is not watched until it loads anew', error));
  }
}

async function put(on: boolean): Promise<void> {
  const there = await isRegistered();
  if (there && !on) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (!on || there) return;
  const script = {
    id: ID,
    matches: ORIGINS,
    js: [FILE],
    runAt: 'document_idle',
    allFrames: false,
    persistAcrossSessions: true,
  } as const;
  await browser.scripting.registerContentScripts([script as never]);
}

export interface Watching {
  /** Has the watcher registered where it is wanted, and only there. Once more changes nothing. */
  sync(options?: { readonly openTabs?: boolean }): Promise<void>;
}

/** `wanted`: permission and the user's word. Calls wait for one another, since registering twice is an error. */
export function watching(wanted: () => Promise<boolean>): Watching {
  let last: Promise<void> = Promise.resolve();
  return {
    sync({ openTabs = false } = {}) {
      const run = async (): Promise<void> => {
        const on = await wanted();
        await put(on);
        if (on && openTabs) await enterOpenTabs();
      };
      // One that failed doesn't keep the next from trying.
      last = last.then(run, run);
      return last;
    },
  };
}
