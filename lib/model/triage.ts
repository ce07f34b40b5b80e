import type { PayUnit } from './goal.ts';
import type { Msg, Quote } from './text.ts';
import type { EpochMs } from './time.ts';

/** Labels of messages that offer the reader work. */
export const OFFER_LABELS = [
  'contract_offer',
  'permanent_offer',
  'recruiter_ping',
  'expert_network',
  'founder_pitch',
  'teaching_offer',
] as const;
/** Labels of all other messages. */
export const OTHER_LABELS = ['sales_pitch', 'promo', 'jobseeker_request', 'networking', 'scam', 'system'] as const;
export const LABELS = [...OFFER_LABELS, ...OTHER_LABELS] as const;
export type Label = (typeof LABELS)[number];
/** Whether a label stands for offered paid work (design.md §5), where the rules did not look at the pay. */
export const isOfferLabel = (label: Label): boolean => (OFFER_LABELS as readonly Label[]).includes(label);

export interface Pay {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly unit: PayUnit | null;
}

/** Facts stated by a message; null (or an empty list) where not stated. */
export interface OfferFacts {
  readonly role: string | null;
  readonly seniority: string | null;
  readonly company: string | null;
  readonly undisclosedClient: boolean;
  /** True: acts for a client; false: speaks for whoever would pay; null: not clear. */
  readonly agency: boolean | null;
  readonly pay: Pay | null;
  readonly equityOnly: boolean;
  readonly hoursPerWeek: { readonly min: number | null; readonly max: number | null } | null;
  readonly durationMonths: number | null;
  readonly remote: 'remote' | 'hybrid' | 'onsite' | null;
  readonly location: string | null;
  readonly timeZone: string | null;
  readonly skills: readonly string[];
  readonly domains: readonly string[];
  readonly engagement: string | null;
  readonly taxForms: readonly string[];
  readonly start: string | null;
  readonly visa: string | null;
  readonly asks: readonly string[];
  readonly links: readonly { readonly url: string; readonly domain: string }[];
}
export type FactName = keyof OfferFacts;

export type RiskLevel = 'none' | 'caution' | 'danger';
export interface RiskFinding {
  readonly id: string;
  readonly quote: string;
  readonly hard: boolean;
  readonly advice: Msg;
}
export interface Risk {
  readonly level: RiskLevel;
  /** False where the language isn't understood, only a snippet was read or the body is an attachment. */
  readonly checked: boolean;
  readonly rules: readonly RiskFinding[];
}

/** What one text says, independent of any goal. */
export interface TriageResult {
  readonly version: number;
  readonly language: string | null;
  readonly understood: boolean;
  readonly label: Label;
  /** 0 to 1; a judgement of the rules, not a probability. */
  readonly confidence: number;
  readonly isOffer: boolean;
  readonly offer: OfferFacts | null;
  /** Where each fact was read. */
  readonly quotes: Readonly<Partial<Record<FactName, Quote>>>;
  /** Facts a careful reader would ask for; ids such as `pay`, `hours`, `company`. */
  readonly missing: readonly string[];
  readonly risk: Risk;
  /** The phrases that decided, with the rule that fired. */
  readonly evidence: readonly { readonly rule: string; readonly quote: string; readonly weight: number }[];
}

export type Advice = 'answer' | 'ask-first' | 'pass';
/** How an offer meets the goal; kept apart from {@link TriageResult} because it changes with the goal. */
export interface Fit {
  readonly advice: Advice;
  /** 0 to 100; orders a list, says nothing on its own. */
  readonly score: number;
  readonly reasons: readonly Msg[];
  /** Warnings shown before any reply: `current-employer`, `no-go`. */
  readonly marks: readonly string[];
}

/** Input of the triage: the text of one message or approach. */
export interface TriageInput {
  readonly id: string;
  readonly text: string;
  readonly subject?: string;
  readonly lang?: string;
  readonly sentAt?: EpochMs;
  readonly sender?: { readonly name?: string; readonly headline?: string; readonly company?: string };
  readonly snippet?: boolean;
  readonly attachments?: number;
}
