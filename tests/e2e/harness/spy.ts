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
    'pointerdown',
    'pointerup',
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'change',
    'focus',
    'blur',
    'scroll',
    'wheel',
    'select',
    'selectionchange',
    'copy',
    'paste',
    'submit',
    'hashchange',
    'popstate',
    'error',
    'unhandledrejection',
    'toggle',
    'securitypolicyviolation',
    'wxt:content-script-started',
    'wxt:locationchange',
  ];

  /** Reads and calls of what a page can replace: visible only where they come from the page's own world. */
  const watchReads = (): void => {
    const watched: readonly (readonly [object, readonly string[]])[] = [
      [Document.prototype, ['querySelector', 'querySelectorAll', 'getElementById', 'createTreeWalker', 'title']],
      [Element.prototype, ['querySelector', 'querySelectorAll', 'getAttribute', 'closest', 'matches', 'children']],
      [Element.prototype, ['getBoundingClientRect', 'getClientRects', 'clientHeight', 'scrollTop', 'innerHTML']],
      [HTMLElement.prototype, ['innerText', 'offsetHeight', 'offsetParent', 'click', 'focus', 'dataset']],
      [Node.prototype, ['textContent', 'childNodes', 'parentElement', 'nodeType', 'nodeValue']],
      [EventTarget.prototype, ['addEventListener']],
    ];
    for (const [owner, names] of watched) {
      for (const name of names) {
        const old = Object.getOwnPropertyDescriptor(owner, name);
        if (old === undefined) continue;
        const note = (): void => {
          if (reading) seen.push(`read ${name}`);
        };
        const wrapped = { ...old };
        const { get, value } = old;
        if (get !== undefined)
          wrapped.get = function (this: unknown) {
            note();
            return get.call(this);
          };
        else if (typeof value === 'function')
          wrapped.value = function (this: unknown, ...args: unknown[]) {
            note();
            return value.apply(this, args);
          };
        Object.defineProperty(owner, name, wrapped);
      }
    }
  };
  let reading = false;

  /** What a page can compare before and after. */
  const state = (): Record<string, unknown> => ({
    scroll: [document.scrollingElement?.scrollTop, document.querySelector('main')?.scrollTop],
    address: location.href,
    history: history.length,
    title: document.title,
    cookies: document.cookie,
    stored: [Object.keys(localStorage), Object.keys(sessionStorage)],
    fields: [...document.querySelectorAll<HTMLInputElement>('input,textarea,select')].map((f) => [f.value, f.checked]),
    focused: document.activeElement?.nodeName,
    selected: String(getSelection()),
    opened: document.querySelectorAll('[open]').length,
    name: window.name,
  });

  const start = (): void => {
    const globals = new Set(Object.getOwnPropertyNames(window));
    const before = state();
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
    // How long tasks take is left out: a busy machine makes any task long.
    const known = PerformanceObserver.supportedEntryTypes;
    new PerformanceObserver((list) => {
      // The browser's own request, made when it likes.
      for (const e of list.getEntries())
        if (!e.name.endsWith('/favicon.ico')) seen.push(`performance ${e.entryType} ${e.name}`);
    }).observe({ entryTypes: ['mark', 'measure', 'resource', 'layout-shift'].filter((t) => known.includes(t)) });
    let sizes = 0;
    new ResizeObserver(() => {
      // The first call comes with observing.
      if (sizes++ > 0) seen.push('resized');
    }).observe(document.body);
    watchReads();
    window.spy = { seen, start };
    globals.add('spy');
    reading = true;
    Object.defineProperty(seen, 'finish', {
      value: () => {
        reading = false;
        const globalsNow = Object.getOwnPropertyNames(window).filter((name) => !globals.has(name));
        for (const name of globalsNow) seen.push(`global ${name}`);
        const now = state();
        for (const [what, value] of Object.entries(before)) {
          const [was, is] = [JSON.stringify(value), JSON.stringify(now[what])];
          if (was !== is) seen.push(`${what} was ${was}, is ${is}`);
        }
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
