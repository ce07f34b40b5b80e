import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LAST, ROOT, showLastPaint } from '../lib/ui/last-paint.ts';

/** Runs in the popup's page before anything else is loaded: what was shown last time stands at once. */
export default defineUnlistedScript(() => {
  const place = document.getElementById(LAST);
  const root = document.getElementById(ROOT);
  if (place && root) showLastPaint(place, root, localStorage);
});
