import type { Finding } from '../model/audit.ts';

/** Relative effort, a judgement: a few minutes, an hour, days. */
const EFFORT = { minutes: 1, hour: 3, days: 8 } as const;

/** Weight that a finding leaves on the table. */
export const gainOf = (f: Finding): number =>
  f.result === 'missing' || f.result === 'partly' ? f.weight * (1 - (f.share ?? 0) - (f.open ?? 0)) : 0;

/** Gain per effort of what can be said or set; what must be earned is a list of its own and has none. */
export const gainPerEffort = (f: Finding): number => (f.kind === 'earn' ? 0 : gainOf(f) / EFFORT[f.effort ?? 'hour']);

const GROUP = { missing: 0, partly: 0, unknown: 2, met: 3, 'not-applicable': 4 } as const;
const groupOf = (f: Finding): number => (GROUP[f.result] === 0 && f.kind === 'earn' ? 1 : GROUP[f.result]);

/** First what can be said or set, most gain per effort first; then what must be earned; then the rest. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      groupOf(a) - groupOf(b) ||
      gainPerEffort(b) - gainPerEffort(a) ||
      gainOf(b) - gainOf(a) ||
      b.weight - a.weight ||
      (a.check < b.check ? -1 : 1),
  );
}
