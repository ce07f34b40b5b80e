import { READ_SCHEMA, type ReadResult } from '../../lib/model/observation.ts';
import type { EpochMs } from '../../lib/model/time.ts';

/** Readings of one's own profile page at a moment, but for what a test says of them. */
export const readingAt =
  (asOf: EpochMs) =>
  (part: Partial<ReadResult>): ReadResult => ({
    schema: READ_SCHEMA,
    reader: { id: 'linkedin-profile', version: 1 },
    layout: 'sdui',
    page: 'profile',
    own: 'yes',
    observations: [],
    refusal: null,
    drift: [],
    asOf,
    ...part,
  });
