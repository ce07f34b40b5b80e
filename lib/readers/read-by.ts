import { type PageReader, READ_SCHEMA, type ReadContext, type ReadResult, type Refusal } from '../model/observation.ts';
import { byAddress, byDocument, isLoading } from './recognise.ts';

const NOBODY = { id: 'none', version: 1 } as const;

/** A refusal in the shape of a reading: no content at all. */
function refused(refusal: Refusal, ctx: ReadContext, reader: ReadResult['reader'] = NOBODY): ReadResult {
  return {
    schema: READ_SCHEMA,
    reader,
    layout: null,
    page: null,
    own: 'unknown',
    observations: [],
    refusal,
    drift: [],
    asOf: ctx.now,
    ...(ctx.readyState !== undefined && { readyState: ctx.readyState }),
  };
}

function tryReader(reader: PageReader, doc: Document, ctx: ReadContext): ReadResult {
  try {
    return reader.read(doc, ctx);
  } catch (error) {
    // The name alone: a message could quote the page.
    const name = error instanceof Error ? error.name : 'unknown error';
    return refused({ code: 'reader-failed', message: `The reader failed (${name}); please send the report.` }, ctx, {
      id: reader.id,
      version: reader.version,
    });
  }
}

function unknownPage(doc: Document, ctx: ReadContext): ReadResult {
  return isLoading(doc, ctx.readyState)
    ? refused({ code: 'still-loading', message: 'The page is still empty; wait a moment and try again.' }, ctx)
    : refused({ code: 'unsupported-page', message: 'No reader knows this page.' }, ctx);
}

/** Refusals for which the document may hold a better reason. */
const VAGUE: ReadonlySet<string> = new Set([
  'still-loading',
  'unsupported-page',
  'ownership-unknown',
  'not-understood',
]);

/**
 * Reads a page by the first reader that knows it. Never throws; whatever keeps it from reading is a typed refusal
 * without content. Pure: the same document and context give the same result.
 */
export function readPageBy(readers: readonly PageReader[], doc: Document, ctx: ReadContext): ReadResult {
  try {
    const url = URL.parse(ctx.url);
    const known = byAddress(url);
    if (known !== null) return refused(known, ctx);
    const address = url ?? new URL('about:blank');
    const reader = readers.find((r) => r.matches(address, doc));
    const read = reader === undefined ? unknownPage(doc, ctx) : tryReader(reader, doc, ctx);
    if (read.refusal === null || !VAGUE.has(read.refusal.code)) return read;
    const cause = byDocument(doc);
    return cause === null ? read : refused(cause, ctx);
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown error';
    return refused({ code: 'reader-failed', message: `The page could not be examined (${name}).` }, ctx);
  }
}
