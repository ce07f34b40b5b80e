import type { App } from '../../../model/app.ts';
import '../../../../assets/styles/narrow.css';
import '../../../../assets/styles/dashboard.css';
import { mountPage, pageUi } from '../../mount.tsx';
import { Dashboard } from './dashboard.tsx';

/** Shows the dashboard in `root`; `now` is the machine's clock. */
export const mountDashboard = (root: Element, app: App, now: () => number): Promise<void> =>
  mountPage(root, pageUi(app, now), Dashboard);
