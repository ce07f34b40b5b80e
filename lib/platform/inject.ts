import type { OwnerHint, ReadResult } from '../model/observation.ts';
import { byAddress } from '../readers/by-address.ts';
import { complete } from '../readers/complete.ts';
import { browser } from './browser.ts';
import { isNoEntry, pageKind } from './page-kind.ts';
import { parseReadResult } from './read-result.ts';
import { refused } from './refused.ts';

/** A page that answers later than this is taken for hung; reading takes milliseconds. */
const READ_TIMEOUT = 10_000;

/** What the reader needs to know and cannot learn in the page. */
export interface PageContext {
  readonly owner?: OwnerHint;
  readonly timeZone: string;
}

/** Runs in the page's isolated world: the page's own scripts never see it. */
function putContext(context: PageContext): void {
  (globalThis as { __beckonContext?: PageContext }).__beckonContext = context;
}

/** Where the first frame's value is; Firefox reports a throw as `error` beside it. */
interface Injected {
  readonly result?: unknown;
  readonly error?: { readonly message?: string };
}

async function inject(tabId: number, file: string, context: PageContext): Promise<Injected | undefined> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, injectImmediately: true, func: putContext, args: [context] });
  const run = { target, injectImmediately: true, files: [file] };
  const [first] = (await browser.scripting.executeScript(run as never)) as readonly Injected[];
  return first;
}

const hung = (): Promise<'hung'> => new Promise((done) => setTimeout(done, READ_TIMEOUT, 'hung'));

/**
 * Reads a tab's page by the reader of its address. Never throws: what goes wrong is a refusal.
 * `clicked`: the user has just clicked the toolbar button, so only a browser page can lack permission.
 */
export async function readTab(tabId: number, context: PageContext, clicked: boolean): Promise<ReadResult> {
  const denied = () =>
    clicked
      ? refused('browser-page', 'Browsers keep extensions out of this page.')
      : refused('no-permission', 'Click the toolbar button on this page first.');
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null) return refused('not-found', 'The tab is gone.');
  // Without permission for the tab its address is hidden.
  if (tab.url === undefined || tab.url === '') return denied();
  const kind = pageKind(tab.url);
  if (kind.kind === 'browser-page') return refused('browser-page', 'Browsers keep extensions out of this page.');
  if (kind.kind !== 'page') return refused('unsupported-page', 'No reader knows this page.');
  const known = byAddress(new URL(tab.url));
  if (known !== null) return complete(refused(known, ''));
  try {
    const first = await Promise.race([inject(tabId, kind.file, context), hung()]);
    if (first === 'hung') return refused('still-loading', 'The page did not answer in time.');
    if (first?.error !== undefined) return refused('reader-failed', `The reader failed: ${first.error.message ?? ''}`);
    const read = parseReadResult(first?.result);
    return read === null ? refused('reader-failed', 'The reader gave no usable answer.') : complete(read);
  } catch (error) {
    return isNoEntry(error) ? refused('browser-page', 'Browsers keep extensions out of this page.') : denied();
  }
}
