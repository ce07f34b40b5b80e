import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linkedinProfile } from '../lib/readers/linkedin-profile/index.ts';
import { pageContext } from '../lib/readers/page-context.ts';
import { readPageBy } from '../lib/readers/read-by.ts';

/** Injected into profile pages on the user's click. Its value, plain JSON, is the answer; it leaves nothing behind. */
export default defineUnlistedScript(() =>
  readPageBy([linkedinProfile], document, pageContext(globalThis, document, Date.now())),
);
