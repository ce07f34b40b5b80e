import { browser } from './browser.ts';

const PERMISSION = { permissions: ['notifications'] as const } as never;
/** One notification at a time: a newer one takes the place of the older. */
const ID = 'reminder';

/** Whether the optional permission is granted. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

/** Asks for the permission, or gives it back. Must be called in the click itself, before any `await`. */
export async function allowNotifying(on: boolean): Promise<boolean> {
  if (on) return browser.permissions.request(PERMISSION);
  await browser.permissions.remove(PERMISSION);
  return mayNotify();
}

/** Shows it where that is permitted; says whether it did. */
export async function notify(title: string, message: string): Promise<boolean> {
  if (!(await mayNotify())) return false;
  await browser.notifications.create(ID, { type: 'basic', iconUrl: '/icon/128.png', title, message });
  return true;
}

/** Registers synchronously where the permission is there already, and as soon as it is granted. */
export function onNotificationClick(listener: () => void): void {
  // Without the permission the browser hides this part of its API.
  const api = (): typeof browser.notifications | undefined => browser.notifications;
  let heard = false;
  const register = (): void => {
    if (heard || api() === undefined) return;
    heard = true;
    browser.notifications.onClicked.addListener((id) => {
      if (id !== ID) return;
      listener();
      browser.notifications.clear(ID).catch((error: unknown) => console.warn('beckon: a notification stays', error));
    });
  };
  register();
  browser.permissions.onAdded.addListener(register);
}
