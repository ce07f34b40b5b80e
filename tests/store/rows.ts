import type { Sighting } from '../../lib/model/sighting.ts';

/** A sighting of these contents by the one owner of these tests. */
export const sightingOf = (id: string, at: number, contents: readonly string[]): Sighting => ({
  id,
  ownerId: 'o',
  reader: 'r',
  readerVersion: 1,
  source: 's',
  page: 'p',
  layout: null,
  readAt: at,
  asOf: at,
  own: 'yes',
  contents,
});
