import type { Quote } from '../model/text.ts';
import { msg, tamed } from '../model/text.ts';
import {
  type FactName,
  isOfferLabel,
  type Label,
  type OfferFacts,
  type Risk,
  type TriageInput,
  type TriageResult,
} from '../model/triage.ts';
import { findConcepts } from '../nlp/message/concepts.ts';
import type { Doc } from '../nlp/message/document.ts';
import { readFacts } from '../nlp/message/facts.ts';
import type { WorkKind } from '../nlp/message/workplace.ts';
import { docOf } from './input.ts';
import { type Decided, decide } from './label.ts';
import { missingFacts } from './missing.ts';
import { isOffer } from './offer.ts';
import { assessRisk } from './risk.ts';
import { tellsOfFraud } from './told.ts';
import { TRIAGE_VERSION } from './version.ts';

/** From this confidence on the label alone is a warning of its own. */
const SURE = 0.7;
/** … and from this one where no rule of any kind fired: honest mail about deposits and parcels stays below it. */
const SURE_ALONE = 0.95;
/** A short note gives the learnt weights too little to be sure of. */
const ENOUGH_WORDS = 30;
/** Quotes keep the input's offsets: the subject stands apart. */
function place(quotes: Partial<Record<FactName, Quote>>, shift: number): Partial<Record<FactName, Quote>> {
  if (shift === 0) return quotes;
  const out: Partial<Record<FactName, Quote>> = {};
  for (const [name, q] of Object.entries(quotes) as [FactName, Quote][])
    out[name] =
      (q.start ?? 0) < shift
        ? { text: q.text, where: 'subject' }
        : { ...q, start: (q.start ?? 0) - shift, end: (q.end ?? 0) - shift };
  return out;
}

/** A text that reads like known frauds is a warning even where no single rule proves it. */
function withLabel(risk: Risk, decided: Decided, doc: Doc): Risk {
  if (decided.label !== 'scam' || risk.level === 'danger') return risk;
  const quote = decided.evidence()[0]?.quote ?? '';
  const rule = { id: 'reads-like-scam', quote, hard: false, advice: msg('risk.advice.reads-like-scam') };
  const alone = risk.rules.length === 0;
  const sure = decided.confidence >= (alone ? SURE_ALONE : SURE) && (!alone || doc.tokens.length >= ENOUGH_WORDS);
  return {
    ...risk,
    level: sure && !tellsOfFraud(doc) ? 'danger' : 'caution',
    rules: [...risk.rules, rule],
  };
}

const KINDS: Partial<Record<Label, WorkKind>> = {
  recruiter_ping: 'ping',
  founder_pitch: 'venture',
  expert_network: 'call',
  teaching_offer: 'teaching',
  scam: 'lure',
};

/** Facts of a message that has this label, with quotes that lie `shift` characters before the input's; null: it offers no work. */
export function factsOf(
  label: Label,
  doc: Doc,
  shift = 0,
): { facts: OfferFacts; quotes: TriageResult['quotes'] } | null {
  if (!isOfferLabel(label) && label !== 'scam') return null;
  const { facts, quotes } = readFacts(doc, KINDS[label] ?? 'job');
  return { facts, quotes: place(quotes, shift) };
}

/** A message as read, the phrases that decided on it still to be put together. */
export interface Reading extends Omit<TriageResult, 'evidence'> {
  readonly doc: Doc;
  readonly evidence: Decided['evidence'];
}

export const withEvidence = ({ evidence, doc: _, ...rest }: Reading): TriageResult => ({
  ...rest,
  evidence: evidence(),
});

/** What {@link triage} tells, for those who show the evidence of few messages only. */
export function readOne(input: TriageInput): Reading {
  const doc = docOf(input);
  const hits = findConcepts(doc.tokens, doc.language);
  const partial = input.snippet === true || (input.text.trim() === '' && (input.attachments ?? 0) > 0);
  const proven = assessRisk(doc, { partial });
  const headline = input.sender?.headline;
  const decided = decide(doc, hits, proven, headline === undefined ? undefined : tamed(headline));
  const risk = withLabel(proven, decided, doc);
  const found = doc.understood ? factsOf(decided.label, doc, doc.original.length - input.text.length) : null;
  return {
    doc,
    version: TRIAGE_VERSION,
    language: doc.language,
    understood: doc.understood,
    label: decided.label,
    confidence: doc.understood ? decided.confidence : 0,
    isOffer: doc.understood && isOffer(decided.label, doc),
    offer: found?.facts ?? null,
    quotes: found?.quotes ?? {},
    missing: found === null || decided.label === 'scam' ? [] : missingFacts(decided.label, found.facts),
    risk,
    evidence: decided.evidence,
  };
}

/**
 * Reads one message: label, facts with their quotes, what is missing, warning signs. Pure and bounded: at most the first
 * 20,000 characters are analysed, whatever the length.
 */
export const triage = (input: TriageInput): TriageResult => withEvidence(readOne(input));
