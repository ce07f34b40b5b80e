import type { Json } from '../../lib/model/text.ts';
import { decide } from '../../lib/pipeline/decide.ts';
import { hintOf } from '../../lib/pipeline/keep.ts';
import { setAlarm } from '../../lib/platform/alarms.ts';
import { allowReadingUnasked } from '../../lib/platform/automatic.ts';
import { setBadge } from '../../lib/platform/badge.ts';
import { copyDrift } from '../../lib/platform/copy-drift.ts';
import { readTab } from '../../lib/platform/inject.ts';
import type { Handlers } from '../../lib/platform/messages.ts';
import { allowNotifying } from '../../lib/platform/notify.ts';
import { forgetOutcomes } from '../../lib/platform/outcomes.ts';
import type { Automatic } from './automatic.ts';
import { systemClock } from './clock.ts';
import { nameMenu } from './menu.ts';
import { takeReading, takeText } from './take-reading.ts';
import type { Work } from './work.ts';

/** What the background does when asked. It stores before it answers, and analyses nothing itself. */
export function handlersOf(work: Work, unasked: Automatic): Handlers {
  const kicked = async (): Promise<null> => {
    work.kick();
    return null;
  };
  return {
    'read-tab': async ({ tabId }, { name }) => {
      const owner = hintOf(await (await work.store()).kept.owner());
      const context = { timeZone: systemClock.timeZone, ...(owner !== undefined && { owner }) };
      return takeReading(work, await readTab(tabId, context, name === 'popup'), tabId);
    },
    'drift-report': ({ tabId }) => copyDrift(tabId),
    decide: async ({ decisions }) => {
      const { kept, derived, keeper } = await work.store();
      await decide(kept, derived, keeper, decisions, systemClock.now());
      work.notices.send({ kind: 'changed' });
      work.kick();
      const set = (field: string): boolean => decisions.some((d) => d.subject === 'setting' && d.field === field);
      if (set('locale')) await nameMenu(work);
      if (set('automatic')) await unasked.sync({ openTabs: true });
      await work.remind();
      return null;
    },
    'triage-text': async ({ text, keep }) => (await takeText(work, text, 'pasted', keep)).triage,
    notes: async ({ key }) => (await work.host.ask({ kind: 'notes', key })) as Json,
    study: async ({ question }) => (await work.host.ask({ kind: 'study', question })) as Json,
    'import-start': kicked,
    'import-cancel': async ({ id }) => {
      const { stage } = await work.store();
      const staged = (await stage.list()).find((s) => s.id === id);
      if (staged !== undefined) await stage.put({ ...staged, cancelled: true });
      work.notices.send({ kind: 'cancel', id });
      return null;
    },
    awake: async () => {
      work.resume();
      return null;
    },
    stored: kicked,
    'page-settled': async (part, { tabId }) => (tabId === undefined ? 'off' : unasked.read(part, tabId)),
    wipe: async () => {
      await work.host.stop();
      await (await work.store()).wipe();
      await Promise.all([forgetOutcomes(), setBadge(0), setAlarm('work', null), setAlarm('remind', null)]);
      // What the user gave Beckon goes with what it had read.
      await Promise.all([allowReadingUnasked(false), allowNotifying(false)]);
      await unasked.sync();
      work.notices.send({ kind: 'changed' });
      return null;
    },
  };
}
