import type { ReadContext, ReadResult } from '../model/observation.ts';
import { complete } from './complete.ts';
import { readPageBy } from './read-by.ts';
import { LINKEDIN_READERS } from './registry.ts';

/**
 * Reads a page by any of the known readers: for saved files. Injected scripts name the few readers they carry,
 * and what follows from a reading is added after they have answered.
 */
export const readPage = (doc: Document, ctx: ReadContext): ReadResult =>
  complete(readPageBy(LINKEDIN_READERS, doc, ctx));
