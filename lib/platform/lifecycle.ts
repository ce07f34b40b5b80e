import { browser } from './browser.ts';

/** Registers synchronously. `installed`: first install and each update; `started`: that, and each browser start. */
export function onStart(on: { readonly installed: () => void; readonly started: () => void }): void {
  browser.runtime.onInstalled.addListener(() => {
    on.installed();
    on.started();
  });
  browser.runtime.onStartup.addListener(on.started);
}
