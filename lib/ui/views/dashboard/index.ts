import type { App } from '../../../model/app.ts';
import '../../../../assets/styles/narrow.css';
import '../../../../assets/styles/dashboard.css';
import { wantAllTexts } from '../../i18n/index.ts';
import { mountPage, pageUi } from '../../mount.tsx';
import { Dashboard } from './dashboard.tsx';

/** Shows the dashboard in `root`; `now` is the machine's clock. */
export function mountDashboard(root: Element, app: App, now: () => number): Promise<void> {
  wantAllTexts();
  return mountPage(root, pageUi(app, now), Dashboard);
}
