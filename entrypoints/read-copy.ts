import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CopyWorld } from '../lib/platform/read-copy.ts';
import { readCopiedPage } from '../lib/readers/copy/read.ts';

/** Loaded by the extension's own hidden page when a copy is read for the first time. */
export default defineUnlistedScript(() => {
  (globalThis as CopyWorld).__beckonReadCopy = (request) => readCopiedPage(request, document);
});
