import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { BeckonDB } from './schema.ts';

type Names = ('contents' | 'sightings' | 'decisions' | 'owner' | 'staged' | 'derived' | 'meta')[];
type Step = (db: IDBPDatabase<BeckonDB>, tx: IDBPTransaction<BeckonDB, Names, 'versionchange'>) => Promise<void>;

/** One step per schema version, in order: step n brings version n to n + 1. Never edit a released step. */
export const STEPS: readonly Step[] = [
  async (db) => {
    db.createObjectStore('contents', { keyPath: 'hash' }).createIndex('kind', 'kind');
    db.createObjectStore('sightings', { keyPath: 'id' }).createIndex('readAt', 'readAt');
    db.createObjectStore('decisions', { keyPath: 'id' });
    db.createObjectStore('owner', { keyPath: 'id' });
    db.createObjectStore('staged', { keyPath: 'id' });
    db.createObjectStore('derived', { keyPath: ['table', 'key'] });
    db.createObjectStore('meta', { keyPath: 'key' });
  },
];

export const SCHEMA_VERSION = STEPS.length;
