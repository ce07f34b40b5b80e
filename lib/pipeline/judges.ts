import type { ReplyDraft } from '../model/app.ts';
import type { AuditReport } from '../model/audit.ts';
import type { Approach, Message } from '../model/conversation.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Decision } from '../model/decision.ts';
import type { Goal } from '../model/goal.ts';
import type { Profile } from '../model/profile.ts';
import type { DemandedTerm } from '../model/report.ts';
import type { UserRule } from '../model/rule.ts';
import type { Msg } from '../model/text.ts';
import type { EpochMs } from '../model/time.ts';
import type { Fit, TriageResult } from '../model/triage.ts';

/** An approach as judged: what it says as a whole, and which of its messages made it what it is. */
export interface Judged {
  readonly triage: TriageResult;
  /** Its first offer-bearing message, else its first message. */
  readonly at?: EpochMs;
}

/** What a rule of the user's looks at. */
export interface RuleSubject {
  readonly sender: Message['sender'];
  readonly text: string;
  readonly offer: TriageResult['offer'];
}

/** What a text is held against to tell a mass mailing from a letter. */
export interface MailingContext {
  readonly sketch: readonly number[];
  /** Sketches of texts that others sent, one list a sender. */
  readonly others: readonly (readonly (readonly number[])[])[];
  readonly profile: Profile | null;
}

export interface AuditInput {
  readonly profile: Profile;
  readonly coverage: Coverage;
  /** Only a confirmed one. */
  readonly goal: Goal | null;
  /** Decides what is current and whether an own answer is too old. */
  readonly asOf: EpochMs;
  /** What the user said of checks. */
  readonly decisions: readonly Decision[];
  /** What the user's own recruiters ask for, that of most senders first. */
  readonly demand: readonly DemandedTerm[];
}

/** Everything that judges language, behind one door: the background and the pages never come near it. */
export interface Judges {
  /** Changes whenever an old judgement may be out of date. */
  readonly version: string;
  approach(approach: Approach, thread: readonly Message[]): Judged;
  /** Told of approaches that will be asked for next, which are read faster together. It changes no answer. */
  ahead?(approaches: readonly Approach[]): void;
  /** A text by itself: messages of one thread, in order. */
  thread(messages: readonly Message[]): TriageResult;
  fit(triage: TriageResult, goal: Goal, from: { readonly sender: Message['sender']; readonly text: string }): Fit;
  /** The user's rule that decides on an approach's label: the newest of those (oldest first) that hold. */
  rule(rules: readonly UserRule[], subject: RuleSubject): UserRule | null;
  /** What tells texts of one template; empty for texts too short to tell. */
  sketch(text: string): readonly number[];
  /** Signs of a mass mailing and of a personal letter, in words; they inform and judge nothing. */
  signs(text: string, from: MailingContext): readonly Msg[];
  /** `old`: the offer came so long ago that one writes again instead of answering. */
  replies(
    triage: TriageResult,
    goal: Goal | null,
    sender: Message['sender'],
    context: { readonly old: boolean },
  ): readonly ReplyDraft[];
  audit(input: AuditInput): AuditReport;
  proposeGoal(profile: Profile): Goal | null;
}
