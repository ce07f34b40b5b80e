import { DAY, WEEK } from '../../../lib/model/time.ts';
import { lowerBound } from '../../../lib/visibility/spans.ts';
import { poissonTest } from './poisson-test.ts';

/** What a method says at a look: a change upwards, downwards or nothing. */
export type Say = 1 | -1 | 0;
export interface Peer {
  readonly name: string;
  /** `events` sorted; the edit is at 0; only what lies before `now` may be used. */
  say(events: readonly number[], historyWeeks: number, now: number): Say;
}

const count = (events: readonly number[], from: number, to: number): number =>
  lowerBound(events, to) - lowerBound(events, from);

const direction = (significant: boolean, ratio: number): Say => (significant ? (ratio > 1 ? 1 : -1) : 0);

/** A two-sided exact test at 5 % on all there is, looked at every day. */
export const NAIVE: Peer = {
  name: 'exact test, daily',
  say(events, historyWeeks, now) {
    const [n0, n1] = [count(events, -historyWeeks * WEEK, 0), count(events, 0, now)];
    const ratio = (n1 * historyWeeks * WEEK) / (n0 * now);
    return direction(poissonTest(n1, now / WEEK, n0, historyWeeks) < 0.05, ratio);
  },
};

/** An arrow whenever the last four weeks differ from the four before the edit by half or more. */
export const ARROWS: Peer = {
  name: 'Δ% arrow at ±50 %',
  say(events, _historyWeeks, now) {
    if (now < 4 * WEEK) return 0;
    const [n0, n1] = [count(events, -4 * WEEK, 0), count(events, now - 4 * WEEK, now)];
    if (n0 === 0) return n1 > 0 ? 1 : 0;
    return direction(Math.abs(n1 / n0 - 1) >= 0.5, n1 / n0);
  },
};

/** The exact test once, when it was planned: eight weeks against the eight before. */
export const PLANNED: Peer = {
  name: 'exact test, once at 8 weeks',
  say(events, historyWeeks, now) {
    if (now !== 56 * DAY) return 0;
    const back = Math.min(8, historyWeeks);
    const [n0, n1] = [count(events, -back * WEEK, 0), count(events, 0, now)];
    return direction(poissonTest(n1, 8, n0, back) < 0.05, (n1 * back) / (n0 * 8));
  },
};
