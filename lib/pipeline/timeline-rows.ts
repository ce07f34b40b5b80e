import type { Decision } from '../model/decision.ts';
import { isOfferLabel } from '../model/triage.ts';
import type { TermsRow } from '../visibility/term-series.ts';
import { Corrections } from './corrections.ts';
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
    isOffer: said.label === undefined ? r.triage.isOffer : isOfferLabel(label),
    pay: (facts?.pay ?? null) as TimelineRow['pay'],
    engagement: (facts?.engagement ?? null) as TimelineRow['engagement'],
    ...(r.answeredAt !== undefined && { answeredAt: r.answeredAt }),
    contractFit: judged ? label === 'contract_offer' && r.fit !== null && r.fit.advice !== 'pass' : null,
    rules: r.triage.version,
  };
}

/** The timeline as stored, month by month. */
export async function timelineMonths(derived: Derived): Promise<readonly (readonly TimelineRecord[])[]> {
  const [small, count] = await Promise.all([
    derived.all<readonly TimelineRecord[]>('timeline'),
    derived.count('inbox'),
  ]);
  // Some of the months were put together before there were small ones.
  return small.length === count ? small : derived.all<readonly SlimRecord[]>('inbox');
}

/** The whole timeline with the user's corrections laid over it. */
export function timelineRows(
  months: readonly (readonly TimelineRecord[])[],
  decisions: readonly Decision[],
): TimelineRow[] {
  const corrections = new Corrections(decisions);
  const judged = goalOf(decisions)?.confirmedAt !== undefined;
  return months.flat().map((r) => rowOf(r, corrections, judged));
}
