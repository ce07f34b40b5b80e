import { browser } from './browser.ts';

/** A number on the toolbar button, nothing more: no word on it may tell a bystander what Beckon found. */
export async function setBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
}
