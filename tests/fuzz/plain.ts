import { expect } from 'vitest';
import type { Observation, ReadResult } from '../../lib/model/observation.ts';
import { parseReadResult } from '../../lib/platform/read-result.ts';

/** An open thread that wasn't understood may still leave its list: who wrote, not what. */
const holdsContent = (o: Observation): boolean => o.kind !== 'conversations' || o.conversations.length > 0;

/** What every reading owes, whatever it was given: JSON that the extension takes, a reason where there is no content. */
export function expectPlain(result: ReadResult): void {
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(parseReadResult(result)).not.toBeNull();
  expect(result.refusal?.code).not.toBe('reader-failed');
  if (result.refusal === null) expect(result.observations.length).toBeGreaterThan(0);
  else expect(result.observations.filter(holdsContent)).toEqual([]);
  expectUnpolluted();
}

/** No input may reach the prototypes that all objects share. */
export function expectUnpolluted(): void {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
}
