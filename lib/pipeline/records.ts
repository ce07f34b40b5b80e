import type { ApproachRecord } from '../model/remains.ts';
import type { Fit, OfferFacts, TriageResult } from '../model/triage.ts';

export type { ApproachRecord, ConversationRecord } from '../model/remains.ts';

/*
 * Derived rows: rebuildable from what is kept, without the goal and without the user's corrections, which are laid
 * over them when asked for. Only the fit depends on the goal and stands apart.
 */

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

/** The part that a timeline counts; small, since a timeline reads every month. */
export interface TimelineRecord extends Pick<SlimRecord, 'key' | 'keys' | 'at' | 'answeredAt' | 'rule'> {
  readonly triage: Pick<TriageResult, 'version' | 'label' | 'isOffer'> & {
    readonly offer: Pick<OfferFacts, 'pay' | 'engagement'> | null;
  };
  readonly fit: Pick<Fit, 'advice'> | null;
}

/** How an approach meets one goal. */
export interface FitRecord {
  readonly key: string;
  /** Fingerprint of goal, facts and rules. */
  readonly input: string;
  readonly fit: Fit;
}

/** Which contents belong to a conversation on their own evidence, and by which words they may be met elsewhere. */
export interface Members {
  readonly id: string;
  readonly hashes: readonly string[];
  readonly words: readonly string[];
}
/** Texts without a thread, by their words. */
export type WeakWords = Readonly<Record<string, readonly { readonly hash: string; readonly home: string }[]>>;
