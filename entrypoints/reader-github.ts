import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { github } from '../lib/readers/github/index.ts';
import { pageContext } from '../lib/readers/page-context.ts';
import { readPageBy } from '../lib/readers/read-by.ts';

/** Injected into a page on GitHub on the user's click. Its value, plain JSON, is the answer; it leaves nothing behind. */
export default defineUnlistedScript(() =>
  readPageBy([github], document, pageContext(globalThis, document, Date.now())),
);
