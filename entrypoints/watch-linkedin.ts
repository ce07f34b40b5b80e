import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pagePorts } from '../lib/platform/page-port.ts';
import { type Watch, watch } from '../lib/platform/watch.ts';

/**
 * Registered for LinkedIn while automatic reading is on. Tells the background that a page is at rest; reads nothing. Put into
 * a page twice, the later one takes the place of the earlier.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { __beckonWatch?: Watch };
  world.__beckonWatch?.stop();
  world.__beckonWatch = watch(window, pagePorts);
});
