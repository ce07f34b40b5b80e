import type { App } from '../../lib/model/app.ts';
import { createApp } from './app.ts';

/** Says in this browser that the sample is shown; holds nothing else. */
export const SHOWN = 'beckon.sample';

/** The `App` of a small page: the made-up one, with all that it takes, is loaded only while it is shown. */
export async function smallApp(): Promise<App> {
  const own = createApp();
  if (localStorage.getItem(SHOWN) === null) return own;
  return (await import('./sample-app.ts')).withSample(own, localStorage);
}
