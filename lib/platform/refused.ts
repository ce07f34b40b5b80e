import { READ_SCHEMA, type ReadResult, type RefusalCode } from '../model/observation.ts';

/** A refusal made outside the readers: the page could not be entered, or its reader gave no usable answer. */
export function refused(code: RefusalCode, message: string, source?: string): ReadResult {
  return {
    schema: READ_SCHEMA,
    reader: { id: 'platform', version: 1 },
    layout: null,
    page: null,
    own: 'unknown',
    observations: [],
    refusal: { code, message },
    drift: [],
    ...(source !== undefined && { source }),
  };
}
