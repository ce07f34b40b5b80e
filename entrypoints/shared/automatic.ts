import type { ReadResult } from '../../lib/model/observation.ts';
import { decide } from '../../lib/pipeline/decide.ts';
import { hintOf, isRefusal, prove } from '../../lib/pipeline/keep.ts';
import { settingsOf } from '../../lib/pipeline/said.ts';
import { isSame, lookOf } from '../../lib/pipeline/unasked.ts';
import { mayReadUnasked, type Watching, watching } from '../../lib/platform/automatic.ts';
import { CopyParts } from '../../lib/platform/copy-parts.ts';
import { addressOf, lastLook, noteLook } from '../../lib/platform/outcomes.ts';
import { readCopy } from '../../lib/platform/read-copy.ts';
import type { CopyPart, Told } from '../../lib/platform/watch.ts';
import { systemClock } from './clock.ts';
import { takeReading } from './take-reading.ts';
import type { Work } from './work.ts';

export interface Automatic extends Watching {
  /** Reads the copy of a page that its watcher found at rest. Refusals are silent: nobody asked. */
  read(part: CopyPart, tabId: number): Promise<Told>;
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
  const parts = new CopyParts();
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
    async read(part, tabId) {
      if (!(await wanted())) return 'off';
      const page = parts.take(tabId, part);
      if (page === null || page === 'more') return page ?? 'refused';
      const { address } = part;
      // The browser's word on where the tab is, not the copy's.
      if ((await addressOf(tabId)) !== address) return 'refused';
      const owner = hintOf(await (await work.store()).kept.owner());
      const { timeZone } = systemClock;
      const result = await readCopy({
        address,
        page,
        timeZone,
        now: systemClock.now(),
        ...(owner && { owner }),
      });
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
