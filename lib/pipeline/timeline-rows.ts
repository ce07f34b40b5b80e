import type { Decision } from '../model/decision.ts';
import type { TermsRow } from '../visibility/term-series.ts';
import { Corrections, offersWork } from './corrections.ts';
import type { Derived } from './port.ts';
import type { SlimRecord, TimelineRecord } from './records.ts';
import { goalOf } from './said.ts';

/** An approach on the timeline, with what it states and the version of the rules that said so. */
export interface TimelineRow extends TermsRow {
  readonly rules: number;
}

function rowOf(r: TimelineRecord, corrections: Corrections, judged: boolean): TimelineRow {
  const said = corrections.of(r);
  const label = said.label ?? r.triage.label;
  const facts = r.triage.offer === null ? null : { ...r.triage.offer, ...said.facts };
  return {
    key: r.key,
    ...(r.at !== undefined && { at: r.at }),
    label,
    isOffer: said.label === undefined ? r.triage.isOffer : offersWork(label),
    pay: (facts?.pay ?? null) as TimelineRow['pay'],
    engagement: (facts?.engagement ?? null) as TimelineRow['engagement'],
    ...(r.answeredAt !== undefined && { answeredAt: r.answeredAt }),
    contractFit: judged ? label === 'contract_offer' && r.fit !== null && r.fit.advice !== 'pass' : null,
    rules: r.triage.version,
  };
}

/** The whole timeline with the user's corrections laid over it. */
export async function timelineRows(
  derived: Derived,
  decisions: readonly Decision[] | Promise<readonly Decision[]>,
): Promise<TimelineRow[]> {
  const [said, small, count] = await Promise.all([
    decisions,
    derived.all<readonly TimelineRecord[]>('timeline'),
    derived.count('inbox'),
  ]);
  // Some of the months were put together before there were small ones.
  const months = small.length === count ? small : await derived.all<readonly SlimRecord[]>('inbox');
  const corrections = new Corrections(said);
  const judged = goalOf(said)?.confirmedAt !== undefined;
  return months.flat().map((r) => rowOf(r, corrections, judged));
}
