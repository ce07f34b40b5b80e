import {
  type PageReader,
  READ_SCHEMA,
  type ReadContext,
  type ReadResult,
  type RefusalCode,
} from '../model/observation.ts';
import { byDocument, isLoading } from './recognise.ts';

const NOBODY = { id: 'none', version: 1 } as const;

/** A refusal in the shape of a reading: no content at all. Its words are added by `complete`. */
export const refused = (
  code: RefusalCode,
  ctx: ReadContext,
  reader: ReadResult['reader'] = NOBODY,
  message = '',
): ReadResult => ({
  schema: READ_SCHEMA,
  reader: { id: reader.id, version: reader.version },
  layout: null,
  page: null,
  own: 'unknown',
  observations: [],
  refusal: { code, message },
  drift: [],
  asOf: ctx.now,
  ...(ctx.readyState !== undefined && { readyState: ctx.readyState }),
});

/** The error's name alone: a message could quote the page. */
const failed = (error: unknown, ctx: ReadContext, reader?: PageReader): ReadResult =>
  refused('reader-failed', ctx, reader, `The reader failed (${error instanceof Error ? error.name : '?'}).`);

/** Refusals for which the document may hold a better reason. */
const VAGUE = /^(?:still-loading|unsupported-page|ownership-unknown|not-understood)$/;

/**
 * Reads a page by the first reader that knows it. Never throws; whatever keeps it from reading is a typed refusal
 * without content. What the address alone tells (`byAddress`) is asked before. Pure: the same document and context give the same result.
 */
export function readPageBy(readers: readonly PageReader[], doc: Document, ctx: ReadContext): ReadResult {
  let reader: PageReader | undefined;
  try {
    const url = URL.parse(ctx.url) ?? new URL('about:blank');
    reader = readers.find((r) => r.matches(url, doc));
    const nothing = isLoading(doc, ctx.readyState) ? 'still-loading' : 'unsupported-page';
    const read = reader?.read(doc, ctx) ?? refused(nothing, ctx);
    const cause = read.refusal !== null && VAGUE.test(read.refusal.code) ? byDocument(doc) : null;
    return cause === null ? read : refused(cause, ctx);
  } catch (error) {
    return failed(error, ctx, reader);
  }
}
