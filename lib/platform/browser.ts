import { browser } from 'wxt/browser';

export { browser };

/** The extension's own pages, by file name as built. */
export type PageName = 'popup' | 'sidepanel' | 'dashboard' | 'offscreen';

/** Origin of the extension's own pages, with a slash at its end. */
export function ownBase(): string {
  return (browser.runtime as unknown as { getURL(path: string): string }).getURL('');
}

/** Address of an own page, optionally with a route such as `#/inbox`. */
export const pageUrl = (page: PageName, route = ''): string => `${ownBase()}${page}.html${route}`;

/** Firefox has a sidebar and an event page, Chromium a side panel and a service worker. */
export const isFirefox = (): boolean => 'sidebarAction' in browser && browser.sidePanel === undefined;
