import type { Person } from './conversation.ts';
import type { EpochMs } from './time.ts';
import type { TriageResult } from './triage.ts';

/** One approach as judged by the rules, without the goal and without the user's corrections. */
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
  /** What tells texts of one template (see lib/triage/template.ts); absent where the text is too short for it, or gone. */
  readonly sketch?: readonly number[];
  readonly triage: TriageResult;
  /** The rule of the user's own that decides on its label. */
  readonly rule?: string;
  /** The user's no-gos that stood in a text which is gone since. */
  readonly noGos?: readonly string[];
  /** Fingerprint of what was judged: same input and same rules give the same record. */
  readonly input: string;
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

/**
 * What remains of a conversation some of whose texts are gone (facts only, retention, deleted): the judgement of those
 * texts, without their words. It can't be made again, so it is kept, backed up and merged like what was read.
 */
export interface Remains {
  readonly conversation: string;
  readonly tip: Omit<ConversationRecord, 'approaches'>;
  /** Approaches that lost text, in order of their keys. */
  readonly records: readonly ApproachRecord[];
}
