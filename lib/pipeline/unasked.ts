import { contentHash } from '../model/hash.ts';
import type { ReadResult } from '../model/observation.ts';
import type { EpochMs } from '../model/time.ts';
import { contentsOf } from './contents.ts';

/** A page that shows the same as before is kept again after this long: enough for exposure and series, never one per look. */
const SAME_AGAIN: EpochMs = 12 * 3_600_000;

/** Whether a page shows what it showed when it was last kept, not long ago. */
export const isSame = (last: { look: string; at: EpochMs } | undefined, look: string, now: EpochMs): boolean =>
  last?.look === look && now - last.at < SAME_AGAIN;

/** What was read, without the moment it was read at: two readings of an unchanged page have the same. */
export function lookOf(result: ReadResult): string {
  const bodies = contentsOf(result.observations).map(({ body }) =>
    body.kind === 'metrics' ? { ...body, metrics: body.metrics.map(({ asOf: _, ...metric }) => metric) } : body,
  );
  const coverage = result.observations.map((o) => (o.kind === 'profile' ? o.coverage : null));
  return contentHash([result.reader, result.page, result.source ?? null, bodies, coverage]);
}
