import { READ_SCHEMA, type ReadContext, type ReadResult, type RefusalCode } from '../../model/observation.ts';
import { baseName } from './archive.ts';

const READER = { id: 'linkedin-export', version: 1 } as const;

/** `fileName` tells the export's date and scope; `skip` = batches that are already stored. */
export interface ExportContext extends ReadContext {
  readonly fileName?: string;
  readonly skip?: number;
}

/** A result without content. */
export function frame(ctx: ExportContext): ReadResult {
  return {
    schema: READ_SCHEMA,
    reader: READER,
    layout: 'export',
    page: 'export',
    own: 'unknown',
    observations: [],
    refusal: null,
    drift: [],
    ...(ctx.fileName !== undefined && { source: baseName(ctx.fileName) }),
  };
}

/** A result that says why nothing was read. */
export const refuse = (ctx: ExportContext, code: RefusalCode, message: string): ReadResult => ({
  ...frame(ctx),
  refusal: { code, message },
});
