import { browser, isFirefox, pageUrl } from './browser.ts';

interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the side panel (Firefox: the sidebar). Must be called in the click itself, before any `await`,
 * or both browsers refuse; so the window's id has to be known beforehand.
 */
export function openPanel(windowId: number): Promise<void> {
  if (isFirefox()) return (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction.open();
  return browser.sidePanel.open({ windowId });
}

/** Opens the dashboard at a route, in the tab that already shows it where there is one. */
export async function openDashboard(route = ''): Promise<void> {
  const base = pageUrl('dashboard');
  const url = pageUrl('dashboard', route === '' ? '' : `#${route.replace(/^#/, '')}`);
  const tabs = await browser.tabs.query({ url: `${base}*` });
  const open = tabs.find((tab) => tab.url?.startsWith(base));
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { url, active: true });
}
