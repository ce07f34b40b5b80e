import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linkedinInvitations } from '../lib/readers/linkedin-invitations/index.ts';
import { linkedinMessaging } from '../lib/readers/linkedin-messaging/index.ts';
import { pageContext } from '../lib/readers/page-context.ts';
import { readPageBy } from '../lib/readers/read-by.ts';

/** Injected into LinkedIn's other pages on the user's click. Its value, plain JSON, is the answer; it leaves nothing behind. */
export default defineUnlistedScript(() =>
  readPageBy([linkedinInvitations, linkedinMessaging], document, pageContext(globalThis, document, Date.now())),
);
