import type { ReplyDraft } from '../model/app.ts';
import type { AuditReport } from '../model/audit.ts';
import type { Approach, Message } from '../model/conversation.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Goal } from '../model/goal.ts';
import type { Profile } from '../model/profile.ts';
import type { EpochMs } from '../model/time.ts';
import type { Fit, TriageResult } from '../model/triage.ts';

/** An approach as judged: what it says as a whole, and which of its messages made it what it is. */
export interface Judged {
  readonly triage: TriageResult;
  /** Its first offer-bearing message, else its first message. */
  readonly at?: EpochMs;
}

interface AuditInput {
  readonly profile: Profile;
  readonly coverage: Coverage;
  readonly goal: Goal | null;
  readonly now: EpochMs;
  /** Checks the user turned off, and weights the user changed. */
  readonly dismissed: readonly string[];
  readonly weights: Readonly<Record<string, number>>;
}

/** Everything that judges language, behind one door: the background and the pages never come near it. */
export interface Judges {
  /** Changes whenever an old judgement may be out of date. */
  readonly version: string;
  approach(approach: Approach, thread: readonly Message[]): Judged;
  /** A text by itself: messages of one thread, in order. */
  thread(messages: readonly Message[]): TriageResult;
  fit(triage: TriageResult, goal: Goal, approach: { readonly sender: Message['sender'] }): Fit;
  replies(triage: TriageResult, goal: Goal | null, sender: Message['sender']): readonly ReplyDraft[];
  /** Null where nothing can be said yet. */
  audit(input: AuditInput): AuditReport | null;
  proposeGoal(profile: Profile): Goal | null;
}
