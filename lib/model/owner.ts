import type { EpochMs } from './time.ts';

/** The person whose data this is; fixed by the first proof, changed only on purpose. */
export interface Owner {
  readonly id: string;
  readonly profileIds: readonly string[];
  readonly vanities: readonly string[];
  readonly names: readonly string[];
  readonly provenAt: EpochMs;
  readonly provenBy: string;
}
