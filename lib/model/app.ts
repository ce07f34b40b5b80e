import type { AuditReport } from './audit.ts';
import type { Message, Person } from './conversation.ts';
import type { Coverage } from './coverage.ts';
import type { Decision } from './decision.ts';
import type { Discretion, Goal } from './goal.ts';
import type { HandOffer } from './hand-offer.ts';
import type { Ownership, ReadWarning, Refusal } from './observation.ts';
import type { Profile } from './profile.ts';
import type { StudyAnswers, StudyQuestion } from './replay.ts';
import type { UserRule } from './rule.ts';
import type { Json, Msg } from './text.ts';
import type { EpochMs } from './time.ts';
import type { TimelineBars, VisibilityView } from './timeline.ts';
import type { Fit, Label, OfferFacts, TriageResult } from './triage.ts';
import type { EffectResult, WeekBucket } from './visibility.ts';

/*
 * What views ask and what they get. Views never compute judgements: they show these values.
 * The pipeline answers from the store; entrypoints hand an `App` to the components.
 */

/** One line of the inbox or of "waiting for an answer". */
export interface InboxRow {
  readonly key: string;
  readonly conversationId: string;
  readonly sender: Person;
  /** Date of the approach: its first offer-bearing message, else its first message. */
  readonly at?: EpochMs;
  readonly lastAt?: EpochMs;
  readonly label: Label;
  readonly isOffer: boolean;
  readonly confidence: number;
  readonly understood: boolean;
  readonly fit: Fit | null;
  readonly risk: TriageResult['risk']['level'];
  readonly riskChecked: boolean;
  readonly snippet: string;
  readonly facts: OfferFacts | null;
  readonly answered: boolean;
  readonly status: Status;
  readonly snoozedUntil?: EpochMs;
  readonly note?: string;
  readonly corrected: boolean;
  /** The user's own rule that gave the label. */
  readonly ruledBy?: string;
  /** Derived by older rules; an update is under way. */
  readonly stale: boolean;
  readonly inmail: boolean;
}
export const STATUSES = ['new', 'asked', 'talking', 'agreed', 'declined'] as const;
export type Status = (typeof STATUSES)[number];

/** A rule of the user's own and how many approaches it decides on. */
export interface RuleView extends UserRule {
  readonly at: EpochMs;
  readonly count: number;
}

export interface ReplyDraft {
  readonly id: string;
  /** Already in the message's language. */
  readonly text: string;
  readonly title: Msg;
}

/** What the derive host adds to an approach that is looked at: it needs the language rules. */
export interface ApproachNotes {
  readonly replies: readonly ReplyDraft[];
  /** Signs of a mass mailing and of a personal letter. */
  readonly signs: readonly Msg[];
}

export interface ApproachDetail extends ApproachNotes {
  readonly row: InboxRow;
  readonly messages: readonly Message[];
  readonly triage: TriageResult;
  readonly seenBefore: {
    readonly count: number;
    readonly lastAt?: EpochMs;
    readonly answered: number;
    /** What the same sender offered on other occasions, newest first. */
    readonly offered: readonly Pick<InboxRow, 'key' | 'at' | 'label' | 'facts' | 'answered'>[];
  };
  /** Others of the same firm who wrote to the user; null where no firm is known or nobody else of it wrote. */
  readonly agency: {
    readonly name: string;
    readonly people: number;
    readonly offers: number;
    readonly answered: number;
  } | null;
  readonly asOf: EpochMs;
}

export interface InboxQuery {
  readonly labels?: readonly Label[];
  readonly advice?: readonly Fit['advice'][];
  readonly risk?: readonly TriageResult['risk']['level'][];
  readonly answered?: boolean;
  readonly offersOnly?: boolean;
  /** Offers of the last 30 days without an answer; older ones that meet the goal. Each has its own order. */
  readonly list?: 'waiting' | 'warm';
  readonly text?: string;
  readonly sort?: 'date' | 'fit' | 'sender';
  /** So many of the newest, or a few more, without reading the rest; only in the order of dates and without a list. */
  readonly first?: number;
}

export interface VisibilityQuery {
  /** Bars of the last two years only; everything else is as it is without. */
  readonly recent?: boolean;
}

