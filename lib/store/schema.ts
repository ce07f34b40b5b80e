import type { DBSchema } from 'idb';
import type { Decision } from '../model/decision.ts';
import type { Owner } from '../model/owner.ts';
import type { ContentBody, Sighting } from '../model/sighting.ts';
import type { Json } from '../model/text.ts';
import type { EpochMs } from '../model/time.ts';

export const DB_NAME = 'beckon';

/** A content as kept. `body: null` = its text was dropped (facts only, retention, redaction); the hash stays, so a re-import adds nothing. */
export interface StoredContent {
  readonly hash: string;
  readonly kind: ContentBody['kind'];
  readonly body: ContentBody | null;
}

/** A file on its way in; survives a killed worker. */
export interface StagedFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Blob | Uint8Array;
  readonly stagedAt: EpochMs;
  /** Batches already stored. */
  readonly cursor: number;
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly progress?: Json;
}

/** A rebuildable row of a named table. */
export interface DerivedRow {
  readonly table: string;
  readonly key: string;
  readonly value: unknown;
}

export interface BeckonDB extends DBSchema {
  contents: { key: string; value: StoredContent; indexes: { kind: string } };
  sightings: { key: string; value: Sighting; indexes: { readAt: number } };
  decisions: { key: string; value: Decision };
  owner: { key: string; value: Owner };
  staged: { key: string; value: StagedFile };
  derived: { key: [string, string]; value: DerivedRow };
  meta: { key: string; value: { readonly key: string; readonly value: unknown } };
}
