import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageContext } from '../lib/readers/page-context.ts';
import { readPageBy } from '../lib/readers/read-by.ts';
import { webPage } from '../lib/readers/web-page/index.ts';

/** Injected into any other page on the user's click. Its value, plain JSON, is the answer; it leaves nothing behind. */
export default defineUnlistedScript(() =>
  readPageBy([webPage], document, pageContext(globalThis, document, Date.now())),
);
