import type { App } from '../../../model/app.ts';
import '../../../../assets/styles/narrow.css';
import '../../../../assets/styles/dashboard.css';
import { askAhead } from '../../ahead.ts';
import { wantAllTexts } from '../../i18n/load-texts.ts';
import { mountPage, pageUi } from '../../mount.tsx';
import { readAddress, route } from '../../router.ts';
import { Dashboard } from './dashboard.tsx';
import { firstQuestions } from './first-questions.ts';

/** Shows the dashboard in `root`; `now` is the machine's clock. */
export function mountDashboard(root: Element, app: App, now: () => number): Promise<void> {
  wantAllTexts();
  readAddress();
  return mountPage(root, pageUi(askAhead(app, firstQuestions(route.value)), now), Dashboard);
}
