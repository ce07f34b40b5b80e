import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '../lib/platform/alarms.ts';
import { onPermission } from '../lib/platform/automatic.ts';
import { onStart } from '../lib/platform/lifecycle.ts';
import { listen } from '../lib/platform/messages.ts';
import { onNotificationClick } from '../lib/platform/notify.ts';
import { openDashboard } from '../lib/platform/panel.ts';
import { onSelectionMenu } from '../lib/platform/selection.ts';
import { automatic } from './shared/automatic.ts';
import { handlersOf } from './shared/handlers.ts';
import { nameMenu } from './shared/menu.ts';
import { takeSelection } from './shared/take-reading.ts';
import { createWork } from './shared/work.ts';

/** Listeners stand before the first await: a worker woken by an event would miss it otherwise. */
export default defineBackground({
  main() {
    const work = createWork();
    const remind = (aloud: boolean): void => {
      work.remind(aloud).catch((error: unknown) => console.error('beckon: reminders failed', error));
    };
    const unasked = automatic(work);
    const report = (error: unknown): void => console.error('beckon: automatic reading', error);
    const watch = (): void => void unasked.sync({ openTabs: true }).catch(report);
    listen(handlersOf(work, unasked));
    onPermission(watch, () => void unasked.takenBack().catch(report));
    onAlarm((name) => (name === 'work' ? work.kick() : remind(true)));
    onNotificationClick(() => void openDashboard('inbox?list=waiting'));
    onSelectionMenu(({ text, tabId }) => takeSelection(work, text, tabId));
    // Reads no page: only goes on with what an update or a crash interrupted.
    onStart(() => {
      nameMenu(work).catch((error: unknown) => console.error('beckon: no entry in the menu', error));
      watch();
      remind(false);
      work.kick();
    });
  },
});
