import type { Conversation, ConversationHint } from './conversation.ts';
import type { Coverage } from './coverage.ts';
import type { Metric, MetricDetail, MetricPoint } from './metrics.ts';
import type { Profile } from './profile.ts';
import type { EpochMs, Span } from './time.ts';

export const READ_SCHEMA = 'beckon.read/1';

export type Layout = 'sdui' | 'pvs' | 'messaging' | 'ember-analytics' | 'export' | 'github' | 'web' | 'text' | 'public';

export interface ProfileObservation {
  readonly kind: 'profile';
  readonly profile: Profile;
  readonly coverage: Coverage;
}
export interface ConversationsObservation {
  readonly kind: 'conversations';
  readonly conversations: readonly Conversation[];
  readonly hints?: readonly ConversationHint[];
  /** Days for which inbound volume is known from this reading alone; empty = lower bound only. */
  readonly exposure?: readonly Span[];
}
export interface MetricsObservation {
  readonly kind: 'metrics';
  readonly metrics: readonly Metric[];
  readonly details?: readonly MetricDetail[];
  readonly points?: readonly MetricPoint[];
}
export type Observation = ProfileObservation | ConversationsObservation | MetricsObservation;

export type RefusalCode =
  | 'not-own-profile'
  | 'ownership-unknown'
  | 'login-wall'
  | 'challenge'
  | 'not-found'
  | 'still-loading'
  | 'unsupported-page'
  | 'browser-page'
  | 'no-permission'
  | 'not-understood'
  | 'not-an-export'
  | 'too-large'
  | 'damaged'
  | 'empty'
  | 'partly-damaged'
  | 'other-owner'
  | 'reader-failed';

/** Why nothing was read. `message` is English for the command line; views translate `code`. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
}

/** An anchor that should have answered and did not. Holds no text of the page. */
export interface DriftNote {
  readonly field: string;
  readonly expected: string;
  readonly detail?: string;
}

/** Something left out without stopping the reading: a damaged file, a row without a date. */
export interface ReadWarning {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly count?: number;
}

export type Ownership = 'yes' | 'no' | 'unknown' | 'claimed';

/** The outcome of one reading: plain JSON, ok or refused. */
export interface ReadResult {
  readonly schema: typeof READ_SCHEMA;
  readonly reader: { readonly id: string; readonly version: number };
  readonly layout: Layout | null;
  /** `profile`, `details/<section>`, `messaging`, `messaging/thread`, `invitations`, `analytics/profile-views`, `export` … */
  readonly page: string | null;
  readonly own: Ownership;
  /** Names of the own-page signals found, for the proof of ownership. */
  readonly ownSignals?: readonly string[];
  readonly observations: readonly Observation[];
  readonly refusal: Refusal | null;
  readonly drift: readonly DriftNote[];
  readonly warnings?: readonly ReadWarning[];
  /** Interface language, BCP 47, where known. */
  readonly language?: string;
  /** The source's own date: an export's, or the moment the page was read. */
  readonly asOf?: EpochMs;
  readonly readyState?: string;
  /** Canonical address without query, or the file's name. */
  readonly source?: string;
}

/** The stored owner's identity, handed to readers so that a single signal can suffice. */
export interface OwnerHint {
  readonly profileIds: readonly string[];
  readonly vanities: readonly string[];
  readonly names: readonly string[];
}

/** What a reader may know beside the document or text. Pure: no clock, no zone of its own. */
export interface ReadContext {
  readonly url: string;
  readonly now: EpochMs;
  readonly timeZone: string;
  readonly owner?: OwnerHint;
  /** Testing on saved files only: read any profile. Never set in the extension. */
  readonly anyOwner?: boolean;
  readonly readyState?: string;
  /** The user said that this page (not LinkedIn's) is their own. */
  readonly claimed?: boolean;
}

export interface PageReader {
  readonly id: string;
  readonly version: number;
  /** Decides by address and structure only, cheaply. */
  matches(url: URL, doc: Document): boolean;
  read(doc: Document, ctx: ReadContext): ReadResult;
}
