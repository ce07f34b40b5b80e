import type { Cell } from './trial.ts';
import { CLUSTERED, DRIFT_DOWN, DRIFT_UP, POISSON, SEASONAL, type World } from './worlds.ts';

const RATES = [0.5, 1, 2, 5, 10] as const;
const HISTORIES = [4, 8, 12, 26, 52] as const;

const cells = (world: World, histories: readonly number[]): Cell[] =>
  histories.flatMap((historyWeeks) => RATES.map((perWeek) => ({ world, perWeek, historyWeeks, ratio: 1 })));

/** Null cells, by world, in the order they are printed. */
export const NULL_WORLDS: readonly World[] = [POISSON, CLUSTERED, DRIFT_DOWN, DRIFT_UP, SEASONAL];
export const nullCells = (world: World): Cell[] => cells(world, HISTORIES);

/** Power cells: 26 weeks of history, doubled, tripled, halved. */
export const POWER_CELLS: readonly Cell[] = [POISSON, CLUSTERED].flatMap((world) =>
  RATES.flatMap((perWeek) => [2, 3, 0.5].map((ratio) => ({ world, perWeek, historyWeeks: 26, ratio }))),
);

/** Limits on false alarms per world; histories from which they hold. */
export const FALSE_ALARM_LIMITS: readonly { readonly world: World; readonly from: number; readonly limit: number }[] = [
  { world: POISSON, from: 4, limit: 0.05 },
  { world: DRIFT_DOWN, from: 4, limit: 0.08 },
  { world: DRIFT_UP, from: 4, limit: 0.08 },
  { world: CLUSTERED, from: 12, limit: 0.1 },
];
export const LEAST_COVERAGE = 0.95;
/** Doubling from 2 a week, Poisson, within 26 weeks after 26 weeks of history. */
export const LEAST_POWER = 0.85;
/** Quiet week and 26 weeks after it. */
export const POWER_WEEKS = 27;
