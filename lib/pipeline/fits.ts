import type { Goal } from '../model/goal.ts';
import { contentHash } from '../model/hash.ts';
import { isOfferLabel, type TriageResult } from '../model/triage.ts';
import { missingFacts } from '../triage/missing.ts';
import { correctedFacts } from './corrected-facts.ts';
import type { Corrections } from './corrections.ts';
import type { Judges } from './judges.ts';
import type { ApproachRecord, FitRecord } from './records.ts';

/**
 * The judgement with the user's corrections in it: what the goal is held against. A fact that was filled in is missing no
 * more, and one that was emptied is; what was called an offer has facts to fill in, though none was read.
 */
export function correctedTriage(
  record: Pick<ApproachRecord, 'keys' | 'rule' | 'triage'>,
  corrections: Corrections,
): TriageResult {
  const { label: said, facts } = corrections.of(record);
  const { triage } = record;
  const label = said ?? triage.label;
  const isOffer = said === undefined ? triage.isOffer : isOfferLabel(said);
  const offer = correctedFacts(triage.offer, isOffer, facts);
  const changed = said !== undefined || Object.keys(facts).length > 0;
  return {
    ...triage,
    label,
    isOffer,
    offer,
    ...(changed && { missing: offer === null || !isOffer ? [] : missingFacts(label, offer) }),
  };
}

/** What is held against no-gos: the whole text; where it is gone, what the record shows of it and those found in it. */
const searched = ({ snippet, noGos = [] }: ApproachRecord, text?: string): string =>
  text ?? [snippet, ...noGos].join('\n').trim();

/** No-gos of the goal that stand in the record's text, to be known once it is gone. */
export function noGosIn(record: ApproachRecord, goal: Goal | null, judges: Judges, text?: string): readonly string[] {
  if (goal === null || !record.triage.isOffer) return [];
  const from = { sender: record.sender, text: searched(record, text) };
  return goal.noGos.filter((n) => judges.fit(record.triage, { ...goal, noGos: [n] }, from).marks.includes('no-go'));
}

/** Only a confirmed goal judges; only offers are judged. `undefined` = no fit to keep. */
export function fitRecord(
  record: ApproachRecord,
  goal: Goal | null,
  corrections: Corrections,
  judges: Judges,
  text?: string,
): FitRecord | undefined {
  if (goal?.confirmedAt === undefined) return undefined;
  const triage = correctedTriage(record, corrections);
  if (!triage.isOffer) return undefined;
  try {
    const fit = judges.fit(triage, goal, { sender: record.sender, text: searched(record, text) });
    return { key: record.key, input: contentHash([judges.version, goal]), fit };
  } catch (error) {
    console.error('beckon: an offer could not be held against the goal', error);
    return undefined;
  }
}
