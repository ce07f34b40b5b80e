/**
 * What verdicts on edits would have said in worlds where the truth is known, looked at every day for a year.
 *   npm run simulate [-- RUNS [SEED]]
 */
import { ARROWS, NAIVE, PLANNED } from './simulate/peers.ts';
import { replacedCalls } from './simulate/placebo.ts';
import * as plan from './simulate/plan.ts';
import { type Cell, OURS, type Tally, trial } from './simulate/trial.ts';
import { CLUSTERED, POISSON, SEASONAL } from './simulate/worlds.ts';

const RUNS = Number(process.argv[2] ?? 1000);
const SEED = Number(process.argv[3] ?? 1);
const PEERS = [NAIVE, ARROWS, PLANNED];
const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);
const missed: string[] = [];

/** A stream per rate and history: adding a cell moves no other, and the worlds are compared on equal luck. */
const seedOf = (c: Cell): number => SEED * 1_000_003 + Math.round(c.perWeek * 10) * 7919 + c.historyWeeks * 104_729;

function check(ok: boolean, what: string): string {
  if (!ok) missed.push(what);
  return ok ? '' : ' MISSED';
}

const spoke = (t: Tally, name: string): number => t.spoke[name] ?? 0;

function falseAlarms(): void {
  for (const world of plan.NULL_WORLDS) {
    const rule = plan.FALSE_ALARM_LIMITS.find((l) => l.world === world);
    const held = rule === undefined ? '' : `, at most ${100 * rule.limit} % from ${rule.from} weeks of history up`;
    print(`\n${world.name}: false alarms within a year of daily looks${held}`);
    print('  history  a week |   Beckon | exact daily | arrow ±50 % | exact once | held at end | held always');
    for (const cell of plan.nullCells(world)) {
      const t = trial(cell, RUNS, seedOf(cell), PEERS);
      const where = `${world.name}, ${cell.historyWeeks} weeks, ${cell.perWeek} a week`;
      const bad =
        check(
          rule === undefined || cell.historyWeeks < rule.from || spoke(t, OURS) <= rule.limit,
          `${where}: false alarms ${percent(spoke(t, OURS))}`,
        ) + check(rule?.limit !== 0.05 || t.covered >= plan.LEAST_COVERAGE, `${where}: coverage ${percent(t.covered)}`);
      const [ours, naive, arrows, planned] = [OURS, ...PEERS.map((p) => p.name)].map((n) => percent(spoke(t, n)));
      print(
        `  ${String(cell.historyWeeks).padStart(7)}  ${String(cell.perWeek).padStart(6)} | ${ours} | ${naive?.padStart(11)} | ${arrows?.padStart(11)} | ${planned?.padStart(10)} | ${percent(t.covered).padStart(11)} | ${percent(t.alwaysCovered).padStart(11)}${bad}`,
      );
    }
  }
}

function power(): void {
  print('\nPower: found within 26 weeks after the quiet week, from 26 weeks of history (right direction)');
  print('  world                    a week  change |   Beckon  median days | exact daily | exact once | held at end');
  for (const cell of plan.POWER_CELLS) {
    const t = trial(cell, RUNS, seedOf(cell), [NAIVE, PLANNED], plan.POWER_WEEKS);
    const target = cell.world.name === 'Poisson' && cell.perWeek === 2 && cell.ratio === 2;
    const bad = check(!target || spoke(t, OURS) >= plan.LEAST_POWER, `power ${percent(spoke(t, OURS))}`);
    print(
      `  ${cell.world.name.padEnd(24)} ${String(cell.perWeek).padStart(6)}  ${`×${cell.ratio}`.padStart(6)} | ${percent(spoke(t, OURS))} ${String(t.medianDays ?? '–').padStart(12)} | ${percent(spoke(t, NAIVE.name)).padStart(11)} | ${percent(spoke(t, PLANNED.name)).padStart(10)} | ${percent(t.covered).padStart(11)}${bad}`,
    );
  }
}

function placebo(): void {
  const runs = Math.max(20, Math.round(RUNS / 5));
  print(`\nPlacebo line, two years of history (${runs} runs): first calls, and how many became "already moving"`);
  for (const world of [SEASONAL, CLUSTERED, POISSON]) {
    for (const [perWeek, ratio] of [
      [2, 1],
      [5, 1],
      [2, 2],
      [5, 2],
    ] as const) {
      const r = replacedCalls(world, perWeek, ratio, runs, SEED);
      print(
        `  ${world.name.padEnd(24)} ${String(perWeek).padStart(3)} a week ×${ratio} | called ${percent(r.called / runs)} | of these replaced ${percent(r.called === 0 ? 0 : r.replaced / r.called)}`,
      );
    }
  }
}

print(`${RUNS} runs per cell, seed ${SEED}`);
falseAlarms();
power();
placebo();
print(missed.length === 0 ? '\nAll limits held.' : `\nMissed:\n  ${missed.join('\n  ')}`);
process.exitCode = missed.length === 0 ? 0 : 1;
