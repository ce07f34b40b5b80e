import type { ReadOutcome } from '../model/app.ts';
import type { EpochMs } from '../model/time.ts';
import { browser } from './browser.ts';

interface Remembered {
  readonly url: string | null;
  readonly outcome: ReadOutcome;
}
const keyOf = (tabId: number): string => `outcome:${tabId}`;

/** The tab in front of the user, with its address where Beckon may see it. */
export async function activeTab(): Promise<{ readonly id: number; readonly url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Keeps a tab's last outcome in memory only; gone with the browser session. `url`: whose it is, where that is known. */
export async function rememberOutcome(tabId: number, outcome: ReadOutcome, url?: string): Promise<void> {
  const tab = url === undefined ? await browser.tabs.get(tabId).catch(() => null) : { url };
  const entry: Remembered = { url: tab?.url ?? null, outcome };
  await browser.storage.session.set({ [keyOf(tabId)]: entry });
}

const remembered = async (tabId: number): Promise<Remembered | undefined> =>
  (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as Remembered | undefined;

const withoutFragment = (url: string | null): string | null => url?.replace(/#.*$/s, '') ?? null;

/** A tab's address without its fragment, where Beckon may see it. */
export const addressOf = async (tabId: number): Promise<string | null> =>
  withoutFragment((await browser.tabs.get(tabId).catch(() => null))?.url ?? null);

/** Hears when another tab comes to the front or the one in front goes elsewhere; returns the unsubscriber. */
export function onTab(listener: () => void): () => void {
  const updated = (_: number, change: { readonly url?: string; readonly status?: string }): void => {
    if (change.url !== undefined || change.status !== undefined) listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/**
 * The active tab's last outcome; null when the tab shows another page by now. An address that is hidden again says so too:
 * the click's access to it ended with the page.
 */
export async function recallOutcome(): Promise<ReadOutcome | null> {
  const tab = await activeTab();
  const entry = tab === null ? undefined : await remembered(tab.id);
  if (tab === null || entry === undefined) return null;
  const moved = entry.url !== null && withoutFragment(tab.url) !== withoutFragment(entry.url);
  return moved ? null : entry.outcome;
}

/** A tab's last outcome and whether the tab provably still shows the page it is about. */
export async function outcomeOfTab(tabId: number): Promise<{ outcome: ReadOutcome; same: boolean } | null> {
  const entry = await remembered(tabId);
  if (entry === undefined) return null;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return { outcome: entry.outcome, same: entry.url !== null && tab?.url === entry.url };
}

/** What a page showed when it was last kept. In memory only, so a new session keeps each page once more. */
export interface Look {
  readonly look: string;
  readonly at: EpochMs;
}
const lookKey = (source: string): string => `look:${source}`;

export const lastLook = async (source: string): Promise<Look | undefined> =>
  (await browser.storage.session.get(lookKey(source)))[lookKey(source)] as Look | undefined;

export const noteLook = (source: string, look: Look): Promise<void> =>
  browser.storage.session.set({ [lookKey(source)]: look });

export async function forgetOutcomes(): Promise<void> {
  await browser.storage.session.clear();
}
