import type { DBSchema } from 'idb';
import type { Decision } from '../model/decision.ts';
import type { Owner } from '../model/owner.ts';
import type { Remains } from '../model/remains.ts';
import type { ContentBody, Sighting } from '../model/sighting.ts';

export const DB_NAME = 'beckon';

/** A content as kept. `body: null` = its text was dropped (facts only, retention, redaction); the hash stays, so a re-import adds nothing. */
export interface StoredContent {
  readonly hash: string;
  readonly kind: ContentBody['kind'];
  readonly body: ContentBody | null;
}

/**
 * What remains of a conversation, under the hash of its body. Rows are never changed: a fuller one takes the place of those
 * before it, whose `body` becomes `null`; as with contents, null wins in every merge.
 */
export interface StoredRemains {
  readonly id: string;
  readonly body: Remains | null;
}

/** A file on its way in; it stays until its import has ended, so that a killed worker can take it up again. */
export interface StagedFile {
  readonly id: string;
  readonly kind: 'import' | 'restore';
  readonly name: string;
  readonly file: Blob;
  readonly cancelled: boolean;
}

/** A rebuildable row of a named table. */
export interface DerivedRow {
  readonly table: string;
  readonly key: string;
  readonly value: unknown;
}

export interface BeckonDB extends DBSchema {
  contents: { key: string; value: StoredContent };
  sightings: { key: string; value: Sighting; indexes: { readAt: number } };
  remains: { key: string; value: StoredRemains; indexes: { conversation: string } };
  decisions: { key: string; value: Decision };
  owner: { key: string; value: Owner };
  staged: { key: string; value: StagedFile };
  derived: { key: [string, string]; value: DerivedRow };
  meta: { key: string; value: { readonly key: string; readonly value: unknown } };
}
