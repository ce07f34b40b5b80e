import type { Message } from '../model/conversation.ts';
import type { FactName, OfferFacts, Risk, RiskLevel, TriageInput, TriageResult } from '../model/triage.ts';
import { docOf } from './input.ts';
import { missingFacts } from './missing.ts';
import { assessRisk } from './risk.ts';
import { type Reading, readOne, withEvidence } from './triage.ts';

const LEVELS: readonly RiskLevel[] = ['none', 'caution', 'danger'];

function toInput(m: Message, index: number): TriageInput {
  return {
    id: String(index),
    text: m.text,
    ...(m.subject !== undefined && index === 0 && { subject: m.subject }),
    ...(m.sentAt !== undefined && { sentAt: m.sentAt }),
    sender: m.sender,
    ...(m.snippet !== undefined && { snippet: m.snippet }),
    ...(m.attachments !== undefined && { attachments: m.attachments }),
  };
}

/** The lure often comes in the third message: warnings of all of them stand, the worst level counts. */
function worst(results: readonly Reading[], whole: Risk): Risk {
  const all = [...results.map((r) => r.risk), whole];
  const level = all.reduce<RiskLevel>((a, r) => (LEVELS.indexOf(r.level) > LEVELS.indexOf(a) ? r.level : a), 'none');
  const rules = all.flatMap((r) => r.rules);
  return {
    level,
    checked: results.every((r) => r.risk.checked),
    rules: rules.filter((r, i) => rules.findIndex((x) => x.id === r.id) === i),
  };
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === false || (Array.isArray(value) && value.length === 0);

/** Later messages add what the first left open; what was said first stands. */
function merge(first: Reading, later: readonly Reading[]): Pick<TriageResult, 'offer' | 'quotes'> {
  if (first.offer === null) return { offer: null, quotes: first.quotes };
  const offer: Record<string, unknown> = { ...first.offer };
  const quotes: Partial<Record<FactName, TriageResult['quotes'][FactName]>> = { ...first.quotes };
  for (const next of later) {
    if (next.offer === null) continue;
    for (const [name, value] of Object.entries(next.offer) as [FactName, unknown][]) {
      if (!isEmpty(offer[name]) || isEmpty(value)) continue;
      offer[name] = value;
      const quote = next.quotes[name];
      if (quote !== undefined) quotes[name] = quote;
    }
  }
  return { offer: offer as unknown as OfferFacts, quotes: quotes as TriageResult['quotes'] };
}

/** An approach as read, and the message that gives it its label and date. */
export interface ReadThread {
  readonly result: TriageResult;
  /** Index among the inbound messages; 0 where none bears an offer. */
  readonly bearing: number;
}

/**
 * Reads an approach, a sender's run of messages: label and date come from the first that bears an offer (else the
 * first), facts from all of them, risk from the whole thread as read.
 */
export function readThread(messages: readonly Message[]): ReadThread {
  const inbound = messages.filter((m) => m.direction === 'inbound' && m.draft !== true);
  const inputs = (inbound.length > 0 ? inbound : messages).map(toInput);
  const results = inputs.map(readOne);
  const bearing = Math.max(
    0,
    results.findIndex((r) => r.isOffer),
  );
  const chosen = results[bearing] ?? readOne({ id: '0', text: '' });
  if (results.length < 2) return { result: withEvidence(chosen), bearing };
  const text = inputs
    .map((i) => i.text)
    .join('\n\n')
    .slice(0, 20_000);
  // Of the whole read as one text only the warning signs count: its label means nothing.
  const whole = assessRisk(docOf({ id: 'thread', text }), { partial: false });
  const risk = worst(results, whole);
  const merged = merge(chosen, results.slice(bearing + 1));
  const label = risk.rules.some((r) => r.hard) ? 'scam' : chosen.label;
  const result: TriageResult = {
    ...withEvidence(chosen),
    ...merged,
    label,
    isOffer: chosen.isOffer && label !== 'scam',
    risk,
    missing: merged.offer === null || label === 'scam' ? [] : missingFacts(label, merged.offer),
  };
  return { result, bearing };
}

export const triageThread = (messages: readonly Message[]): TriageResult => readThread(messages).result;
