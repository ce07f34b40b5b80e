import type { App } from '../../../model/app.ts';
import '../../../../assets/styles/narrow.css';
import { mountPage, pageUi } from '../../mount.tsx';
import { Panel } from './panel.tsx';

/** Shows the side panel in `root`; `now` is the machine's clock. */
export const mountPanel = (root: Element, app: App, now: () => number): Promise<void> =>
  mountPage(root, pageUi(app, now), Panel);
