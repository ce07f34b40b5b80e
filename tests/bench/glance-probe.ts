import { DAY } from '../../lib/model/time.ts';
import { createQueries } from '../../lib/pipeline/queries.ts';
import { openStore } from '../../lib/store/index.ts';

export interface GlanceTimes {
  /** As stored within the hour. */
  readonly stored: readonly number[];
  /** Days later: weeks of then, from the buckets. */
  readonly later: readonly number[];
  readonly conversations: number;
}

/** How long the popup's data take beyond opening the database, in milliseconds, by the extension's own code. */
export async function glanceTimes(runs: number, name?: string): Promise<GlanceTimes> {
  const store = await openStore(name === undefined ? {} : { name });
  const now = performance.timeOrigin + performance.now();
  const clock = (at: number) => ({ now: () => at, timeZone: 'Europe/Berlin' });
  const time = async (at: number): Promise<number[]> => {
    const { glance } = createQueries(store.kept, store.derived, clock(at));
    const samples: number[] = [];
    for (let i = 0; i < runs; i++) {
      const started = performance.now();
      const { weeks } = await glance();
      samples.push(performance.now() - started);
      if (weeks.length === 0) throw new Error('the glance shows nothing');
    }
    return samples;
  };
  const times = { stored: await time(now), later: await time(now + 8 * DAY) };
  const conversations = (await store.derived.keys('conversations')).length;
  store.close();
  return { ...times, conversations };
}
