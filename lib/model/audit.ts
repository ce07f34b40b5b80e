import type { Coverage } from './coverage.ts';
import type { Msg, Quote } from './text.ts';
import type { EpochMs } from './time.ts';

export const AUDIT_SCHEMA = 'beckon.audit/1';

/** An own answer ("messages are allowed") is asked again after this long. */
export const TOLD_DAYS = 180;

/** What a check may weigh. */
export const WEIGHT = { min: 0, max: 20 } as const;

export const STAGES = ['found', 'chosen', 'written-to'] as const;
export type Stage = (typeof STAGES)[number];
export type CheckResult = 'met' | 'partly' | 'missing' | 'unknown' | 'not-applicable';
export type EvidenceTag = 'documented' | 'measured' | 'claimed' | 'judgement' | 'anecdote';
/** say: the evidence exists but not where it is read; set: a switch or field; earn: no evidence found. */
export type FindingKind = 'say' | 'set' | 'earn';

export interface Finding {
  readonly check: string;
  readonly stage: Stage;
  readonly kind: FindingKind;
  readonly result: CheckResult;
  readonly weight: number;
  /** Share of the weight met, 0 to 1; absent when unknown or not applicable. */
  readonly share?: number;
  /** Share of the weight that nothing shows yet, 0 to 1: it costs nothing and keeps the score an interval. */
  readonly open?: number;
  /** Questions that only the user can answer, e.g. `inmail`; answered ones come back after 180 days. */
  readonly asks?: readonly string[];
  readonly evidence: readonly Quote[];
  readonly tag: EvidenceTag;
  readonly advice: readonly Msg[];
  /** Why it is unknown or does not apply. */
  readonly because?: Msg;
  readonly effort?: 'minutes' | 'hour' | 'days';
  readonly said?: FindingSaid;
}

export interface Told {
  readonly yes: boolean;
  readonly at: EpochMs;
}

/** What the user said of a finding; dates of the decisions. */
export interface FindingSaid {
  /** "I have done this": the next reading shows it. */
  readonly doneAt?: EpochMs;
  readonly laterUntil?: EpochMs;
  /** Why it was set aside: one of the offered reasons, or own words. */
  readonly reason?: string;
  /** Own answer to what no page shows. */
  readonly told?: Told;
  /** Own answers to single questions of a check, by question. */
  readonly answers?: Readonly<Record<string, Told>>;
}

export interface StageSummary {
  readonly met: number;
  readonly partly: number;
  readonly missing: number;
  readonly unknown: number;
  readonly total: number;
}

export interface AuditReport {
  readonly schema: typeof AUDIT_SCHEMA;
  readonly rubric: {
    readonly version: number;
    readonly changed: boolean;
    /** Checks that were given a weight that is none, see {@link WEIGHT}; they count with the published one. */
    readonly refused?: readonly string[];
  };
  /** Which goal was used: its id, and whether the user confirmed it. */
  readonly goal: { readonly id: string; readonly confirmed: boolean } | null;
  /** Share of weight met among known checks; unknown weight makes it an interval. 0 to 100, whole numbers. */
  readonly score: { readonly low: number; readonly high: number };
  readonly stages: Readonly<Record<Stage, StageSummary>>;
  readonly findings: readonly Finding[];
  readonly level: string | null;
  /** Years in positions up to the audit's day, overlaps counted once; null where no position is dated. */
  readonly years?: number | null;
  readonly domains: readonly string[];
  readonly coverage: Coverage;
}
