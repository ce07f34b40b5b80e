import type { CheckResult, EvidenceTag, FindingKind, Stage } from '../model/audit.ts';
import type { Coverage, ProfileSection } from '../model/coverage.ts';
import type { Decision } from '../model/decision.ts';
import type { Goal } from '../model/goal.ts';
import type { Profile } from '../model/profile.ts';
import type { DemandedTerm } from '../model/report.ts';
import type { Msg, Quote } from '../model/text.ts';
import type { EpochMs } from '../model/time.ts';
import type { Facts } from './facts.ts';

/** What an audit reads. Only a confirmed goal lets checks that depend on it run. */
export interface AuditInput {
  readonly profile: Profile;
  readonly coverage: Coverage;
  readonly goal: Goal | null;
  /** The profile's own date; decides what is current and whether a told answer is too old. */
  readonly asOf: EpochMs;
  /** What the user said of checks: weights, checks turned off, own answers. */
  readonly decisions?: readonly Decision[];
  readonly dismissed?: readonly string[];
  readonly weights?: Readonly<Record<string, number>>;
  /** What the user's own recruiters and kept ads ask for, that of most senders first. */
  readonly demand?: readonly DemandedTerm[];
}

export interface Verdict {
  readonly result: CheckResult;
  /** Share of the weight met, 0 to 1, where known. */
  readonly share?: number;
  /** Share of the weight that nothing shows, 0 to 1. */
  readonly open?: number;
  /** Questions for the user; their texts are `ask.<check>.<question>`. */
  readonly asks?: readonly string[];
  readonly kind?: FindingKind;
  readonly evidence?: readonly Quote[];
  readonly advice?: readonly Msg[];
  readonly because?: Msg;
}

/** A made-up profile that meets a check, or misses it: shown with the rubric and tested. */
export interface Example {
  readonly text: string;
  readonly profile: Profile;
  readonly goal?: Partial<Goal>;
  readonly told?: boolean;
  /** Terms asked for, as skills by two senders each. */
  readonly vocabulary?: readonly string[];
}

/** One idea of the rubric. */
export interface Check {
  readonly id: string;
  readonly stage: Stage;
  readonly weight: number;
  readonly tag: EvidenceTag;
  /** Where the reason comes from, in words. */
  readonly source: string;
  /** Sections that it reads. */
  readonly reads: readonly ProfileSection[];
  readonly kind: FindingKind;
  readonly effort: 'minutes' | 'hour' | 'days';
  /** Absent: always relevant. */
  readonly needs?: 'goal' | 'domains' | 'contract' | 'vocabulary' | 'discreet' | 'languages';
  /** A public sign of looking for work: in a discreet goal it neither applies nor costs. */
  readonly public?: true;
  readonly judge: (facts: Facts) => Verdict;
  readonly examples: { readonly met: Example; readonly missing: Example };
}
