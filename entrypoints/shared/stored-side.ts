import type { App } from '../../lib/model/app.ts';
import type { Json } from '../../lib/model/text.ts';
import type { Kept } from '../../lib/pipeline/port.ts';
import { createQueries, type Queries } from '../../lib/pipeline/queries.ts';
import { rejudge } from '../../lib/pipeline/rejudge.ts';
import { storageOf } from '../../lib/pipeline/storage.ts';
import type { Store } from '../../lib/store/index.ts';
import { systemClock } from './clock.ts';

/** The part of an `App` that asks its store and nobody else, whichever store that is. `work`: has what waits derived. */
export function storedSide(db: () => Promise<Store>, decide: App['decide'], work: () => Promise<unknown>) {
  let reading: ReturnType<Kept['decisions']> | null = null;
  /** Questions of the same moment share one reading of what the user said; it is over before anything can be said anew. */
  const decisionsOf = (kept: Kept): ReturnType<Kept['decisions']> => {
    if (reading !== null) return reading;
    reading = kept.decisions();
    queueMicrotask(() => {
      reading = null;
    });
    return reading;
  };
  const query = async <T>(ask: (q: Queries) => Promise<T>): Promise<T> => {
    const { kept, derived } = await db();
    return ask(createQueries({ ...kept, decisions: () => decisionsOf(kept) }, derived, systemClock));
  };
  return {
    glance: () => query((q) => q.glance()),
    audit: () => query((q) => q.audit()),
    profile: () => query((q) => q.profile()),
    inbox: (asked) => query((q) => q.inbox(asked)),
    handOffers: () => query((q) => q.handOffers()),
    visibility: (asked) => query((q) => q.visibility(asked)),
    bars: () => query((q) => q.bars()),
    rules: () => query((q) => q.rules()),
    goal: () => query((q) => q.goal()),
    settings: () => query((q) => q.settings()),
    approach: (key: string) => query((q) => q.approach(key)),
    storage: async () => storageOf(await db()),
    decide,
    setGoal: (goal) => decide([{ subject: 'goal', key: '', field: 'goal', value: goal as unknown as Json }]),
    setSetting: (field, value) => decide([{ subject: 'setting', key: '', field, value }]),
    checkStore: async () => (await db()).check(),
    async repairStore() {
      const store = await db();
      const found = await store.repair();
      await rejudge(store.derived);
      await work();
      return found;
    },
  } satisfies Partial<Record<keyof App, unknown>> & Omit<Partial<App>, 'approach'>;
}
