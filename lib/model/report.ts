import type { CheckResult, EvidenceTag, FindingKind, Stage } from './audit.ts';
import type { ProfileSection } from './coverage.ts';
import type { Quote } from './text.ts';
import type { EpochMs, Span } from './time.ts';
import type { ProfileEdit } from './visibility.ts';

/* What the profile view shows beyond the stored audit. Made by the audit, shown as it is. */

/** A term that the user's own recruiters keep asking for: in how many offers, by how many different senders. */
export interface DemandedTerm {
  readonly term: string;
  readonly kind: 'title' | 'skill' | 'domain';
  readonly offers: number;
  readonly senders: number;
}

/** A wanted term, who wants it, and where the profile holds it; no quote means "not found". */
export interface TermRow {
  readonly term: string;
  readonly kind: 'title' | 'skill' | 'domain';
  readonly wantedBy: readonly ('goal' | 'recruiters')[];
  /** How many of the user's recruiters ask for it, where several do. */
  readonly asked?: Pick<DemandedTerm, 'offers' | 'senders'>;
  readonly quotes: readonly Quote[];
}

/** What the site's ad system takes the user for, from the data export; `wanted` where the goal wants it too. */
export interface InferenceRow {
  readonly type: string;
  readonly value: string;
  readonly wanted: boolean;
}

export interface CheckChange {
  readonly check: string;
  readonly from: CheckResult;
  readonly to: CheckResult;
  /** Weight won or lost, where both shares are known and differ. */
  readonly points?: number;
}

/** What the newest edits changed in the profile and in its audit, by the same goal and rules. */
export interface ProfileChange {
  readonly between: Span;
  readonly edits: readonly ProfileEdit[];
  readonly checks: readonly CheckChange[];
  readonly score: { readonly before: ScoreSpan; readonly after: ScoreSpan };
}
interface ScoreSpan {
  readonly low: number;
  readonly high: number;
}

/** One field of the profile as it stood at two instants; null where it had not been read by then. */
export interface FieldPair {
  readonly field: string;
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
  /** Only where both are known: an unread field is no difference. */
  readonly changed: boolean;
}

/** The profile as it was known at two instants of the user's choice, and both audits by today's goal and rules. */
export interface SnapshotComparison {
  /** Instants at which a reading showed something new, newest first. */
  readonly instants: readonly EpochMs[];
  readonly between: Span;
  readonly fields: readonly FieldPair[];
  /** Every check that applies at either instant, in the order of the later audit. */
  readonly checks: readonly CheckChange[];
  readonly score: ProfileChange['score'];
}

/** A connection who works in a field of the goal, by the words of position and company. */
export interface ReferralRow {
  readonly name: string;
  readonly position: string;
  readonly company: string;
  readonly domains: readonly string[];
}
/** Counted for the moment and never stored. */
export interface Referrals {
  readonly total: number;
  readonly people: readonly ReferralRow[];
}

export interface ProfileReport {
  readonly terms: readonly TermRow[];
  /** Null where no export with inferences was read. */
  readonly inferences: readonly InferenceRow[] | null;
  /** Null before the first edit that two readings saw. */
  readonly change: ProfileChange | null;
}

/** One check of the published rubric; its texts are `check.<id>.title`, `.why`, `.met` and `.missing`. */
export interface RubricEntry {
  readonly check: string;
  readonly stage: Stage;
  readonly weight: number;
  readonly tag: EvidenceTag;
  readonly kind: FindingKind;
  readonly effort: 'minutes' | 'hour' | 'days';
  /** Where the reason comes from, in English. */
  readonly source: string;
  readonly reads: readonly ProfileSection[];
}

/**
 * Lengths that the site allows or shows, in characters. The site publishes no list: these were observed by many and
 * change without notice, so they are data.
 */
export const LIMITS = {
  headline: 220,
  /** What survives of the headline in a row of search results and under comments (60–70 observed). */
  headlineInRow: 65,
  about: 2600,
  /** Shown before "see more" (265–320 observed on desktop). */
  aboutFold: 300,
  positionTitle: 100,
  positionDescription: 2000,
  skills: 100,
  skillName: 80,
} as const;
