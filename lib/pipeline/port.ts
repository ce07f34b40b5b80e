import type { Decision } from '../model/decision.ts';
import type { Owner } from '../model/owner.ts';
import type { Remains } from '../model/remains.ts';
import type { Content, Sighting } from '../model/sighting.ts';

/** Tables of derived rows; all of them can be thrown away and made again. */
export type Table =
  | 'seen'
  | 'dirty'
  | 'members'
  | 'conversations'
  | 'approaches'
  | 'fits'
  | 'events'
  | 'inbox'
  | 'timeline'
  | 'views';

export interface Put {
  readonly table: Table;
  readonly key: string;
  /** `undefined` takes the row away. */
  readonly value: unknown;
  /** The run that writes it knows that there is no such row, so that none need be looked for. */
  readonly fresh?: boolean;
}

/** What is kept, as the pipeline reads it. */
export interface Kept {
  owner(): Promise<Owner | null>;
  sightings(): Promise<readonly Sighting[]>;
  /** In the order asked for; those not there are left out. */
  contents(hashes: readonly string[]): Promise<readonly Content[]>;
  decisions(): Promise<readonly Decision[]>;
  /** What remains of these conversations; those whose place others took have no body. */
  remains(conversations: readonly string[]): Promise<readonly StoredRemains[]>;
  remainsIds(): Promise<readonly string[]>;
  /** Conversations that these remains are of. */
  conversationsOf(remains: readonly string[]): Promise<readonly string[]>;
}
export interface StoredRemains {
  readonly id: string;
  readonly body: Remains | null;
}

/** Derived rows. One writer at a time, which holds the lock; `commit` is all or nothing. */
export interface Derived {
  get<T>(table: Table, key: string): Promise<T | undefined>;
  /** In the order asked for, `undefined` where there is none. */
  many<T>(table: Table, keys: readonly string[]): Promise<readonly (T | undefined)[]>;
  all<T>(table: Table): Promise<readonly T[]>;
  keys(table: Table): Promise<readonly string[]>;
  count(table: Table): Promise<number>;
  commit(puts: readonly Put[]): Promise<void>;
  clear(): Promise<void>;
}

/** Appending to what is kept. Each call is one transaction; what is already there is not written again. */
export interface Keeper {
  /** Contents and the sightings that saw them, and the owner where a proof changed it. Counts new contents. */
  keep(
    contents: readonly Content[],
    sightings: readonly Sighting[],
    owner?: Owner,
  ): Promise<{ readonly added: number }>;
  decide(decisions: readonly Decision[]): Promise<void>;
}

/** A file handed over by the dashboard and not yet taken in, kept so that a killed worker or closed tab loses nothing. */
export interface Staged {
  readonly id: string;
  readonly kind: 'import' | 'restore';
  readonly name: string;
  readonly file: Blob;
  readonly cancelled: boolean;
}
export interface Stage {
  put(staged: Staged): Promise<void>;
  list(): Promise<readonly Staged[]>;
  remove(id: string): Promise<void>;
}
