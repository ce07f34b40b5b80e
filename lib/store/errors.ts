export type StoreErrorCode = 'newer-version' | 'blocked' | 'quota' | 'corrupt' | 'migration-failed' | 'unavailable';

/** Something the store could not do, with what to do about it. Nothing stored is lost or changed by it. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}

const ADVICE: Record<StoreErrorCode, string> = {
  'newer-version':
    'These data were written by a newer Beckon. Update Beckon, or restore a backup made by this version.',
  blocked: 'Another Beckon tab holds an older version open. Close the other Beckon tabs and try again.',
  quota: 'The disk or the browser’s quota is full. Free some space, then try again; nothing was changed.',
  corrupt: 'A stored record could not be read. Run the check under Data; the rest is unharmed.',
  'migration-failed':
    'The data could not be brought to this version. They are unchanged; keep a backup and report this.',
  unavailable: 'The browser refused to open its database. Private windows and full disks do that.',
};

/** Turns what IndexedDB throws into a {@link StoreError}; anything unknown passes through unchanged. */
export function asStoreError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const codes: Record<string, StoreErrorCode> = {
    VersionError: 'newer-version',
    QuotaExceededError: 'quota',
    DataCloneError: 'corrupt',
    InvalidStateError: 'unavailable',
  };
  const code = codes[error.name];
  return code === undefined ? error : new StoreError(code, ADVICE[code], error);
}

export const storeError = (code: StoreErrorCode, cause?: unknown): StoreError =>
  new StoreError(code, ADVICE[code], cause);
