import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { OwnerHint } from '../lib/model/observation.ts';
import { readPage } from '../lib/readers/read-page.ts';

/** Put into this isolated world by the background just before; the page's own scripts never see it. */
interface Injected {
  readonly __beckonContext?: { readonly owner?: OwnerHint; readonly timeZone: string };
}

/** Injected on the user's click. Its value, plain JSON, is the answer; it leaves nothing behind. */
export default defineUnlistedScript(() => {
  const given = (globalThis as Injected).__beckonContext;
  return readPage(document, {
    url: location.href,
    now: Date.now(),
    timeZone: given?.timeZone ?? 'UTC',
    readyState: document.readyState,
    ...(given?.owner !== undefined && { owner: given.owner }),
  });
});
