import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    spy?: { seen: string[]; start(): void };
  }
}

/** Runs in the page's own world before its scripts: notes whatever a page could notice of a reader. */
function install(): void {
  const seen: string[] = [];
  const EVENTS = [
    'message',
    'click',
    'mousedown',
    'mouseup',
    'keydown',
    'keyup',
    'input',
    'change',
    'focus',
    'blur',
    'scroll',
    'wheel',
    'selectionchange',
    'copy',
    'paste',
    'submit',
    'hashchange',
    'popstate',
    'error',
    'unhandledrejection',
    'toggle',
    'wxt:content-script-started',
    'wxt:locationchange',
  ];
  const start = (): void => {
    const globals = new Set(Object.getOwnPropertyNames(window));
    const scroll = [document.scrollingElement?.scrollTop, document.querySelector('main')?.scrollTop].join();
    const address = location.href;
    for (const type of EVENTS) {
      window.addEventListener(
        type,
        (e) => seen.push(`event ${type} on ${String((e.target as Element | null)?.nodeName)}`),
        true,
      );
    }
    new MutationObserver((list) => {
      for (const m of list) seen.push(`mutation ${m.type} ${m.attributeName ?? ''} on ${m.target.nodeName}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      seen.push(`dispatched ${event.type}`);
      return dispatch.call(this, event);
    };
    window.spy = { seen, start };
    globals.add('spy');
    Object.defineProperty(seen, 'finish', {
      value: () => {
        for (const name of Object.getOwnPropertyNames(window)) if (!globals.has(name)) seen.push(`global ${name}`);
        const now = [document.scrollingElement?.scrollTop, document.querySelector('main')?.scrollTop].join();
        if (now !== scroll) seen.push(`scrolled from ${scroll} to ${now}`);
        if (location.href !== address) seen.push(`moved to ${location.href}`);
        if (document.documentElement.textContent?.includes('-extension://'))
          seen.push('an extension address in the text');
        return seen;
      },
    });
  };
  window.spy = { seen, start };
}

export async function prepareSpy(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(install);
}

/** From now on everything counts. */
export async function startSpy(page: Page): Promise<void> {
  await page.evaluate(() => window.spy?.start());
}

/** What the page noticed since {@link startSpy}; focus moving to the toolbar and back is the browser's own doing. */
export async function spied(page: Page): Promise<string[]> {
  const seen = await page.evaluate(() => (window.spy as unknown as { seen: { finish(): string[] } }).seen.finish());
  return seen.filter((s) => !/^event (focus|blur) on (undefined|#document)$/.test(s));
}
