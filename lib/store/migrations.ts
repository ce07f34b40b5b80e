import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { keepRemains } from './migrate-remains.ts';
import type { BeckonDB } from './schema.ts';

type Names = ('contents' | 'sightings' | 'decisions' | 'owner' | 'staged' | 'derived' | 'meta' | 'remains' | 'packs')[];
export type Migrating = IDBPTransaction<BeckonDB, Names, 'versionchange'>;
type Step = (db: IDBPDatabase<BeckonDB>, tx: Migrating) => Promise<void>;

/** One step per schema version, in order: step n brings version n to n + 1. Never edit a released step. */
export const STEPS: readonly Step[] = [
  async (db) => {
    // Of that version: an index that the schema of today does not know.
    (db as unknown as IDBPDatabase).createObjectStore('contents', { keyPath: 'hash' }).createIndex('kind', 'kind');
    db.createObjectStore('sightings', { keyPath: 'id' }).createIndex('readAt', 'readAt');
    db.createObjectStore('decisions', { keyPath: 'id' });
    db.createObjectStore('owner', { keyPath: 'id' });
    db.createObjectStore('staged', { keyPath: 'id' });
    db.createObjectStore('derived', { keyPath: ['table', 'key'] });
    db.createObjectStore('meta', { keyPath: 'key' });
  },
  async (db, tx) => {
    db.createObjectStore('remains', { keyPath: 'id' }).createIndex('conversation', 'body.conversation');
    await keepRemains(tx);
  },
  async (_db, tx) => {
    // Nobody ever asked it, and every text that was added paid for it.
    tx.objectStore('contents').deleteIndex('kind');
  },
  async (db) => {
    // What is there stays where it is: both are read.
    db.createObjectStore('packs', { keyPath: 'id' }).createIndex('hash', 'hashes', {
      multiEntry: true,
      unique: true,
    });
    const bundles = db.createObjectStore('bundles', { keyPath: 'id' });
    bundles.createIndex('name', 'names', { multiEntry: true, unique: true });
    bundles.createIndex('table', 'table');
    db.createObjectStore('bundled', { keyPath: 'id' });
  },
];

export const SCHEMA_VERSION = STEPS.length;

/** The last version that changed what rows hold. Backups carry it: one of a version that did not is no news to an older Beckon. */
export const ROWS_VERSION = 2;
