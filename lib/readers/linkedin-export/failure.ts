import type { RefusalCode } from '../../model/observation.ts';

/** Ends the reading of an archive with a refusal; never leaves this folder. */
export class ExportFailure extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}
