import type { Browser, Page } from 'puppeteer-core';
import type { Site } from './site.ts';

export type BrowserName = 'chromium' | 'firefox';

/** One real browser with the extension loaded; the same verbs in both. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Opens an address of the served site in a new tab and brings it to the front. */
  open(url: string, prepare?: (page: Page) => Promise<void>): Promise<Page>;
  /** A click on Beckon's toolbar button while `page` is the active tab; resolves once the popup is open. */
  clickToolbar(page: Page): Promise<void>;
  /** Closes the popup, if one is open. */
  closePopup(): Promise<void>;
  /** Opens a page of the extension in a tab, e.g. `dashboard.html#/inbox`. */
  openExtension(path: string): Promise<Page>;
  /** Beckon's id, by which others may try to speak to it, and the address of its pages. */
  readonly id: string;
  readonly base: string;
  /** Installs another extension from a folder and opens one of its pages. */
  openStranger(folder: string, path: string): Promise<Page>;
  /** Addresses that any context tried to reach and that the site did not answer: each is a leak. */
  readonly leaks: readonly string[];
  /** Ends the browser. @throws where anything was asked of the network the whole time, unless the launch expected it. */
  close(): Promise<void>;
  /** Ends the background as the browser does when it needs memory; resolves once it is gone. */
  stopBackground(): Promise<void>;
  /** Ends the worker that derives, without a word to anybody. */
  stopDeriving(): Promise<void>;
  /** Reloads the extension, which closes its pages. */
  reloadExtension(): Promise<void>;
  /** Kills the browser's process; its profile stays, to be given to the next launch. */
  crash(): Promise<void>;
}

export interface LaunchOptions {
  readonly build: string;
  readonly site: Site;
  /** Shows the browser's window (demo with a display). */
  readonly headed?: boolean;
  readonly locale?: string;
  /** A folder that keeps the browser's profile from one launch to the next. */
  readonly profile?: string;
  /** A build that is to be caught: its requests are looked at by the test itself. */
  readonly mayLeak?: boolean;
  /** Settings of Firefox (`about:config`), e.g. to take away what older ones lack. */
  readonly preferences?: Readonly<Record<string, boolean | number | string>>;
  /** A folder into which downloads go without a question. */
  readonly downloads?: string;
}

/** Every test in every browser is a test of the network, too. */
export function expectNoLeaks(leaks: readonly string[], mayLeak: boolean): void {
  if (!mayLeak && leaks.length > 0) throw new Error(`asked of the network: ${leaks.join(', ')}`);
}

export async function pollUntil<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  ms = 60_000,
): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown = null;
  while (Date.now() < end) {
    try {
      const value = await probe();
      if (value) return value;
    } catch (error) {
      last = error; // the context may still be navigating; reported if time runs out
    }
    await new Promise((r) => setTimeout(r, 50));
  }
  throw new Error(`waited ${ms} ms in vain for ${what}${last ? `: ${String(last)}` : ''}`);
}
