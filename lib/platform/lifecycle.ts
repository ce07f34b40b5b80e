import { browser } from './browser.ts';

/** Registers synchronously. Runs on the first install, on each update and on each browser start. */
export function onStart(started: () => void): void {
  browser.runtime.onInstalled.addListener(started);
  browser.runtime.onStartup.addListener(started);
}
