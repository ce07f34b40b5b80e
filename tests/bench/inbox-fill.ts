import { alone } from '../../lib/platform/work-lock.ts';
import { openStore } from '../../lib/store/index.ts';
import { fillApproaches } from './fill-approaches.ts';

/** Fills the extension's own store, from within one of its pages, by the pipeline's own code and under its lock. */
export async function fill(size: number): Promise<void> {
  const store = await openStore();
  await alone(() => fillApproaches(store.derived, size, performance.timeOrigin + performance.now()));
  store.close();
}
