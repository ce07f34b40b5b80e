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
 * Contents that came in together: a row costs a database the same whatever it holds, and an archive brings a hundred thousand.
 * A hash stands in one pack or among the single contents, never in both.
 */
export interface StoredPack {
  /** Tells how many it holds (counted.ts). */
  readonly id: number;
  /** Of `rows`, in their order. */
  readonly hashes: readonly string[];
  readonly rows: readonly StoredContent[];
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

/** Which derived rows a bundle holds; their values, which are many times as large, stand apart under the same id. */
export interface BundleHead {
  /** Tells how many it holds (counted.ts). */
  readonly id: number;
  readonly table: string;
  /** Table and key of each row; a row stands in one bundle or by itself, never in both. */
  readonly names: readonly (readonly [table: string, key: string])[];
}
export interface BundleBody {
  readonly id: number;
  /** In the order of the names. */
  readonly values: readonly unknown[];
}

export interface BeckonDB extends DBSchema {
  contents: { key: string; value: StoredContent };
  packs: { key: number; value: StoredPack; indexes: { hash: string } };
  sightings: { key: string; value: Sighting; indexes: { readAt: number } };
  remains: { key: string; value: StoredRemains; indexes: { conversation: string } };
  decisions: { key: string; value: Decision };
  owner: { key: string; value: Owner };
  staged: { key: string; value: StagedFile };
  derived: { key: [string, string]; value: DerivedRow };
  bundles: { key: number; value: BundleHead; indexes: { name: [string, string]; table: string } };
  bundled: { key: number; value: BundleBody };
  meta: { key: string; value: { readonly key: string; readonly value: unknown } };
}
