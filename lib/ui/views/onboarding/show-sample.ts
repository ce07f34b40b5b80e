import type { App } from '../../../model/app.ts';
import { attempt } from '../../act.ts';
import { go, href } from '../../router.ts';

/** Fills the sample and leads to the overview; who has gone elsewhere meanwhile stays there. */
export function showSample(app: App): void {
  const from = location.hash;
  attempt(app.loadSample?.() ?? Promise.resolve(), () => {
    if (location.hash === from) go(href('overview'));
  });
}
