import { AppError, type DriftCopy, type ImportProgress, type ReadOutcome } from '../model/app.ts';
import { ask } from './ask.ts';
import { browser } from './browser.ts';
import { openNotices } from './notices.ts';
import { activeTab, onTab, recallOutcome } from './outcomes.ts';
import { openDashboard, openPanel } from './panel.ts';

/** What an extension page does by way of the browser: questions to the background, tabs, panels, notices. */
export interface Client {
  readonly ask: typeof ask;
  readActiveTab(): Promise<ReadOutcome>;
  lastOutcome(): Promise<ReadOutcome | null>;
  driftReport(): Promise<DriftCopy | null>;
  openDashboard(route?: string): Promise<void>;
  openPanel(): Promise<void>;
  onChange(listener: () => void): () => void;
  onTab(listener: () => void): () => void;
  onImport(id: string, listener: (progress: ImportProgress) => void): () => void;
}

export function createClient(): Client {
  const notices = openNotices();
  let windowId: number | undefined;
  // Known beforehand, since a panel opens only in the click itself.
  browser.windows.getCurrent().then(
    (window) => {
      windowId = window.id;
    },
    (error: unknown) => console.warn('beckon: this page has no window', error),
  );
  return {
    ask,
    async readActiveTab() {
      const tab = await activeTab();
      if (tab === null) throw new AppError('no-tab', 'There is no tab to read.');
      return ask('read-tab', { tabId: tab.id });
    },
    lastOutcome: recallOutcome,
    onTab,
    async driftReport() {
      const tab = await activeTab();
      return tab === null ? null : ask('drift-report', { tabId: tab.id });
    },
    openDashboard,
    openPanel: () => openPanel(windowId ?? -1),
    onChange: (listener) => notices.hear((n) => n.kind === 'changed' && listener()),
    onImport: (id, listener) =>
      notices.hear((n) => {
        if (n.kind === 'import' && n.progress.id === id) listener(n.progress);
      }),
  };
}
