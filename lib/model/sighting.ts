import type { ConversationHint, Message } from './conversation.ts';
import type { Coverage } from './coverage.ts';
import type { Metric, MetricDetail, MetricPoint } from './metrics.ts';
import type { Profile } from './profile.ts';
import type { EpochMs, Span } from './time.ts';

/** What was read, keyed by its hash, append-only. Messages stand alone so that overlapping exports share them. */
export type ContentBody =
  | { readonly kind: 'profile'; readonly profile: Profile }
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'hint'; readonly hint: ConversationHint }
  | {
      readonly kind: 'metrics';
      readonly metrics: readonly Metric[];
      readonly details?: readonly MetricDetail[];
      readonly points?: readonly MetricPoint[];
    };

export interface Content {
  readonly hash: string;
  readonly body: ContentBody;
}

/** That something was read: by which reader, when, from where, how completely. Append-only. */
export interface Sighting {
  readonly id: string;
  readonly ownerId: string;
  readonly reader: string;
  readonly readerVersion: number;
  readonly source: string;
  readonly page: string;
  readonly layout: string | null;
  readonly readAt: EpochMs;
  /** The source's own date: the export's, or the page's read time. */
  readonly asOf: EpochMs;
  readonly language?: string;
  readonly coverage?: Coverage;
  readonly exposure?: readonly Span[];
  readonly own: 'yes' | 'claimed';
  /** Hashes of the contents seen; large imports are cut into batches with a sighting each. */
  readonly contents: readonly string[];
  readonly batch?: number;
}