/** What the popup paints first: stored, tiny, rebuilt after each change. */
export interface Glance {
  readonly asOf: EpochMs;
  readonly ownerName?: string;
  readonly hasGoal: boolean;
  readonly discretion?: Discretion;
  readonly proposedGoal?: Goal;
  readonly weeks: readonly WeekBucket[];
  readonly waiting: readonly InboxRow[];
  readonly waitingCount: number;
  readonly inboxLastSeen?: EpochMs;
  readonly profileLastSeen?: EpochMs;
  readonly audit: AuditReport | null;
  /** The newest announced edit: its name where it has one, the fields it changed, and what may be said since. */
  readonly verdict?: {
    readonly name?: string;
    readonly fields: readonly string[];
    readonly at: EpochMs;
    /** What was counted: `offers` or one label; absent in glances made before. */
    readonly series?: string;
    readonly effect: EffectResult;
    /** From when its answer is due, as the experiment's view says; absent where the experiment was ended. */
    readonly due?: EpochMs;
  };
  readonly lastBackup?: EpochMs;
  readonly conversationsSinceBackup: number;
  readonly updating: boolean;
}

/** Outcome of "read this page" as shown to the user. */
export interface ReadOutcome {
  readonly ok: boolean;
  readonly page: string | null;
  readonly layout: string | null;
  readonly own: Ownership;
  readonly refusal: Refusal | null;
  readonly readAt: EpochMs;
  readonly warnings: readonly ReadWarning[];
  readonly coverage?: Coverage;
  /** Approaches of the thread just read, newest last. */
  readonly approachKeys?: readonly string[];
  readonly drift: number;
  /** Address without query of a page that only the user can call their own; nothing of it is kept before they do. */
  readonly claimable?: string;
  /** What a drift report says beside the page's skeleton, as JSON; absent where nothing failed. */
  readonly driftReport?: string;
}

/** A drift report to copy. */
export interface DriftCopy {
  readonly text: string;
  /** Whether the page was still there to take its skeleton. */
  readonly whole: boolean;
}

export type ImportPhase = 'unzip' | 'parse' | 'store' | 'derive' | 'done' | 'failed' | 'cancelled';
export interface ImportProgress {
  readonly id: string;
  readonly phase: ImportPhase;
  readonly done: number;
  readonly total?: number;
  readonly warnings: readonly ReadWarning[];
  readonly refusal?: Refusal;
  /** Of a partly damaged file: the SHA-256 of its bytes, by which the user says to take in what can be read of it. */
  readonly digest?: string;
  readonly summary?: ImportSummary;
}
export interface ImportSummary {
  readonly conversations: number;
  readonly since?: EpochMs;
  readonly offers: number;
  readonly contract: number;
  readonly namedPay: number;
  readonly stillAnswerable: readonly InboxRow[];
  readonly added: number;
  readonly known: number;
  readonly files: readonly string[];
  /** What came since the export before this one; absent at the first. */
  readonly fresh?: FreshSummary;
}
/** What is new at a catch-up, in what changes what a person does next. */
export interface FreshSummary {
  /** The earlier export's own date. */
  readonly since: EpochMs;
  readonly conversations: number;
  readonly offers: number;
  /** Contract offers that the goal would have answered or asked about; null without a confirmed goal. */
  readonly contractFit: number | null;
  readonly namedPay: number;
  /** Those who named pay, newest first; a few of them. */
  readonly payers: readonly InboxRow[];
  readonly stillAnswerable: readonly InboxRow[];
}

export interface ProfileView {
  readonly profile: Profile;
  readonly coverage: Coverage;
  readonly asOf: EpochMs;
  readonly sources: readonly { readonly page: string; readonly asOf: EpochMs; readonly layout: string | null }[];
}

export interface StorageView {
  readonly contents: number;
  readonly sightings: number;
  readonly decisions: number;
  readonly approaches: number;
  readonly bytes?: number;
  readonly persisted: boolean;
  readonly lastBackup?: EpochMs;
  readonly factsOnly: boolean;
  readonly retentionDays: number | null;
  readonly schemaVersion: number;
}

/** What a look at every stored record found; counts are of records. */
export interface IntegrityView {
  readonly checked: number;
  readonly broken: number;
  /** Contents that a reading names and that are not there. */
  readonly missing: number;
  /** Put aside by earlier repairs, as they were. */
  readonly aside: number;
}

