import { remindersOf } from '../../lib/pipeline/decide.ts';
import { setAlarm } from '../../lib/platform/alarms.ts';
import { setBadge } from '../../lib/platform/badge.ts';
import { type DeriveHost, deriveHost } from '../../lib/platform/derive-host.ts';
import { type Notices, openNotices } from '../../lib/platform/notices.ts';
import type { Store } from '../../lib/store/index.ts';
import { storeOpener } from '../../lib/store/opener.ts';
import { systemClock } from './clock.ts';
import { tellDue } from './tell-due.ts';

/** Work still waiting after this long was interrupted: the alarm takes it up again. */
const AGAIN = 60_000;

/** What the background holds: the store once it is needed, the derive host, the channel to open pages. */
export interface Work {
  readonly host: DeriveHost;
  readonly notices: Notices;
  store(): Promise<Store>;
  /** Has everything waiting derived; returns at once. */
  kick(): void;
  /** Goes on with what an earlier life of the background left undone, if anything; returns at once. */
  resume(): void;
  /** Shows due reminders as a number and sets the alarm for the next; `aloud`: one came due just now. */
  remind(aloud?: boolean): Promise<void>;
}

export function createWork(): Work {
  const host = deriveHost();
  const store = storeOpener();
  let running = 0;
  const run = async (): Promise<void> => {
    running++;
    try {
      await work();
    } finally {
      running--;
    }
  };
  const resume = async (): Promise<void> => {
    if (running > 0) return;
    const { stage, derived } = await store();
    const [files, waiting] = await Promise.all([stage.list(), derived.keys('dirty')]);
    if (files.length > 0 || waiting.length > 0) await run();
  };
  const report = (error: unknown): void => console.error('beckon: work was interrupted and goes on later', error);
  const work = async (): Promise<void> => {
    await setAlarm('work', systemClock.now() + AGAIN);
    await host.ask({ kind: 'work' });
    await setAlarm('work', null);
  };
  return {
    host,
    notices: openNotices(),
    store,
    kick: () => {
      run().catch(report);
    },
    resume: () => {
      resume().catch(report);
    },
    async remind(aloud = false) {
      const decisions = await (await store()).kept.decisions();
      const { due, next } = remindersOf(decisions, systemClock.now());
      await setBadge(due);
      await setAlarm('remind', next);
      if (aloud) await tellDue(decisions, due);
    },
  };
}
