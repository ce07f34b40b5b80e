import { contentHash } from '../model/hash.ts';
import { READ_SCHEMA, type ReadResult } from '../model/observation.ts';
import type { EpochMs } from '../model/time.ts';

/** A text the user pasted or selected, as a reading: one inbound message of unknown date from nobody known. */
export function pastedReading(text: string, source: 'pasted' | 'selection', now: EpochMs): ReadResult {
  const clean = text.replace(/\r\n?/g, '\n').trim();
  const message = { direction: 'inbound' as const, sender: {}, text: clean };
  return {
    schema: READ_SCHEMA,
    reader: { id: 'pasted', version: 1 },
    layout: 'text',
    page: source,
    own: 'claimed',
    observations: [
      {
        kind: 'conversations',
        conversations: [
          {
            id: `weak:${contentHash(message)}`,
            strength: 'weak',
            participants: [],
            direction: 'inbound',
            messages: [message],
            approaches: [],
          },
        ],
      },
    ],
    refusal: clean === '' ? { code: 'empty', message: 'There is no text to read.' } : null,
    drift: [],
    asOf: now,
  };
}
