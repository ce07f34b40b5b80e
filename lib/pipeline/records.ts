import type { Person } from '../model/conversation.ts';
import type { EpochMs } from '../model/time.ts';
import type { Fit, TriageResult } from '../model/triage.ts';

/*
 * Derived rows: rebuildable from what is kept, without the goal and without the user's corrections, which are laid
 * over them when asked for. Only the fit depends on the goal and stands apart.
 */

/** One approach as judged by the rules. */
export interface ApproachRecord {
  readonly key: string;
  /** Every key it ever had, sorted; decisions may name any of them. */
  readonly keys: readonly string[];
  readonly conversationId: string;
  readonly sender: Person;
  /** Its first offer-bearing message, else its first message. */
  readonly at?: EpochMs;
  /** Its first message. */
  readonly startedAt?: EpochMs;
  readonly lastAt?: EpochMs;
  readonly answered: boolean;
  /** First own message after its date. */
  readonly answeredAt?: EpochMs;
  readonly inmail: boolean;
  readonly snippet: string;
  /** What tells texts of one template (see lib/triage/template.ts); absent where the text is too short for it. */
  readonly sketch?: readonly number[];
  readonly triage: TriageResult;
  /** The rule of the user's own that decides on its label. */
  readonly rule?: string;
  /** Fingerprint of what was judged: same input and same rules give the same record. */
  readonly input: string;
}

/** The part of an approach and its judgement that a list shows; kept by months, so that an inbox loads in few pieces. */
export interface SlimRecord
  extends Pick<
    ApproachRecord,
    | 'key'
    | 'keys'
    | 'conversationId'
    | 'sender'
    | 'at'
    | 'lastAt'
    | 'answered'
    | 'answeredAt'
    | 'inmail'
    | 'snippet'
    | 'sketch'
    | 'rule'
  > {
  readonly triage: Pick<TriageResult, 'version' | 'label' | 'isOffer' | 'confidence' | 'understood' | 'offer'>;
  readonly risk: TriageResult['risk']['level'];
  readonly riskChecked: boolean;
  readonly fit: Fit | null;
}

/** How an approach meets one goal. */
export interface FitRecord {
  readonly key: string;
  /** Fingerprint of goal, facts and rules. */
  readonly input: string;
  readonly fit: Fit;
}

/** What is needed of a conversation without its texts. */
export interface ConversationRecord {
  readonly id: string;
  /** Folded names of the other side, for linking list rows. */
  readonly names: readonly string[];
  readonly startedAt?: EpochMs;
  readonly lastActiveAt?: EpochMs;
  readonly outboundAt?: EpochMs;
  readonly approaches: readonly string[];
}

/** Which contents belong to a conversation on their own evidence, and by which words they may be met elsewhere. */
export interface Members {
  readonly id: string;
  readonly hashes: readonly string[];
  readonly words: readonly string[];
}
/** Texts without a thread, by their words. */
export type WeakWords = Readonly<Record<string, readonly { readonly hash: string; readonly home: string }[]>>;
