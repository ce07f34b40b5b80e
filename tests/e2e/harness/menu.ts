import type { Page, WebWorker } from 'puppeteer-core';
import { type Driver, pollUntil } from './driver.ts';
import { inChrome } from './firefox.ts';

interface Menus {
  readonly contextMenus: {
    readonly onClicked: { dispatch(info: object, tab: object): void };
    update(id: string, properties: object): Promise<void>;
  };
  readonly tabs: { query(q: object): Promise<readonly { readonly id: number; readonly windowId: number }[]> };
  readonly scripting: {
    executeScript(run: object): Promise<readonly { readonly frameId: number; readonly result?: string }[]>;
  };
}

async function worker(driver: Driver): Promise<WebWorker> {
  const target = await driver.browser.waitForTarget((t) => t.url().endsWith('/background.js'));
  const found = await target.worker();
  if (found === null) throw new Error('no background');
  return found;
}

/**
 * Chromium draws menus outside of everything that can be driven, so its own event is raised in the background as the
 * menu would; all that follows is real. The frame is the one that holds a selection.
 */
async function raise(driver: Driver): Promise<void> {
  await (await worker(driver)).evaluate(async () => {
    const { contextMenus, scripting, tabs } = (globalThis as unknown as { chrome: Menus }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    if (tab === undefined) throw new Error('no tab');
    const func = () => String(getSelection() ?? '');
    const frames = await scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, func });
    const frame = frames.find((f) => (f.result ?? '') !== '');
    const flat = (frame?.result ?? '').replace(/\s+/g, ' ');
    contextMenus.onClicked.dispatch(
      { menuItemId: 'triage-selection', frameId: frame?.frameId, selectionText: flat, editable: false },
      tab,
    );
  });
}

/** Whether the background has put its entry into Chromium's menu: only what is there can be changed. */
export async function hasEntry(driver: Driver): Promise<boolean> {
  return (await worker(driver)).evaluate(async () => {
    const { contextMenus } = (globalThis as unknown as { chrome: Menus }).chrome;
    return contextMenus.update('triage-selection', {}).then(
      () => true,
      () => false,
    );
  });
}

const MENU = `document.getElementById('contentAreaContextMenu')`;
const ITEM = `${MENU}.querySelector('[id$="-menuitem-_triage-selection"]')`;

/** The words of the entry as the browser shows them. */
async function itemText(driver: Driver): Promise<string> {
  return String(await inChrome(driver.browser, `${ITEM}?.label ?? ''`));
}

/** Right click at a place of the page, on what is selected there. Firefox only. */
export async function openMenu(
  driver: Driver,
  page: Page,
  at: { readonly x: number; readonly y: number },
): Promise<string> {
  await page.bringToFront();
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await pollUntil('the menu', async () => (await inChrome(driver.browser, `${MENU}.state === 'open'`)) === true);
  await pollUntil('the entry', async () => (await itemText(driver)) !== '');
  return itemText(driver);
}

export const closeMenu = (driver: Driver): Promise<unknown> => inChrome(driver.browser, `${MENU}.hidePopup()`);

/** Chooses "Triage this selection" for what is selected at this place of the page. */
export async function chooseTriage(
  driver: Driver,
  page: Page,
  at: { readonly x: number; readonly y: number },
): Promise<void> {
  if (driver.name === 'chromium') return raise(driver);
  await openMenu(driver, page, at);
  await inChrome(driver.browser, `${MENU}.activateItem(${ITEM})`);
}

/** Address of the page in the open sidebar; `''` where it is closed. Firefox only. */
export async function sidebarAddress(driver: Driver): Promise<string> {
  const found = `(() => {
    if (!SidebarController.isOpen) return '';
    const inner = SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
    return inner?.currentURI?.spec ?? '';
  })()`;
  return String(await inChrome(driver.browser, found));
}
