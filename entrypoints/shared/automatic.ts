import type { ReadResult } from '../../lib/model/observation.ts';
import { decide } from '../../lib/pipeline/decide.ts';
import { hintOf, isRefusal, prove } from '../../lib/pipeline/keep.ts';
import { settingsOf } from '../../lib/pipeline/said.ts';
import { isSame, lookOf } from '../../lib/pipeline/unasked.ts';
import { mayReadUnasked, type Watching, watching } from '../../lib/platform/automatic.ts';
import { readTab } from '../../lib/platform/inject.ts';
import { lastLook, noteLook } from '../../lib/platform/outcomes.ts';
import type { Told } from '../../lib/platform/watch.ts';
import { systemClock } from './clock.ts';
import { takeReading } from './take-reading.ts';
import type { Work } from './work.ts';

export interface Automatic extends Watching {
  /** Reads the page that its watcher found at rest. Refusals are silent: nobody asked. */
  read(address: string, tabId: number): Promise<Told>;
  /** A permission was taken back: with it goes the user's word, so that granting it to the browser later starts nothing. */
  takenBack(): Promise<void>;
}

const ELSEWHERE = /^(?:not-own-profile|other-owner|login-wall|challenge|not-found)$/;

/** Automatic reading: on where the browser permits it and the user said so after reading what it means. */
export function automatic(work: Work): Automatic {
  const wanted = async (): Promise<boolean> => {
    if (!(await mayReadUnasked())) return false;
    const said = settingsOf(await (await work.store()).kept.decisions());
    return said.onboarded && said.automatic === true;
  };
  const refusalOf = async (result: ReadResult) => {
    const { kept, keeper } = await work.store();
    const owner = await prove({ kept, keeper, now: systemClock.now }, result);
    return isRefusal(owner) ? owner : null;
  };
  const { sync } = watching(wanted);
  return {
    sync,
    async takenBack() {
      const { kept, derived, keeper } = await work.store();
      if (!(await mayReadUnasked()) && settingsOf(await kept.decisions()).automatic === true) {
        const off = { subject: 'setting', key: '', field: 'automatic', value: false } as const;
        await decide(kept, derived, keeper, [off], systemClock.now());
      }
      await sync();
      work.notices.send({ kind: 'changed' });
    },
    async read(address, tabId) {
      if (!(await wanted())) return 'off';
      const owner = hintOf(await (await work.store()).kept.owner());
      const context = { timeZone: systemClock.timeZone, settled: address, ...(owner !== undefined && { owner }) };
      const result = await readTab(tabId, context, false);
      const refusal = await refusalOf(result);
      if (refusal !== null) return ELSEWHERE.test(refusal.code) ? 'not-here' : 'refused';
      const [source, look, at] = [result.source ?? address, lookOf(result), systemClock.now()];
      const same = isSame(await lastLook(source), look, at);
      await takeReading(work, result, tabId, { url: address, same });
      if (!same) await noteLook(source, { look, at });
      return 'read';
    },
  };
}