export interface Settings {
  readonly factsOnly: boolean;
  readonly retentionDays: number | null;
  readonly quiet: boolean;
  readonly theme: 'system' | 'light' | 'dark';
  readonly locale: string | null;
  readonly onboarded: boolean;
  readonly exportRequestedAt: EpochMs | null;
  /** The made-up sample data set is shown instead of the user's own. */
  readonly sample?: boolean;
  /** The user wants connections in the goal's fields counted. */
  readonly referrals?: boolean;
  /** The user's word that LinkedIn's pages may be read unasked; counts only beside the browser's permission. */
  readonly automatic?: boolean;
}

export type NewDecision = Omit<Decision, 'id' | 'at'>;

/** Everything a view may ask for. Every call may reject with an `AppError` whose `code` a view translates. */
export interface App {
  glance(): Promise<Glance>;
  /** Reads the active tab; only from a user gesture. */
  readActiveTab(): Promise<ReadOutcome>;
  /** The last outcome for the active tab's page, if any. */
  lastOutcome(): Promise<ReadOutcome | null>;
  /** Called when another tab or another page comes to the front; returns the unsubscriber. */
  onTab(listener: () => void): () => void;
  /** The active tab's drift report, made when asked for; null where its last reading left nothing to report. */
  driftReport(): Promise<DriftCopy | null>;
  audit(): Promise<AuditReport | null>;
  profile(): Promise<ProfileView | null>;
  inbox(query: InboxQuery): Promise<readonly InboxRow[]>;
  approach(key: string): Promise<ApproachDetail | null>;
  /** Offers added by hand, newest first. */
  handOffers(): Promise<readonly HandOffer[]>;
  /** The user's own rules, newest first. */
  rules(): Promise<readonly RuleView[]>;
  visibility(query?: VisibilityQuery): Promise<VisibilityView>;
  /** The bars of the last two years alone: sooner there than the whole. */
  bars(): Promise<TimelineBars>;
  goal(): Promise<Goal | null>;
  settings(): Promise<Settings>;
  storage(): Promise<StorageView>;
  decide(decisions: readonly NewDecision[]): Promise<void>;
  setGoal(goal: Goal): Promise<void>;
  setSetting(field: keyof Settings, value: Json): Promise<void>;
  triageText(text: string, options?: { readonly keep?: boolean }): Promise<TriageResult>;
  importFile(file: File, onProgress: (p: ImportProgress) => void): Promise<ImportProgress>;
  /** Goes on with an import that was left behind, if any; resolves with its last progress. */
  resumeImport(onProgress: (p: ImportProgress) => void): Promise<ImportProgress | null>;
  cancelImport(id: string): Promise<void>;
  backup(passphrase?: string): Promise<Blob>;
  restore(file: File, passphrase?: string): Promise<{ readonly added: number; readonly known: number }>;
  wipe(): Promise<void>;
  /** Asks the audit something beyond what is stored; answers null where no profile was read yet. */
  study<Q extends StudyQuestion>(question: Q): Promise<StudyAnswers[Q['ask']]>;
  /** Looks at every stored record; changes nothing. */
  checkStore(): Promise<IntegrityView>;
  /** Puts broken records aside and has everything derived again. */
  repairStore(): Promise<IntegrityView>;
  /** Shows a made-up data set to look around in, kept apart from the user's own; absent where there is none. */
  loadSample?(): Promise<void>;
  removeSample?(): Promise<void>;
  /** Whether the browser lets Beckon show notifications; absent where a page has nothing to say about it. */
  mayNotify?(): Promise<boolean>;
  /** Asks the browser for that permission, or gives it back; only in the click itself. Resolves with what holds then. */
  allowNotifying?(on: boolean): Promise<boolean>;
  /** Whether pages are read unasked; absent where a page has nothing to say about it. */
  readsUnasked?(): Promise<boolean>;
  /** Turns that on, asking the browser for its permission, or off, giving it back; only in the click itself. Resolves with what holds then. */
  readUnasked?(on: boolean): Promise<boolean>;
  openDashboard(route?: string): Promise<void>;
  openPanel(): Promise<void>;
  /** Called after each change of what is stored or derived; returns the unsubscriber. */
  onChange(listener: () => void): () => void;
}

export class AppError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'AppError';
    this.code = code;
  }
}
