import type { App } from '../../../model/app.ts';
import '../../../../assets/styles/narrow.css';
import { mountPage, pageUi } from '../../mount.tsx';
import { Popup } from './popup.tsx';

/** Shows the popup in `root`; `now` is the machine's clock. */
export const mountPopup = (root: Element, app: App, now: () => number): Promise<void> =>
  mountPage(root, pageUi(app, now), Popup);
