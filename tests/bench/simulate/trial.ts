import { DAY, type Span, WEEK } from '../../../lib/model/time.ts';
import type { EffectInput, EffectResult } from '../../../lib/model/visibility.ts';
import { assess } from '../../../lib/visibility/assess.ts';
import { editEffect } from '../../../lib/visibility/effect.ts';
import { CALL_AT, logEvidence } from '../../../lib/visibility/evidence.ts';
import type { Peer, Say } from './peers.ts';
import { Random } from './random.ts';
import { arrivals, type World } from './worlds.ts';

export interface Cell {
  readonly world: World;
  readonly perWeek: number;
  readonly historyWeeks: number;
  readonly ratio: number;
}
export interface Tally {
  readonly cell: Cell;
  readonly runs: number;
  /** Share of runs in which the method ever spoke (in the right direction, where there is one). */
  readonly spoke: Readonly<Record<string, number>>;
  /** Days from the edit to the first call, median over the runs that called. */
  readonly medianDays: number | null;
  /** Share of runs whose interval held the true ratio at the end, and at every look. */
  readonly covered: number;
  readonly alwaysCovered: number;
}

export const OURS = 'Beckon';
const WASH_IN = 7 * DAY;
const AFTER_WEEKS = 53;

interface Outcome {
  readonly day: number | null;
  readonly covered: boolean;
  readonly alwaysCovered: boolean;
}

const holds = (e: EffectResult, ratio: number): boolean =>
  (e.interval[0] ?? 0) <= ratio && ratio <= (e.interval[1] ?? Infinity);

const right = (say: Say, ratio: number): boolean => (ratio === 1 ? say !== 0 : say === Math.sign(ratio - 1));

/** Looks every day from the edit on; nothing changes once the window is frozen. */
function watch(events: readonly number[], cell: Cell, lookWeeks: number): Outcome {
  const exposure: Span[] = [[-cell.historyWeeks * WEEK, AFTER_WEEKS * WEEK]];
  const at = (day: number): EffectInput => ({ events, exposure, editAt: 0, asOf: day * DAY });
  let day: number | null = null;
  let alwaysCovered = true;
  let last = 8;
  for (; last <= lookWeeks * 7; last++) {
    const { called, sides, windows } = assess(at(last));
    if (day === null && called !== null && right(called === 'up' ? 1 : -1, cell.ratio)) day = last;
    alwaysCovered &&= logEvidence({ ...sides, t1: sides.t1 * cell.ratio }) < Math.log(CALL_AT);
    if (windows.frozen) break;
  }
  return { day, covered: holds(editEffect(at(last)), cell.ratio), alwaysCovered };
}

function peerSpoke(peer: Peer, events: readonly number[], cell: Cell, lookWeeks: number): boolean {
  for (let d = 1; d <= lookWeeks * 7; d++) {
    if (right(peer.say(events, cell.historyWeeks, d * DAY), cell.ratio)) return true;
  }
  return false;
}

const median = (days: readonly number[]): number | null =>
  days.length === 0 ? null : ([...days].sort((a, b) => a - b)[days.length >> 1] as number);

/** Runs one cell: `lookWeeks` of daily looks after an edit, each run from its own seed. */
export function trial(cell: Cell, runs: number, seed: number, peers: readonly Peer[], lookWeeks = 52): Tally {
  const random = new Random(seed);
  const days: number[] = [];
  const spoke: Record<string, number> = Object.fromEntries([OURS, ...peers.map((p) => p.name)].map((n) => [n, 0]));
  let [covered, always] = [0, 0];
  for (let i = 0; i < runs; i++) {
    const events = arrivals(cell.world, { ...cell, afterWeeks: AFTER_WEEKS, effectFrom: WASH_IN }, random);
    const ours = watch(events, cell, lookWeeks);
    if (ours.day !== null) {
      days.push(ours.day);
      spoke[OURS] = (spoke[OURS] ?? 0) + 1;
    }
    covered += Number(ours.covered);
    always += Number(ours.alwaysCovered);
    for (const p of peers) if (peerSpoke(p, events, cell, lookWeeks)) spoke[p.name] = (spoke[p.name] ?? 0) + 1;
  }
  const shares = Object.fromEntries(Object.entries(spoke).map(([name, n]) => [name, n / runs]));
  return { cell, runs, spoke: shares, medianDays: median(days), covered: covered / runs, alwaysCovered: always / runs };
}
