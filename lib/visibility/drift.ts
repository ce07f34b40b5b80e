import { WEEK } from '../model/time.ts';
import { logEvidence, type Sides } from './evidence.ts';

/** Spread of the log rate that markets alone give within a year: about ×0.75 to ×1.35 is ordinary. */
const YEARLY_SPREAD = Number(process.env.SD ?? 0.3);
const YEAR_WEEKS = (365.25 * 24 * 3600 * 1000) / WEEK;

/**
 * The evidence that remains once ordinary drift between the two windows is allowed for: its variance is added to that of
 * the log ratio (1/n0 + 1/n1) by shrinking the counts. `apart` = weeks between the windows' middles. Hardly matters for
 * few events; with ten a week the plain evidence takes a drift of ×1.5 a year for an effect in one case of four
 * (tests/bench/simulation.ts).
 */
export function logEvidenceBeyondDrift(s: Sides, apart: number): number {
  if (!(s.n0 > 0 && s.n1 > 0)) return logEvidence(s);
  if (process.env.SHIFT) {
    const d = Math.exp((Math.sign(s.n1 * s.t0 - s.n0 * s.t1) * Number(process.env.SHIFT) * apart) / YEAR_WEEKS);
    return logEvidence({ ...s, t1: s.t1 * d });
  }
  const drift = (YEARLY_SPREAD * apart) / YEAR_WEEKS;
  const shrink = 1 + drift ** 2 / (1 / s.n0 + 1 / s.n1);
  return logEvidence({ ...s, n0: s.n0 / shrink, n1: s.n1 / shrink });
}
