import type { ReadContext, ReadResult } from '../model/observation.ts';
import { withLinkKinds } from './link-kinds.ts';
import { readPageBy } from './read-by.ts';
import { LINKEDIN_READERS } from './registry.ts';

/** Reads a page by any of the known readers: for saved files. Injected scripts name the few readers they carry. */
export const readPage = (doc: Document, ctx: ReadContext): ReadResult =>
  withLinkKinds(readPageBy(LINKEDIN_READERS, doc, ctx));
