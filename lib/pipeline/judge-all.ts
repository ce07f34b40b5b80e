import type { DeriveDeps } from './derive.ts';
import {
  type Bench,
  judgeConversations,
  type Loaded,
  loadConversations,
  writeConversations,
} from './derive-conversations.ts';
import type { Fresh } from './fresh.ts';
import { Joins } from './joins.ts';
import { later } from './later.ts';
import { type Batch, batchesOf, marks } from './marks.ts';
import { rebuildMonths } from './months.ts';
import { presentRows } from './present.ts';
import { NEW } from './state.ts';

/** Conversations judged per commit: so few that a killed worker repeats little, so many that each month is written seldom. */
const BATCH = 200;
/** Conversations after which a long run lets the inbox show what it has so far; then after four times as many, and so on. */
const SHOW_FIRST = 800;
const SHOW_NEXT = 4;

/** Reads a batch while the one before it is judged. */
const ahead = (bench: Bench, batch: Batch | undefined): Promise<Loaded> =>
  later(loadConversations(bench, batch ?? { ids: [], keys: [] }));

/**
 * Judges what waits; true where anything did. What is read meanwhile is taken up (`takeUp`) between two batches. `fresh`: takes
 * what is written.
 */
export async function judgeAll(
  deps: DeriveDeps,
  said: Pick<Bench, 'corrections' | 'goal'>,
  takeUp: () => Promise<void>,
  fresh: Fresh,
): Promise<boolean> {
  const { kept, judges, crew, onProgress, stopped, breathe } = deps;
  const derived = presentRows(deps.derived);
  const newBench = (): Bench => ({
    ...said,
    derived,
    judges,
    joins: new Joins(kept, derived, said.corrections.deleted),
    ...(crew && { crew }),
    ...(breathe && { breathe }),
  });
  let bench = newBench();
  let showAt = SHOW_FIRST;
  for (let any = false; ; any = true) {
    const batches = batchesOf(await marks(derived), BATCH);
    let waiting = batches.reduce((sum, { ids }) => sum + ids.length, 0);
    onProgress?.(waiting);
    if (batches.length === 0 || stopped?.() === true) return any;
    let next = ahead(bench, batches[0]);
    let written: Promise<void> = Promise.resolve();
    let judgedSoFar = 0;
    for (const [i, { ids }] of batches.entries()) {
      if (stopped?.() === true) break;
      const loaded = await next;
      next = ahead(bench, batches[i + 1]);
      const news = later(derived.get('dirty', NEW));
      const judged = await judgeConversations(bench, loaded);
      await written;
      written = later(writeConversations(bench, judged).then(() => fresh.hold(judged.puts)));
      if (judgedSoFar >= showAt) {
        await written;
        await rebuildMonths(derived, said.corrections, fresh);
        showAt = SHOW_NEXT * judgedSoFar;
      }
      if ((await news) !== undefined) {
        await written;
        await takeUp();
        bench = newBench();
        next = ahead(bench, batches[i + 1]);
      }
      onProgress?.(waiting);
      judgedSoFar += ids.length;
      waiting -= ids.length;
    }
    await written;
  }
}
