import { DAY, WEEK } from '../../../lib/model/time.ts';
import { assess } from '../../../lib/visibility/assess.ts';
import { verdictForEdit } from '../../../lib/visibility/verdict.ts';
import { Random } from './random.ts';
import { arrivals, type Run, type World } from './worlds.ts';

interface Replaced {
  readonly runs: number;
  /** Runs in which the test spoke at some look. */
  readonly called: number;
  /** Of these, how many the placebo line turned into "already moving" at that first call. */
  readonly replaced: number;
}

/** How often the placebo line takes back a first call, with two years of history before the edit. */
export function replacedCalls(world: World, perWeek: number, ratio: number, runs: number, seed: number): Replaced {
  const random = new Random(seed);
  const shape: Run = { perWeek, historyWeeks: 104, afterWeeks: 28, ratio, effectFrom: 7 * DAY };
  let [called, replaced] = [0, 0];
  for (let i = 0; i < runs; i++) {
    const events = arrivals(world, shape, random);
    for (let day = 8; day <= 27 * 7; day++) {
      const input = { events, exposure: [[-104 * WEEK, 28 * WEEK]] as const, editAt: 0, asOf: day * DAY };
      if (assess(input).called === null) continue;
      called++;
      if (verdictForEdit({ ...input, declared: true }).effect.verdict === 'already-moving') replaced++;
      break;
    }
  }
  return { runs, called, replaced };
}
