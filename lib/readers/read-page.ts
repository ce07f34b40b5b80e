import type { ReadContext, ReadResult } from '../model/observation.ts';
import { byAddress } from './by-address.ts';
import { complete } from './complete.ts';
import { readPageBy, refused } from './read-by.ts';
import { LINKEDIN_READERS } from './registry.ts';

/**
 * Reads a page by any of the known readers: for saved files. Injected scripts name the few readers they carry,
 * and what follows from a reading is added after they have answered.
 */
export function readPage(doc: Document, ctx: ReadContext): ReadResult {
  const known = byAddress(URL.parse(ctx.url) ?? new URL('about:blank'));
  return complete(known === null ? readPageBy(LINKEDIN_READERS, doc, ctx) : refused(known, ctx));
}
