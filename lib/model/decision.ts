import type { Json } from './text.ts';
import type { EpochMs } from './time.ts';

/** What a decision speaks about. */
export type SubjectType =
  | 'goal'
  | 'approach'
  | 'conversation'
  | 'check'
  | 'edit'
  | 'note'
  | 'rule'
  | 'owner'
  | 'profile'
  | 'setting'
  | 'offer'
  | 'message'
  | 'experiment';

/**
 * What the user said: append-only; for one (subject, field) the last writer wins, ties by id.
 * `field: 'redacted'` is a tombstone and wins over everything in merges and re-imports.
 */
export interface Decision {
  readonly id: string;
  readonly at: EpochMs;
  readonly subject: SubjectType;
  /** Which one, e.g. an approach's key or a check's id; `''` for the only one. */
  readonly key: string;
  readonly field: string;
  readonly value: Json;
}
