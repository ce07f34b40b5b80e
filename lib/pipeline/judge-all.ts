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
import { rebuildMonths } from './months.ts';
import { presentRows } from './present.ts';
import { NEW } from './state.ts';

/** Conversations judged per commit: so few that a killed worker repeats little, so many that each month is written seldom. */
const BATCH = 200;
/** Conversations after which a long run lets the inbox show what it has so far; then after four times as many, and so on. */
const SHOW_FIRST = 800;
const SHOW_NEXT = 4;

const isTopic = (key: string): boolean => key.startsWith('#');

/** Reads a batch while the one before it is judged. */
const ahead = (bench: Bench, waiting: readonly string[], from: number): Promise<Loaded> =>
  later(loadConversations(bench, waiting.slice(from, from + BATCH)));

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
    const waiting = (await derived.keys('dirty')).filter((key) => !isTopic(key));
    onProgress?.(waiting.length);
    if (waiting.length === 0 || stopped?.() === true) return any;
    let next = ahead(bench, waiting, 0);
    let written: Promise<void> = Promise.resolve();
    for (let i = 0; i < waiting.length && stopped?.() !== true; i += BATCH) {
      const loaded = await next;
      next = ahead(bench, waiting, i + BATCH);
      const news = later(derived.get('dirty', NEW));
      const judged = await judgeConversations(bench, loaded);
      await written;
      written = later(writeConversations(bench, judged).then(() => fresh.hold(judged.puts)));
      if (i >= showAt) {
        await written;
        await rebuildMonths(derived, said.corrections, fresh);
        showAt = SHOW_NEXT * i;
      }
      if ((await news) !== undefined) {
        await written;
        await takeUp();
        bench = newBench();
        next = ahead(bench, waiting, i + BATCH);
      }
      onProgress?.(waiting.length - i);
    }
    await written;
  }
}
