import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linkedinAnalytics } from '../lib/readers/linkedin-analytics/index.ts';
import { pageContext } from '../lib/readers/page-context.ts';
import { readPageBy } from '../lib/readers/read-by.ts';

/** Injected into the pages of the user's own numbers on their click. Its value, plain JSON, is the answer. */
export default defineUnlistedScript(() =>
  readPageBy([linkedinAnalytics], document, pageContext(globalThis, document, Date.now())),
);
