import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { skeletonOf } from '../lib/readers/drift.ts';

/** Injected when the user copies a drift report. Its value is the page's skeleton; it leaves nothing behind. */
export default defineUnlistedScript(() => skeletonOf(document.documentElement));
