import * as v from 'valibot';
import type { ReadResult } from '../model/observation.ts';
import { complete } from '../readers/complete.ts';
import type { CopiedPage } from '../readers/copy/read.ts';
import { browser, isFirefox } from './browser.ts';
import { ensureOffscreen } from './derive-host.ts';
import { parseReadResult } from './read-result.ts';
import { refused } from './refused.ts';

/*
 * Reading a page's copy needs a document, which Chromium's service worker has not: there the hidden page reads, in Firefox the
 * event page. The readers are a script of their own that is loaded when first needed, out of the background's start path.
 */
const SCRIPT = '/read-copy.js';

const copyRequest = v.strictObject({
  address: v.string(),
  page: v.string(),
  now: v.number(),
  timeZone: v.string(),
  owner: v.optional(
    v.strictObject({
      profileIds: v.array(v.string()),
      vanities: v.array(v.string()),
      names: v.array(v.string()),
    }),
  ),
});
/** A copy and what its reader needs to know. */
export type CopyRequest = CopiedPage;

/** What entrypoints/read-copy.ts leaves in the page that loads it. */
export interface CopyWorld {
  __beckonReadCopy?: (request: CopyRequest) => unknown;
}

let loaded: Promise<void> | null = null;
function load(): Promise<void> {
  loaded ??= new Promise((done, fail) => {
    const script = document.createElement('script');
    script.onload = () => done();
    script.onerror = () => {
      loaded = null;
      fail(new Error('The readers were not loaded.'));
    };
    script.src = SCRIPT;
    document.head.append(script);
  });
  return loaded;
}

/** Reads in this very page, which has a document. */
export async function readCopyHere(request: unknown): Promise<unknown> {
  const parsed = v.parse(copyRequest, request);
  await load();
  return (globalThis as CopyWorld).__beckonReadCopy?.(parsed) ?? null;
}

async function askHiddenPage(request: CopyRequest): Promise<unknown> {
  await ensureOffscreen();
  return browser.runtime.sendMessage({ target: 'copy-reader', request });
}

/** Reads a copy that a watcher made. Never throws: what goes wrong is a refusal. */
export async function readCopy(request: CopyRequest): Promise<ReadResult> {
  try {
    // The hidden page closes itself when idle; a question that meets it closing is put once more.
    const result = isFirefox()
      ? await readCopyHere(request)
      : ((await askHiddenPage(request).catch(() => undefined)) ?? (await askHiddenPage(request)));
    const read = parseReadResult(result);
    return read === null ? refused('reader-failed', 'The reader gave no usable answer.') : complete(read);
  } catch (error) {
    console.warn('beckon: a copy was not read', error);
    return refused('reader-failed', 'The copy could not be read.');
  }
}
