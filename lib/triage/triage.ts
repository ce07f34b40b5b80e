import type { Quote } from '../model/text.ts';
import { msg, tamed } from '../model/text.ts';
import {
  type FactName,
  isOfferLabel,
  type Label,
  type Risk,
  type TriageInput,
  type TriageResult,
} from '../model/triage.ts';
import { ideasOf } from '../nlp/message/concepts.ts';
import type { Doc } from '../nlp/message/document.ts';
import { type Asked, type FactsFound, readFacts, readFactsOf } from '../nlp/message/facts.ts';
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
  const quote = decided.evidence[0]?.quote ?? '';
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

/** What a message of this label is about. */
export const kindOf = (label: Label): WorkKind => KINDS[label] ?? 'job';
export const hasFacts = (label: Label): boolean => isOfferLabel(label) || label === 'scam';

/** Facts of a message that has this label, with their quotes; null: it offers no work. */
export const factsOf = (label: Label, doc: Doc): FactsFound | null =>
  hasFacts(label) ? readFacts(doc, kindOf(label)) : null;

/** A message as read. */
export interface Reading extends TriageResult {
  readonly doc: Doc;
}

export const withoutDoc = ({ doc: _, ...rest }: Reading): TriageResult => rest;

/**
 * So many messages go through each step together. One alone goes through some megabytes of code and tables that no
 * processor keeps at hand until the next one comes; together they take little more than half the time.
 */
const TOGETHER = 64;

/** What is paid to somebody else, or for nothing that is offered, is none of the reader's pay. */
function withoutPay({ facts, quotes: { pay: _, ...quotes } }: FactsFound): FactsFound {
  return { facts: { ...facts, pay: null }, quotes };
}

interface Judged {
  readonly input: TriageInput;
  readonly doc: Doc;
  readonly decided: Decided;
  readonly risk: Risk;
}

/** Label and warning signs of each, by its words alone. */
function judged(inputs: readonly TriageInput[]): Judged[] {
  const docs = inputs.map(docOf);
  const hits = docs.map(ideasOf);
  const risks = docs.map((doc, i) => {
    const { snippet, text, attachments } = inputs[i] as TriageInput;
    return assessRisk(doc, { partial: snippet === true || (text.trim() === '' && (attachments ?? 0) > 0) });
  });
  return docs.map((doc, i) => {
    const input = inputs[i] as TriageInput;
    const headline = input.sender?.headline;
    const proven = risks[i] as Risk;
    const decided = decide(doc, hits[i] ?? [], proven, headline === undefined ? undefined : tamed(headline));
    return { input, doc, decided, risk: withLabel(proven, decided, doc) };
  });
}

function together(inputs: readonly TriageInput[]): Reading[] {
  const all = judged(inputs);
  const asking = all.filter(({ doc, decided }) => doc.understood && hasFacts(decided.label));
  const found = readFactsOf(asking.map(({ doc, decided }): Asked => ({ doc, kind: kindOf(decided.label) })));
  const factsBy = new Map(asking.map((one, i) => [one, found[i]]));
  return all.map((one) => {
    const { input, doc, decided, risk } = one;
    const offered = doc.understood && isOffer(decided.label, doc);
    const found = factsBy.get(one);
    const facts = found === undefined || offered || decided.label === 'scam' ? found : withoutPay(found);
    return {
      doc,
      version: TRIAGE_VERSION,
      language: doc.language,
      understood: doc.understood,
      label: decided.label,
      confidence: doc.understood ? decided.confidence : 0,
      isOffer: offered,
      offer: facts?.facts ?? null,
      quotes: place(facts?.quotes ?? {}, doc.original.length - input.text.length),
      missing: facts === undefined || decided.label === 'scam' ? [] : missingFacts(decided.label, facts.facts),
      risk,
      evidence: decided.evidence,
    };
  });
}

/** Reads each of these messages by itself; for speed they go through each step together. */
export function readAll(inputs: readonly TriageInput[]): Reading[] {
  const out: Reading[] = [];
  for (let from = 0; from < inputs.length; from += TOGETHER) out.push(...together(inputs.slice(from, from + TOGETHER)));
  return out;
}

export const readOne = (input: TriageInput): Reading => readAll([input])[0] as Reading;

/**
 * Reads one message: label, facts with their quotes, what is missing, warning signs. Pure and bounded: at most the first
 * 20,000 characters are analysed, whatever the length.
 */
export const triage = (input: TriageInput): TriageResult => withoutDoc(readOne(input));

/** What {@link triage} tells of each of many messages, in less time. */
export const triageAll = (inputs: readonly TriageInput[]): TriageResult[] => readAll(inputs).map(withoutDoc);
